import type { Deadline } from "child-protection-conferences";
import { element } from "./element.js";
import { counted, momentInWords } from "./words.js";

const SIGNS = { done: "✓", late: "✓", overdue: "!", "due-today": "●", upcoming: "○", open: "○" } as const;

/** Where a deadline stands: a sign, words, and last of all a colour. */
export function standing(deadline: Deadline): HTMLElement {
  const isChoiceNotMade = deadline.status === "overdue" && deadline.strength === "may";
  const kind = isChoiceNotMade ? "open" : (deadline.status ?? "open");
  return element(
    "p",
    { class: `standing standing-${kind}` },
    element("span", { "aria-hidden": "true", class: "sign" }, SIGNS[kind]),
    element("strong", {}, inWords(deadline)),
  );
}

function inWords({ status, doneAt, workingDaysLeft, strength }: Deadline): string {
  const days = workingDaysLeft === null ? "" : counted(Math.abs(workingDaysLeft), "working day");
  switch (status) {
    case null:
      return "Not done";
    case "done":
      return `Done ${momentInWords(doneAt!)}`;
    case "late":
      return `Late: done ${momentInWords(doneAt!)}`;
    case "overdue":
      if (strength === "may") return "Not done, and its time has passed";
      return workingDaysLeft ? `Overdue by ${days}` : "Overdue";
    case "due-today":
      return "Due today";
    case "upcoming":
      return workingDaysLeft === null ? "Upcoming" : `Upcoming, in ${days}`;
  }
}
