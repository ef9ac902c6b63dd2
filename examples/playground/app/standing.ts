import type { Deadline, Timeline } from "child-protection-conferences";
import { longDate } from "child-protection-conferences/calendar";
import { element } from "./element.js";
import { counted, momentInWords } from "./words.js";

const SIGNS = { done: "✓", late: "✓", overdue: "!", "due-today": "●", upcoming: "○", open: "○", unknown: "?" } as const;

/** Why nobody has to do any more what fell due and was not done. */
const CLOSED = {
  "conference-not-required": "no conference is required",
  "no-plan-needed": "no plan is needed",
  "plan-ended": "the plan has ended",
  died: "the child has died",
  "not-here": "it does not hold here",
} as const;

/** Where a deadline stands: a sign, words, and last of all a colour. */
export function standing(deadline: Deadline, asOf: Timeline["asOf"]): HTMLElement {
  const kind = kindOf(deadline, asOf);
  return element(
    "p",
    { class: `standing standing-${kind === "unknown" ? "open" : kind}` },
    element("span", { "aria-hidden": "true", class: "sign" }, SIGNS[kind]),
    element("strong", {}, inWords(deadline, asOf)),
  );
}

/** A choice that nobody made is not overdue, nor is what nobody has to do any more. */
export function isOverdue({ status, strength, closedBy }: Deadline): boolean {
  return status === "overdue" && strength !== "may" && closedBy === null;
}

function kindOf(deadline: Deadline, asOf: Timeline["asOf"]): keyof typeof SIGNS {
  const { status } = deadline;
  if (status === null) return asOf === null ? "open" : "unknown";
  return status === "overdue" && !isOverdue(deadline) ? "open" : status;
}

function inWords(deadline: Deadline, asOf: Timeline["asOf"]): string {
  const { status, doneAt, due, workingDaysLeft, strength, closedBy } = deadline;
  const days = workingDaysLeft === null ? "" : counted(Math.abs(workingDaysLeft), "working day");
  switch (status) {
    case null:
      return asOf === null ? "Not recorded as done" : "Not known whether done";
    case "done":
      return `Done ${momentInWords(doneAt!)}`;
    case "late":
      return `Late: done ${momentInWords(doneAt!)}`;
    case "overdue":
      if (strength === "may") return "Not done, and its time has passed";
      if (closedBy !== null) return `Not done, and no longer to be done: ${CLOSED[closedBy.code]}`;
      return workingDaysLeft ? `Overdue by ${days}` : `Overdue since ${momentInWords(due.at ?? due.date)}`;
    case "due-today":
      return "Due today";
    case "upcoming":
      if (asOf?.slice(0, 10) === due.lastWorkingDay) return "Last working day";
      if (workingDaysLeft === 0 && due.lastWorkingDay !== null)
        return `Last working day was ${longDate(due.lastWorkingDay)}`;
      return workingDaysLeft === null ? "Upcoming" : `Upcoming, in ${days}`;
  }
}
