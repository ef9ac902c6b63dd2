import { beforeConference } from "../before-conference.js";
import type { RequirementRule } from "../rule.js";
import { failed, onlyIf } from "../verdict.js";

export const safetyPlanBeforeConference: RequirementRule = {
  code: "safety-plan-before-conference",
  from: "recorded",
  message: "There is no safety plan, or none developed before the conference.",
  fix: "Develop it with the family before the conference.",
  check: ({ safetyPlan }, { facts }) =>
    onlyIf(safetyPlan === undefined ? undefined : true, "safetyPlan", () => {
      if (safetyPlan!.text?.trim() === "") return failed("safetyPlan.text");
      return beforeConference("safetyPlan.developedAt", facts);
    }),
};
