import { addMonths } from "../calendar/index.js";
import type { ChildFacts } from "../facts/children.js";
import type { Facts } from "../facts/read-facts.js";
import type { Duty } from "../policy/rule.js";
import type { Party } from "./obligation.js";

/**
 * Whether a child is as old as a duty asks, on the day of the conference or, before it has one, on the day asked about;
 * `null` while nobody can tell. Who is not yet born is of no age.
 */
export function isOfAge(child: ChildFacts, { fromAge }: Pick<Duty, "fromAge">, facts: Facts): boolean | null {
  if (fromAge === undefined) return true;
  if (child.bornOn === null) return child.isUnborn ? false : null;
  const { start, end } = facts.conference;
  const day = (start ?? end)?.at?.date ?? facts.asOf?.date;
  return day === undefined ? null : addMonths(child.bornOn, 12 * fromAge) <= day;
}

/** The child whom an obligation is about; `undefined` where it is about no one child, or about all. */
export function childOf(party: Party | null, { childById }: Facts): ChildFacts | undefined {
  return childById(party && "child" in party.is ? party.is.child : null);
}
