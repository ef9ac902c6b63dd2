import { eachReturned } from "../returned.js";
import type { RequirementRule } from "../rule.js";
import { all, stated } from "../verdict.js";

export const templateGivesScaleWithRationale: RequirementRule = {
  code: "template-gives-scale-with-rationale",
  from: "recorded",
  message: "A returned template gives no scale, or none with a rationale.",
  fix: "Ask its author for the number and the reason for it.",
  check: ({ returnedTemplates }) =>
    eachReturned(returnedTemplates, (template, path) =>
      all(stated(template.scale, `${path}.scale`), stated(template.rationale, `${path}.rationale`)),
    ),
};
