import { distance } from "fastest-levenshtein";
import * as z from "zod/v4";
import { inner, itemOf } from "./schema-in.js";

/** Shorter names are a slip away from too much. */
const SHORTEST = 4;
/** One slip for so many letters: of more, nobody can tell whether a field or a person is meant. */
const LETTERS_FOR_A_SLIP = 5;

/**
 * The field of a schema that a name was meant for: of that name, or a slip or two away from it; `undefined` where there is
 * none. A name that nothing is near may be a person's.
 */
export function nearField(name: string, schema: z.ZodType): string | undefined {
  const fields = fieldsOf(schema);
  if (fields.has(name)) return name;
  const wanted = plain(name);
  const most = Math.max(1, Math.floor(wanted.length / LETTERS_FOR_A_SLIP));
  if (wanted.length < SHORTEST || wanted.length > LONGEST) return undefined;
  let [nearest, least] = [undefined as string | undefined, most + 1];
  for (const [field, letters] of fields) {
    if (letters.length < SHORTEST || Math.abs(letters.length - wanted.length) >= least) continue;
    const slips = distance(wanted, letters);
    if (slips < least) [nearest, least] = [field, slips];
  }
  return nearest;
}

const LONGEST = 40;

const known = /* @__PURE__ */ new WeakMap<z.ZodType, ReadonlyMap<string, string>>();

/** Every name of a field that a schema has anywhere, with its letters. */
function fieldsOf(schema: z.ZodType): ReadonlyMap<string, string> {
  let fields = known.get(schema);
  if (!fields) known.set(schema, (fields = new Map(namesIn(schema).map((name) => [name, plain(name)]))));
  return fields;
}

function namesIn(schema: z.ZodType): string[] {
  const item = itemOf(schema);
  if (item) return namesIn(inner(item));
  if (!(schema instanceof z.ZodObject)) return [];
  const fields = Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>);
  return fields.flatMap(([name, field]) => [name, ...namesIn(inner(field))]);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
