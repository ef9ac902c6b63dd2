import type { ChecklistItem } from "child-protection-conferences";
import { citations } from "./citations.js";
import { disclosure } from "./disclosure.js";
import { element } from "./element.js";
import { capital, counted, momentInWords, series, spelt } from "./words.js";

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
    return [disclosure(`checklist ${phase}`, `${heading}: ${counted(own.length, "thing")} to do`, list)];
  });
}

function checklistItem(item: ChecklistItem): HTMLElement {
  const { title, by, to, strength, doneAt, onlyIf, notStated } = item;
  const whom = to.length > 0 ? ` to ${series(to.map(spelt))}` : "";
  return element(
    "li",
    {},
    element("h4", {}, title),
    element("p", { class: "quiet" }, `${capital(series(by.map(spelt)))}${whom} (${strength})`),
    doneAt === null ? null : element("p", {}, `✓ Done ${momentInWords(doneAt)}`),
    onlyIf === null ? null : element("p", {}, `Only if ${onlyIf}.`),
    notStated === null ? null : element("p", {}, notStated),
    ...citations(item),
  );
}
