import * as z from "zod/v4";
import { conferenceRecord } from "../../../src/model/record.js";

/** `src/model/fields-of-record.ts`: every field of a record, so that a path can be checked without the schemas. */
export function fieldsOfRecordList(): string {
  return `// Made by npm run generate; do not edit.
/** What a field holds: an object with fields, a list of one such item, or \`0\` for a value. */
export type Field = 0 | readonly [Field] | { readonly [name: string]: Field };

/** The fields of a record as the schema has them. */
export const fieldsOfRecord: Field = ${JSON.stringify(fieldsOf(conferenceRecord)).replaceAll('"', "")};
`;
}

/** An object by its fields, a list by its one item, all else as 0. */
function fieldsOf(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return [fieldsOf(schema.element)];
  if (!(schema instanceof z.ZodObject)) return 0;
  return Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, fieldsOf(field)]));
}
