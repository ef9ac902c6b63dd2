import type { Language } from "../../language/language.js";
import type { Due, Timeline } from "../../timeline/index.js";
import { dateText } from "../../wording/dates.js";
import { plainDue } from "../plain-words/plain-date.js";

/** Every day and time of a timeline as a plain page writes it, the longest first: `10am on Tuesday 5 May 2020`. */
export function daysIn({ record, deadlines, checklist }: Timeline, language: Language): readonly string[] {
  const moments = [
    record.conference?.start,
    record.conference?.end,
    ...[...deadlines, ...checklist].map(({ doneAt }) => doneAt),
  ].flatMap((moment) => (moment ? [ofMoment(moment)] : []));
  const dues = deadlines.flatMap(({ due, otherReadings }) => [due, ...otherReadings.map((other) => other.due)]);
  const lastDays = deadlines.flatMap(({ due: { lastWorkingDay } }) =>
    lastWorkingDay === null ? [] : [{ date: lastWorkingDay }],
  );
  const written = [...moments, ...dues, ...lastDays].flatMap((due) => [
    plainDue(due, language),
    dateText(due.date, "long", language),
  ]);
  return [...new Set(written)].filter((day) => day !== "").toSorted((a, b) => b.length - a.length);
}

function ofMoment(moment: string): Pick<Due, "date" | "at"> {
  return { date: moment.slice(0, 10), ...(moment.length > 10 ? { at: moment } : {}) };
}
