import type { RequirementRule } from "../rule.js";
import { ofAbsentParents } from "./views-gathered-from-absent-parent.js";

export const outcomeArrangementsForAbsentParent: RequirementRule = {
  code: "outcome-arrangements-for-absent-parent",
  from: "recorded",
  message: "A parent did not join, and nothing is arranged to tell them the outcome.",
  fix: "Arrange how they are told, and record it.",
  check: (record, context) => ofAbsentParents(record, context, "outcomeArrangements"),
};
