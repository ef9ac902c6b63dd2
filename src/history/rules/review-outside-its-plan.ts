import { dayHeld, pathHeld } from "../meeting.js";
import { all, notApplicable, that } from "../../validation/verdict.js";
import type { HistoryRule } from "../rule.js";

export const reviewOutsideItsPlan: HistoryRule = {
  code: "review-outside-its-plan",
  severity: "error",
  message: "A review was held on or before the day its {plan} started, or after it ended.",
  fix: "Check the days of the review and of the {plan}.",
  check: ({ meetings }) => {
    const reviews = meetings.plans.flatMap((plan) => plan.reviews.filter((review) => dayHeld(review) !== null));
    if (reviews.length === 0) return notApplicable;
    return all(...reviews.map((review) => that(review.part !== "outside", pathHeld(review))));
  },
};
