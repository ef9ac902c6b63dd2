import { ifPlanNeeded } from "../decisions.js";
import type { RequirementRule } from "../rule.js";
import { passed, stated } from "../verdict.js";

export const outlinePlanMade: RequirementRule = {
  code: "outline-plan-made",
  from: "decided",
  message: "A {plan} is needed, and no {outlinePlan} is made.",
  fix: "Devise the {outlinePlan}.",
  check: ({ plan }, context) =>
    ifPlanNeeded(context, () =>
      plan?.outline?.completedAt !== undefined ? passed : stated(plan?.outline?.names, "plan.outline.names"),
    ),
};
