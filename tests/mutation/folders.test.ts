import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { data, dataFiles, folders } from "./folders.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const listed = Object.keys(folders);

/** Whether there is what a pattern begins with, up to its first place for several names. */
function beginsWell(pattern: string): boolean {
  const fixed = pattern.split(/[*!{]/)[0]!;
  return existsSync(ROOT + (fixed === pattern ? pattern : fixed.slice(0, fixed.lastIndexOf("/") + 1)));
}

it("every folder of the code is changed, or is named as data", () => {
  const all = readdirSync(`${ROOT}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const named = [...listed, ...Object.keys(data)];
  expect(all.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
});

it("every folder and every test that is named is there", () => {
  const sources = [...listed, ...Object.keys(data)].map((folder) => `src/${folder}`);
  expect([...sources, ...dataFiles, ...Object.values(folders).flat()].filter((path) => !beginsWell(path))).toEqual([]);
});

it("the page has a row for each folder that is changed, and for no other", () => {
  const page = readFileSync(`${ROOT}docs/testing.md`, "utf8");
  const rows = [...page.matchAll(/^\| `src\/(\S+)` +\|/gm)].map(([, folder]) => folder);
  expect(rows).toEqual(listed);
});
