import { countingOf, weekday, type NonWorkingDay, type WorkingCalendar } from "../calendar/index.js";
import type { Step } from "../timeline/timeline.js";
import { weekdayText } from "../wording/dates.js";
import { textIn, type Language } from "../language/language.js";
import { stepText } from "../wording/step-text.js";
import type { Case } from "./case.js";
import type { ExplainedCount, CountedDay } from "./explanation.js";

/** Every count among the steps that lead to a due time. */
export function countsIn(
  why: readonly Step[],
  { calendar, language }: Pick<Case, "calendar" | "language">,
): ExplainedCount[] {
  return why.flatMap((step, index) => {
    const from = why[index - 1]?.date;
    if (step.step !== "count" || from === undefined) return [];
    return [{ text: stepText(step, language), from, to: step.date, days: daysOf(step, from, calendar, language) }];
  });
}

/** Every day that a count of working days looked at, from day zero on. */
function daysOf({ period }: Step, from: string, calendar: WorkingCalendar, language: Language): CountedDay[] {
  if (!period || !("unit" in period) || period.unit !== "working-days") return [];
  const count = period.relation === "before" ? -period.count : period.count;
  const { days } = calendar.explain(from, count, countingOf(period));
  const looked = days.map((day): CountedDay => {
    const [counts, because] = "counts" in day ? [day.counts, null] : [null, reasonInWords(day, language)];
    return { date: day.date, weekday: weekday(day.date), counts, because };
  });
  const startsLater = looked[0]?.date !== from;
  return startsLater ? [{ date: from, weekday: weekday(from), counts: 0, because: null }, ...looked] : looked;
}

/** `Saturday`, `Good Friday` */
function reasonInWords({ date, reason, title }: NonWorkingDay, language: Language): string {
  return reason === "weekend" ? weekdayText(date, language) : textIn(language, title);
}
