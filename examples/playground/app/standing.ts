import type { ChecklistItem, Deadline } from "child-protection-conferences";
import type { LocalDate } from "child-protection-conferences/calendar";
import { counted, shortDay } from "./words.js";

/** Where something stands: what decides its colour, and the words. */
export interface Standing {
  readonly kind: "done" | "late" | "overdue" | "due-today" | "upcoming" | "open";
  readonly text: string;
}

/** Why nobody has to do any more what fell due and was not done. */
const CLOSED = {
  "conference-not-required": "no conference is required",
  "no-plan-needed": "no plan is needed",
  "plan-ended": "the plan has ended",
  died: "the child has died",
  "not-here": "it does not hold here",
} as const;

/** Whether something is still to be done: not a choice that nobody made in time, and not what is nobody's to do any more. */
export function isOpen({ status, strength, closedBy }: Deadline): boolean {
  if (status === "overdue") return strength !== "may" && closedBy === null;
  return status === "due-today" || status === "upcoming";
}

/** Where a deadline stands as of a day. */
export function standingOf(deadline: Deadline, asOf: LocalDate): Standing {
  const { status, doneAt, due, workingDaysLeft, strength, closedBy, plannedTooLate } = deadline;
  const days = workingDaysLeft === null ? "" : counted(Math.abs(workingDaysLeft), "working day");
  if (plannedTooLate && status !== "overdue") {
    return { kind: "overdue", text: `Planned too late, for ${shortDay(plannedTooLate.on, asOf)}` };
  }
  switch (status) {
    case null:
      return { kind: "open", text: "Not known whether done" };
    case "done":
      return { kind: "done", text: `Done ${shortDay(doneAt!, asOf)}` };
    case "late":
      return { kind: "late", text: `Done late, ${shortDay(doneAt!, asOf)}` };
    case "overdue":
      if (strength === "may") return { kind: "open", text: "Not done, and its time has passed" };
      if (closedBy !== null) return { kind: "open", text: `Not done. No longer to be done: ${CLOSED[closedBy.code]}` };
      return { kind: "overdue", text: workingDaysLeft ? `Overdue by ${days}` : "Overdue" };
    case "due-today":
      return { kind: "due-today", text: "Today" };
    case "upcoming":
      if (asOf === due.lastWorkingDay) return { kind: "due-today", text: "Today is the last working day for it" };
      return { kind: "upcoming", text: workingDaysLeft ? `In ${days}` : "" };
  }
}

/** Where an item of the checklist stands; nothing to say while it is open. */
export function stateOf({ state, doneAt }: ChecklistItem, asOf: LocalDate): Standing {
  const day = doneAt === null ? "" : ` ${shortDay(doneAt, asOf)}`;
  switch (state) {
    case "done":
      return { kind: "done", text: `Done${day}` };
    case "late":
      return { kind: "late", text: `Done late${day}` };
    case "not-done":
      return { kind: "overdue", text: "Recorded as not done" };
    case "open":
      return { kind: "open", text: "" };
    case "unclear":
    case "not-held":
      return { kind: "open", text: "Not known whether done" };
  }
}
