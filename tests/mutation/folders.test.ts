import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { data, dataFiles, folders } from "./folders.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const listed = Object.keys(folders);

/** A pattern once for each of the names that it has in braces. */
function eachName(pattern: string): string[] {
  const [, before, names, after] = /^(.*?)\{(.*?)\}(.*)$/.exec(pattern) ?? [];
  return names === undefined ? [pattern] : names.split(",").flatMap((name) => eachName(`${before}${name}${after}`));
}

const isNothing = (pattern: string) => globSync(pattern, { cwd: ROOT, expandDirectories: false }).length === 0;

it("every folder of the code is changed, or is named as data", () => {
  const all = readdirSync(`${ROOT}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const named = [...listed, ...Object.keys(data)];
  expect(all.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
});

it("every folder and every test that is named is there", () => {
  const sources = [...listed, ...Object.keys(data)].map((folder) => `src/${folder}/**`);
  const patterns = [...sources, ...dataFiles, ...Object.values(folders).flat()].flatMap(eachName);
  expect(patterns.filter(isNothing)).toEqual([]);
});

it("the page has a row for each folder that is changed, and for no other", () => {
  const page = readFileSync(`${ROOT}docs/testing.md`, "utf8");
  const rows = [...page.matchAll(/^\| `src\/(\S+)` +\|/gm)].map(([, folder]) => folder);
  expect(rows).toEqual(listed);
});
