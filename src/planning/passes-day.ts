import type { LocalDate } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import { singleCounts, type Count } from "../obligations/count.js";
import type { DaysThatMatter } from "./days-that-matter.js";

/** Whether a count, or one that it is projected from, passes a day or comes to it. */
export function passesDay(counted: Count, date: LocalDate): boolean {
  return singleCounts(counted).some(({ anchor, due, period }) => {
    const [first, last] = anchor.at.date < due.date ? [anchor.at.date, due.date] : [due.date, anchor.at.date];
    const isByWorkingDay = "unit" in period && period.unit === "working-days";
    return (
      (isByWorkingDay && first <= date && date <= last) || (anchor.count !== null && passesDay(anchor.count, date))
    );
  });
}

/** Whether a record has a fact on one of the days from which it matters. */
export function hasFactOn(record: ConferenceRecord, { byPart, byDuty }: DaysThatMatter): boolean {
  for (const [part, days] of byPart) {
    if (hasDayIn((record as unknown as Record<string, unknown>)[part], days)) return true;
  }
  const { completed } = record;
  return Array.isArray(completed) && completed.some((entry) => hasDayIn(entry, byDuty.get(entry?.duty) ?? NONE));
}

const NONE: ReadonlySet<LocalDate> = new Set();

/** Whether any text in a value begins with one of these days. */
export function hasDayIn(value: unknown, days: ReadonlySet<LocalDate>): boolean {
  if (typeof value === "string")
    return value.length >= 10 && days.has(value.length === 10 ? value : value.slice(0, 10));
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((each) => hasDayIn(each, days));
  for (const key in value) if (hasDayIn((value as Record<string, unknown>)[key], days)) return true;
  return false;
}
