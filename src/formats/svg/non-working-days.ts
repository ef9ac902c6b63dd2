import { addDays, type LocalDate, type NonWorkingDay, type WorkingCalendar } from "../../calendar/index.js";
import type { DayScale } from "./day-scale.js";

/** A day to be shaded, and where. */
export interface ShadedDay extends NonWorkingDay {
  readonly left: number;
  readonly right: number;
}

/** Narrower days cannot be told apart. */
const NARROWEST = 1;

/** Every drawn day on which nothing is counted, and why it cannot be said of all days. */
export interface Shading {
  readonly shaded: readonly ShadedDay[];
  /** `outside-calendar`: of some days nothing is known. `too-narrow`: none is shaded. */
  readonly lacking: "outside-calendar" | "too-narrow" | null;
}

export function nonWorkingDays({ segments, dayWidth }: DayScale, calendar: WorkingCalendar): Shading {
  if (dayWidth < NARROWEST) return { shaded: [], lacking: "too-narrow" };
  const { covers } = calendar;
  const shaded: ShadedDay[] = [];
  for (const { from, through, left } of segments) {
    const last = through < covers.through ? through : covers.through;
    let x = left;
    for (let date: LocalDate = from; date <= last; date = addDays(date, 1), x += dayWidth) {
      const day = date < covers.from ? null : calendar.whyNotWorking(date);
      if (day) shaded.push({ ...day, left: x, right: x + dayWidth });
    }
  }
  const isAllKnown = segments.every(({ from, through }) => covers.from <= from && through <= covers.through);
  return { shaded, lacking: isAllKnown ? null : "outside-calendar" };
}
