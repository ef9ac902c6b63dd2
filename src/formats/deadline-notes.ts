import { shortDate } from "../calendar/index.js";
import type { Deadline } from "../timeline/index.js";
import { dueInWords, standingInWords } from "./deadline-in-words.js";
import { capital, listed, spelt } from "../policy/words.js";

/** `Done Wed 29 Apr 2020 09:05`, `LATE, done …`, `Upcoming, in 2 working days`; what is not known to stand is not done. */
export function standingLabel(deadline: Deadline): string {
  const words = standingInWords(deadline);
  if (words === "") return "Not done";
  return deadline.status === "upcoming" && words !== "upcoming" ? `Upcoming, ${words}` : capital(words);
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
