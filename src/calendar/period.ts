import { assertPeriod } from "./assert-period.js";
import type { Counting } from "./working-calendar.js";

/** What a period is counted in. */
export type Unit = "working-days" | "days" | "calendar-days" | "weeks" | "months" | "hours" | "gestation-weeks";

/**
 * A number of units counted from an event.
 *
 * | relation | means |
 * |---|---|
 * | `after`, `before` | so long after, or before, the event |
 * | `spanning` | within so many units of which the event's own day is the first, if that is a working day |
 * | `every` | so long after the event last happened, and again each time it does; the first time, after `from` |
 * | `by` | in that week of a pregnancy whose 40th week ends on the event, the expected date of delivery |
 */
export interface CountedPeriod {
  /** How many units. A policy takes whole numbers from 1 to 1000. */
  readonly count: number;
  readonly unit: Unit;
  readonly relation: "after" | "before" | "spanning" | "every" | "by";
  /** The name of an event, or the id of a duty, whose time is counted from. */
  readonly event: string;
  /** Of `every`: what the first time counts from, while the event has not happened. */
  readonly from?: string;
  /** For working days: another convention than the trigger day being day zero. */
  readonly counting?: Counting;
}

/** The event's own day, or the calendar day before it. */
export interface DayPeriod {
  /** `day-before`: at the latest on the calendar day before, also where that is no working day. */
  readonly relation: "on" | "day-before";
  /** The name of an event, or the id of a duty. */
  readonly event: string;
}

/** The sooner, or the later, of several. */
export type ChosenPeriod = { readonly soonerOf: readonly Period[] } | { readonly laterOf: readonly Period[] };

/** When something is due, said relative to events. Plain data. */
export type Period = CountedPeriod | DayPeriod | ChosenPeriod;

/** A number of units, waiting to be told of which event: `workingDays(15).after("first-strategy-discussion")`. */
export interface Duration {
  /** So long after the event. */
  after(event: string): CountedPeriod;
  /** So long before the event, at the latest. */
  before(event: string): CountedPeriod;
}

/** A number of working days. Beside `after` and `before` it can span, and be counted by another convention. */
export interface WorkingDaysDuration extends Duration {
  /** Within so many working days of which the event's own day is the first, if it is one. */
  spanning(event: string): CountedPeriod;
  /** The same number counted by another convention than `day-zero`; see {@link Counting}. */
  counted(counting: Counting): Duration;
}

/**
 * A number of working days, to be counted from an event.
 *
 * The day of the event is day zero: the n-th working day strictly after or before it is meant, also when that day is no
 * working day. Which days are working days is the calendar's to say.
 *
 * @example
 * ```ts
 * workingDays(15).after("section-47-strategy-discussion");
 * // { count: 15, unit: "working-days", relation: "after", event: "section-47-strategy-discussion" }
 * workingDays(3).spanning("conference-start").relation; // "spanning"
 * workingDays(5).counted("clear-days").before("conference-start").counting; // "clear-days"
 * ```
 */
export function workingDays(count: number): WorkingDaysDuration {
  return {
    ...length(count, "working-days"),
    spanning: (event) => ({ count, unit: "working-days", relation: "spanning", event }),
    counted: (counting) => ({
      after: (event) => ({ count, unit: "working-days", relation: "after", event, counting }),
      before: (event) => ({ count, unit: "working-days", relation: "before", event, counting }),
    }),
  };
}

/**
 * A number of days, to be counted from an event: calendar days, so that weekends and bank holidays count, unless the
 * policy's `document.days` says otherwise. The day of the event is day zero.
 *
 * @example
 * ```ts
 * days(10).after("conference-end"); // { count: 10, unit: "days", relation: "after", event: "conference-end" }
 * ```
 */
export const days = (count: number): Duration => length(count, "days");

/**
 * A number of calendar days, also where a policy says that "days" may mean something else in its document.
 *
 * @example
 * ```ts
 * calendarDays(28).after("conference-end").unit; // "calendar-days"
 * ```
 */
export const calendarDays = (count: number): Duration => length(count, "calendar-days");

/**
 * A number of weeks of seven calendar days, to be counted from an event.
 *
 * @example
 * ```ts
 * weeks(6).after("conference-end").unit; // "weeks"
 * ```
 */
export const weeks = (count: number): Duration => length(count, "weeks");

