import type { Fact } from "../facts/fact.js";
import { byTime } from "../facts/moments.js";

/**
 * The first of several facts: what happened at a known time, then what happened at one that is not known, then what is
 * planned. Facts of one moment stay in the record's order.
 */
export function firstOf(facts: readonly (Fact | null)[]): Fact | null {
  return facts.reduce((one, other) => (one && !(other && inOrder(other, one) < 0) ? one : other), null);
}

/** The last of several facts, by the same order; `null` where one of them is not there, and where there are none. */
export function lastOf(facts: readonly (Fact | null)[]): Fact | null {
  let last: Fact | null = null;
  for (const fact of facts) {
    if (fact === null) return null;
    if (last === null || inOrder(fact, last) > 0) last = fact;
  }
  return last;
}

function inOrder(a: Fact, b: Fact): number {
  const difference = rank(a) - rank(b);
  return difference !== 0 || a.at === null || b.at === null ? difference : byTime(a.at, b.at);
}

function rank({ is, at }: Fact): number {
  return is === "planned" ? 2 : at === null ? 1 : 0;
}
