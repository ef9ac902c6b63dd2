import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const PAGES = ["docs/architecture.md", "docs/contributing.md", ...pagesIn("docs/recipes/")];

function pagesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => folder + name);
}

/** The files and folders of this repository that a page names, without those that are only a pattern. */
function pathsIn(page: string): string[] {
  const quoted = readFileSync(page, "utf8").matchAll(/`((?:src|tests|docs|examples|\.ci)\/[^`\s]*)`/g);
  return [...quoted].map((match) => match[1]!).filter((path) => !/[<>{}*…]/.test(path));
}

it.each(PAGES)("%s names files that are there", (page) => {
  expect(pathsIn(page).filter((path) => !existsSync(path))).toEqual([]);
});

it("there are such paths on the pages", () => {
  expect(PAGES.flatMap(pathsIn).length).toBeGreaterThan(60);
  expect(pathsIn("docs/recipes/add-a-rule.md")).toContain("src/validation/verdict.ts");
});
