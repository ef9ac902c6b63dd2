import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { folderNames, folderOf, importsBetweenFolders, importsOf } from "../docs/tools/folders.js";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(SRC, name));

it("imports run one way, from the calendar up to the command", () => {
  for (const file of files) {
    for (const target of importsOf(file).filter((name) => name.startsWith("."))) {
      const [from, to] = [folderOf(file), folderOf(resolve(dirname(file), target))];
      if (from === to || !folderNames.includes(from) || !folderNames.includes(to)) continue;
      expect(folderNames.indexOf(to), `${relative(SRC, file)} imports ${to}`).toBeLessThan(folderNames.indexOf(from));
    }
  }
});

it("every folder has a place in the order, and the picture of the folders has their imports", () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...folderNames].toSorted());
  const imports = importsBetweenFolders();
  expect([...imports.get("calendar")!]).toEqual([]);
  expect([...imports.get("facts")!].toSorted()).toEqual(["calendar", "model", "vocabulary"]);
});

it("the index of a folder begins with what it takes, what it gives and what it may import", () => {
  const withIndex = folderNames.filter((name) => existsSync(join(SRC, name, "index.ts")));
  expect(withIndex.length).toBeGreaterThan(15);
  const imports = importsBetweenFolders();
  const place = (name: string) => folderNames.indexOf(name);
  for (const name of withIndex) {
    const text = readFileSync(join(SRC, name, "index.ts"), "utf8");
    const [, docstring = ""] = /^(?:\/\/.*\n)?\/\*\*\n([\s\S]*?)\*\//.exec(text) ?? [];
    const [paragraph] = docstring.replaceAll(/^ \* ?/gm, "").split("\n\n");
    const form =
      /^[A-Z].+[.] Takes .+[.] Gives .+[.] (?:Imports no other folder|May import `(.+)` and the folders before it)[.]$/;
    expect(paragraph!.replaceAll("\n", " "), name).toMatch(form);
    // Not by its neighbour's name: a folder that comes between the two changes nothing in either.
    const last = form.exec(paragraph!.replaceAll("\n", " "))?.[1];
    if (last !== undefined) expect(folderNames, name).toContain(last);
    const limit = last === undefined ? -1 : place(last);
    expect(limit, `${name} says that it may import ${last}`).toBeLessThan(place(name));
    for (const other of imports.get(name)!) expect(place(other), `${name} imports ${other}`).toBeLessThanOrEqual(limit);
  }
});

it("no file imports itself through others", () => {
  const edges = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((name) => name.startsWith("."))
        .map((name) => resolve(dirname(file), name.replace(/\.js$/, ".ts"))),
    ]),
  );
  const finished = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    expect(path, `${relative(SRC, file)} imports itself`).not.toContain(file);
    if (finished.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    finished.add(file);
  };
  for (const file of files) visit(file, []);
});

it("only the command reads and writes, and the clock in one place; nothing reaches out or runs what it is given", () => {
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    if (folderOf(file) !== "cli") {
      expect(
        importsOf(file).filter((name) => name.startsWith("node:")),
        file,
      ).toEqual([]);
      expect(text, file).not.toMatch(/\bprocess\.(?:env|argv|cwd)/);
    }
    // What the command takes for today and now.
    const others =
      file === join(SRC, "cli", "cpc.ts") ? text.replace("now: () => new Date().toISOString(),", "") : text;
    expect(others, file).not.toMatch(/Date\.now|new Date\(\)|Math\.random|performance\./);
    expect(text, file).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|\beval\(|new Function|localStorage/);
  }
});

it("no shared code asks which authority it is", () => {
  const ids = readdirSync(join(SRC, "authorities"), { recursive: true, encoding: "utf8" })
    .filter((name) => !/index\.ts$|by-id/.test(name) && name.endsWith(".ts"))
    .map((name) => name.replace(/^.*[\\/]/, "").replace(/\.ts$/, ""));
  expect(ids).toContain("hounslow");
  // The calendar knows divisions, of which one has the name of a nation's policy, and no policy.
  for (const file of files.filter((name) => !["authorities", "calendar"].includes(folderOf(name)))) {
    const code = readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    for (const id of ids) expect(code, `${relative(SRC, file)} names ${id}`).not.toContain(`"${id}"`);
  }
});
