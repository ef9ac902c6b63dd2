import { calendarOf } from "../../policy/calendar-of.js";
import { comparePeriods } from "../../policy/compare-periods.js";
import { readingsOf } from "../../policy/due.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const targetAfterDue: LintRule = {
  code: "target-after-due",
  severity: "error",
  message: "This should be done by a time that is no sooner than the one by which it must be.",
  fix: "Give in target the sooner of the two, and in due the later.",
  find: (policy) =>
    placesWhere(
      dutiesIn(policy),
      ({ duty: { due, target } }) => {
        const latest = readingsOf(due)[0];
        if (target === undefined || latest === undefined) return false;
        return ["later", "same"].includes(comparePeriods(target, latest.due, calendarOf(policy)) ?? "");
      },
      "target",
    ),
};
