import { shortDate } from "../calendar/index.js";
import type { Deadline, Due, Obligation } from "../timeline/index.js";
import { counted, listed, spelt } from "./words.js";

/** `Wed 6 May 2020 12:00`, or without the time where the day is all that counts. */
export function dueInWords({ date, at }: Due): string {
  return `${shortDate(date)}${timeIn(at ?? date)}`;
}

/** `Wed 6 May 2020 12:00` of a date or an instant. */
export function momentInWords(moment: string): string {
  return `${shortDate(moment.slice(0, 10))}${timeIn(moment)}`;
}

/** ` 12:00`, led by a space; empty for a date. */
export function timeIn(moment: string): string {
  return moment.length > 10 ? ` ${moment.slice(11, 16)}` : "";
}

/** `p1, social worker` or `family`; `null` when it is owed by and to nobody in particular. */
export function partyInWords({ party }: Deadline): string | null {
  if (party === null) return null;
  if ("audience" in party) return spelt(party.audience);
  return party.role === undefined ? party.id : `${party.id}, ${spelt(party.role)}`;
}

/** Where a deadline stands: `LATE, done Fri 1 May 2020`, `in 2 working days`. Empty while that is not known. */
export function standingInWords({ status, doneAt, workingDaysLeft }: Deadline): string {
  const days = (count: number) => counted(Math.abs(count), "working day");
  switch (status) {
    case null:
      return "";
    case "done":
      return `done ${momentInWords(doneAt!)}`;
    case "late":
      return `LATE, done ${momentInWords(doneAt!)}`;
    case "overdue":
      return workingDaysLeft ? `OVERDUE by ${days(workingDaysLeft)}` : "OVERDUE";
    case "due-today":
      return "DUE TODAY";
    case "upcoming":
      return workingDaysLeft === null ? "upcoming" : `in ${days(workingDaysLeft)}`;
  }
}

/** `professional → conference service (must)` */
export function whoInWords({ by, to, strength }: Obligation): string {
  return `${listed(by)}${to.length > 0 ? ` → ${listed(to)}` : ""} (${strength})`;
}
