import type { RequirementRule } from "../rule.js";
import { stated } from "../verdict.js";

export const outcomeArrangementsForAbsentParent: RequirementRule = {
  code: "outcome-arrangements-for-absent-parent",
  from: "held",
  message: "A parent did not join, and nothing is arranged to tell them the outcome.",
  fix: "Arrange how they are told, and record it.",
  check: ({ conference }) =>
    stated(conference?.parentCall?.outcomeArrangements, "conference.parentCall.outcomeArrangements"),
};
