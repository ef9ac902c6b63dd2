import type { GeneralRule } from "../rule.js";
import { notApplicable, onlyIf, that } from "../verdict.js";

export const planEndedByInitialConference: GeneralRule = {
  code: "plan-ended-by-initial-conference",
  severity: "error",
  from: "decided",
  message: "A plan is recorded as ended by an initial conference, which can only start one.",
  fix: "Check the type of the conference and the day the plan ended.",
  check: ({ type, plan, nextReview }) =>
    type === "review" || type === "transfer-in"
      ? notApplicable
      : onlyIf(plan === undefined ? undefined : true, "plan", () => {
          const isEndedByReview = nextReview?.heldOn !== undefined && nextReview.heldOn <= (plan!.endedOn ?? "");
          return that(plan!.endedOn === undefined || isEndedByReview, "plan.endedOn");
        }),
};
