import { CodedError, dayNumber } from "../../calendar/index.js";
import type { Due } from "../../timeline/index.js";

/** A reminder: so many days before the day on which a deadline must practically be done, at a London time of day. */
export interface Alarm {
  /** Calendar days before the last working day on which it can be done; 0 for that day. */
  readonly daysBefore: number;
  /** `09:00` */
  readonly at: string;
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MOST_DAYS = 366;

/** @throws CodedError `not-an-alarm`. */
export function checkAlarm({ daysBefore, at }: Alarm): void {
  if (Number.isInteger(daysBefore) && daysBefore >= 0 && daysBefore <= MOST_DAYS && TIME.test(at)) return;
  throw new CodedError(
    "not-an-alarm",
    `An alarm is a whole number of days before, 0 to ${MOST_DAYS}, and a time of day written 09:00.`,
  );
}

/**
 * Seconds on the clock from an alarm to the start of the entry, which for a whole day is its midnight: negative after it.
 * `null` for one that would come after the instant at which something is due.
 */
export function alarmTrigger({ daysBefore, at }: Alarm, { date, lastWorkingDay, at: instant }: Due): number | null {
  const days = dayNumber(date) - dayNumber(lastWorkingDay ?? date) + daysBefore;
  const start = instant === undefined ? 0 : secondsOfDay(instant.slice(11, 16));
  const before = days * 86_400 + start - secondsOfDay(at);
  return instant !== undefined && before < 0 ? null : before;
}

function secondsOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;
}
