import { CodedError } from "./coded-error.js";

/** A calendar day as `YYYY-MM-DD`, years 0001 to 9999. It has no time and no zone, so it compares and sorts as a string. */
export type LocalDate = string;

/** A day of the week, in English. */
export type Weekday = "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";

const WEEKDAYS: readonly Weekday[] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const HYPHEN = 45;
const ZERO = 48;

/**
 * Whether `value` is a day that exists, written `YYYY-MM-DD`. Anything else is `false`, whatever its type.
 *
 * @example
 * ```ts
 * isLocalDate("2024-02-29"); // true
 * isLocalDate("2023-02-29"); // false
 * isLocalDate("1/4/2020"); // false
 * ```
 */
export function isLocalDate(value: unknown): value is LocalDate {
  return typeof value === "string" && readDay(value) !== undefined;
}

/**
 * The number of days from 1970-01-01 to `date`; negative before it.
 *
 * @throws CodedError `not-a-date` when `date` is not a day that exists.
 * @example
 * ```ts
 * dayNumber("1970-01-02"); // 1
 * ```
 */
export function dayNumber(date: LocalDate): number {
  const day = typeof date === "string" ? readDay(date) : undefined;
  if (day === undefined) throw new CodedError("not-a-date", "Expected a day that exists, written YYYY-MM-DD.");
  return day;
}

function readDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month))
    ? daysFromCivil(year, month, day)
    : undefined;
}

/**
 * The day that is `number` days after 1970-01-01: the inverse of {@link dayNumber}.
 *
 * @throws CodedError `not-a-whole-number`; `date-out-of-range` outside the years 0001 to 9999.
 * @example
 * ```ts
 * localDate(1); // "1970-01-02"
 * ```
 */
export function localDate(number: number): LocalDate {
  if (typeof number !== "number") throw notWhole();
  written ??= { days: new Int32Array(MOST_WRITTEN).fill(OUT_OF_REACH), dates: [] };
  const slot = number & (MOST_WRITTEN - 1);
  if (written.days[slot] !== number) {
    written.dates[slot] = writeDay(number);
    written.days[slot] = number;
  }
  return written.dates[slot]!;
}

/** The same few thousand days are written over and over: the last one written in each slot is kept. */
let written: { readonly days: Int32Array; readonly dates: LocalDate[] } | undefined;
/** 90 years of days: more than the calendars cover. */
const MOST_WRITTEN = 2 ** 15;
const OUT_OF_REACH = 2 ** 31 - 1;

/** UTC has no clock changes, so that its midnights are days. */
function writeDay(number: number): LocalDate {
  if (!Number.isInteger(number)) throw notWhole();
  const date = new Date(number * 86_400_000);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw outOfRange();
  return date.toISOString().slice(0, 10);
}

/**
 * `count` calendar days after `date`; before it when negative.
 *
 * @throws CodedError `not-a-date`, `not-a-whole-number`; `date-out-of-range` outside the years 0001 to 9999.
 * @example
 * ```ts
 * addDays("2020-02-28", 2); // "2020-03-01"
 * ```
 */
export function addDays(date: LocalDate, count: number): LocalDate {
  if (!Number.isInteger(count)) throw notWhole();
  return localDate(dayNumber(date) + count);
}

/**
 * `count` calendar months after `date`; before it when negative. The day is kept, or clamped to the month's last: 30
 * November + 3 months is 28 February, or 29 in a leap year.
 *
 * @throws CodedError as for {@link addDays}.
 * @example
 * ```ts
 * addMonths("2020-01-15", 3); // "2020-04-15"
 * addMonths("2022-11-30", 3); // "2023-02-28"
 * ```
 */
export function addMonths(date: LocalDate, count: number): LocalDate {
  if (!Number.isInteger(count)) throw notWhole();
  dayNumber(date);
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  const months = year * 12 + (month - 1) + count;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  if (newYear < 1 || newYear > 9999) throw outOfRange();
  return dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/**
 * The day of the week by its number: Monday is 1, Sunday is 7.
 *
 * @throws CodedError `not-a-date`.
 * @example
 * ```ts
 * weekdayNumber("2020-04-22"); // 3
 * ```
 */
export function weekdayNumber(date: LocalDate): number {
  return weekdayOfDayNumber(dayNumber(date));
}

/** {@link weekdayNumber} of a day number. 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/**
 * The day of the week by its name, in English on every machine.
 *
 * @throws CodedError `not-a-date`.
 * @example
 * ```ts
 * weekday("2020-04-22"); // "Wednesday"
 * ```
 */
export function weekday(date: LocalDate): Weekday {
  return WEEKDAYS[weekdayNumber(date) - 1]!;
}

/**
 * A day as it is written in a letter. The same words on every machine: no locale data is used.
 *
 * @throws CodedError `not-a-date`.
 * @example
 * ```ts
 * longDate("2020-04-22"); // "Wednesday 22 April 2020"
 * ```
 */
export function longDate(date: LocalDate): string {
  dayNumber(date);
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  return `${weekday(date)} ${day} ${MONTHS[month - 1]} ${year}`;
}

/**
 * A day as it is written in a table: weekday and month in three letters.
 *
 * @throws CodedError `not-a-date`.
 * @example
 * ```ts
 * shortDate("2020-04-22"); // "Wed 22 Apr 2020"
 * ```
 */
export function shortDate(date: LocalDate): string {
  dayNumber(date);
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  return `${weekday(date).slice(0, 3)} ${day} ${MONTHS[month - 1]!.slice(0, 3)} ${year}`;
}

export function notWhole() {
  return new CodedError("not-a-whole-number", "Days and months are counted in whole numbers.");
}

function outOfRange() {
  return new CodedError("date-out-of-range", "The date falls outside the years 0001 to 9999.");
}

function yearOf(date: LocalDate): number {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2);
}

function monthOf(date: LocalDate): number {
  return twoDigits(date, 5);
}

function dayOf(date: LocalDate): number {
  return twoDigits(date, 8);
}

/** Far below zero unless both are digits. */
function twoDigits(text: string, from: number): number {
  const tens = text.charCodeAt(from) - ZERO;
  const ones = text.charCodeAt(from + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

function dateOf(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

function daysInMonth(year: number, month: number): number {
  return daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1);
}

/**
 * The day number of a year, month and day. Years are counted from 1 March, so that the leap day is the last of its year.
 * Whole numbers of 32 bits throughout; the 13th month is the next January.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const years = month <= 2 ? year - 1 : year;
  const dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0;
  const leapDays = ((years / 4) | 0) - ((years / 100) | 0) + ((years / 400) | 0);
  return years * 365 + leapDays + dayOfYear + day - 719_469;
}
