import type { RequirementRule } from "../rule.js";
import { each, stated } from "../verdict.js";

export const familyViewsInReport: RequirementRule = {
  code: "family-views-in-report",
  from: "recorded",
  message: "A report does not take in the family's views.",
  fix: "Ask its author to share it with the family and take in what they say.",
  check: ({ reports }) =>
    each(reports, "reports", (report, path) => stated(report.states?.familyViews, `${path}.states.familyViews`)),
};
