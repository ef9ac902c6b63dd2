import { ifPlanNeeded } from "../decisions.js";
import type { RequirementRule } from "../rule.js";
import { each, missing, that } from "../verdict.js";

export const planActionsUnderEachGoal: RequirementRule = {
  code: "plan-actions-under-each-goal",
  from: "decided",
  message: "A safety goal has no action of the {plan} under it.",
  fix: "Put the important things that must happen under each safety goal.",
  check: ({ plan, safetyGoals }, context) =>
    ifPlanNeeded(context, () =>
      plan?.actions === undefined
        ? missing("plan.actions")
        : each(safetyGoals, "safetyGoals", ({ id }, path) =>
            that(
              plan.actions!.some(({ goal }) => goal === id) ||
                (plan.actions!.some(({ goal }) => goal === undefined) ? undefined : false),
              path,
            ),
          ),
    ),
};
