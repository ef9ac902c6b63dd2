import {
  addMonths,
  CodedError,
  dayNumber,
  englandAndWales,
  momentProblems,
  readMoment,
  type Counting,
  type LocalDate,
  type Moment,
  type WorkingCalendar,
} from "../calendar/index.js";
import { isBefore } from "../facts/moments.js";
import { isOutside } from "../obligations/count.js";
import { assertCalendar } from "../calendar/assert-calendar.js";
import { calendarWithout } from "./calendar-without.js";
import type { CountGiving } from "./count.js";
import { countGivingText } from "./count-giving-text.js";

/** What counts are tried with. */
export interface CountsGivingOptions {
  /**
   * The working days, or several calendars to try, the likeliest first; England and Wales unless given. A calendar with
   * closures is tried with and without them.
   */
  readonly calendar?: WorkingCalendar | readonly WorkingCalendar[] | undefined;
}

/**
 * Every likely count that leads from one date to another: use it to find out by which rule a date was made.
 *
 * The likeliest come first: zero days, or two months or more; working days by the conventions `day-zero`, `inclusive`
 * and `clear-days`; days, weeks, one month and, between two times of day, whole hours; working days by `rolled-start`.
 * Last come counts that take bank holidays for working days, and counts without the days on which the office is shut.
 *
 * If several conventions lead to the same date, each is listed, since any may have been used. If `to` is before `from`,
 * the counts go back. The same day is zero days; all other counts are 1 or more. A count that leaves the days that the
 * calendar covers is left out.
 *
 * @param from the day, London time or instant that is counted from.
 * @throws CodedError `not-a-calendar`; for a date that cannot be read, the code of the problem: `not-a-date-or-time`,
 * for example.
 * @example
 * ```ts
 * countsGiving("2020-03-31", "2020-04-23").map(({ text }) => text).slice(0, 3);
 * // [
 * //   "15 working days after",
 * //   "16 working days, the day it is counted from being day one",
 * //   "14 clear working days between",
 * // ]
 * ```
 */
export function countsGiving(from: string, to: string, options: CountsGivingOptions = {}): readonly CountGiving[] {
  const [start, end] = [readGiven(from), readGiven(to)];
  const calendars = calendarsIn(options);
  const shut = calendars.filter((calendar) => calendarWithout(calendar, "closure") !== calendar);
  const relation: CountGiving["relation"] = isBefore(end, start) ? "before" : "after";
  const inWorkingDays = (of: WorkingCalendar, { holidays, closures }: Pick<CountGiving, "holidays" | "closures">) => {
    const counted = calendarWithout(
      of,
      ...(holidays ? [] : ["bank-holiday" as const]),
      ...(closures ? [] : ["closure" as const]),
    );
    return workingDayCounts(start.date, end.date, counted).map((count) => ({
      ...count,
      unit: "working-days" as const,
      relation,
      holidays,
      ...(closures ? { closures } : {}),
      calendar: of.id,
    }));
  };
  const usual = calendars.flatMap((calendar) => inWorkingDays(calendar, { holidays: true }));
  const byCalendar = calendarCounts(start, end).map((count) => ({
    ...count,
    relation,
    holidays: false,
    calendar: null,
  }));
  const counts: readonly Omit<CountGiving, "text">[] = [
    ...byCalendar.filter(isFirst),
    ...usual.filter(({ counting }) => counting !== "rolled-start"),
    ...byCalendar.filter((count) => !isFirst(count)),
    ...usual.filter(({ counting }) => counting === "rolled-start"),
    ...differing(calendars.flatMap((calendar) => inWorkingDays(calendar, { holidays: false }))),
    ...shut.flatMap((calendar) => inWorkingDays(calendar, { holidays: true, closures: true })),
    ...shut.flatMap((calendar) => inWorkingDays(calendar, { holidays: false, closures: true })),
  ];
  const several = calendars.length > 1;
  return counts.map((count) => ({ ...count, text: countGivingText(count, { several }) }));
}

/** What nobody counts in working days. A single month can be chance. */
function isFirst({ count, unit }: Pick<CountGiving, "count" | "unit">): boolean {
  return count === 0 || (unit === "months" && count > 1);
}

const CONVENTIONS: readonly Counting[] = ["day-zero", "inclusive", "clear-days", "rolled-start"];

/** The counts of working days that give a day, by convention. Each is tried and not only computed. */
function workingDayCounts(
  from: LocalDate,
  to: LocalDate,
  calendar: WorkingCalendar,
): readonly { readonly count: number; readonly counting: Counting }[] {
  try {
    const between = Math.abs(calendar.between(from, to));
    const sign = to < from ? -1 : 1;
    return CONVENTIONS.flatMap((counting) =>
      [between - 1, between, between + 1]
        .filter((count) => count >= 1 && gives(count * sign, counting))
        .map((count) => ({ count, counting })),
    );
  } catch (error) {
    if (isOutside(error)) return [];
    throw error;
  }

  function gives(count: number, counting: Counting): boolean {
    try {
      return calendar.add(from, count, counting) === to;
    } catch (error) {
      if (isOutside(error)) return false;
      throw error;
    }
  }
}

/** The counts by the calendar, and between two times those in hours. */
function calendarCounts(start: Moment, end: Moment): Pick<CountGiving, "count" | "unit">[] {
  const days = dayNumber(end.date) - dayNumber(start.date);
  const months = monthOf(end.date) - monthOf(start.date);
  const hours = start.at === null || end.at === null ? null : (end.at - start.at) / HOUR;
  return [
    { count: Math.abs(days), unit: "days" },
    ...(days !== 0 && days % 7 === 0 ? [{ count: Math.abs(days / 7), unit: "weeks" } as const] : []),
    ...(months !== 0 && addMonths(start.date, months) === end.date
      ? [{ count: Math.abs(months), unit: "months" } as const]
      : []),
    ...(hours !== null && hours !== 0 && Number.isInteger(hours)
      ? [{ count: Math.abs(hours), unit: "hours" } as const]
      : []),
  ];
}

const HOUR = 3_600_000;

function monthOf(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** Without bank holidays most calendars count the same days: each count once. */
function differing<T extends Pick<CountGiving, "count" | "counting">>(counts: readonly T[]): readonly T[] {
  const found = new Map(counts.toReversed().map((each) => [`${each.count} ${each.counting}`, each]));
  return counts.filter((each) => found.get(`${each.count} ${each.counting}`) === each);
}

function calendarsIn({ calendar = englandAndWales }: CountsGivingOptions): readonly WorkingCalendar[] {
  const calendars = Array.isArray(calendar) ? (calendar as readonly WorkingCalendar[]) : [calendar as WorkingCalendar];
  for (const each of calendars) assertCalendar(each);
  return calendars;
}

/** @throws CodedError with the code of what is wrong with it. */
export function readGiven(text: string): Moment {
  const moment = readMoment(text);
  if (typeof moment !== "string") return moment;
  const { message, fix } = momentProblems[moment];
  throw new CodedError(moment, `${message} ${fix}`);
}
