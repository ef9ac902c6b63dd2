import type { Item } from "./change.js";

/** The layer and the clauses that an item comes from, as one text: of two items with the same, the rule is the same. */
export function clausesKey({ layer, basis }: Item): string {
  return JSON.stringify([layer, ...basis.map(({ clause }) => clause)]);
}
