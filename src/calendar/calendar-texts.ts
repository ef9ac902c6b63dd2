import { assertCalendar } from "./assert-calendar.js";
import type { WorkingCalendar } from "./working-calendar.js";

/**
 * What the bank holidays and closures of a calendar are called, each by itself: a start for a translation, as
 * `words: { texts: { ...calendarTexts(englandAndWales), "Good Friday": "Dydd Gwener y Groglith" } }`. A holiday that only
 * ever falls on a weekend is never written, and is not here.
 *
 * It asks about every day that the calendar covers; keep the answer.
 *
 * @example
 * ```ts
 * calendarTexts(englandAndWales)["Good Friday"]; // "Good Friday"
 * ```
 */
export function calendarTexts(calendar: WorkingCalendar): Record<string, string> {
  assertCalendar(calendar);
  const { from, through } = calendar.covers;
  const off = [
    calendar.whyNotWorking(from),
    ...calendar.nonWorkingBetween(from, through),
    calendar.whyNotWorking(through),
  ];
  const titles = off.flatMap((day) => (day === null || day.reason === "weekend" ? [] : day.title));
  return Object.fromEntries(titles.map((title) => [title, title]));
}
