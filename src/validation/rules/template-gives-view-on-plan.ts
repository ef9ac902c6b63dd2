import { eachReturned } from "../returned.js";
import type { RequirementRule } from "../rule.js";
import { all, stated, that } from "../verdict.js";

export const templateGivesViewOnPlan: RequirementRule = {
  code: "template-gives-view-on-plan",
  from: "recorded",
  message: "A returned template gives no overall scale, or no view whether the plan should remain or end.",
  fix: "Ask its author for both.",
  check: ({ returnedTemplates }) =>
    eachReturned(returnedTemplates, ({ overallScale, planShould }, path) =>
      all(
        stated(overallScale, `${path}.overallScale`),
        that(planShould === undefined ? undefined : planShould !== "not-stated", `${path}.planShould`),
      ),
    ),
};
