import { eachReturned } from "../returned.js";
import type { RequirementRule } from "../rule.js";
import { notApplicable, that } from "../verdict.js";

export const evidenceBeyondSelfReport: RequirementRule = {
  code: "evidence-beyond-self-report",
  from: "recorded",
  message: "A returned template rests on self-report alone, which gives no rounded picture of the child.",
  fix: "Ask its author for another source.",
  check: ({ returnedTemplates }) =>
    eachReturned(returnedTemplates, (template, path) =>
      template.evidence?.length === 0
        ? notApplicable
        : that(
            template.evidence?.some(({ kind }) => kind !== "self-report"),
            `${path}.evidence`,
          ),
    ),
};
