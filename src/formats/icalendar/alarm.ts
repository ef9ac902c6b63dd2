import { addDays, CodedError, type LocalDate, type WorkingCalendar } from "../../calendar/index.js";
import { isOutside } from "../../obligations/count.js";
import { instantIn, isWholeDay, type EntryTime } from "./entry-time.js";

/** A reminder: so many working days before the day of the entry, at a London time of day. */
export interface Alarm {
  /**
   * Working days before the last working day on which it can be done or, of the conference itself, before its day; 0 for that
   * day.
   */
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
 * The instant at which an alarm rings, in milliseconds. `null` for one that would come after the entry, and for a time that
 * London's clocks skip or repeat on that day.
 */
export function alarmInstant({ daysBefore, at }: Alarm, time: EntryTime, calendar: WorkingCalendar): number | null {
  const day = workingDaysBefore(time.from.slice(0, 10), daysBefore, calendar);
  const instant = instantIn(`${day}T${at}`);
  if (instant === null || isWholeDay(time)) return instant;
  return instant < instantIn(time.until!)! ? instant : null;
}

/** What the calendar does not know is counted in days of the week. */
function workingDaysBefore(date: LocalDate, count: number, calendar: WorkingCalendar): LocalDate {
  if (count === 0) return date;
  try {
    return calendar.add(date, -count);
  } catch (error) {
    if (!isOutside(error)) throw error;
    return addDays(date, -count);
  }
}
