import type { RequirementRule } from "../rule.js";
import { each, onlyIf, stated } from "../verdict.js";

export const planActionsAreOutcomes: RequirementRule = {
  code: "plan-actions-are-outcomes",
  from: "decided",
  message: "An action of the plan says no desired outcome.",
  fix: "Write what should be different, and not a service to attend.",
  check: ({ plan, decision }) =>
    onlyIf(decision?.planNeeded, "decision.planNeeded", () =>
      each(plan?.actions, "plan.actions", ({ outcome }, path) => stated(outcome, `${path}.outcome`)),
    ),
};
