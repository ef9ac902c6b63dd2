import type { Notice, NotOwed, Waiting } from "child-protection-conferences";
import { changesView } from "./changes-view.js";
import { checklist } from "./checklist-view.js";
import { deadlineItem } from "./deadline-item.js";
import { disclosure, replaceView } from "./disclosure.js";
import { downloads } from "./downloads.js";
import { drawing } from "./drawing.js";
import { element } from "./element.js";
import { factInWords } from "./facts-in-words.js";
import type { ShownCase } from "./shown-case.js";
import { isOverdue } from "./standing.js";
import { capital, series } from "./words.js";

/** So many at first: a record can name two thousand people. */
const AT_FIRST = 100;

/** The timeline: drawn, listed with its reasons, what is to be known about it, and what it has no date for. */
export function timelineView(shown: () => ShownCase): { panel: HTMLElement; show: () => void } {
  const chart = drawing();
  const lists = element("div");
  const panel = element("div", {}, chart.element, downloads(shown), lists);
  return {
    panel,
    show() {
      const now = shown();
      chart.draw(now);
      replaceView(lists, ...parts(now));
    },
  };
}

function parts(shown: ShownCase): HTMLElement[] {
  const { deadlines, checklist: items, waiting, notOwed, notices } = shown.timeline;
  const list = element(
    "ol",
    { class: "deadlines" },
    ...deadlines.slice(0, AT_FIRST).map((deadline) => deadlineItem(deadline, shown)),
  );
  return [
    ...changesView(shown.before, shown.timeline),
    ...(notices.length > 0 ? [element("h3", {}, "To be known"), ...notices.map(noticeItem)] : []),
    element("h3", {}, "Deadlines"),
    deadlines.length > 0 ? list : element("p", {}, "None can be dated yet."),
    ...(deadlines.length > AT_FIRST
      ? [
          disclosure("more deadlines", `${deadlines.length - AT_FIRST} more deadlines`, () => [
            element(
              "ol",
              { class: "deadlines" },
              ...deadlines.slice(AT_FIRST).map((deadline) => deadlineItem(deadline, shown)),
            ),
          ]),
        ]
      : []),
    ...(waiting.length > 0 ? [element("h3", {}, "Waiting for facts"), waitingList(waiting)] : []),
    ...(items.length > 0
      ? [
          element("h3", {}, "Checklist"),
          element("p", {}, "The documents ask for these without giving a time."),
          ...checklist(items),
        ]
      : []),
    ...(notOwed.length > 0 ? [element("h3", {}, "Not owed"), notOwedList(notOwed)] : []),
  ];
}

function noticeItem({ code, message, paths }: Notice): HTMLElement {
  const where = paths && paths.length > 0 ? ` This is about ${series(paths.map(factInWords))}.` : "";
  return element("p", { class: "inset", "data-code": code }, message + where);
}

function waitingList(waiting: readonly Waiting[]): HTMLElement {
  return element(
    "ul",
    { class: "waiting" },
    ...waiting.map(({ id, title, needs }) =>
      element(
        "li",
        { "data-key": id },
        element("strong", {}, title),
        `. Not known yet: ${series(needs.map(factInWords))}.`,
      ),
    ),
  );
}

function notOwedList(notOwed: readonly NotOwed[]): HTMLElement {
  return element(
    "ul",
    { class: "waiting" },
    ...notOwed.map(({ key, title, because }) =>
      element("li", { "data-key": key }, element("strong", {}, title), `. ${because.text}`),
    ),
  );
}

/** The timeline in one sentence, for those who do not see it change. */
export function summaryOf({ policy, timeline }: ShownCase): string {
  const { deadlines, waiting } = timeline;
  const overdue = deadlines.filter(isOverdue).length;
  const said = [
    `${deadlines.length} ${deadlines.length === 1 ? "deadline" : "deadlines"} under ${policy.title}`,
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(waiting.length > 0 ? [`${waiting.length} waiting for facts`] : []),
  ];
  return `${capital(series(said))}.`;
}
