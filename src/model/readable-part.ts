import * as z from "zod/v4";

/**
 * What is left of a value without what a schema finds wrong in it; `undefined` where nothing is.
 *
 * A field is left out, or the item of a list; where a field is required, what it belongs to. A list of which no item is
 * left is left out too, since an empty one says that there is none.
 */
export function readablePart(schema: z.ZodType, value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const whole = place();
  for (const issue of issues) {
    let at = whole;
    for (const step of issue.path) at = inside(at, step);
    // Of an object with unknown fields, those that are known are kept.
    if (issue.code !== "unrecognized_keys") at.isWrong = true;
  }
  return keep(schema, value, whole);
}

/** A place at which something is wrong, or further in. */
interface Place {
  isWrong: boolean;
  readonly inside: Map<PropertyKey, Place>;
}

const place = (): Place => ({ isWrong: false, inside: new Map() });

function inside(outer: Place, step: PropertyKey): Place {
  const known = outer.inside.get(step) ?? place();
  outer.inside.set(step, known);
  return known;
}

function keep(schema: unknown, value: unknown, at: Place | undefined): unknown {
  if (at === undefined) return value;
  if (at.isWrong) return undefined;
  if (schema instanceof z.ZodOptional) return keep(schema.unwrap(), value, at);
  if (schema instanceof z.ZodArray) {
    const items = (value as unknown[]).map((item, index) => keep(schema.element, item, at.inside.get(index)));
    const kept = items.filter((item) => item !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const inner = keep(field, (value as Record<string, unknown>)[name], at.inside.get(name));
    if (inner !== undefined) kept[name] = inner;
    else if (!(field instanceof z.ZodOptional)) return undefined;
  }
  return kept;
}
