import type { WorkingCalendar } from "../../calendar/index.js";
import { calendarOf } from "../../policy/calendar-of.js";
import { comparePeriods } from "../../policy/compare-periods.js";
import { readingsOf } from "../../policy/due.js";
import { dueTimeText } from "../../wording/limit-text.js";
import type { ResolvedRule } from "../../policy/resolve-rules.js";
import { strengths, type Rule } from "../../policy/rule.js";
import { below, placesWhere, rulesIn, type LintRule } from "../rule.js";

export const laxerThanBelow: LintRule = {
  code: "laxer-than-below",
  severity: "info",
  message: "This asks for less than the rule below it that it replaces.",
  fix: "Check it against the document; where that says so, nothing need change.",
  find: (policy) =>
    placesWhere(rulesIn(policy), ({ rule, clause }) =>
      below(policy, rule, clause)
        .map((other) => laxer(rule, other, calendarOf(policy)))
        .find((detail) => detail !== undefined),
    ),
};

function laxer(rule: Rule, other: ResolvedRule, calendar: WorkingCalendar): string | undefined {
  const where = `${other.layer} ${other.clause.clause}`;
  if (strengths.indexOf(rule.strength) > strengths.indexOf(other.strength)) {
    return `It is a ${rule.strength} here and a ${other.strength} in ${where}.`;
  }
  if (rule.kind !== "duty" || other.kind !== "duty") return undefined;
  const [own, time] = [readingsOf(rule.due)[0], readingsOf(other.due)[0]];
  if (!time) return undefined;
  if (!own) return `It gives no time, where ${where} gives ${dueTimeText(other.due)}.`;
  return comparePeriods(own.due, time.due, calendar) === "later"
    ? `It gives ${dueTimeText(rule.due)}, where ${where} gives ${dueTimeText(other.due)}.`
    : undefined;
}
