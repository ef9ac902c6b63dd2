import { addDays, type LocalDate, type NonWorkingDay, type WorkingCalendar } from "../../calendar/index.js";
import type { DayScale } from "./day-scale.js";

/** A day to be shaded, and where. */
export interface ShadedDay extends NonWorkingDay {
  readonly left: number;
  readonly right: number;
}

/**
 * Every drawn day on which nothing is counted.
 *
 * @returns also whether some drawn days lie outside the calendar, which then says nothing about them.
 */
export function nonWorkingDays(
  { segments, dayWidth }: DayScale,
  calendar: WorkingCalendar,
): { readonly shaded: readonly ShadedDay[]; readonly areSomeUnknown: boolean } {
  const { covers } = calendar;
  const shaded: ShadedDay[] = [];
  let areSomeUnknown = false;
  for (const { from, days, left } of segments) {
    let date: LocalDate = from;
    for (let index = 0; index < days; index++) {
      if (date < covers.from || date > covers.through) {
        areSomeUnknown = true;
      } else {
        const day = calendar.whyNotWorking(date);
        if (day) shaded.push({ ...day, left: left + index * dayWidth, right: left + (index + 1) * dayWidth });
      }
      if (index < days - 1) date = addDays(date, 1);
    }
  }
  return { shaded, areSomeUnknown };
}
