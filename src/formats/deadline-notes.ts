import { shortDate } from "../calendar/index.js";
import type { Deadline, Timeline } from "../timeline/index.js";
import { capital, listed, spelt } from "../vocabulary/words.js";
import { isLastWorkingDay } from "../wording/last-working-day.js";
import { dueInWords, standingInWords } from "./deadline-in-words.js";

/** `Done Wed 29 Apr 2020 09:05`, `LATE, done …`, `Upcoming, in 2 working days`, `Last working day`. */
export function standingLabel(deadline: Deadline, asOf: Timeline["asOf"]): string {
  if (isLastWorkingDay(deadline, asOf)) return "Last working day";
  const words = standingInWords(deadline, asOf);
  if (words === "") return "Not recorded as done";
  return deadline.status === "upcoming" && deadline.workingDaysLeft ? `Upcoming, ${words}` : capital(words);
}

/** What else has to be said about a due date: when it falls on no working day, could be another, or is projected. */
export function deadlineNotes({ due, otherReadings, projectedFrom }: Deadline): string[] {
  return [
    ...(due.lastWorkingDay !== null && due.lastWorkingDay !== due.date
      ? [`Not a working day: in practice by ${shortDate(due.lastWorkingDay)}`]
      : []),
    ...otherReadings
      .filter((other) => other.due.date !== due.date || other.due.at !== due.at)
      .map((other) => `Or ${dueInWords(other.due)}, read as ${spelt(other.reading)}`),
    ...(projectedFrom.length > 0 ? [`Projected: not yet happened, ${listed(projectedFrom)}`] : []),
  ];
}
