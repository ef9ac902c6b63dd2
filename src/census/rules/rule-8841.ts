import { eachReview } from "../each.js";
import { failsIf, isBefore } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** A review is after the day on which the plan starts. */
export const rule8841: CensusRule = {
  code: "8841",
  severity: "error",
  fields: ["CPPreviewDate", "CPPstartDate"],
  message: "The review was held on the day on which the child protection plan started, or before.",
  fix: "Check both dates. The initial conference is no review.",
  departs: "The validator looks only at the first review of a plan.",
  check: (census) =>
    eachReview(
      census,
      ({
        review: { heldOn },
        plan: {
          is: { startedOn },
        },
      }) => {
        if (heldOn === undefined) return "not-applicable";
        const isAfter = isBefore(startedOn, heldOn);
        return failsIf(isAfter === undefined ? undefined : !isAfter, "heldOn", { heldOn, startedOn });
      },
    ),
};
