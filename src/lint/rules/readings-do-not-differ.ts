import type { Period } from "../../calendar/index.js";
import { calendarOf } from "../../policy/calendar-of.js";
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
        const isSame = (one: Period, other: Period) => comparePeriods(one, other, calendarOf(policy)) === "same";
        return periods.some((one, at) => periods.slice(at + 1).some((other) => isSame(one, other)));
      },
      "due",
    ),
};
