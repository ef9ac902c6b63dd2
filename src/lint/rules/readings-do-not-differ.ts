import { comparePeriods } from "../../policy/compare-periods.js";
import { periodsOf } from "../../policy/due.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const readingsDoNotDiffer: LintRule = {
  code: "readings-do-not-differ",
  severity: "query",
  message: "Two readings of this time give the same day, whatever day it is counted from.",
  fix: "Leave one out, or correct it.",
  find: (policy) =>
    placesWhere(
      dutiesIn(policy),
      ({ duty }) => {
        const periods = periodsOf(duty.due);
        return periods.some((one, at) => periods.slice(at + 1).some((other) => comparePeriods(one, other) === "same"));
      },
      "due",
    ),
};
