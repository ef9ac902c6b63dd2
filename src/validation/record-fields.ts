import * as z from "zod/v4";
import { unknownField } from "../facts/not-held.js";
import { conferenceRecord } from "../model/record.js";
import { nearest } from "../policy/nearest.js";
import { joinWords } from "../vocabulary/words.js";

let known: ReadonlySet<string> | undefined;

/** The paths of all fields of a record, `[]` standing for each item of a list; a list also without it. */
export function recordFields(): ReadonlySet<string> {
  return (known ??= new Set(fieldsIn(conferenceRecord, "")));
}

/**
 * Refuses a path that no record has.
 *
 * @throws CodedError `unknown-field`, whose message names the near misses.
 */
export function assertFields(notHeld: readonly string[]): void {
  if (!Array.isArray(notHeld)) throw unknownField(null, []);
  const index = notHeld.findIndex((path) => !recordFields().has(path));
  if (index < 0) return;
  const fields = [...recordFields()].filter((path) => !path.endsWith("[]"));
  const suggestions = nearest(String(notHeld[index]), fields);
  throw unknownField(
    index,
    suggestions,
    suggestions.length > 0 ? ` Did you mean ${joinWords(suggestions, "or")}?` : "",
  );
}

function fieldsIn(schema: unknown, path: string): string[] {
  if (schema instanceof z.ZodOptional) return fieldsIn(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return [path, ...fieldsIn(schema.element, `${path}[]`)];
  const own = path === "" ? [] : [path];
  if (!(schema instanceof z.ZodObject)) return own;
  const fields = Object.entries(schema.shape);
  return [...own, ...fields.flatMap(([name, field]) => fieldsIn(field, path === "" ? name : `${path}.${name}`))];
}
