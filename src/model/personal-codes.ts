import * as z from "zod/v4";
import { looksPersonal, type Personal } from "./looks-personal.js";
import { writePath, type Step } from "./path.js";
import { inner, itemOf } from "./schema-in.js";

/** A code in an input that looks as if it would tell who somebody is, and where it is. */
export interface PersonalCode {
  readonly path: string;
  readonly looksLike: Personal;
}

/** The way to codes: a field, a list, or a code itself. What is looked through is walked along these. */
interface Way {
  readonly key: string;
  readonly isList: boolean;
  readonly isCode: boolean;
  readonly below: readonly Way[];
}

/** What organisations and kinds of things are called, also with capitals. */
const NO_PERSON: ReadonlySet<string> = new Set([
  "agency",
  "role",
  "duty",
  "stage",
  "category",
  "latestCategory",
  "endReason",
  "closureReason",
]);

/**
 * A search for codes of what a schema describes that look personal. Each code is told once, where it stands first, and never
 * repeated.
 */
export function searchForPersonalCodes(schema: z.ZodType): (value: unknown) => readonly PersonalCode[] {
  let ways: readonly Way[] | undefined;
  return (value) => {
    ways ??= waysIn(schema);
    const found: PersonalCode[] = [];
    const seen = new Set<string>();
    // The steps to what is looked at: one list for the whole walk, in place of one for each field.
    const path: Step[] = [];
    for (const way of ways) follow(way, value);
    return found;

    function follow(way: Way, from: unknown): void {
      if (typeof from !== "object" || from === null) return;
      const there = (from as Readonly<Record<string, unknown>>)[way.key];
      if (there === undefined) return;
      path.push(way.key);
      if (!way.isList) enter(way, there);
      else if (Array.isArray(there)) {
        for (const [index, item] of there.entries()) {
          path.push(index);
          enter(way, item);
          path.pop();
        }
      }
      path.pop();
    }

    function enter(way: Way, item: unknown): void {
      if (!way.isCode) {
        for (const next of way.below) follow(next, item);
      } else if (typeof item === "string" && !seen.has(item)) {
        seen.add(item);
        const looksLike = looksPersonal(item, !NO_PERSON.has(way.key));
        if (looksLike) found.push({ path: writePath(path), looksLike });
      }
    }
  };
}

function waysIn(schema: z.ZodType): readonly Way[] {
  const shape = schema instanceof z.ZodObject ? (schema.shape as Readonly<Record<string, z.ZodType>>) : {};
  return Object.entries(shape).flatMap(([key, given]): Way[] => {
    const field = inner(given);
    const item = itemOf(field);
    const held = item ? inner(item) : field;
    const isCode = isCodeSchema(held);
    const below = isCode ? [] : waysIn(held);
    return isCode || below.length > 0 ? [{ key, isList: item !== undefined, isCode, below }] : [];
  });
}

/** A code is what takes signs that no date has, and no space, as free text does. */
function isCodeSchema(schema: z.ZodType): boolean {
  return schema instanceof z.ZodString && schema.safeParse("a.b:c-d_1").success && !schema.safeParse("a b").success;
}
