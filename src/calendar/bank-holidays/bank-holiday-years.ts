import { workingCalendar } from "../make-calendar.js";
import type { Span, WorkingCalendar } from "../working-calendar.js";

/** One division's bank holidays, small enough to ship: a title is a letter, a holiday is its letter, month and day. */
export interface BankHolidayYears {
  readonly published: Span;
  readonly covers: Span;
  readonly titles: Readonly<Record<string, string>>;
  /** `{ 2020: "a0101 b0410 c0413 …" }` */
  readonly years: Readonly<Record<number, string>>;
}

/** The working calendar of a division: weekends and its bank holidays. */
export function divisionCalendar(id: string, { titles, years, covers, published }: BankHolidayYears): WorkingCalendar {
  const holidays = Object.entries(years).flatMap(([year, written]) =>
    written.split(" ").map((holiday) => ({
      date: `${year}-${holiday.slice(1, 3)}-${holiday.slice(3)}`,
      title: titles[holiday[0]!]!,
    })),
  );
  return workingCalendar({ id, holidays, covers, published });
}
