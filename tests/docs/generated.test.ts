import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { pages } from "../../docs/generate.js";

const DOCS = new URL("../../docs/", import.meta.url);
/** Without what the formatter adds to tables. */
const squeezed = (text: string) =>
  text.replaceAll(/ +\||-{3,}/g, (run) => (run.endsWith("|") ? "|" : "-")).replaceAll(/\s+/g, " ");

it.each([...pages()])("%s is what the generator makes of the data", (path, text) => {
  const committed = readFileSync(new URL(path, DOCS), "utf8");
  expect(squeezed(committed), "run npm run generate").toBe(squeezed(text));
});

it("there is a page for every policy, and none that nobody makes", () => {
  const made = [...pages().keys()];
  for (const folder of ["policies", "reference", "drawings"]) {
    const files = readdirSync(new URL(`${folder}/`, DOCS)).map((file) => `${folder}/${file}`);
    expect(files.toSorted()).toEqual(made.filter((path) => path.startsWith(`${folder}/`)).toSorted());
  }
});

it("every link between the pages leads somewhere", () => {
  const files = readdirSync(DOCS, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  for (const file of files) {
    const page = new URL(file, DOCS);
    for (const [, target] of readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
      expect(
        () => readdirSync(fileURLToPath(new URL(".", new URL(target!, page)))),
        `${file}: ${target}`,
      ).not.toThrow();
      if (/\.\w+$/.test(target!))
        expect(() => readFileSync(new URL(target!, page)), `${file}: ${target}`).not.toThrow();
    }
  }
});
