import { CodedError } from "./coded-error.js";
import { addDays, dayNumber, isLocalDate, localDate, notWhole, type LocalDate } from "./local-date.js";
import { londonOffset } from "./london-offset.js";
import { DAY, HOUR, MINUTE } from "./milliseconds.js";

/** An instant as ISO 8601 with London's offset at that time: `2020-04-20T10:00:00+01:00`. */
export type Instant = string;

/** When something happened or will happen: its day in London and, if the time of day is known, the instant. */
export interface Moment {
  /** The day in London, which late in a summer evening is not the day in UTC. */
  readonly date: LocalDate;
  /** Milliseconds since 1970-01-01T00:00Z; `null` when only the day is known. */
  readonly at: number | null;
}

/** Why a text is no moment. Codes never change. */
export type MomentProblem = "not-a-date-or-time" | "date-does-not-exist" | "time-does-not-exist" | "time-exists-twice";

/** What each {@link MomentProblem} means, and what to do about it. */
export const momentProblems: Readonly<Record<MomentProblem, { readonly message: string; readonly fix: string }>> = {
  "not-a-date-or-time": {
    message: "This is neither a date nor a time.",
    fix: "Give a date (2020-04-22), a London time (2020-04-22T10:00) or an instant (2020-04-22T10:00:00+01:00).",
  },
  "date-does-not-exist": {
    message: "There is no such day in the calendar.",
    fix: "Check the day, the month and the year.",
  },
  "time-does-not-exist": {
    message: "There is no such time in London on that day: the clocks go forward over it.",
    fix: "Correct the time, or give it with an offset.",
  },
  "time-exists-twice": {
    message: "That time happens twice in London on that day, as the clocks go back.",
    fix: "Give it with an offset: +01:00 for the first, +00:00 for the second.",
  },
};

/** 0001-01-01, and an hour before the end of 9999-12-31, as London's clocks may show that hour later. */
const FIRST_INSTANT = -62_135_596_800_000;
const LAST_INSTANT = 253_402_297_199_999;

/**
 * How a date or a time is written, for JSON Schema: Python and RE2 read it too. Which days and times exist, no pattern says.
 */
export const momentPattern =
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?( ?(Z|[+-](0[0-9]|1[0-4])(:?[0-5][0-9])?))?)?$";
const SHAPE =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?: ?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?))?)?$/;

/**
 * Reads a date, a local London time, or an instant with its offset.
 *
 * A blank may stand for the `T`, seconds and a fraction of any length may be given (what is less than a millisecond is
 * dropped), and an offset may be written `Z`, `+01:00`, `+0100` or `+01`: so SQL Server, PostgreSQL, Python and .NET
 * write times. What cannot be read comes back as the code of the problem and is never thrown. A London time that the
 * clocks skip or repeat is a problem, never a guess.
 *
 * @example
 * ```ts
 * readMoment("2020-04-22"); // { date: "2020-04-22", at: null }
 * readMoment("2020-04-22T10:00"); // { date: "2020-04-22", at: 1587546000000 }
 * readMoment("2020-03-29T01:30"); // "time-does-not-exist"
 * ```
 */
export function readMoment(text: unknown): Moment | MomentProblem {
  if (typeof text !== "string" || text.length > LONGEST_TEXT) return "not-a-date-or-time";
  // A day, or a London time to the minute, is what most texts are.
  if (text.length === 10 && isLocalDate(text)) return { date: text, at: null };
  return (text.length === 16 ? readToTheMinute(text) : undefined) ?? readByShape(text);
}

const LONGEST_TEXT = 64;
const COLON = 58;

/** `2020-04-22T10:00`; `undefined` for what is not exactly so, or is a problem. */
function readToTheMinute(text: string): Moment | undefined {
  const separator = text.charCodeAt(10);
  if ((separator !== 84 && separator !== 32) || text.charCodeAt(13) !== COLON) return undefined;
  const hours = twoDigitsAt(text, 11);
  const minutes = twoDigitsAt(text, 14);
  if (!(hours < 24 && minutes < 60)) return undefined;
  const date = text.slice(0, 10);
  if (!isLocalDate(date)) return undefined;
  const wallClock = dayNumber(date) * DAY + hours * HOUR + minutes * MINUTE;
  const offset = londonOffset(wallClock - DAY);
  return offset === londonOffset(wallClock + DAY) ? { date, at: wallClock - offset } : undefined;
}

/** The number that two digits give; more than any clock shows where one of them is none. */
function twoDigitsAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100;
}

function readByShape(text: string): Moment | MomentProblem {
  const match = SHAPE.exec(text);
  if (!match) return "not-a-date-or-time";
  const [, date, hours, minutes, seconds, fraction, offset] = match as unknown as [string, string, ...string[]];
  if (!isLocalDate(date)) return "date-does-not-exist";
  if (hours === undefined) return { date, at: null };
  const wallClock =
    dayNumber(date) * DAY +
    Number(hours) * HOUR +
    Number(minutes) * MINUTE +
    (seconds === undefined ? 0 : Number(seconds) * 1000) +
    (fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, "0")));
  if (offset !== undefined) {
    const at = wallClock - offsetMinutes(offset) * MINUTE;
    return at >= FIRST_INSTANT && at <= LAST_INSTANT ? momentAt(at) : "date-does-not-exist";
  }
  const [at, again] = instantsOf(wallClock);
  if (at === undefined) return "time-does-not-exist";
  return again === undefined ? { date, at } : "time-exists-twice";
}

