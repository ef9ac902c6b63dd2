import type { Counting } from "./working-calendar.js";

/** What a period is counted in. */
export type Unit = "working-days" | "days" | "weeks" | "months" | "hours" | "gestation-weeks";

/**
 * A number of units counted from an event.
 *
 * | relation | means |
 * |---|---|
 * | `after`, `before` | so long after, or before, the event |
 * | `spanning` | within so many units of which the event's own day is the first, if that is a working day |
 * | `every` | so long after the event last happened, and again each time it does |
 * | `by` | in that week of a pregnancy whose 40th week ends on the event, the expected date of delivery |
 */
export interface CountedPeriod {
  readonly count: number;
  readonly unit: Unit;
  readonly relation: "after" | "before" | "spanning" | "every" | "by";
  readonly event: string;
  /** For working days: another convention than the trigger day being day zero. */
  readonly counting?: Counting;
}

/** The event's own day, or the calendar day before it. */
export interface DayPeriod {
  readonly relation: "on" | "day-before";
  readonly event: string;
}

/** The sooner, or the later, of several. */
export type ChosenPeriod = { readonly soonerOf: readonly Period[] } | { readonly laterOf: readonly Period[] };

/** When something is due, said relative to events. Plain data. */
export type Period = CountedPeriod | DayPeriod | ChosenPeriod;

/** A number of units, waiting to be told of which event: `workingDays(15).after("first-strategy-discussion")`. */
export interface Length {
  after(event: string): CountedPeriod;
  before(event: string): CountedPeriod;
}

/** A number of working days. Beside `after` and `before` it can span, and be counted by another convention. */
export interface WorkingDaysLength extends Length {
  /** Within so many working days of which the event's own day is the first, if it is one. */
  spanning(event: string): CountedPeriod;
  counted(counting: Counting): Length;
}

export function workingDays(count: number): WorkingDaysLength {
  return {
    ...length(count, "working-days"),
    spanning: (event) => ({ count, unit: "working-days", relation: "spanning", event }),
    counted: (counting) => ({
      after: (event) => ({ count, unit: "working-days", relation: "after", event, counting }),
      before: (event) => ({ count, unit: "working-days", relation: "before", event, counting }),
    }),
  };
}

export const days = (count: number): Length => length(count, "days");
export const weeks = (count: number): Length => length(count, "weeks");
export const months = (count: number): Length => length(count, "months");
export const hours = (count: number): Length => length(count, "hours");

/** By so many weeks of pregnancy, told from the expected date of delivery, which ends the 40th week. */
export function gestationWeeks(count: number): CountedPeriod {
  return { count, unit: "gestation-weeks", relation: "by", event: "expected-delivery" };
}

/** On the day of the event. */
export const on = (event: string): DayPeriod => ({ relation: "on", event });

/** On the calendar day before the event at the latest. */
export const beforeTheDayOf = (event: string): DayPeriod => ({ relation: "day-before", event });

/** Again and again: `every(6, "weeks").since("latest-core-group")`. */
export function every(count: number, unit: Exclude<Unit, "gestation-weeks">) {
  return { since: (event: string): CountedPeriod => ({ count, unit, relation: "every", event }) };
}

export const soonerOf = (...periods: Period[]): ChosenPeriod => ({ soonerOf: periods });
export const laterOf = (...periods: Period[]): ChosenPeriod => ({ laterOf: periods });

/** Every event a period counts from. */
export function eventsOf(period: Period): string[] {
  if ("event" in period) return [period.event];
  return ("soonerOf" in period ? period.soonerOf : period.laterOf).flatMap(eventsOf);
}

function length(count: number, unit: Unit): Length {
  return {
    after: (event) => ({ count, unit, relation: "after", event }),
    before: (event) => ({ count, unit, relation: "before", event }),
  };
}
