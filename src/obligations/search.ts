import type { Fact, FactPlace } from "../facts/fact.js";
import { isBefore } from "../facts/moments.js";
import type { Facts } from "../facts/read-facts.js";
import type { CompiledDuty } from "../policy/compile.js";
import type { Followed, Party, Rejected } from "./obligation.js";

/** From when on a fact can be of what a duty follows. */
export interface Bounds {
  /** What was done before it was done for something else; `null` where that is not known, or the duty follows nothing. */
  readonly from: Followed | null;
  /** Only the day counts. */
  readonly byDay: boolean;
  /** Of a notice: the decision it tells. One between the conference and that decision was about another decision. */
  readonly decision: Followed | null;
}

/** A search for evidence, and what it comes across on the way. */
export interface Search {
  readonly duty: CompiledDuty;
  readonly party: Party | null;
  readonly facts: Facts;
  readonly bounds: Bounds;
  /** What is recorded of the event that fulfils the duty. */
  readonly recorded: readonly Fact[];
  readonly rejected: Map<Fact, Rejected>;
  denied: FactPlace | null;
  /** It was done, and it is not known for whom. */
  unclear: FactPlace | null;
  missing: FactPlace | null;
  /** Nobody in a list is the party, or one of it. */
  isLeftOut: boolean;
  /** Of a group: those of it who are in no list. */
  leftOut: readonly string[];
}

/** The facts that count: they happened or are planned, and can be of what the duty follows. What the others are is noted. */
export function counting(search: Search, several: readonly Fact[]): readonly Fact[] {
  return several.filter((fact) => {
    switch (fact.is) {
      case "missing":
        search.missing ??= fact;
        return false;
      case "denied":
        search.denied ??= fact;
        return false;
      case "planned":
        return true;
      case "happened":
        return isPossible(search, fact);
    }
  });
}

function isPossible({ bounds, rejected }: Search, fact: Fact): boolean {
  const { from, byDay, decision } = bounds;
  const { at } = fact;
  if (at === null) return true;
  if (from && (byDay ? at.date < from.at.date : isBefore(at, from.at))) {
    rejected.set(fact, { fact, because: "before-its-event", follows: from });
    return false;
  }
  if (decision && isBefore(at, decision.at)) {
    rejected.set(fact, { fact, because: "previous-decision", follows: decision });
    return false;
  }
  return true;
}
