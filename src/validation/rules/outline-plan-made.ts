import type { RequirementRule } from "../rule.js";
import { onlyIf, passed, stated } from "../verdict.js";

export const outlinePlanMade: RequirementRule = {
  code: "outline-plan-made",
  from: "decided",
  message: "A plan is needed, and no outline plan is made.",
  fix: "Devise the outline plan.",
  check: ({ plan, decision }) =>
    onlyIf(decision?.planNeeded, "decision.planNeeded", () =>
      plan?.outline?.completedAt !== undefined ? passed : stated(plan?.outline?.names, "plan.outline.names"),
    ),
};
