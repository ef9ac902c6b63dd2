import type { RequirementRule } from "../rule.js";
import { all, each, missing, that } from "../verdict.js";

export const templateGivesViewOnPlan: RequirementRule = {
  code: "template-gives-view-on-plan",
  from: "recorded",
  message: "A returned template gives no overall scale, or no view whether the plan should remain or end.",
  fix: "Ask its author for both.",
  check: ({ returnedTemplates }) =>
    each(returnedTemplates, "returnedTemplates", (template, path) =>
      template.overallScale === undefined && template.planShould === undefined
        ? missing(`${path}.overallScale`, `${path}.planShould`)
        : // One of the two says that this part of the template has been read.
          all(
            that(template.overallScale !== undefined, `${path}.overallScale`),
            that(template.planShould !== undefined, `${path}.planShould`),
          ),
    ),
};
