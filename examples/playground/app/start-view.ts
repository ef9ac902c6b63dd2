import type { ConferenceRecord, ConferenceType } from "child-protection-conferences";
import { areaField } from "./area-field.js";
import type { Case } from "./case.js";
import { choiceGroup } from "./choice-group.js";
import { button, element } from "./element.js";
import { exampleCase } from "./example-case.js";
import { factField, unfinished, type FactField } from "./fact-field.js";
import { facts, typeChoices, type Fact } from "./facts.js";
import { openCase } from "./open-case.js";
import { longDate } from "child-protection-conferences/calendar";
import { today } from "./today.js";

/** What the third question is about, by type. */
const BEFORE: Readonly<Record<ConferenceType, readonly Fact[]>> = {
  initial: [facts.discussion],
  "pre-birth": [facts.discussion, facts.expectedDelivery],
  review: [facts.previousDay, facts.previousType],
  "transfer-in": [facts.transferNotified],
};

/**
 * The first screen: whose rules, which type, and two dates.
 *
 * @param begin is called with the case that is entered, opened or shown as an example.
 */
export function startView(begin: (entered: Case) => void): HTMLElement {
  const area = areaField("start", "Whose rules do you follow?", () => undefined);
  const before = element("div");
  const planned = factField({ ...facts.planned, label: "When is the conference planned for?" }, "start");
  const opening = openCase("start", begin, area.value);
  const form = element(
    "form",
    { novalidate: true, id: "start" },
    area.element,
    choiceGroup("start-type", "Which type of conference is it?", typeChoices, "initial"),
    before,
    planned.element,
    element("p", { class: "hint" }, `Today is ${longDate(today())}. Enter the dates that you know.`),
    element("div", { class: "buttons" }, element("button", { type: "submit", class: "button" }, "Show the dates")),
  );
  let asked: readonly (readonly [Fact, FactField])[] = [];

  const type = () => form.querySelector<HTMLInputElement>("[name=start-type]:checked")!.value as ConferenceType;
  function ask(): void {
    asked = BEFORE[type()].map((fact) => [fact, factField(fact, "start")] as const);
    before.replaceChildren(...asked.map(([, field]) => field.element));
  }

  function read(): ConferenceRecord | null {
    let record: ConferenceRecord = { type: type() };
    let isWrong = false;
    const all = [...asked, [facts.planned, planned] as const];
    for (const [fact, field] of all) {
      const value = field.value();
      const next = value === undefined ? { problem: unfinished(fact) } : value ? fact.write(record, value) : record;
      const problem = "problem" in next ? next.problem : null;
      field.say(problem);
      if ("problem" in next) isWrong = true;
      else record = next;
    }
    const hasDate = all.some(([{ kind }, field]) => kind === "date" && field.value() !== "");
    if (!isWrong && !hasDate) all[0]![1].say("Enter this date, or that of the conference.");
    area.say(area.value() === undefined ? "Choose whose rules you follow." : null);
    return isWrong || !hasDate || area.value() === undefined ? null : record;
  }

  form.addEventListener("change", ({ target }) => {
    if ((target as HTMLInputElement).name === "start-type") ask();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const record = read();
    if (record) begin({ policy: area.value()!, record, readings: {}, asOf: null });
    else form.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  });
  ask();
  return element(
    "div",
    { class: "start" },
    element("h1", { tabindex: -1 }, "Child protection conference dates"),
    element("p", { class: "lead" }, "What has to be done, by whom and by when, and which rule says so."),
    form,
    element(
      "div",
      { class: "start-more" },
      element(
        "p",
        {},
        button("See an example", () => begin(exampleCase(today())), { class: "link" }),
      ),
      opening,
    ),
  );
}
