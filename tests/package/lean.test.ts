import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";
import { manifest, packed, ROOT } from "./packed.js";

const { name } = manifest;
const installed = packed();

/** Every package that `entry` brings in. */
function reached(entry: string): Set<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, target] of readFileSync(file, "utf8").matchAll(
      /(?:^|[\s;])(?:from|import|require\()\s*['"]([^'"\s]+)['"]/g,
    )) {
      if (target!.startsWith(".")) visit(resolve(dirname(file), target!));
      else packages.add(target!);
    }
  };
  visit(join(ROOT, "dist", entry));
  return packages;
}

it("a deadline costs no zod, and one authority does not bring the others", () => {
  for (const entry of ["obligations", "timeline"].flatMap((face) => [`${face}/index.js`, `${face}/index.cjs`])) {
    expect(reached(entry), entry).toEqual(new Set(["@date-fns/tz/tzOffset", "fastest-levenshtein"]));
  }
  expect(reached("calendar/index.js")).toEqual(new Set(["@date-fns/tz/tzOffset"]));
  expect(reached("authorities/hounslow.js")).toEqual(new Set());
  expect(reached("formats/icalendar/index.js")).toEqual(
    new Set(["@date-fns/tz", "@date-fns/tz/tzOffset", "fastest-levenshtein", "ical-generator"]),
  );
  expect(reached("formats/index.js")).not.toContain("ical-generator");
  expect(reached("ssd/index.js")).toContain("csv-parse/sync");
  for (const entry of ["index.js", "measures/index.js", "formats/index.js", "model/index.js", "words/index.js"]) {
    expect(reached(entry), entry).not.toContain("csv-parse/sync");
  }
  const { stdout } = installed.node(
    "lean.cjs",
    `require("${name}/timeline"); require("${name}/authorities/hounslow");
     console.log(Object.keys(require.cache).filter((file) => /zod|date-holidays/.test(file)).length);`,
  );
  expect(stdout).toBe("0\n");
});
