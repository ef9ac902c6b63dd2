import { distance } from "fastest-levenshtein";
import * as z from "zod/v4";
import { writePath, type Step } from "./path.js";
import { conferenceRecord } from "./record.js";
import { inner, itemOf, schemaIn } from "./schema-in.js";

/** The schema of what stands at a place in a record; `undefined` where there is no such place. */
export function schemaAt(steps: readonly Step[]): z.ZodType | undefined {
  return schemaIn(conferenceRecord, steps);
}

/** The fields of a record nearest in name to a path that no record has, an item's as of the first of its list. */
export function nearestPaths(path: string): string[] {
  const wanted = plain(path);
  return pathsUnder(conferenceRecord, [])
    .map((each) => ({ each, slips: wanted.endsWith(plain(each)) ? 0 : distance(wanted, plain(each)) }))
    .filter(({ slips }) => slips <= Math.max(2, wanted.length / 3))
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ each }) => each);
}

function pathsUnder(schema: z.ZodType, steps: readonly Step[]): string[] {
  const item = itemOf(schema);
  if (item) return pathsUnder(inner(item), [...steps, 0]);
  if (!(schema instanceof z.ZodObject)) return [writePath(steps)];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
    pathsUnder(inner(field), [...steps, name]),
  );
}

/** Names differ by their letters: capitals, dots and places in lists are soon mistaken. */
function plain(path: string): string {
  return path
    .slice(0, 64)
    .toLowerCase()
    .replaceAll(/\[\d*\]|[^a-z0-9]/g, "");
}
