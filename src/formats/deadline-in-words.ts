import { shortDate } from "../calendar/index.js";
import type { Phase } from "../policy/rule.js";
import type { ChecklistItem, Deadline, Due, Obligation, Timeline } from "../timeline/index.js";
import { counted, spelt } from "../vocabulary/words.js";
import { closedText } from "../wording/because-text.js";
import { isLastWorkingDay } from "../wording/last-working-day.js";
import { partyText } from "../wording/party-text.js";
import { whoText } from "../wording/who-text.js";

/** `Wed 6 May 2020 12:00`; without a time where the day is all there is. */
export function dueInWords({ date, at }: Due): string {
  return momentInWords(at ?? date);
}

/** A date or an instant: `Wed 6 May 2020 12:00`. */
export function momentInWords(moment: string): string {
  return `${shortDate(moment.slice(0, 10))}${timeIn(moment)}`;
}

/** ` 12:00`, or nothing for a date. */
export function timeIn(moment: string): string {
  return moment.length > 10 ? ` ${moment.slice(11, 16)}` : "";
}

/** `p2, health visitor` or `family`: the one of several by or to whom it is owed; nothing where it is owed once. */
export function partyInWords({ party }: Pick<Deadline, "party">): string {
  return party === null ? "" : partyText(party);
}

/** `professional → family (must)` */
export function whoInWords(obligation: Obligation): string {
  return `${whoText(obligation)} (${obligation.strength})`;
}

/** What each clause says, and where it stands. */
export function basisInWords({ layer, basis }: Obligation): string {
  return basis
    .map(({ clause, at, says, grade }) => `${says} — ${layer} ${clause}, ${at}${grade ? ` (${spelt(grade)})` : ""}`)
    .join("; ");
}

/** `hounslow HO10` */
export function clausesInWords({ layer, basis }: Pick<Obligation, "layer" | "basis">): string {
  return `${layer} ${basis.map(({ clause }) => clause).join(", ")}`;
}

/**
 * `OVERDUE by 1 working day`, `LAST WORKING DAY`, `in 2 working days`: where a deadline stands as of the day asked about.
 * Nothing while no day was asked about and it is not recorded as done.
 */
export function standingInWords(deadline: Deadline, asOf: Timeline["asOf"]): string {
  const { status, strength, doneAt, workingDaysLeft, due, closedBy } = deadline;
  const days = (count: number) => counted(Math.abs(count), "working day");
  switch (status) {
    case null:
      return asOf === null ? "" : UNKNOWN;
    case "done":
      return `done ${momentInWords(doneAt!)}`;
    case "late":
      return `LATE, done ${momentInWords(doneAt!)}`;
    case "overdue":
      // A choice that nobody made.
      if (strength === "may") return "not done, and its time has passed";
      if (closedBy !== null) return `NOT DONE, and no longer to be done: ${closedText[closedBy.code]}`;
      // On the day itself, and while only days have passed on which nobody works, there are no days to count.
      return workingDaysLeft ? `OVERDUE by ${days(workingDaysLeft)}` : `OVERDUE since ${dueInWords(due)}`;
    case "due-today":
      return "DUE TODAY";
    case "upcoming":
      if (isLastWorkingDay(deadline, asOf)) return "LAST WORKING DAY";
      if (workingDaysLeft === 0 && due.lastWorkingDay !== null)
        return `last working day was ${shortDate(due.lastWorkingDay)}`;
      return workingDaysLeft === null ? "upcoming" : `in ${days(workingDaysLeft)}`;
  }
}

/** What may have been done, and the record does not say for whom, or its source does not hold it. */
const UNKNOWN = "not known whether done";

/** `done Wed 29 Apr 2020`, `LATE, done …`, `NOT DONE`: how an item of the checklist stands; nothing while it is open. */
export function stateInWords({ state, doneAt, strength }: ChecklistItem): string {
  const when = doneAt === null ? "" : ` ${momentInWords(doneAt)}`;
  switch (state) {
    case "done":
      return `done${when}`;
    case "late":
      return `LATE, done${when}`;
    case "not-done":
      return strength === "may" ? "not done" : "NOT DONE";
    case "open":
      return "";
    case "unclear":
      return `${UNKNOWN}: the record does not say for whom`;
    case "not-held":
      return `${UNKNOWN}: the source of the record does not hold it`;
  }
}

/** `before the conference`, `on the day` */
export function phaseInWords(phase: Phase): string {
  return phase === "on-the-day" ? "on the day" : `${phase} the conference`;
}
