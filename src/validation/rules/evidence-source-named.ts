import { eachReturned } from "../returned.js";
import type { RequirementRule } from "../rule.js";
import { stated } from "../verdict.js";

export const evidenceSourceNamed: RequirementRule = {
  code: "evidence-source-named",
  from: "recorded",
  message: "A returned template does not name the source of its evidence.",
  fix: "Ask its author where it comes from.",
  check: ({ returnedTemplates }) =>
    eachReturned(returnedTemplates, (template, path) => stated(template.evidence, `${path}.evidence`)),
};
