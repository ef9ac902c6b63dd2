import { applyPeriod, englandAndWales, gestationWeeks, type LocalDate } from "../calendar/index.js";
import type { RuleContext } from "./rule.js";
import { failed, missing, passed, type Verdict } from "./verdict.js";

/** The first day of so many weeks of a pregnancy, told from the expected date of delivery. */
export function dayOfPregnancy(weeks: number, expectedOn: LocalDate): LocalDate {
  return applyPeriod(gestationWeeks(weeks), { date: expectedOn, at: null }, englandAndWales).date;
}

/** Whether what is recorded at a path is not before the week of pregnancy that the policy gives. */
export function notBeforeWeek(path: string, { facts, particulars }: RuleContext): Verdict {
  const { gestationWeeks: weeks } = particulars as { readonly gestationWeeks: number };
  const expected = facts.momentAt("expectedDeliveryOn");
  const recorded = facts.momentAt(path);
  if (!expected) return missing("expectedDeliveryOn");
  if (!recorded) return missing(path);
  const earliest = dayOfPregnancy(weeks, expected.date);
  return recorded.date >= earliest
    ? passed
    : failed({ path, params: { how: "early", recorded: recorded.date, earliest, weeks } });
}