/**
 * The day that a text gives, where a day is meant: of a time, its day in London. A problem as for {@link readMoment}.
 *
 * @example
 * ```ts
 * readDate("2025-01-06 00:00:00"); // "2025-01-06"
 * readDate("2025-07-01T23:30:00Z"); // "2025-07-02"
 * readDate("soon") === "not-a-date-or-time"; // true
 * ```
 */
export function readDate(text: unknown): LocalDate | MomentProblem {
  const moment = readMoment(text);
  return typeof moment === "string" ? moment : moment.date;
}

/**
 * The moment of an instant, given in milliseconds since 1970-01-01T00:00Z: its day is London's.
 *
 * @throws CodedError `date-out-of-range` outside the years 0001 to 9999.
 * @example
 * ```ts
 * momentAt(Date.UTC(2020, 3, 22, 23, 30)).date; // "2020-04-23"
 * ```
 */
export function momentAt(at: number): Moment {
  return { date: localDate(Math.floor((at + londonOffset(at)) / DAY)), at };
}

/**
 * An instant, in milliseconds since 1970-01-01T00:00Z, written with London's offset. Milliseconds appear only when
 * there are any.
 *
 * @throws CodedError `date-out-of-range` outside the years 0001 to 9999.
 * @example
 * ```ts
 * writeInstant(Date.UTC(2020, 3, 20, 9)); // "2020-04-20T10:00:00+01:00"
 * ```
 */
export function writeInstant(at: number): Instant {
  const offset = londonOffset(at);
  const day = Math.floor((at + offset) / DAY);
  const time = at + offset - day * DAY;
  if (time % MINUTE !== 0) return localDate(day) + clockAt(time, offset);
  // Most times are whole minutes, and each is written once for each of the few offsets there are.
  return localDate(day) + (clocks[(offset * 24 + time) / MINUTE] ??= clockAt(time, offset));
}

/** By the minute: a day of them for every hour of offset. */
const clocks: string[] = [];

/** `T10:00:00+01:00` */
function clockAt(time: number, offset: number): string {
  const milliseconds = time % 1000;
  const seconds = two((time % MINUTE) / 1000) + (milliseconds === 0 ? "" : `.${String(milliseconds).padStart(3, "0")}`);
  return `T${hoursAndMinutes(time)}:${seconds}${offset < 0 ? "-" : "+"}${hoursAndMinutes(Math.abs(offset))}`;
}

function hoursAndMinutes(time: number): string {
  return `${two(time / HOUR)}:${two((time % HOUR) / MINUTE)}`;
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, "0");
}

/**
 * The time of day that London's clocks show at an instant, to the minute. `at` is the instant in milliseconds since
 * 1970-01-01T00:00Z. Give one within the years 0001 to 9999: for any other number the result means nothing.
 *
 * @throws CodedError `not-an-instant` when `at` is not a number.
 * @example
 * ```ts
 * londonTimeOfDay(Date.UTC(2020, 3, 20, 9)); // "10:00"
 * ```
 */
export function londonTimeOfDay(at: number): string {
  const wallClock = at + londonOffset(at);
  return hoursAndMinutes(wallClock - Math.floor(wallClock / DAY) * DAY);
}

/**
 * A moment as it is written in results: the instant, or just the date when that is all there is.
 *
 * @example
 * ```ts
 * writeMoment({ date: "2020-04-20", at: null }); // "2020-04-20"
 * writeMoment({ date: "2020-04-20", at: Date.UTC(2020, 3, 20, 9) }); // "2020-04-20T10:00:00+01:00"
 * ```
 */
export function writeMoment(moment: Moment): Instant | LocalDate {
  assertMoment(moment);
  return moment.at === null ? moment.date : writeInstant(moment.at);
}

/**
 * `count` elapsed hours after the moment; before it when negative. Across a clock change the time on the clock moves,
 * the hours do not. With only the day known the answer is a whole number of days, rounded to the earlier day.
 *
 * @throws CodedError `date-out-of-range` outside the years 0001 to 9999.
 * @example
 * ```ts
 * addHours({ date: "2020-04-22", at: null }, 48).date; // "2020-04-24"
 * addHours({ date: "2020-04-22", at: null }, -12).date; // "2020-04-21"
 * ```
 */
export function addHours(moment: Moment, count: number): Moment {
  assertMoment(moment);
  if (typeof count !== "number") throw notWhole();
  if (moment.at !== null) return momentAt(moment.at + count * HOUR);
  return { date: addDays(moment.date, Math.floor(count / 24)), at: null };
}

/** Every instant at which London's clocks show `wallClock`: one, none (skipped) or two (repeated). */
function instantsOf(wallClock: number): number[] {
  const [before, after] = [londonOffset(wallClock - DAY), londonOffset(wallClock + DAY)];
  if (before === after) return [wallClock - before];
  // The larger offset first: its instant is the earlier.
  return [Math.max(before, after), Math.min(before, after)]
    .map((offset) => wallClock - offset)
    .filter((at) => at + londonOffset(at) === wallClock);
}

function offsetMinutes(offset: string): number {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3).replace(":", ""));
  return offset.startsWith("-") ? -minutes : minutes;
}

function assertMoment(moment: Moment): void {
  // Asked for every date that is written: no more than that it is one.
  try {
    if (moment.at === null || typeof moment.at === "number") return;
  } catch {
    // Nothing that can be asked.
  }
  throw new CodedError("not-a-moment", "Expected a moment, as readMoment gives it.");
}
