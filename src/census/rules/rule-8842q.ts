import { absent, eachReview } from "../each.js";
import type { CensusRule } from "../rule.js";

/** A review has a date. */
export const rule8842Q: CensusRule = {
  code: "8842Q",
  severity: "query",
  fields: ["CPPreviewDate"],
  message: "A review has no date.",
  fix: "Give the day on which it was held, or remove it.",
  departs: "The validator asks only where the element of the date is there and empty, and not where it is left out.",
  check: (census) =>
    eachReview(census, ({ review }) => (review.heldOn === undefined ? absent(census, "heldOn") : "passed")),
};
