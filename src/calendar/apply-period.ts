import { assertPeriod } from "./assert-period.js";
import { CodedError } from "./coded-error.js";
import { addDays, addMonths } from "./local-date.js";
import { addHours, type Moment } from "./london-time.js";
import type { CountedPeriod, DayPeriod } from "./period.js";
import type { Counting, WorkingCalendar } from "./working-calendar.js";

/** The expected date of delivery is the end of this week of a pregnancy. */
const FULL_TERM_WEEKS = 40;

/**
 * When a period that counts from `event` is due. Hours keep the instant; everything else gives a day.
 *
 * | period | due |
 * |---|---|
 * | n working days after, before | the n-th working day strictly after, before the event's day in London |
 * | n working days spanning | the n-th working day, the event's own day counting if it is one |
 * | n days, weeks, months | by the calendar; a month's end is never overrun |
 * | n hours | elapsed hours from the instant; whole days, rounded to the earlier, when only the day is known |
 * | on, day before | that calendar day |
 * | by n weeks of gestation | 40 − n weeks before the event |
 *
 * @throws CodedError `outside-calendar` or `date-out-of-range` when the count leaves what can be known.
 * @example
 * ```ts
 * const conference = { date: "2020-04-22", at: null };
 * applyPeriod(workingDays(3).before("conference-start"), conference, englandAndWales).date; // "2020-04-17"
 * applyPeriod(months(3).after("conference-end"), conference, englandAndWales).date; // "2020-07-22"
 * ```
 */
export function applyPeriod(period: CountedPeriod | DayPeriod, event: Moment, calendar: WorkingCalendar): Moment {
  assertPeriod(period);
  assertCountable(event, calendar);
  const day = (date: string): Moment => ({ date, at: null });
  if (!("count" in period)) return day(period.relation === "on" ? event.date : addDays(event.date, -1));
  const count = period.relation === "before" ? -period.count : period.count;
  switch (period.unit) {
    case "working-days":
      return day(calendar.add(event.date, count, countingOf(period)));
    case "days":
    case "calendar-days":
      return day(addDays(event.date, count));
    case "weeks":
      return day(addDays(event.date, 7 * count));
    case "months":
      return day(addMonths(event.date, count));
    case "hours":
      return addHours(event, count);
    case "gestation-weeks":
      return day(addDays(event.date, 7 * (count - FULL_TERM_WEEKS)));
  }
}

/**
 * The convention by which a period's working days are counted: its own, or `day-zero`; `inclusive` for one that spans.
 *
 * @example
 * ```ts
 * countingOf({ count: 3, unit: "working-days", relation: "spanning", event: "conference-start" }); // "inclusive"
 * ```
 */
export function countingOf(period: CountedPeriod): Counting {
  assertPeriod(period);
  return period.relation === "spanning" ? "inclusive" : (period.counting ?? "day-zero");
}

function assertCountable(event: Moment, calendar: WorkingCalendar): void {
  try {
    if (typeof event.date === "string" && typeof calendar.add === "function") return;
  } catch {
    // Nothing that can be asked.
  }
  throw new CodedError("not-a-moment", "Expected a moment, as readMoment gives it, and a working calendar.");
}
