import type { RequirementRule } from "../rule.js";
import { each, stated } from "../verdict.js";

export const reportStatesNeedForPlan: RequirementRule = {
  code: "report-states-need-for-plan",
  from: "recorded",
  message: "A report does not say whether the child needs a child protection {plan}.",
  fix: "Ask its author to say so.",
  check: ({ reports }) =>
    each(reports, "reports", (report, path) => stated(report.states?.needForPlan, `${path}.states.needForPlan`)),
};
