import { eachReturned } from "../returned.js";
import type { RequirementRule } from "../rule.js";
import { stated } from "../verdict.js";

export const templateSuggestsActions: RequirementRule = {
  code: "template-suggests-actions",
  from: "recorded",
  message: "A returned template suggests no future actions for the safety plan.",
  fix: "Ask its author for suggestions.",
  check: ({ returnedTemplates }) =>
    eachReturned(returnedTemplates, (template, path) => stated(template.suggestedActions, `${path}.suggestedActions`)),
};
