import type { WorkingCalendar } from "../../calendar/index.js";
import { isEventName, isNeverBefore } from "../../vocabulary/events.js";
import { calendarOf } from "../../policy/calendar-of.js";
import { comparePeriods } from "../../policy/compare-periods.js";
import { readingsOf } from "../../policy/due.js";
import { dueTimeText } from "../../wording/limit-text.js";
import { resolveRules } from "../../policy/resolve-rules.js";
import type { Duty } from "../../policy/rule.js";
import { sharesType } from "../../policy/shares-type.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const dueBeforeWhatItNeeds: LintRule = {
  code: "due-before-what-it-needs",
  severity: "query",
  message: "This is due before something that must be done first is due.",
  fix: "Check both times against the document.",
  find(policy) {
    const inForce = resolveRules(policy).filter((rule) => rule.kind === "duty");
    const calendar = calendarOf(policy);
    return placesWhere(
      dutiesIn(policy),
      ({ duty }) => {
        const needed = inForce.find(
          (other) => isNeededFor(other, duty) && sharesType(other, duty) && isSooner(duty, other, calendar),
        );
        return needed && `${needed.id} is due ${dueTimeText(needed.due)} (${needed.layer} ${needed.clause.clause}).`;
      },
      "due",
    );
  },
};

function isNeededFor({ doneBy: first }: Duty, { doneBy: then }: Duty): boolean {
  if (first === undefined || then === undefined || first === then) return false;
  return isEventName(first) && isNeverBefore(then, first);
}

function isSooner(duty: Duty, needed: Duty, calendar: WorkingCalendar): boolean {
  const [own, other] = [readingsOf(duty.due)[0], readingsOf(needed.due)[0]];
  return own !== undefined && other !== undefined && comparePeriods(own.due, other.due, calendar) === "sooner";
}
