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

const [HYPHEN, ZERO, NINE] = [45, 48, 57];
const FIRST_DAY = daysFromCivil(1, 1, 1);
const LAST_DAY = daysFromCivil(9999, 12, 31);

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
  if (typeof value !== "string" || value.length !== 10) return false;
  for (let index = 0; index < 10; index++) {
    const code = value.charCodeAt(index);
    if (index === 4 || index === 7 ? code !== HYPHEN : code < ZERO || code > NINE) return false;
  }
  const [year, month, day] = [yearOf(value), monthOf(value), dayOf(value)];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
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
  if (!isLocalDate(date)) throw new CodedError("not-a-date", "Expected a day that exists, written YYYY-MM-DD.");
  return daysFromCivil(yearOf(date), monthOf(date), dayOf(date));
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
  if (!Number.isInteger(number)) throw notWhole();
  if (number < FIRST_DAY || number > LAST_DAY) {
    throw new CodedError("date-out-of-range", "The date falls outside the years 0001 to 9999.");
  }
  // Days are counted from 1 March of year 0 in cycles of 400 years, so that the leap day is the last of its year.
  const shifted = number + 719_468;
  const cycle = Math.floor(shifted / 146_097);
  const dayOfCycle = shifted - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return written(yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day);
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
  if (newYear < 1 || newYear > 9999) {
    throw new CodedError("date-out-of-range", "The date falls outside the years 0001 to 9999.");
  }
  return written(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
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
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  return `${weekday(date).slice(0, 3)} ${day} ${MONTHS[month - 1]!.slice(0, 3)} ${year}`;
}

function notWhole() {
  return new CodedError("not-a-whole-number", "Days and months are counted in whole numbers.");
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

function twoDigits(date: LocalDate, from: number): number {
  return date.charCodeAt(from) * 10 + date.charCodeAt(from + 1) - 11 * ZERO;
}

function written(year: number, month: number, day: number): LocalDate {
  return `${year < 1000 ? String(year).padStart(4, "0") : year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function daysFromCivil(year: number, month: number, day: number): number {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(yearFromMarch / 400);
  const yearOfCycle = yearFromMarch - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * 146_097 + yearOfCycle * 365 + leapDays + dayOfYear - 719_468;
}
