import { dayNumber } from "../local-date.js";
import { calendarOf, certainty, type Parts } from "../make-calendar.js";
import type { Span, WorkingCalendar } from "../working-calendar.js";
import { usualHolidays, type UsualHoliday } from "./usual-holidays.js";

/** The published list of a division, as far as it is other than usual. */
export interface PublishedHolidays {
  readonly published: Span;
  /** What a day is called; `null` for a day on which there usually is a holiday, and was none. */
  readonly unusual: Readonly<Record<string, string | null>>;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;

/** The working calendar of a division: weekends and its bank holidays, as they were published or else as they usually are. */
export function divisionCalendar(
  id: string,
  usual: readonly UsualHoliday[],
  { published, unusual }: PublishedHolidays,
): WorkingCalendar {
  const off: Parts["off"] = new Map();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const known = certainty(published, `${year}-12-25`);
    for (const [day, title] of usualHolidays(year, usual)) off.set(day, { reason: "bank-holiday", title, ...known });
  }
  for (const [date, title] of Object.entries(unusual)) {
    if (title === null) off.delete(dayNumber(date));
    else off.set(dayNumber(date), { reason: "bank-holiday", title });
  }
  const covers = { from: `${FIRST_YEAR}-01-01`, through: `${LAST_YEAR}-12-31` };
  return calendarOf({ id, covers, published, weekend: [6, 7], off });
}
