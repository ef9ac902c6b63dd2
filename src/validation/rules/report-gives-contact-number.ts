import type { RequirementRule } from "../rule.js";
import { each, stated } from "../verdict.js";

export const reportGivesContactNumber: RequirementRule = {
  code: "report-gives-contact-number",
  from: "recorded",
  message: "A report gives no contact number for its author.",
  fix: "Ask its author for one.",
  check: ({ reports }) =>
    each(reports, "reports", (report, path) =>
      stated(report.states?.authorContactNumber, `${path}.states.authorContactNumber`),
    ),
};
