import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { examplesIn, faceOf, moduleOf, namesWithExample } from "./docstring-examples.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SRC = join(ROOT, "src");
const {
  name: PACKAGE,
  exports: subpaths,
  typedocOptions,
} = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  name: string;
  exports: Record<string, unknown>;
  typedocOptions: { entryPoints: string[] };
};
// The file for browsers is the root again.
const faces = Object.keys(subpaths)
  .filter((subpath) => !/json|schemas|browser|\*/.test(subpath))
  .map((subpath) => faceOf(SRC, subpath.slice(2)));
const examples = examplesIn(SRC);

/** A project beside the package: it finds it by name, as a user's does. */
const home = mkdtempSync(join(tmpdir(), "docstrings-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What is not as an example says, by its place; and the functions that each face has. */
let problems: Record<string, string[]> = {};
let functions: Record<string, string[]> = {};

beforeAll(() => {
  const modules = join(home, "node_modules");
  mkdirSync(join(modules, "@types"), { recursive: true });
  for (const name of ["date-holidays", "@types/node"])
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  symlinkSync(ROOT, join(modules, PACKAGE));
  const text = moduleOf(examples, faces, PACKAGE);
  writeFileSync(join(home, "examples.mts"), text);
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  writeFileSync(join(home, "examples.mjs"), ts.transpileModule(text, { compilerOptions }).outputText);
  writeFileSync(join(home, "run.mjs"), RUNNER);
  const folders = faces.map(({ folder }) => folder);
  const { stdout, stderr } = spawnSync(process.execPath, ["run.mjs", PACKAGE, JSON.stringify(folders)], {
    cwd: home,
    encoding: "utf8",
  });
  if (stderr !== "") throw new Error(stderr);
  ({ problems, functions } = JSON.parse(stdout) as { problems: typeof problems; functions: typeof functions });
}, 30_000);

/** Runs every example. A text that is said to end in an ellipsis is begun so; a table with one holds more than is said. */
const RUNNER = `
import { isDeepStrictEqual } from "node:util";
import { examples } from "./examples.mjs";

function agrees(value, said, isPart) {
  if (typeof said === "string" && said.endsWith("…")) return String(value).startsWith(said.slice(0, -1));
  if (typeof said !== "object" || said === null || typeof value !== "object" || value === null) return isDeepStrictEqual(value, said);
  const keys = new Set([...Object.keys(said), ...(isPart ? [] : Object.keys(value))]);
  return Array.isArray(value) === Array.isArray(said) && [...keys].every((key) => agrees(value[key], said[key], isPart));
}

const problems = {};
for (const [place, example] of examples) {
  const found = (problems[place] = []);
  await example(async (make, { text, throws, value: said, isPart }) => {
    try {
      const value = await make();
      if (throws || !agrees(value, said, isPart)) found.push(JSON.stringify(value) + ", and not " + text);
    } catch (error) {
      if (throws === undefined || error.code !== throws) found.push(String(error) + ", and not " + text);
    }
  }).catch((error) => found.push(String(error)));
}
const [, , name, folders] = process.argv;
const functions = {};
for (const folder of JSON.parse(folders)) {
  const face = await import(folder === "" ? name : name + "/" + folder);
  functions[folder] = Object.keys(face).filter((key) => typeof face[key] === "function");
}
console.log(JSON.stringify({ problems, functions }));
`;

it.each(examples)("the example at $place does what it says", ({ place, code }) => {
  expect(problems[place], code).toEqual([]);
});

it("every example compiles as it stands in a strict project", () => {
  const program = ts.createProgram([join(home, "examples.mts")], {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const found = ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
    const before = file?.text.slice(0, start) ?? "";
    const place = [...before.matchAll(/^examples\.set\("([^"]+)"/gm)].at(-1)?.[1];
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
  expect(found).toEqual([]);
}, 30_000);

it("every function of the package shows how it is used", () => {
  const shown = namesWithExample(SRC);
  for (const [folder, names] of Object.entries(functions)) {
    expect(
      names.filter((name) => !shown.has(name)),
      `of ${folder === "" ? "the root" : folder}`,
    ).toEqual([]);
  }
});

it("every entry of the package has its pages", () => {
  const documented = typedocOptions.entryPoints.map((path) => path.replace(/^src\//, "").replace(/\/?index\.ts$/, ""));
  for (const { folder } of faces) expect(documented).toContain(folder);
});
