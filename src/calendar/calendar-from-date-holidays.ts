import { workingCalendar } from "./make-calendar.js";
import type { Span, WorkingCalendar } from "./working-calendar.js";

/** What is asked of an instance of date-holidays. */
export interface DateHolidays {
  getHolidays(year: number): { date: string; name: string; type: string }[];
}

/**
 * A calendar from an instance of [date-holidays](https://www.npmjs.com/package/date-holidays): any country and region it
 * knows. Only its `public` holidays count. Every day is marked as projected, since the package computes holidays by rule:
 * one-off and moved ones can be missing.
 *
 * Name the state: `new Holidays("GB", "SCT")`. Without one the package gives only what the whole country shares.
 *
 * @param covers the days to answer for, 1990-01-01 to 2060-12-31 unless said otherwise. Each year is computed once, here.
 * @example
 * ```ts
 * import Holidays from "date-holidays";
 * const jersey = calendarFromDateHolidays(new Holidays("JE"), { id: "jersey" });
 * ```
 */
export function calendarFromDateHolidays(
  source: DateHolidays,
  {
    id = "date-holidays",
    covers = { from: "1990-01-01", through: "2060-12-31" },
  }: { readonly id?: string; readonly covers?: Span } = {},
): WorkingCalendar {
  const holidays = [];
  for (let year = Number(covers.from.slice(0, 4)); year <= Number(covers.through.slice(0, 4)); year++) {
    for (const { date, name, type } of source.getHolidays(year)) {
      // The text is the local day. The package's Date objects are instants, and a day early in summer.
      if (type === "public") holidays.push({ date: date.slice(0, 10), title: name });
    }
  }
  return workingCalendar({ id, holidays, covers, published: null });
}
