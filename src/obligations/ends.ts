import type { Moment } from "../calendar/index.js";
import { endOfPlan, type ChildFacts } from "../facts/children.js";
import type { FactPlace } from "../facts/fact.js";
import type { Facts } from "../facts/read-facts.js";
import type { CompiledDuty } from "../policy/compile.js";
import type { Because } from "./obligation.js";

/** When what duties are about came to an end, and why nothing that would be due from then on is owed. */
export type End = Because & { readonly at: Moment };

export const NO_PLAN_NEEDED: Because = { code: "no-plan-needed", place: { path: "decision.planNeeded", index: -1 } };

/** A policy says that a duty of a layer below does not hold; no fact of the record does. */
export const NOT_HERE: Because = { code: "not-here", place: { path: "", index: -1 } };

/** Why a duty is not owed although nothing ended: no conference is required, and none was held. */
export function excuseFor({ about }: CompiledDuty, facts: Facts): Because | null {
  return about === "enquiry" ? null : whyNoConference(facts);
}

/** Why there is no conference of which anything could be asked. */
export function whyNoConference({ type, notRequired, conference }: Facts): Because | null {
  const isExcused = notRequired !== null && !conference.isHeld && (type === "initial" || type === "pre-birth");
  return isExcused ? { code: "conference-not-required", place: notRequired } : null;
}

/**
 * When what a duty is about came to an end for every child: of what is owed because of a plan, and of a review that has not
 * been held, the plan; of everything, the child's life.
 */
export function endFor(
  { about }: CompiledDuty,
  { type, conference, children }: Pick<Facts, "type" | "conference" | "children">,
): End | null {
  const isAboutPlan = about === "plan" || (type === "review" && !conference.isHeld && about === "conference");
  return isAboutPlan ? endOfPlans(children) : lastEnd(children, (child) => (child.hasDied ? endOfPlan(child) : null));
}

/** When the plans of all of some children have ended; `null` while one goes on. */
export function endOfPlans(children: readonly ChildFacts[]): End | null {
  // Of a child for whom none is needed there is none to end.
  const withPlan = children.filter(({ planNeeded }) => planNeeded !== false);
  return lastEnd(withPlan.length > 0 ? withPlan : children, endOfPlan);
}

function lastEnd(
  children: readonly ChildFacts[],
  endOf: (child: ChildFacts) => { readonly at: Moment; readonly place: FactPlace } | null,
): End | null {
  let last: End | null = null;
  for (const child of children) {
    const end = endOf(child);
    if (end === null) return null;
    const ended: End = { code: child.hasDied ? "died" : "plan-ended", place: end.place, at: end.at };
    if (last === null || orderOf(ended) > orderOf(last)) last = ended;
  }
  return last;
}

/** By day; what ended on the same day by its code and place, so that the order of the children decides nothing. */
function orderOf({ at, code, place }: End): string {
  return `${at.date} ${code} ${place.path}`;
}
