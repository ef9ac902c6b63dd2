import type { ChecklistItem, Deadline } from "child-protection-conferences";
import { longDate } from "child-protection-conferences/calendar";
import type { TimelineRow } from "child-protection-conferences/timeline";
import { markDoneControl, takeBackControl, type DoneActions } from "./done-control.js";
import { disclosure } from "./disclosure.js";
import { element } from "./element.js";
import { isOpen, standingOf, stateOf, type Standing } from "./standing.js";
import { readingsThatDiffer, whyDeadline, whyItem } from "./why-view.js";
import { partyInWords, whoInWords } from "./who.js";
import { capital, dayInWords, series, shortDay, spelt } from "./words.js";

/** What one duty asks for by one time: of one, or of several whose names are folded. */
export function rowItem(row: TimelineRow, actions: DoneActions): HTMLElement {
  const { asOf } = actions.shown;
  const { key, task, due, deadlines, done } = row;
  const [first] = deadlines;
  const isFolded = deadlines.length > 1;
  const pressing = deadlines.find((each) => isOpen(each)) ?? first;
  const party = isFolded ? "" : partyInWords(first.party);
  const name = party ? `${task} (${party})` : task;
  return element(
    "li",
    { class: "row", "data-key": key, "data-group": row.group },
    element(
      "div",
      { class: "row-what" },
      element("h3", {}, task, party ? element("span", { class: "party" }, ` (${party})`) : null),
      element("p", { class: "quiet" }, whoInWords(first)),
    ),
    element(
      "div",
      { class: "row-when" },
      element(
        "p",
        { class: "due" },
        element("time", { datetime: due.at ?? due.date }, dayInWords(due.at ?? due.date, asOf)),
      ),
      standingLine(standingOf(pressing, asOf)),
      ...movedNote(deadlines, actions),
      ...notesOf(first, asOf).map((note) => element("p", { class: "note" }, note)),
    ),
    element(
      "div",
      { class: "row-more" },
      isFolded
        ? disclosure(
            `people ${first.key}`,
            `${done} of ${deadlines.length} done`,
            () => [people(deadlines, task, actions)],
            task,
          )
        : null,
      disclosure(`why ${first.key}`, "Why", () => whyDeadline(pressing, actions.shown, actions.held), `: ${name}`),
      isFolded ? null : doneControl(first, name, actions),
    ),
  );
}

function people(deadlines: readonly Deadline[], task: string, actions: DoneActions): HTMLElement {
  return element(
    "ul",
    { class: "people" },
    ...deadlines.map((deadline) => {
      const party = partyInWords(deadline.party);
      return element(
        "li",
        { "data-key": deadline.key },
        element("p", {}, element("strong", {}, capital(party))),
        isOpen(deadline) ? null : standingLine(standingOf(deadline, actions.shown.asOf)),
        doneControl(deadline, `${task} (${party})`, actions),
      );
    }),
  );
}

function doneControl(deadline: Deadline, name: string, actions: DoneActions): HTMLElement | null {
  const { status, closedBy } = deadline;
  if (status === "done" || status === "late") return takeBackControl(deadline, name, actions);
  return closedBy === null ? markDoneControl(deadline, name, actions) : null;
}

/** What is asked for without a time. */
export function itemRow(item: ChecklistItem, actions: DoneActions): HTMLElement {
  const party = partyInWords(item.party);
  const name = party ? `${item.task} (${party})` : item.task;
  const isDone = item.state === "done" || item.state === "late";
  return element(
    "li",
    { class: "row", "data-key": item.key },
    element(
      "div",
      { class: "row-what" },
      element("h4", {}, item.task, party ? element("span", { class: "party" }, ` (${party})`) : null),
      element("p", { class: "quiet" }, whoInWords(item)),
    ),
    element("div", { class: "row-when" }, standingLine(stateOf(item, actions.shown.asOf))),
    element(
      "div",
      { class: "row-more" },
      disclosure(`why ${item.key}`, "Why", () => whyItem(item, actions.shown), `: ${name}`),
      isDone ? takeBackControl(item, name, actions) : markDoneControl(item, name, actions),
    ),
  );
}

function standingLine({ kind, text }: Standing): HTMLElement | null {
  return text === "" ? null : element("p", { class: `standing standing-${kind}` }, text);
}

/** Where the last change moved it from and to. */
function movedNote(deadlines: readonly Deadline[], { shown: { moved, asOf } }: DoneActions): HTMLElement[] {
  const moves = deadlines.flatMap(({ key }) => moved.get(key) ?? []);
  const [move] = moves;
  if (!move?.from || !move.to) return [];
  const from = move.from.at ?? move.from.date;
  const to = move.to.at ?? move.to.date;
  return [element("p", { class: "moved" }, `was ${shortDay(from, asOf)} → now ${shortDay(to, asOf)}`)];
}

/** What else has to be said about a date: that it is no working day, could be another, or is projected. */
function notesOf(deadline: Deadline, asOf: string): string[] {
  const { due, target, projectedFrom } = deadline;
  return [
    ...(due.lastWorkingDay !== null && due.lastWorkingDay !== due.date
      ? [`Nobody works on that day: do it by ${longDate(due.lastWorkingDay)}.`]
      : []),
    ...(target ? [`Better by ${dayInWords(target.at ?? target.date, asOf)}.`] : []),
    ...readingsThatDiffer(deadline).map(
      (other) => `Or ${dayInWords(other.due.at ?? other.due.date, asOf)}, read as ${spelt(other.reading)}.`,
    ),
    ...(projectedFrom.length > 0
      ? [`It may move: it counts from what is still to come (${series(projectedFrom.map(spelt))}).`]
      : []),
  ];
}
