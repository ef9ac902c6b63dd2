import { shortDate } from "../calendar/index.js";
import type { Phase } from "../policy/rule.js";
import type { Deadline, Due, Obligation } from "../timeline/index.js";
import { counted, listed, spelt } from "../policy/words.js";

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
export function partyInWords({ party }: Deadline): string {
  if (party === null) return "";
  if ("audience" in party) return spelt(party.audience);
  return party.role === undefined ? party.id : `${party.id}, ${spelt(party.role)}`;
}

/** `professional → family (must)` */
export function whoInWords({ by, to, strength }: Obligation): string {
  return `${listed(by)}${to.length > 0 ? ` → ${listed(to)}` : ""} (${strength})`;
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

/** `OVERDUE by 1 working day`; nothing while no day was asked about and it is not done. */
export function standingInWords({ status, strength, doneAt, workingDaysLeft }: Deadline): string {
  const days = (count: number) => counted(Math.abs(count), "working day");
  switch (status) {
    case null:
      return "";
    case "done":
      return `done ${momentInWords(doneAt!)}`;
    case "late":
      return `LATE, done ${momentInWords(doneAt!)}`;
    case "overdue":
      // A choice that nobody made.
      if (strength === "may") return "not done, and its time has passed";
      return workingDaysLeft ? `OVERDUE by ${days(workingDaysLeft)}` : "OVERDUE";
    case "due-today":
      return "DUE TODAY";
    case "upcoming":
      return workingDaysLeft === null ? "upcoming" : `in ${days(workingDaysLeft)}`;
  }
}

/** `before the conference`, `on the day` */
export function phaseInWords(phase: Phase): string {
  return phase === "on-the-day" ? "on the day" : `${phase} the conference`;
}