/**
 * A number of calendar months, to be counted from an event. The day of the month is kept, or clamped to the month's
 * last: 30 November and 3 months is 28 February, or 29 in a leap year.
 *
 * @example
 * ```ts
 * months(3).after("conference-end").unit; // "months"
 * ```
 */
export const months = (count: number): Duration => length(count, "months");

/**
 * A number of elapsed hours, to be counted from the instant of an event, across clock changes. Where only the day of
 * the event is known, whole days are counted instead, and the result says so.
 *
 * @example
 * ```ts
 * hours(24).after("conference-end").unit; // "hours"
 * ```
 */
export const hours = (count: number): Duration => length(count, "hours");

/**
 * By so many weeks of pregnancy, told from the expected date of delivery, which ends the 40th week.
 *
 * @example
 * ```ts
 * gestationWeeks(32);
 * // { count: 32, unit: "gestation-weeks", relation: "by", event: "expected-delivery" }
 * ```
 */
export function gestationWeeks(count: number): CountedPeriod {
  return { count, unit: "gestation-weeks", relation: "by", event: "expected-delivery" };
}

/**
 * Due on the day of the event. It is a limit: what is done earlier is in time, unless the duty has a `notBefore`.
 *
 * @example
 * ```ts
 * on("conference-start"); // { relation: "on", event: "conference-start" }
 * ```
 */
export const on = (event: string): DayPeriod => ({ relation: "on", event });

/**
 * On the calendar day before the event at the latest.
 *
 * @example
 * ```ts
 * beforeTheDayOf("conference-start"); // { relation: "day-before", event: "conference-start" }
 * ```
 */
export const beforeTheDayOf = (event: string): DayPeriod => ({ relation: "day-before", event });

/**
 * Due again and again: so long after the event last happened, and anew each time it happens. If a duty is counted from
 * the last time that it was done itself, give its own id as the event, and in `from` the event that its first time is
 * counted from. Without `from`, the first time is counted from `event`.
 *
 * @example
 * ```ts
 * every(6, "weeks").since("latest-core-group");
 * // { count: 6, unit: "weeks", relation: "every", event: "latest-core-group" }
 * every(4, "weeks").since("child-seen", { from: "conference-end" });
 * // { count: 4, unit: "weeks", relation: "every", event: "child-seen", from: "conference-end" }
 * ```
 */
export function every(count: number, unit: Exclude<Unit, "gestation-weeks">) {
  return {
    /** Counted from each time this event, or duty, last happened. */
    since: (event: string, first: { readonly from?: string } = {}): CountedPeriod => ({
      count,
      unit,
      relation: "every",
      event,
      ...first,
    }),
  };
}

/**
 * The earliest of several periods. If some cannot be dated yet, the earliest of the others is the due date, and the
 * timeline has the notice `sooner-date-possible`. A period that would end before the latest event that any of them
 * counts `after` is left out, with the notice `sooner-date-left-out`; if that is so of all, none is left out.
 *
 * @example
 * ```ts
 * eventsOf(soonerOf(workingDays(10).after("decision-made"), workingDays(15).after("conference-end")));
 * // ["decision-made", "conference-end"]
 * ```
 */
export const soonerOf = (...periods: Period[]): ChosenPeriod => ({ soonerOf: periods });

/**
 * Whichever of several periods comes out later. It cannot be told while one of them cannot.
 *
 * @example
 * ```ts
 * eventsOf(laterOf(workingDays(10).after("decision-made"), workingDays(15).after("conference-end")));
 * // ["decision-made", "conference-end"]
 * ```
 */
export const laterOf = (...periods: Period[]): ChosenPeriod => ({ laterOf: periods });

/**
 * Every event, or id of a duty, that a period counts from; one that it names twice is there twice.
 *
 * @example
 * ```ts
 * eventsOf(soonerOf(days(10).after("decision-made"), days(15).after("conference-end")));
 * // ["decision-made", "conference-end"]
 * ```
 */
export function eventsOf(period: Period): string[] {
  assertPeriod(period);
  if ("event" in period) return "from" in period ? [period.event, period.from] : [period.event];
  return ("soonerOf" in period ? period.soonerOf : period.laterOf).flatMap(eventsOf);
}

function length(count: number, unit: Unit): Duration {
  return {
    after: (event) => ({ count, unit, relation: "after", event }),
    before: (event) => ({ count, unit, relation: "before", event }),
  };
}
