import { assertShape, isSpan } from "./assert-shape.js";
import { checkOptions, isCallable, isText } from "./check-options.js";
import { dayNumber } from "./local-date.js";
import { CodedError } from "./coded-error.js";
import { addDays } from "./local-date.js";
import { workingCalendar } from "./make-calendar.js";
import type { Span, WorkingCalendar } from "./working-calendar.js";

/** What is asked of an instance of date-holidays: one method, so that a stand-in needs nothing else. */
export interface DateHolidays {
  /** The holidays of a year. `date` begins with the local day, `YYYY-MM-DD`; only those of `type` `public` count. */
  getHolidays(year: number): { date: string; name: string; type: string; start?: Date; end?: Date }[];
}

/**
 * A calendar from an instance of [date-holidays](https://www.npmjs.com/package/date-holidays): any country and region
 * it knows. Only its `public` holidays count. Every day is marked as projected, since the package computes holidays by
 * rule: one-off and moved ones can be missing.
 *
 * Name the state: `new Holidays("GB", "SCT")`. Without one the package gives only what the whole country shares.
 *
 * @throws CodedError `no-holidays` when the instance knows none, as for a country that it does not have.
 * @param options `id`, what the calendar is called; `covers`, the days to answer for, 1990-01-01 to 2060-12-31 unless said
 * otherwise. Each year is computed once, here.
 * @example
 * ```ts
 * import Holidays from "date-holidays";
 * const jersey = calendarFromDateHolidays(new Holidays("JE"), { id: "jersey" });
 * jersey.isWorkingDay("2025-05-09"); // false: Liberation Day
 * ```
 */
export function calendarFromDateHolidays(
  source: DateHolidays,
  options: { readonly id?: string; readonly covers?: Span } = {},
): WorkingCalendar {
  assertShape(source, "date-holidays-instance", { getHolidays: isCallable }, "no-holidays");
  const { id = "date-holidays", covers = { from: "1990-01-01", through: "2060-12-31" } } = checkOptions(options, {
    id: isText,
    covers: isSpan,
  });
  dayNumber(covers.from);
  dayNumber(covers.through);
  const holidays = [];
  for (let year = Number(covers.from.slice(0, 4)); year <= Number(covers.through.slice(0, 4)); year++) {
    for (const { date, name, type, start, end } of source.getHolidays(year)) {
      if (type !== "public") continue;
      // The text is the local day. The package's Date objects are instants, and a day early in summer.
      for (let day = 0; day < lengthOf(start, end); day++) {
        holidays.push({ date: addDays(date.slice(0, 10), day), title: name });
      }
    }
  }
  if (holidays.length === 0) {
    throw new CodedError(
      "no-holidays",
      "These holidays are none: name a country, and a state, that date-holidays knows.",
    );
  }
  return workingCalendar({ id, holidays, covers, published: null });
}

/** How many whole days a holiday lasts; at least one. */
function lengthOf(start: Date | undefined, end: Date | undefined): number {
  return start && end ? Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000)) : 1;
}
