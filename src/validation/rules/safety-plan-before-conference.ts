import { beforeConference } from "../before-conference.js";
import type { RequirementRule } from "../rule.js";
import { failed, onlyIf } from "../verdict.js";

export const safetyPlanBeforeConference: RequirementRule = {
  code: "safety-plan-before-conference",
  from: "recorded",
  message: "There is no safety plan, or none developed before the {conference}.",
  cases: {
    none: "There is no safety plan.",
    late: "The safety plan was developed on {at}, after the {conference} started on {start}.",
  },
  fix: "Develop it with the family before the {conference}.",
  check: ({ safetyPlan }, { facts }) =>
    onlyIf(safetyPlan === undefined ? undefined : true, "safetyPlan", () => {
      if (safetyPlan!.text?.trim() === "") return failed({ path: "safetyPlan.text", params: { how: "none" } });
      return beforeConference("safetyPlan.developedAt", facts);
    }),
};
