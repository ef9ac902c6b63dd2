import { isBefore } from "../../timeline/facts.js";
import { momentOf } from "../moment-of.js";
import type { RequirementRule } from "../rule.js";
import { failed, missing, onlyIf, that } from "../verdict.js";

export const safetyPlanBeforeConference: RequirementRule = {
  code: "safety-plan-before-conference",
  from: "recorded",
  message: "There is no safety plan, or none developed before the conference.",
  fix: "Develop it with the family before the conference.",
  check: ({ safetyPlan, conference }) =>
    onlyIf(safetyPlan === undefined ? undefined : true, "safetyPlan", () => {
      const developed = momentOf(safetyPlan!.developedAt);
      const start = momentOf(conference?.held?.start ?? conference?.planned?.start);
      if (safetyPlan!.text?.trim() === "") return failed("safetyPlan.text");
      if (!developed) return missing("safetyPlan.developedAt");
      return that(start && !isBefore(start, developed), "safetyPlan.developedAt");
    }),
};
