import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lists } from "../../docs/tools/lists.js";
import { pages } from "../../docs/tools/pages.js";

const DOCS = new URL("../../docs/", import.meta.url);
const SRC = new URL("../../src/", import.meta.url);
const made = pages();
/** Without what the formatter adds to tables. */
const squeezed = (text: string) =>
  text.replaceAll(/ +\||-{3,}/g, (run) => (run.endsWith("|") ? "|" : "-")).replaceAll(/\s+/g, " ");

it.each([...made])("%s is what the generator makes of the data", (path, text) => {
  const committed = readFileSync(new URL(path, DOCS), "utf8");
  expect(squeezed(committed), "run npm run generate").toBe(squeezed(text));
});

it.each([...lists()])("src/%s is what the generator makes of the files beside it", (path, text) => {
  const committed = readFileSync(new URL(path, SRC), "utf8");
  const withoutFormat = (written: string) => written.replaceAll(/[\s,]/g, "");
  expect(withoutFormat(committed), "run npm run generate").toBe(withoutFormat(text));
});

it("there is a page for every policy, and none that nobody makes", () => {
  for (const folder of ["policies", "reference", "drawings"]) {
    const files = readdirSync(new URL(`${folder}/`, DOCS)).map((file) => `${folder}/${file}`);
    expect(files.toSorted()).toEqual([...made.keys()].filter((path) => path.startsWith(`${folder}/`)).toSorted());
  }
});

it("every link between the pages leads somewhere", () => {
  const files = readdirSync(DOCS, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  const links = files.flatMap((file) => {
    const page = new URL(file, DOCS);
    const targets = readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)/g);
    return [...targets].map(([, target]) => ({ from: `${file}: ${target}`, to: new URL(target!, page) }));
  });
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ to }) => !existsSync(to)).map(({ from }) => from)).toEqual([]);
});
