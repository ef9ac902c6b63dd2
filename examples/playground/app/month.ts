import { addDays, addMonths, weekdayNumber, type LocalDate } from "child-protection-conferences/calendar";
import { possibleDates, type Against, type PossibleDates } from "child-protection-conferences/planning";
import type { ShownCase } from "./case.js";
import { facts } from "./facts.js";
import { shortDay, uncapital } from "./words.js";

export const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;
export const nextMonth = (first: LocalDate): LocalDate => addMonths(first, 1);

/** The weeks of a month, from Monday to Sunday; days of the months around it are `null`. */
export function weeksOf(first: LocalDate): (LocalDate | null)[][] {
  const end = nextMonth(first);
  const weeks: (LocalDate | null)[][] = [];
  for (let monday = addDays(first, 1 - weekdayNumber(first)); monday < end; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((day) =>
        day < first || day >= end ? null : day,
      ),
    );
  }
  return weeks;
}

/** The days asked about: from this month until the one after the limit, or after the day that is planned. */
export function daysToAskAbout({ timeline, record, asOf }: ShownCase): { from: LocalDate; through: LocalDate } {
  const limit = timeline.deadlines.find(({ id }) => id === "conference-held")?.due.date ?? asOf;
  const planned = facts.planned.read(record) || asOf;
  const last = [limit, planned, addMonths(asOf, 1)].toSorted().at(-1)!;
  return { from: firstOfMonth(asOf), through: addDays(nextMonth(firstOfMonth(last)), -1) };
}

/** On which of these days the conference can be held. */
export function daysFor(shown: ShownCase): PossibleDates {
  const { record, policy, asOf, readings } = shown;
  const start = facts.plannedStart.read(record);
  const end = facts.plannedEnd.read(record);
  const at = start ? { at: { start, ...(end > start ? { end } : {}) } } : {};
  return possibleDates(record, policy, { ...daysToAskAbout(shown), asOf, readings, ...at });
}

/** What speaks against a day, in a few words. */
export function reasonInWords({ reason, day, task = "", due }: Against, asOf: LocalDate): string {
  const by = due ? ` by ${shortDay(due.at ?? due.date, asOf)}` : "";
  switch (reason) {
    case "not-a-working-day":
      return day?.title ?? "Nobody works on that day";
    case "unavailable":
      return "Somebody who is needed is away";
    case "in-the-past":
      return "It has passed";
    case "before-its-event":
      return "It is before what the conference follows";
    case "after-limit":
      return `Too late: the conference must be held${by}`;
    case "too-late-for":
      return `Too soon to ${uncapital(task)} in time: that would be due${by}`;
    case "already-held":
      return "The conference has been held";
  }
}
