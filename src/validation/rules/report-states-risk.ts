import type { RequirementRule } from "../rule.js";
import { each, stated } from "../verdict.js";

export const reportStatesRisk: RequirementRule = {
  code: "report-states-risk",
  from: "recorded",
  message: "A report does not say whether its agency assesses the child to be at ongoing risk of significant harm.",
  fix: "Ask its author to say so.",
  check: ({ reports }) =>
    each(reports, "reports", (report, path) => stated(report.states?.ongoingRisk, `${path}.states.ongoingRisk`)),
};
