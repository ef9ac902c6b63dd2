import { explain, type ChecklistItem, type Deadline, type Explanation } from "child-protection-conferences";
import { longDate } from "child-protection-conferences/calendar";
import type { CaseHolder, ShownCase } from "./case.js";
import { choiceGroup } from "./choice-group.js";
import { citations } from "./citations.js";
import { disclosure } from "./disclosure.js";
import { element } from "./element.js";
import { capital, dayInWords, spelt } from "./words.js";

/** Why a date is what it is: the count, the rule, and the other way to read it where that gives another date. */
export function whyDeadline(deadline: Deadline, shown: ShownCase, held: CaseHolder): HTMLElement[] {
  return [
    element("ol", { class: "steps" }, ...deadline.why.map(({ text }) => element("li", {}, text))),
    ...citations(deadline, shown.timeline),
    ...readingChoice(deadline, shown, held),
    disclosure(`count ${deadline.key}`, "Count the days", () => counts(deadline.key, shown)),
  ];
}

/** Why something is asked for that has no time. */
export function whyItem({ onlyIf, notStated, ...item }: ChecklistItem, shown: ShownCase): HTMLElement[] {
  return [
    ...(onlyIf === null ? [] : [element("p", {}, `Only if ${onlyIf}.`)]),
    ...(notStated === null ? [] : [element("p", {}, notStated)]),
    ...citations(item, shown.timeline),
  ];
}

/** The other readings that give another date. */
export function readingsThatDiffer({ due, otherReadings }: Deadline): Deadline["otherReadings"] {
  return otherReadings.filter((other) => (other.due.at ?? other.due.date) !== (due.at ?? due.date));
}

function readingChoice(deadline: Deadline, { readings, asOf }: ShownCase, held: CaseHolder): HTMLElement[] {
  const others = readingsThatDiffer(deadline);
  const { id, key, reading, due } = deadline;
  if (reading === null || others.length === 0) return [];
  const all = [{ reading, because: "", due }, ...others].toSorted((a, b) => a.reading.localeCompare(b.reading));
  const choice = choiceGroup(
    `reading-${key}`,
    "The rule can be read in several ways. Use:",
    all.map((each) => [
      each.reading,
      `${capital(spelt(each.reading))}: ${dayInWords(each.due.at ?? each.due.date, asOf)}`,
      each.because,
    ]),
    reading,
  );
  choice.addEventListener("change", ({ target }) => {
    const { value } = target as HTMLInputElement;
    held.change({ readings: { ...readings, [id]: value } }, `Read as ${spelt(value)}.`);
    document.getElementById(`reading-${key}-${value}`)?.focus();
  });
  return [choice];
}

function counts(key: string, { record, policy, asOf, readings }: ShownCase): HTMLElement[] {
  return explain(record, policy, { duty: key }, { asOf, readings })
    .flatMap(({ counts: those }) => those)
    .filter(({ days }) => days.length > 0)
    .map(dayByDay);
}

function dayByDay({ text, days }: Explanation["counts"][number]): HTMLElement {
  return element(
    "table",
    { class: "count" },
    element("caption", {}, text),
    element(
      "thead",
      {},
      element("tr", {}, element("th", { scope: "col" }, "Day"), element("th", { scope: "col" }, "Counted")),
    ),
    element(
      "tbody",
      {},
      ...days.map(({ date, counts: count, because }) =>
        element(
          "tr",
          { class: count === null ? "not-counted" : undefined },
          element("th", { scope: "row" }, longDate(date)),
          element("td", {}, count === null ? `No: ${because ?? "not a working day"}` : numbered(count)),
        ),
      ),
    ),
  );
}

function numbered(count: number): string {
  return count === 0 ? "0: counted from here" : String(count);
}
