import { assertCalendar } from "./assert-calendar.js";
import { CodedError } from "./coded-error.js";
import { dayNumber, localDate, type LocalDate } from "./local-date.js";
import { calendarOf, type Parts } from "./make-calendar.js";
import type { Span, WorkingCalendar } from "./working-calendar.js";

/**
 * The calendar on which a day counts only if it counts in every one of `calendars`: for work that needs two offices
 * open. It covers the days they all cover; a day is published only where all have published it.
 *
 * @throws CodedError `empty-span` for no calendar at all, and for calendars that have no day in common.
 * @example
 * ```ts
 * const both = combineCalendars(englandAndWales, scotland);
 * both.id; // "england-and-wales+scotland"
 * both.isWorkingDay("2026-01-02"); // false
 * englandAndWales.isWorkingDay("2026-01-02"); // true
 * ```
 */
export function combineCalendars(...calendars: readonly [WorkingCalendar, ...WorkingCalendar[]]): WorkingCalendar {
  if (calendars.length === 0) throw new CodedError("empty-span", "Give at least one calendar.");
  calendars.forEach(assertCalendar);
  const latest = (dates: LocalDate[]) => dates.reduce((a, b) => (a > b ? a : b));
  const earliest = (dates: LocalDate[]) => dates.reduce((a, b) => (a < b ? a : b));
  const overlap = (spans: Span[]): Span => ({
    from: latest(spans.map((span) => span.from)),
    through: earliest(spans.map((span) => span.through)),
  });
  const covers = overlap(calendars.map((calendar) => calendar.covers));
  if (covers.from > covers.through) {
    throw new CodedError("empty-span", "The calendars have no day in common.");
  }
  const published = calendars.map((calendar) => calendar.published).filter((span) => span !== null);
  const shared = published.length === calendars.length ? overlap(published) : null;
  const off: Parts["off"] = new Map();
  for (let day = dayNumber(covers.from); day <= dayNumber(covers.through); day++) {
    const why = calendars.map((calendar) => calendar.whyNotWorking(localDate(day))).find((reason) => reason !== null);
    if (why) {
      const { reason, title, projected } = why;
      off.set(day, { reason, title, ...(projected ? { projected } : {}) });
    }
  }
  return calendarOf({
    id: calendars.map((calendar) => calendar.id).join("+"),
    covers,
    published: shared && shared.from <= shared.through ? shared : null,
    weekend: [],
    off,
  });
}
