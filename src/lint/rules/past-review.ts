import type { LintRule } from "../rule.js";

export const pastReview: LintRule = {
  code: "past-review",
  severity: "query",
  message: "The policy was to be looked at again before now.",
  fix: "Find out whether it still holds, and give reviewBy anew or until.",
  find: ({ reviewBy, until }, { asOf }) =>
    reviewBy !== undefined && asOf !== undefined && reviewBy < asOf && until === undefined
      ? [{ path: ["reviewBy"] }]
      : [],
};
