import type { RequirementRule } from "../rule.js";
import { all, each, stated } from "../verdict.js";

export const templateGivesScaleWithRationale: RequirementRule = {
  code: "template-gives-scale-with-rationale",
  from: "recorded",
  message: "A returned template gives no scale, or none with a rationale.",
  fix: "Ask its author for the number and the reason for it.",
  check: ({ returnedTemplates }) =>
    each(returnedTemplates, "returnedTemplates", (template, path) =>
      all(stated(template.scale, `${path}.scale`), stated(template.rationale, `${path}.rationale`)),
    ),
};
