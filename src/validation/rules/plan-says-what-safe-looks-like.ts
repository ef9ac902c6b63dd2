import { ifPlanNeeded } from "../decisions.js";
import type { RequirementRule } from "../rule.js";
import { all, stated } from "../verdict.js";

export const planSaysWhatSafeLooksLike: RequirementRule = {
  code: "plan-says-what-safe-looks-like",
  from: "decided",
  message: "The {plan} does not say what safe looks like, or what needs to happen next.",
  cases: {
    missing: "The {plan} does not say {missing}.",
  },
  fix: "Say both in the {plan}.",
  check: ({ plan }, context) =>
    ifPlanNeeded(context, () =>
      all(
        stated(plan?.whatSafeLooksLike, {
          path: "plan.whatSafeLooksLike",
          params: { missing: ["what-safe-looks-like"] },
        }),
        stated(plan?.nextSteps, { path: "plan.nextSteps", params: { missing: ["next-steps"] } }),
      ),
    ),
};
