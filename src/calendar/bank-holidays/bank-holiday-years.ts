import { daysFromCivil } from "../local-date.js";
import { calendarOf, certainty, type Parts } from "../make-calendar.js";
import type { Span, WorkingCalendar } from "../working-calendar.js";

/** One division's bank holidays, small enough to ship. */
export interface BankHolidayYears {
  readonly published: Span;
  readonly covers: Span;
  readonly titles: Readonly<Record<string, string>>;
  /** A line for each year covered, of three characters a holiday: its title, and its month and day to base 36. */
  readonly years: string;
}

/** The working calendar of a division: weekends and its bank holidays. */
export function divisionCalendar(id: string, { titles, years, covers, published }: BankHolidayYears): WorkingCalendar {
  const off: Parts["off"] = new Map();
  let year = Number(covers.from.slice(0, 4));
  for (const holidays of years.split("\n")) {
    const known = certainty(published, `${year}-12-25`);
    for (const [, title, month, day] of holidays.matchAll(/(.)(.)(.)/g)) {
      off.set(daysFromCivil(year, parseInt(month!, 36), parseInt(day!, 36)), {
        reason: "bank-holiday",
        title: titles[title!]!,
        ...known,
      });
    }
    year++;
  }
  return calendarOf({ id, covers, published, weekend: [6, 7], off });
}
