import type { RequirementRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const interimSafetyPlanDuringDelay: RequirementRule = {
  code: "interim-safety-plan-during-delay",
  from: "held",
  message: "The {conference} was held late, and no interim safety plan covered the gap.",
  fix: "Record the interim safety plan.",
  check: ({ conference }, { wasHeldLate }) =>
    onlyIf(wasHeldLate, "conference.held.start", () =>
      that(conference?.delay?.interimSafetyPlan, "conference.delay.interimSafetyPlan"),
    ),
};
