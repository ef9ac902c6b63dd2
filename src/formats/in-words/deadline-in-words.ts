import type { Phase } from "../../policy/rule.js";
import type { ChecklistItem, Deadline, Due, TimelineItem, PlannedFor, Timeline } from "../../timeline/index.js";
import { closedWords } from "../../wording/because-text.js";
import { basisText } from "../../wording/clauses-text.js";
import { lengthText } from "../../wording/count-text.js";
import { dateText, shortMomentText } from "../../wording/dates.js";
import { english, say, section, type Language } from "../../language/language.js";
import { isLastWorkingDay } from "../../wording/last-working-day.js";
import { nameOf } from "../../wording/names.js";
import { partyText, withParty } from "../../wording/party-text.js";
import { taskText } from "../../wording/task-text.js";
import { whoText, whoWords } from "../../wording/who-text.js";

/** Where a deadline or an item of the checklist stands. */
export const statusWords = /* @__PURE__ */ section("status", {
  done: "done",
  doneOn: "done {day}",
  late: "LATE, done",
  lateOn: "LATE, done {day}",
  notDone: "not done",
  notDoneAtAll: "NOT DONE",
  passed: "not done, and its time has passed",
  closed: "NOT DONE, and no longer to be done: {because}",
  overdueBy: "OVERDUE by {days}",
  overdueSince: "OVERDUE since {day}",
  plannedTooLateBy: "PLANNED {days} TOO LATE, for {day}",
  plannedTooLate: "PLANNED TOO LATE, for {day}",
  dueToday: "DUE TODAY",
  lastWorkingDay: "LAST WORKING DAY",
  lastWorkingDayWas: "last working day was {day}",
  upcoming: "upcoming",
  inDays: "in {days}",
  unknown: "not known whether done",
  unknownForWhom: "not known whether done: the record does not say for whom",
  unknownNotHeld: "not known whether done: the source of the record does not hold it",
});

/** The parts of a case: before the conference, on its day, after it. */
export const phaseWords = /* @__PURE__ */ section("phases", {
  before: "before the {conference}",
  "on-the-day": "on the day",
  after: "after the {conference}",
} satisfies Record<Phase, string>);

/** `Wed 6 May 2020 12:00`; without a time where the day is all there is. */
export function dueDateText({ date, at }: Due, language: Language = english): string {
  return shortMomentText(at ?? date, language);
}

/** `p2, health visitor` or `family`: the one of several by or to whom it is owed; nothing where it is owed once. */
export function partyInWords({ party }: Pick<Deadline, "party">, language: Language = english): string {
  return party === null ? "" : partyText(party, language);
}

/** `Submit reports (health visiting)`: what to do and, where it is owed by or to each of several, for which of them. */
export function taskWithParty(one: Pick<Deadline, "id" | "task" | "party">, language: Language = english): string {
  return withParty(taskText(one, language), partyInWords(one, language), language);
}

/** `professional → family (must)` */
export function whoInWords(obligation: TimelineItem, language: Language = english): string {
  const { strength } = obligation;
  return say(language, whoWords, "withStrength", {
    who: whoText(obligation, language),
    strength: nameOf(strength, language),
  });
}

/** What each clause says, and where it stands. */
export function basisInWords(obligation: TimelineItem, language: Language = english): string {
  return basisText(obligation, language);
}

/**
 * `OVERDUE by 1 working day`, `LAST WORKING DAY`, `in 2 working days`: where a deadline stands as of the day asked about.
 * Nothing while no day was asked about and it is not recorded as done.
 */
export function standingInWords(deadline: Deadline, asOf: Timeline["asOf"], language: Language = english): string {
  const { status, strength, doneAt, workingDaysLeft, due, closedBy } = deadline;
  const days = () => lengthText(Math.abs(workingDaysLeft!), "working-days", language);
  if (deadline.plannedTooLate && status !== "overdue") return plannedTooLateInWords(deadline.plannedTooLate, language);
  switch (status) {
    case null:
      return asOf === null ? "" : say(language, statusWords, "unknown");
    case "done":
      return say(language, statusWords, "doneOn", { day: shortMomentText(doneAt!, language) });
    case "late":
      return say(language, statusWords, "lateOn", { day: shortMomentText(doneAt!, language) });
    case "overdue":
      // A choice that nobody made.
      if (strength === "may") return say(language, statusWords, "passed");
      if (closedBy !== null) {
        return say(language, statusWords, "closed", { because: say(language, closedWords, closedBy.code) });
      }
      // On the day itself, and while only days have passed on which nobody works, there are no days to count.
      return workingDaysLeft
        ? say(language, statusWords, "overdueBy", { days: days() })
        : say(language, statusWords, "overdueSince", { day: dueDateText(due, language) });
    case "due-today":
      return say(language, statusWords, "dueToday");
    case "upcoming":
      if (isLastWorkingDay(deadline, asOf)) return say(language, statusWords, "lastWorkingDay");
      if (workingDaysLeft === 0 && due.lastWorkingDay !== null) {
        return say(language, statusWords, "lastWorkingDayWas", {
          day: dateText(due.lastWorkingDay, "short", language),
        });
      }
      return workingDaysLeft === null
        ? say(language, statusWords, "upcoming")
        : say(language, statusWords, "inDays", { days: days() });
  }
}

function plannedTooLateInWords({ on, workingDays }: PlannedFor, language: Language): string {
  const day = dateText(on, "short", language);
  return workingDays
    ? say(language, statusWords, "plannedTooLateBy", { day, days: lengthText(workingDays, "working-days", language) })
    : say(language, statusWords, "plannedTooLate", { day });
}

/** `done Wed 29 Apr 2020`, `LATE, done …`, `NOT DONE`: how an item of the checklist stands; nothing while it is open. */
export function stateInWords({ state, doneAt, strength }: ChecklistItem, language: Language = english): string {
  const day = doneAt === null ? null : shortMomentText(doneAt, language);
  switch (state) {
    case "done":
      return say(language, statusWords, day === null ? "done" : "doneOn", { day });
    case "late":
      return say(language, statusWords, day === null ? "late" : "lateOn", { day });
    case "not-done":
      return say(language, statusWords, strength === "may" ? "notDone" : "notDoneAtAll");
    case "open":
      return "";
    case "unclear":
      return say(language, statusWords, "unknownForWhom");
    case "not-held":
      return say(language, statusWords, "unknownNotHeld");
  }
}

/** `before the conference`, `on the day` */
export function phaseInWords(phase: Phase, language: Language = english): string {
  return say(language, phaseWords, phase);
}
