import type { RequirementRule } from "../rule.js";
import { each, includesAll } from "../verdict.js";

export const templateHasPreviousPlan: RequirementRule = {
  code: "template-has-previous-plan",
  from: "recorded",
  message: "A recording template went out without the {plan} of the previous {conference}.",
  fix: "Fill it in before sending the template.",
  check: ({ returnedTemplates }) =>
    each(returnedTemplates, "returnedTemplates", (template, path) =>
      includesAll(template.filledInWith, ["previous-plan"], `${path}.filledInWith`),
    ),
};
