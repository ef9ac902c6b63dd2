import type { ConferenceRecord, ConferenceType } from "child-protection-conferences";
import { areaField, type AreaField } from "./area-field.js";
import type { CaseHolder, ShownCase } from "./case.js";
import { button, element } from "./element.js";
import { factField, unfinished, type FactField } from "./fact-field.js";
import { discussion, facts, startingDiscussion, typeChoices, type Fact } from "./facts.js";
import { capital, series, shortDay } from "./words.js";

/** What was entered, as fields: a change counts at once. */
export interface CaseDetails {
  readonly element: HTMLDetailsElement;
  show(): void;
}

const TYPE: Fact = {
  id: "type",
  path: "type",
  label: "Type of conference",
  kind: "choice",
  choices: typeChoices,
  isKnown: true,
  read: ({ type }) => type,
  write: (record, value) => ({ ...record, type: (value || record.type) as ConferenceType }),
};

/** The facts asked for, by type; each list is a line of fields. */
function linesFor(record: ConferenceRecord): (readonly Fact[])[] {
  const { type, strategyDiscussions = [] } = record;
  const after = (fact: Fact) => fact.read(record) !== "";
  const count = Math.max(1, strategyDiscussions.length);
  const isFirst = type === "initial" || type === "pre-birth";
  return [
    [TYPE],
    ...(isFirst ? Array.from({ length: count }, (_, index) => [discussion(index)]) : []),
    ...(isFirst && strategyDiscussions.length > 1 ? [[startingDiscussion(record)]] : []),
    ...(type === "pre-birth" ? [[facts.expectedDelivery, facts.born]] : []),
    ...(type === "review" ? [[facts.previousDay, facts.previousType]] : []),
    ...(type === "transfer-in" ? [[facts.transferNotified, facts.transferAccepted]] : []),
    [facts.planned, ...(after(facts.planned) ? [facts.plannedStart, facts.plannedEnd] : [])],
    [facts.held, ...(after(facts.held) ? [facts.heldStart, facts.heldEnd] : [])],
    [facts.planNeeded],
    [facts.reference],
  ];
}

export function caseDetails(held: CaseHolder): CaseDetails {
  const dates = element("span", { class: "summary-dates" });
  const area: AreaField = areaField("case", "Whose rules", () => {
    const policy = area.value()!;
    if (policy !== held.entered()!.policy) held.change({ policy, readings: {} }, "Other rules.");
  });
  const lines = element("div");
  const note = element("p", { class: "hint" });
  const more = button("Add another strategy discussion", () => {
    const index = held.entered()!.record.strategyDiscussions?.length ?? 0;
    const fact = discussion(index);
    const field = factField(fact, "case");
    watch(fact, field);
    lines.insertBefore(field.element, lines.children[1 + index] ?? null);
    more.hidden = true;
    field.input.focus();
  });
  const body = element("div", { class: "disclosed" }, area.element, lines, more, note);
  const details = element(
    "details",
    { class: "details", id: "case-details" },
    element("summary", {}, "Case details", dates),
    body,
  );
  let fields: (readonly [Fact, FactField])[] = [];
  let asked = "";

  function watch(fact: Fact, field: FactField): void {
    field.input.addEventListener("change", () => {
      const { record } = held.entered()!;
      const value = field.value();
      if (value === undefined) return;
      const next = fact.write(record, value);
      field.say("problem" in next ? next.problem : null);
      if ("problem" in next || fact.read(record) === fact.read(next)) return;
      held.change({ record: next }, saidOf(fact, next, held.shown()!.asOf), fact.id);
    });
    field.input.addEventListener("blur", () => {
      if (field.value() === undefined) field.say(unfinished(fact));
      else if (fact.kind === "date") field.say(null);
      held.leaveField();
    });
  }

  /** Makes the fields again where others are asked for, and else only fills them in, so that focus stays. */
  function fill({ record, policy }: ShownCase): void {
    const wanted = linesFor(record);
    const ids = JSON.stringify(wanted.map((line) => line.map(({ id, choices }) => [id, choices])));
    if (ids !== asked) {
      asked = ids;
      const focused = document.activeElement?.id;
      const made = wanted.map((line) => line.map((fact) => [fact, factField(fact, "case")] as const));
      fields = made.flat();
      for (const [fact, field] of fields) watch(fact, field);
      lines.replaceChildren(
        ...made.map((line) => element("div", { class: "side-by-side" }, ...line.map(([, field]) => field.element))),
      );
      if (focused) document.getElementById(focused)?.focus();
    }
    for (const [fact, field] of fields) {
      if (field.input !== document.activeElement) field.set(fact.read(record));
    }
    if (area.select !== document.activeElement) area.set(policy.id);
    more.hidden = (record.type !== "initial" && record.type !== "pre-birth") || facts.discussion.read(record) === "";
  }

  return {
    element: details,
    show() {
      const shown = held.shown()!;
      dates.textContent = `: ${datesIn(shown)}`;
      note.textContent = restOf(shown.record);
      fill(shown);
    },
  };
}

/** What a field was changed to. */
function saidOf(fact: Fact, record: ConferenceRecord, asOf: string): string {
  const value = fact.read(record);
  const chosen = fact.choices?.find(([choice]) => choice === value)?.[1];
  const said = value === "" ? "not known" : fact.kind === "date" ? shortDay(value, asOf) : (chosen ?? value);
  return `${fact.label}: ${said}.`;
}

/** The dates that were entered, in a line. */
function datesIn({ record, asOf }: ShownCase): string {
  const day = (words: string, fact: Fact) => {
    const value = fact.read(record);
    return value === "" ? [] : [`${words} ${shortDay(value, asOf)}`];
  };
  const conference = facts.held.read(record) === "" ? day("conference", facts.planned) : day("held", facts.held);
  const before =
    record.type === "review"
      ? day("conference before", facts.previousDay)
      : record.type === "transfer-in"
        ? day("transfer", facts.transferNotified)
        : day("strategy discussion", facts.discussion);
  return [...before, ...conference].join(", ") || "no date yet";
}

const HAS_FIELDS: ReadonlySet<string> = new Set([
  "type",
  "reference",
  "strategyDiscussions",
  "expectedDeliveryOn",
  "bornOn",
  "previousConference",
  "transferIn",
  "conference",
  "decision",
  "completed",
]);

/** What a record that was opened holds that no field shows. */
function restOf(record: ConferenceRecord): string {
  const more = Object.keys(record).filter((part) => !HAS_FIELDS.has(part));
  if (more.length === 0) return "";
  const words = more.map((part) => part.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
  return `${capital(series(words))}: these count too, and are kept as they were opened.`;
}
