import type { ChecklistItem } from "child-protection-conferences";
import { citations } from "./citations.js";
import { disclosure } from "./disclosure.js";
import { element } from "./element.js";
import { partyInWords, whoInWords } from "./who.js";
import { counted, momentInWords } from "./words.js";

const PHASES = [
  ["before", "Before the conference"],
  ["on-the-day", "On the day"],
  ["after", "After the conference"],
] as const;

/** What the policy asks for without a time, by phase. */
export function checklist(items: readonly ChecklistItem[]): HTMLElement[] {
  return PHASES.flatMap(([phase, heading]) => {
    const own = items.filter((item) => item.phase === phase);
    if (own.length === 0) return [];
    const list = () => [element("ul", { class: "checklist" }, ...own.map(checklistItem))];
    return [disclosure(`checklist ${phase}`, `${heading}: ${counted(own.length, "thing")}`, list)];
  });
}

function checklistItem(item: ChecklistItem): HTMLElement {
  const { title, onlyIf, notStated } = item;
  const party = partyInWords(item.party);
  const state = stateInWords(item);
  return element(
    "li",
    {},
    element("h4", {}, title, party ? element("span", { class: "party" }, ` (${party})`) : null),
    element("p", { class: "quiet" }, whoInWords(item)),
    state === null ? null : element("p", {}, state),
    onlyIf === null ? null : element("p", {}, `Only if ${onlyIf}.`),
    notStated === null ? null : element("p", {}, notStated),
    ...citations(item),
  );
}

function stateInWords({ state, doneAt }: ChecklistItem): string | null {
  const when = doneAt === null ? "" : ` ${momentInWords(doneAt)}`;
  switch (state) {
    case "done":
      return `✓ Done${when}`;
    case "late":
      return `✓ Late: done${when}`;
    case "not-done":
      return "Not done";
    case "open":
      return null;
    case "unclear":
      return "Not known whether done: the record does not say for whom";
    case "not-held":
      return "Not known whether done: the source of the record does not hold it";
  }
}
