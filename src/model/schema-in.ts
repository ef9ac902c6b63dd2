import * as z from "zod/v4";

/** The schema of what stands at a place in what a schema describes; `undefined` where there is no such place. */
export function schemaIn(schema: z.ZodType, steps: readonly PropertyKey[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const step of steps) {
    const next = typeof step === "number" ? itemOf(at) : fieldOf(at, String(step));
    if (next === undefined) return undefined;
    at = inner(next);
  }
  return at;
}

/** The schema of the items of a list. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined;
}

/** A schema without saying that what it describes may be left out. */
export function inner(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}

function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
}
