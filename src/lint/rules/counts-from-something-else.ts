import { eventsOf } from "../../calendar/index.js";
import { calendarOf } from "../../policy/calendar-of.js";
import { comparePeriods } from "../../policy/compare-periods.js";
import { readingsOf } from "../../policy/due.js";
import { dueTimeText } from "../../wording/limit-text.js";
import { below, dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const countsFromSomethingElse: LintRule = {
  code: "counts-from-something-else",
  severity: "info",
  message: "This replaces a time that counts from something else: that one no longer holds.",
  fix: "Where both hold, give whichever is sooner of the two; where not, nothing need change.",
  find: (policy) =>
    placesWhere(
      dutiesIn(policy),
      ({ duty, clause }) => {
        const own = readingsOf(duty.due)[0];
        for (const other of below(policy, duty, clause)) {
          const time = other.kind === "duty" ? readingsOf(other.due)[0] : undefined;
          if (!own || !time || comparePeriods(own.due, time.due, calendarOf(policy)) !== null) continue;
          if (eventsOf(time.due).some((event) => eventsOf(own.due).includes(event))) continue;
          return `${other.layer} ${other.clause.clause} gives ${dueTimeText(other.kind === "duty" ? other.due : undefined)}.`;
        }
        return undefined;
      },
      "due",
    ),
};
