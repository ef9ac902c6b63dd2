import { ifPlanNeeded } from "../decisions.js";
import type { RequirementRule } from "../rule.js";
import { each, stated } from "../verdict.js";

export const planActionsAreOutcomes: RequirementRule = {
  code: "plan-actions-are-outcomes",
  from: "decided",
  message: "An action of the {plan} says no desired outcome.",
  fix: "Write what should be different, and not a service to attend.",
  check: ({ plan }, context) =>
    ifPlanNeeded(context, () =>
      each(plan?.actions, "plan.actions", ({ outcome }, path) => stated(outcome, `${path}.outcome`)),
    ),
};
