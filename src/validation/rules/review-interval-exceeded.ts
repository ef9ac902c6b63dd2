import { addMonths } from "../../calendar/index.js";
import { numberNamed } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { missing, notApplicable, passed, that } from "../verdict.js";

export const reviewIntervalExceeded: RequirementRule = {
  code: "review-interval-exceeded",
  from: "held",
  message: "The {plan} has gone longer without a review than any {plan} may.",
  fix: "Hold a review, or record when one was held.",
  takes: numberNamed("months"),
  example: { months: 6 },
  check: (_, { particulars, facts }) => {
    const { asOf, conference, children } = facts;
    const held = conference.held?.at;
    if (!held) return missing("conference.held.start");
    if (children.every(({ planNeeded, planEnded, hasDied }) => planNeeded === false || planEnded || hasDied)) {
      return notApplicable;
    }
    if (facts.of("next-review").facts.some(({ is }) => is === "happened")) return passed;
    if (!asOf) return missing("nextReview.heldOn");
    // Of one that was broken off, the day on which it went on counts.
    const { date } = conference.end?.at ?? held;
    return that(asOf.date <= addMonths(date, (particulars as { months: number }).months), "nextReview.heldOn");
  },
};
