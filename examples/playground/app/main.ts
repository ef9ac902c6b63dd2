import "./without-eval.js";
import { buildTimeline, CodedError, type ConferenceRecord } from "child-protection-conferences";
import { chosenPolicy, policyOptions } from "./authorities.js";
import { compareView } from "./compare-view.js";
import { conferenceForm } from "./conference-form.js";
import { button, byId, element } from "./element.js";
import { entriesOf } from "./entries.js";
import type { EntryProblem } from "./entry-problem.js";
import { familyView } from "./family-view.js";
import { policyView } from "./policy-view.js";
import { readDay, writeDay } from "./read-day.js";
import { chosenReadings, readingChoices } from "./reading-choices.js";
import { recordFromEntries } from "./record-from-entries.js";
import { recordView } from "./record-view.js";
import type { ShownCase } from "./shown-case.js";
import { tabs } from "./tabs.js";
import { dayField, sayProblem } from "./text-field.js";
import { summaryOf, timelineView } from "./timeline-view.js";
import { series } from "./words.js";

/** What the page opens with. */
const AT_FIRST: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-03-31", initiatedSection47: true }],
  conference: { planned: { start: "2020-04-21T10:00", end: "2020-04-21T12:00" } },
};
const AS_OF_AT_FIRST = "15/4/2020";
const NOTHING: ConferenceRecord = { type: "initial" };
/** The parts of a record that the form shows whole. */
const IN_FORM = new Set(["type", "reference", "strategyDiscussions", "expectedDeliveryOn", "bornOn", "transferIn"]);

let base = AT_FIRST;
let shown: ShownCase;
let showView: () => void = () => undefined;

const form = byId("conference") as HTMLFormElement;
const policies = element("select", { id: "policy", "aria-describedby": "policy-hint" });
const readings = element("div");
const loaded = element("div", { class: "inset", id: "loaded", hidden: true });
const fields = conferenceForm(update);
const asOfField = dayField("as-of", {
  label: "As of (optional)",
  hint: "The day on which to say what is done, due or overdue",
});
const asOf = asOfField.querySelector("input")!;
asOf.value = AS_OF_AT_FIRST;
asOf.after(
  button(
    "Today",
    () => {
      asOf.value = writeDay(new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format());
      update();
    },
    { class: "button-quiet button-beside" },
  ),
);

form.append(
  element(
    "div",
    { class: "field" },
    element("label", { for: "policy" }, "Authority or service"),
    element("p", { class: "hint", id: "policy-hint" }, "Whose procedures hold"),
    policies,
  ),
  loaded,
  fields.element,
  asOfField,
  readings,
  element(
    "div",
    { class: "buttons" },
    element("button", { type: "submit", class: "button" }, "Show the results"),
    button("Empty the form", () => {
      asOf.value = "";
      load(NOTHING);
      form.querySelector<HTMLInputElement>("#type-initial")!.focus();
    }),
  ),
);

form.addEventListener("change", ({ target }) => {
  if (target === policies) showReadings();
  update();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  update();
  const wrong = form.querySelector<HTMLElement>("[aria-invalid]");
  (wrong ?? byId("results")).focus();
});

/** Reads the form and shows what follows from it; what is wrong in the form is said there and left out. */
function update(): void {
  const policy = chosenPolicy(policies.value);
  const { record, problems } = recordFromEntries(fields.entries(), base);
  const typed = asOf.value.trim() === "" ? undefined : readDay(asOf.value);
  const day = typed && "date" in typed ? typed.date : undefined;
  const options = { asOf: day, readings: chosenReadings(readings) };
  fields.say(problems);
  sayProblem(asOf, typed && "problem" in typed ? typed.problem : null);
  try {
    shown = { policy, record, ...options, timeline: buildTimeline(record, policy, options) };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    say(`This cannot be counted: ${error.message}`);
    return;
  }
  say(summaryOf(shown) + leftOut([...problems, ...(typed && "problem" in typed ? [typed] : [])]));
  showView();
}

function leftOut(problems: readonly (EntryProblem | object)[]): string {
  if (problems.length === 0) return "";
  return problems.length === 1
    ? " One field cannot be read and is left out."
    : ` ${problems.length} fields cannot be read and are left out.`;
}

function say(text: string): void {
  byId("summary").textContent = text;
}

/** Shows a record in the form; what the form has no field for stays with it. */
function load(record: ConferenceRecord): void {
  base = record;
  fields.fill(entriesOf(record));
  const others = Object.keys(record).filter((part) => !IN_FORM.has(part));
  const more = others.filter((part) => part !== "conference" && part !== "previousConference" && part !== "decision");
  loaded.hidden = more.length === 0;
  loaded.replaceChildren(
    element("p", {}, `The record that was loaded also gives ${series(more.map(inWords))}. It counts too.`),
  );
  update();
}

/** `reportSet` → `report set` */
function inWords(part: string): string {
  return part.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Chooses a policy, and a day to look from where one is given. */
function choosePolicy(id: string, day?: string): void {
  policies.replaceChildren(...policyOptions());
  policies.value = id;
  if (day !== undefined) asOf.value = writeDay(day);
  showReadings();
  update();
}

function showReadings(): void {
  const choices = readingChoices(chosenPolicy(policies.value));
  readings.replaceChildren(...(choices ? [choices] : []));
}

const now = () => shown;
const views = {
  timeline: timelineView(now),
  family: familyView(now),
  compare: compareView(now),
  record: recordView({
    shown: now,
    choosePolicy,
    load(record) {
      load(record);
      byId("tab-timeline").click();
      byId("results").focus();
    },
  }),
  policy: policyView(now, ({ id }) => {
    choosePolicy(id);
    byId("tab-timeline").click();
    byId("results").focus();
  }),
};

policies.replaceChildren(...policyOptions());
policies.value = "hounslow";
showReadings();
load(AT_FIRST);
byId("views").append(
  tabs(
    "Results",
    [
      { id: "timeline", label: "Timeline", panel: views.timeline.panel },
      { id: "family", label: "For parents", panel: views.family.panel },
      { id: "compare", label: "Compare", panel: views.compare.panel },
      { id: "record", label: "Check a record", panel: views.record.panel },
      { id: "policy", label: "Your own policy", panel: views.policy.panel },
    ],
    (id) => {
      showView = views[id as keyof typeof views].show;
      showView();
    },
  ),
);
