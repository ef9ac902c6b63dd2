import { addDays, readMoment, writeInstant, type Instant, type LocalDate } from "../../calendar/index.js";
import type { Due } from "../../timeline/index.js";

/** When an entry takes place, half-open: whole days, or from one instant until another. */
export interface EntryTime {
  readonly from: Instant | LocalDate;
  /** `null` of the last day there is, which has no day after it. */
  readonly until: Instant | LocalDate | null;
}

const MINUTE = 60_000;
/** How long the entry of what is due by the hour lasts, up to that hour: long enough to be seen in a calendar. */
const LENGTH = 30 * MINUTE;
const LAST_DAY = "9999-12-31";

/** The whole of a day. */
export function wholeDay(date: LocalDate): EntryTime {
  return { from: date, until: date < LAST_DAY ? addDays(date, 1) : null };
}

/** The time from one instant, in milliseconds, until another. */
export function between(from: number, until: number): EntryTime {
  return { from: writeInstant(from), until: writeInstant(until) };
}

/**
 * When a deadline's entry is: the last working day on which it can be done. What is due by the hour on a working day has the
 * half hour before, and ends when it is due. An hour on another day, or at the very start of one, gets a whole day: the text
 * says the hour.
 */
export function timeOfDeadline({ date, lastWorkingDay, at }: Due): EntryTime {
  const day = lastWorkingDay ?? date;
  const due = at === undefined || day !== date ? null : instantIn(at);
  if (due === null) return wholeDay(day);
  const midnight = instantIn(`${day}T00:00`) ?? due - LENGTH;
  return due > midnight ? between(Math.max(due - LENGTH, midnight), due) : wholeDay(day);
}

/** An instant in milliseconds; `null` of a day, and of what is no time. */
export function instantIn(text: string): number | null {
  const moment = readMoment(text);
  return typeof moment === "string" ? null : moment.at;
}

/** Whether it is whole days. */
export function isWholeDay({ from }: EntryTime): boolean {
  return from.length === LAST_DAY.length;
}
