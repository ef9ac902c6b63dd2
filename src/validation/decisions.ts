import type { Decision } from "../model/decision.js";
import type { ConferenceRecord } from "../model/record.js";
import type { RuleContext } from "./rule.js";
import { each, onlyIf, type Verdict } from "./verdict.js";

/** A check of what a plan asks for: made where one is needed for a child, by a decision of their own or by the one for all. */
export function ifPlanNeeded({ facts }: RuleContext, check: () => Verdict): Verdict {
  return onlyIf(facts.planNeeded ?? undefined, "decision.planNeeded", check);
}

/** Whether a child has a decision of their own. */
export function haveOwnDecisions(children: ConferenceRecord["children"]): boolean {
  return children?.some((child) => child.decision) ?? false;
}

/**
 * The verdict on what is decided: for each child where one has a decision of their own, else for all of them at once, and
 * `undefined` where nothing is recorded of it.
 */
export function eachDecision(
  { decision, children }: ConferenceRecord,
  check: (decision: Pick<Decision, "planNeeded" | "category"> | undefined, path: string) => Verdict,
): Verdict {
  if (!haveOwnDecisions(children)) return check(decision, "decision");
  return each(children, "children", ({ decision: own }, path) =>
    check(
      { planNeeded: own?.planNeeded ?? decision?.planNeeded, category: own?.category ?? decision?.category },
      `${path}.decision`,
    ),
  );
}
