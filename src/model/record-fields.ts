import { distance } from "fastest-levenshtein";
import type * as z from "zod/v4";
import { valuePaths } from "./known-path.js";
import type { Step } from "./path.js";
import { conferenceRecord } from "./record.js";
import { schemaIn } from "./schema-in.js";

/** The schema of what stands at a place in a record; `undefined` where there is no such place. */
export function schemaAt(steps: readonly Step[]): z.ZodType | undefined {
  return schemaIn(conferenceRecord, steps);
}

/** The fields of a record nearest in name to a path that no record has, an item's as of the first of its list. */
export function nearestPaths(path: string): string[] {
  const wanted = plain(path);
  return valuePaths()
    .map((each) => each.replaceAll("[]", "[0]"))
    .map((each) => ({ each, slips: wanted.endsWith(plain(each)) ? 0 : distance(wanted, plain(each)) }))
    .filter(({ slips }) => slips <= Math.max(2, wanted.length / 3))
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ each }) => each);
}

/** Names differ by their letters: capitals, dots and places in lists are soon mistaken. */
function plain(path: string): string {
  return path
    .slice(0, 64)
    .toLowerCase()
    .replaceAll(/\[\d*\]|[^a-z0-9]/g, "");
}
