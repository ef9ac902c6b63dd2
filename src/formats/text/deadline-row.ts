import { say, type Language } from "../../language/language.js";
import type { ChecklistItem, Deadline, Due, Timeline } from "../../timeline/index.js";
import { lengthText } from "../../wording/count-text.js";
import { dateText, dateWords } from "../../wording/dates.js";
import { isLastWorkingDay } from "../../wording/last-working-day.js";
import { nameOf, namesOf } from "../../wording/names.js";
import { partyName, partyText, withParty } from "../../wording/party-text.js";
import { taskText } from "../../wording/task-text.js";
import { whoWords } from "../../wording/who-text.js";
import { statusWords } from "../in-words/deadline-in-words.js";
import type { DrawnStatus } from "../in-words/drawn-status.js";
import { isDoer } from "../in-words/is-doer.js";
import { tableWords } from "./table-words.js";

/** What a cell is written for: the day asked about, in which language, and whether there is room for all of it. */
export interface CellContext {
  readonly asOf: Timeline["asOf"];
  readonly language: Language;
  /** With years, and with the roles of those who do it. */
  readonly isWide: boolean;
}

/** `Thu 30 Apr`, `Wed 6 May 12:00`: by when it is due; with the year where it is another, or there is room. */
export function whenCell({ date, at }: Due, context: CellContext): string {
  const day = dayCell(date, context);
  return at === undefined
    ? day
    : say(context.language, dateWords, "shortWithTime", { date: day, time: at.slice(11, 16) });
}

/** A day in a table. */
export function dayCell(moment: string, { asOf, language, isWide }: CellContext): string {
  const isSameYear = asOf !== null && moment.slice(0, 4) === asOf.slice(0, 4);
  return dateText(moment.slice(0, 10), isSameYear && !isWide ? "dayAndMonth" : "short", language);
}

/** `Send the minutes (family)`: what to do, for the one of several that it is done for; and that one may leave it. */
export function taskCell(
  one: Pick<Deadline, "id" | "task" | "party" | "by" | "to" | "strength">,
  { language }: CellContext,
): string {
  const { party, strength } = one;
  const task = taskText(one, language);
  const named = party === null || isDoer(one) ? task : withParty(task, partyText(party, language), language);
  return strength === "must"
    ? named
    : say(language, tableWords, "weaker", { task: named, strength: nameOf(strength, language) });
}

/** `minute taker`, `primary school`: who does it. */
export function whoCell(one: Pick<Deadline, "party" | "by" | "to">, { language, isWide }: CellContext): string {
  const { party, by } = one;
  if (party !== null && isDoer(one)) {
    return isWide || "id" in party ? partyText(party, language) : partyName(party, language);
  }
  return by.length > 0 ? namesOf(by, language) : say(language, whoWords, "notNamed");
}

/** `by 1 working day`, `in 2 working days`, `done Wed 29 Apr`: how a deadline stands, in a word or two. */
export function stateCell(deadline: Deadline, context: CellContext): string {
  const { status, strength, doneAt, workingDaysLeft, due, closedBy, plannedTooLate } = deadline;
  const { asOf, language } = context;
  const words = (key: keyof typeof tableWords.messages, places = {}) => say(language, tableWords, key, places);
  const days = () => lengthText(Math.abs(workingDaysLeft!), "working-days", language);
  switch (status) {
    case null:
      return asOf === null ? (plannedTooLate ? words("plannedTooLate") : "") : words("unknown");
    case "done":
      return words("doneOn", { day: dayCell(doneAt!, context) });
    case "late":
      return words("lateOn", { day: dayCell(doneAt!, context) });
    case "overdue":
      if (strength === "may") return words("passed");
      if (closedBy !== null) return words("closed");
      return workingDaysLeft
        ? words("overdueBy", { days: days() })
        : words("overdueSince", { day: whenCell(due, context) });
    case "due-today":
      return words(plannedTooLate ? "plannedTooLate" : "dueToday");
    case "upcoming":
      if (plannedTooLate) return words("plannedTooLate");
      if (isLastWorkingDay(deadline, asOf)) return say(language, statusWords, "lastWorkingDay");
      if (workingDaysLeft === 0 && due.lastWorkingDay !== null) {
        return words("lastWorkingDayWas", { day: dayCell(due.lastWorkingDay, context) });
      }
      return workingDaysLeft === null
        ? say(language, statusWords, "upcoming")
        : say(language, statusWords, "inDays", { days: days() });
  }
}

/** `[x]`, `[ ]` or `[?]`: whether an item of the checklist is done. */
export function boxCell({ state }: Pick<ChecklistItem, "state">): string {
  return state === "done" || state === "late" ? "[x]" : state === "not-done" || state === "open" ? "[ ]" : "[?]";
}

/** In what colour a state is written. */
export const STATE_COLOURS: Readonly<Record<DrawnStatus, "green" | "red" | "yellow">> = {
  done: "green",
  late: "red",
  overdue: "red",
  "planned-too-late": "red",
  "due-today": "yellow",
  upcoming: "yellow",
};
