import type { Rule } from "./rule.js";

/** Whether two rules hold for a conference type in common. */
export function sharesType(a: Pick<Rule, "for">, b: Pick<Rule, "for">): boolean {
  return !a.for || !b.for || a.for.some((type) => b.for!.includes(type));
}
