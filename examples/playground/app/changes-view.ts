import type { Due, Timeline } from "child-protection-conferences";
import { changesBetween, type Change, type Changes, type Move } from "child-protection-conferences/planning";
import { causeText } from "child-protection-conferences/words";
import { disclosure } from "./disclosure.js";
import { element } from "./element.js";
import { partyInWords } from "./who.js";
import { capital, counted, momentInWords } from "./words.js";

/** What the last change of the form changed, and why; nothing where it changed nothing, or there was no timeline before. */
export function changesView(before: Timeline | null, after: Timeline): HTMLElement[] {
  if (before === null) return [];
  const changes = changesBetween(before, after);
  const lines = linesOf(changes);
  if (lines.length === 0) return [];
  return [
    disclosure("what changed", `What changed: ${counted(lines.length, "thing")}`, () => [
      element("p", {}, "Because of this:"),
      element("ul", {}, ...changes.because.map(({ cause }) => element("li", {}, `${capital(causeText(cause))}.`))),
      element("ul", { class: "changes" }, ...lines),
    ]),
  ];
}

function linesOf(changes: Changes): HTMLElement[] {
  return [
    ...changes.newlyOverdue.map((change) => line(change, "overdue now")),
    ...changes.new.map((change) => line(change, "new")),
    ...changes.moved.map((move) => line(move, movement(move))),
    ...changes.gone.map((change) => line(change, "gone")),
    ...changes.done.map((change) => line(change, "done")),
    ...changes.reopened.map((change) => line(change, "not done any more")),
    ...changes.changed.map((change) => line(change, "asked for otherwise")),
  ];
}

function line({ key, before, after }: Change, what: string): HTMLElement {
  const item = (after ?? before)!;
  const party = partyInWords(item.party);
  return element(
    "li",
    { "data-key": key },
    element("strong", {}, item.title),
    `${party ? ` (${party})` : ""}: ${what}`,
  );
}

function movement({ from, to, workingDays }: Move): string {
  const moved = `was ${dayOf(from)}, now ${dayOf(to)}`;
  if (!workingDays) return moved;
  return `${moved}: ${counted(Math.abs(workingDays), "working day")} ${workingDays > 0 ? "later" : "sooner"}`;
}

function dayOf(due: Due | null): string {
  return due === null ? "no time given" : momentInWords(due.at ?? due.date);
}
