import { eachReview, isUnknown } from "../each.js";
import { isBefore } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** A review is not held from the start of a child in need plan of its episode to the day before its end, except on the day on which the plan ends. */
export const rule4003: CensusRule = {
  code: "4003",
  severity: "error",
  fields: ["CPPreviewDate", "CINPlanStartDate", "CINPlanEndDate", "CPPendDate"],
  message: "The review was held during a child in need plan.",
  fix: "Check the dates of the review and of the child in need plan.",
  departs:
    "The validator fails it only once the plan has ended, and looks at the child in need plans of every referral.",
  check: (census) =>
    eachReview(census, ({ review: { heldOn }, plan: { is: plan, episode } }) => {
      if (heldOn === undefined || heldOn === plan.endedOn) return "not-applicable";
      if (!episode.isKnown || isUnknown(census, "childInNeedPlans")) return "skipped";
      for (const { is, place } of episode.childInNeedPlans) {
        if (isBefore(heldOn, is.startedOn) === false && isBefore(heldOn, is.endedOn) === true) {
          return { field: "heldOn", params: { heldOn, other: `childInNeedPlans[${place}]` } };
        }
      }
      return episode.childInNeedPlans.some(({ is }) => is.startedOn === undefined) ? "skipped" : "passed";
    }),
};
