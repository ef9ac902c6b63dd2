import { writeInstant, type LocalDate, type Moment, type WorkingCalendar } from "../calendar/index.js";
import { isOutside } from "../obligations/count.js";
import type { Due } from "./timeline.js";

/** A due moment as results give it. */
export function writeDue({ date, at }: Moment, calendar: WorkingCalendar): Due {
  const lastWorkingDay = lastWorkingDayBy(date, calendar);
  return at === null ? { date, lastWorkingDay } : { date, lastWorkingDay, at: writeInstant(at) };
}

/** The day, or the last working day before it; `null` for what a calendar does not know. */
export function lastWorkingDayBy(date: LocalDate, calendar: WorkingCalendar): LocalDate | null {
  return unlessOutside(() => calendar.onOrBefore(date));
}

/** `null` for what a calendar does not know. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number | null {
  return unlessOutside(() => calendar.between(from, to));
}

function unlessOutside<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (isOutside(error)) return null;
    throw error;
  }
}
