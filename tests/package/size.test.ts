import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { leftUnused, parts, sizeOf } from "./size.mjs";

/** Bytes, minified and gzipped, and what may be left to load beside it. Raise one only for something worth its weight. */
const BUDGETS: Record<keyof typeof parts, { gzipped: number; outside: string[] }> = {
  "working days in England and Wales": { gzipped: 3_090, outside: [] },
  "one authority and its obligations": { gzipped: 37_700, outside: [] },
  "one authority and its timeline": { gzipped: 49_900, outside: [] },
  "one authority, its timeline and closures of your own": { gzipped: 58_500, outside: [] },
  "every authority and its timeline": { gzipped: 63_000, outside: [] },
  "every authority and histories": { gzipped: 68_600, outside: [] },
  "every authority and validation": { gzipped: 101_900, outside: ["zod"] },
  "one authority's clauses and their layers": { gzipped: 7_600, outside: [] },
  "everything but zod": { gzipped: 177_100, outside: ["zod"] },
};

it.each(Object.entries(BUDGETS))("%s stays within its budget, and brings no other package", async (name, budget) => {
  const { gzipped, outside } = await sizeOf(parts[name as keyof typeof parts]);
  expect(gzipped).toBeLessThanOrEqual(budget.gzipped);
  // Nothing at all would keep to any budget.
  expect(gzipped).toBeGreaterThan(1000);
  expect(outside).toEqual(budget.outside);
});

it("a face that is imported and not used weighs nothing", async () => {
  for (const face of ["calendar", "obligations", "timeline", "validation"]) {
    expect((await sizeOf(`import "./dist/${face}/index.js";`)).minified, face).toBe(0);
  }
});

it("whatever one function needs, a bundler leaves out the rest of what stands beside it", async () => {
  const faces = Object.keys(manifest.exports)
    .filter((face) => !/\*|\.json$|browser$/.test(face))
    .map((face) => `${face.slice(1)}/index`.slice(1));
  expect(faces).toContain("formats/icalendar/index");
  expect(await leftUnused(faces)).toBe("");
});

it("the page says what each brings, within two kilobytes", async () => {
  const page = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");
  const said = new Map(
    [...page.matchAll(/^\| ([^|`]+?) +\| +(\d+) kB \|/gm)].map(([, what, size]) => [what, Number(size)]),
  );
  for (const [name, source] of Object.entries(parts)) {
    const { gzipped } = await sizeOf(source);
    expect(Math.abs(said.get(name)! * 1000 - gzipped), name).toBeLessThan(2000);
  }
});
