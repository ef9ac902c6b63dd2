import type { RequirementRule } from "../rule.js";
import { all, onlyIf, stated } from "../verdict.js";

export const planSaysWhatSafeLooksLike: RequirementRule = {
  code: "plan-says-what-safe-looks-like",
  from: "decided",
  message: "The plan does not say what safe looks like, or what needs to happen next.",
  fix: "Say both in the plan.",
  check: ({ plan, decision }) =>
    onlyIf(decision?.planNeeded, "decision.planNeeded", () =>
      all(stated(plan?.whatSafeLooksLike, "plan.whatSafeLooksLike"), stated(plan?.nextSteps, "plan.nextSteps")),
    ),
};
