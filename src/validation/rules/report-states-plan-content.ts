import type { RequirementRule } from "../rule.js";
import { each, stated } from "../verdict.js";

export const reportStatesPlanContent: RequirementRule = {
  code: "report-states-plan-content",
  from: "recorded",
  message: "A report does not say what the {plan} should include.",
  fix: "Ask its author to say so.",
  check: ({ reports }) =>
    each(reports, "reports", (report, path) => stated(report.states?.planContent, `${path}.states.planContent`)),
};
