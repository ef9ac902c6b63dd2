import { timelineRows, type DeadlineGroup } from "child-protection-conferences/timeline";
import { blockingFacts } from "./asked-facts.js";
import { disclosure } from "./disclosure.js";
import type { DoneActions } from "./done-control.js";
import { element } from "./element.js";
import { factInWords } from "./facts-in-words.js";
import { itemRow, rowItem } from "./row-view.js";
import { counted, series } from "./words.js";

const GROUPS: readonly (readonly [DeadlineGroup, string])[] = [
  ["overdue", "Overdue"],
  ["thisWeek", "This week"],
  ["nextWeek", "Next week"],
  ["later", "Later"],
  ["open", "Open"],
  ["rest", "Nothing to do, or not known"],
];

const PHASES = [
  ["before", "Before the conference"],
  ["on-the-day", "On the day"],
  ["after", "After the conference"],
] as const;

/** Everything that there is to do, in one list by when: what is done, has no time or is not asked for is folded. */
export function listView(actions: DoneActions): HTMLElement[] {
  const { timeline } = actions.shown;
  const rows = timelineRows(timeline);
  const inGroup = (wanted: DeadlineGroup) =>
    rows.filter(({ group }) => group === wanted).map((row) => rowItem(row, actions));
  const done = inGroup("done");
  return [
    ...GROUPS.flatMap(([group, heading]) => section(heading, inGroup(group))),
    ...section("Waiting for something else", waitingRows(actions)),
    ...checklist(actions),
    ...folded("done", "Done", done),
    ...notOwed(actions),
    ...notices(actions),
  ];
}

function section(heading: string, rows: readonly HTMLElement[]): HTMLElement[] {
  if (rows.length === 0) return [];
  return [
    element("section", { class: "group" }, element("h2", {}, heading), element("ol", { class: "rows" }, ...rows)),
  ];
}

function folded(key: string, heading: string, rows: readonly HTMLElement[]): HTMLElement[] {
  if (rows.length === 0) return [];
  return [
    disclosure(key, `${heading} (${rows.length})`, () => [
      element("h2", { class: "unseen" }, heading),
      element("ol", { class: "rows" }, ...rows),
    ]),
  ];
}

function waitingRows({ shown }: DoneActions): HTMLElement[] {
  return blockingFacts(shown).others.map(({ id, task, needs }) =>
    element(
      "li",
      { class: "row", "data-key": id },
      element("h3", {}, task),
      element("p", { class: "quiet" }, `Has no date before it is known ${series(needs.map(factInWords))}.`),
    ),
  );
}

function checklist(actions: DoneActions): HTMLElement[] {
  const { checklist: items } = actions.shown.timeline;
  if (items.length === 0) return [];
  return [
    disclosure("checklist", "Without a date", () =>
      PHASES.flatMap(([phase, heading]) => {
        const own = items.filter((item) => item.phase === phase);
        if (own.length === 0) return [];
        return [
          element("h3", {}, heading),
          element("ol", { class: "rows" }, ...own.map((item) => itemRow(item, actions))),
        ];
      }),
    ),
  ];
}

function notOwed({ shown }: DoneActions): HTMLElement[] {
  const rows = shown.timeline.notOwed.map(({ key, task, because }) =>
    element(
      "li",
      { class: "row", "data-key": key },
      element("h3", {}, task),
      element("p", { class: "quiet" }, because.text),
    ),
  );
  return folded("not-owed", "Not needed here", rows);
}

/** What there is to know about the dates; what is wrong with the case stands in the answer. */
function notices({ shown }: DoneActions): HTMLElement[] {
  const said = new Set(["planned-after-due", "planned-day-passed"]);
  const those = shown.timeline.notices.filter(({ code }) => !said.has(code));
  if (those.length === 0) return [];
  return [
    disclosure("notices", `${counted(those.length, "thing")} to know about these dates`, () =>
      those.map(({ code, message }) => element("p", { class: "inset", "data-code": code }, message)),
    ),
  ];
}
