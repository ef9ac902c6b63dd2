import { countingOf, weekday, type WorkingCalendar } from "../calendar/index.js";
import type { Step } from "../timeline/timeline.js";
import type { Count, CountedDay } from "./explanation.js";

/** Every count among the steps that lead to a due time. */
export function countsIn(why: readonly Step[], calendar: WorkingCalendar): Count[] {
  return why.flatMap((step, index) => {
    const from = why[index - 1]?.date;
    if (step.step !== "count" || from === undefined) return [];
    return [{ text: step.text, from, to: step.date, days: daysOf(step, from, calendar) }];
  });
}

/** Every day that a count of working days looked at, from day zero on. */
function daysOf({ period }: Step, from: string, calendar: WorkingCalendar): CountedDay[] {
  if (!period || !("unit" in period) || period.unit !== "working-days") return [];
  const count = period.relation === "before" ? -period.count : period.count;
  const { days } = calendar.explain(from, count, countingOf(period));
  const looked = days.map((day): CountedDay => {
    const [counts, because] = "counts" in day ? [day.counts, null] : [null, day.title];
    return { date: day.date, weekday: weekday(day.date), counts, because };
  });
  const startsLater = looked[0]?.date !== from;
  return startsLater ? [{ date: from, weekday: weekday(from), counts: 0, because: null }, ...looked] : looked;
}
