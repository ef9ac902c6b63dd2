import type { RequirementRule } from "../rule.js";
import { each, onlyIf, stated } from "../verdict.js";

export const planActionsTellFamilyApart: RequirementRule = {
  code: "plan-actions-tell-family-apart",
  from: "decided",
  message: "An action of the plan does not say whether the family or a professional does it.",
  fix: "Tell the family's actions apart from the others'.",
  check: ({ plan, decision }) =>
    onlyIf(decision?.planNeeded, "decision.planNeeded", () =>
      each(plan?.actions, "plan.actions", ({ owner }, path) => stated(owner, `${path}.owner`)),
    ),
};
