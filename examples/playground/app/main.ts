import "./without-eval.js";
import { buildTimeline, CodedError, type ConferenceRecord } from "child-protection-conferences";
import { asOfField } from "./as-of-field.js";
import { chosenPolicy, policyOptions } from "./authorities.js";
import { compareView } from "./compare-view.js";
import { conferenceChoice } from "./conference-choice.js";
import { conferenceForm } from "./conference-form.js";
import { button, byId, element } from "./element.js";
import { entriesOf } from "./entries.js";
import { familyView } from "./family-view.js";
import { loadedNote } from "./loaded-note.js";
import { policyView } from "./policy-view.js";
import { chosenReadings, readingChoices } from "./reading-choices.js";
import { recordFromEntries } from "./record-from-entries.js";
import { recordView } from "./record-view.js";
import type { ShownCase } from "./shown-case.js";
import { tabs } from "./tabs.js";
import { summaryOf, timelineView } from "./timeline-view.js";

/** What the page opens with. */
const AT_FIRST: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-03-31", initiatedSection47: true }],
  conference: { planned: { start: "2020-04-21T10:00", end: "2020-04-21T12:00" } },
};
const AS_OF_AT_FIRST = "2020-04-15";
const NOTHING: ConferenceRecord = { type: "initial" };

let base = AT_FIRST;
let shown: ShownCase;
/** Another case was loaded, which nothing before is compared with. */
let isOtherCase = true;
let showView: () => void = () => undefined;

const form = byId("conference") as HTMLFormElement;
const policies = element("select", { id: "policy", "aria-describedby": "policy-hint" });
const readings = element("div");
const history = conferenceChoice();
const loaded = element("div");
const fields = conferenceForm(update);
const asOf = asOfField(update);

form.append(
  element(
    "div",
    { class: "field" },
    element("label", { for: "policy" }, "Authority or service"),
    element("p", { class: "hint", id: "policy-hint" }, "Whose procedures hold"),
    policies,
  ),
  history.element,
  loaded,
  fields.element,
  asOf.element,
  readings,
  element(
    "div",
    { class: "buttons" },
    element("button", { type: "submit", class: "button" }, "Show the results"),
    button("Empty the form", () => {
      asOf.set(undefined);
      history.offer([]);
      load(NOTHING);
      form.querySelector<HTMLInputElement>("#type-initial")!.focus();
    }),
  ),
);

form.addEventListener("change", ({ target }) => {
  if (target === history.select) return load(history.chosen() ?? NOTHING);
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
  const { day, isWrong } = asOf.read();
  const options = { asOf: day, readings: chosenReadings(readings) };
  fields.say(problems);
  try {
    const timeline = buildTimeline(record, policy, options);
    shown = { policy, record, ...options, timeline, before: isOtherCase ? null : shown.timeline };
    isOtherCase = false;
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    say(`This cannot be counted: ${error.message}`);
    return;
  }
  say(summaryOf(shown) + leftOut(problems.length + Number(isWrong)));
  showView();
}

function leftOut(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? " One field cannot be read and is left out."
    : ` ${count} fields cannot be read and are left out.`;
}

function say(text: string): void {
  byId("summary").textContent = text;
}

/** Shows a record in the form; what the form has no field for stays with it. */
function load(record: ConferenceRecord): void {
  base = record;
  isOtherCase = true;
  fields.fill(entriesOf(record));
  loaded.replaceChildren(...[loadedNote(record)].filter((note) => note !== null));
  update();
}

/** Chooses a policy, and a day to look from where one is given. */
function choosePolicy(id: string, day?: string): void {
  policies.replaceChildren(...policyOptions());
  policies.value = id;
  if (day !== undefined) asOf.set(day);
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
      history.offer([]);
      load(record);
      byId("tab-timeline").click();
      byId("results").focus();
    },
    loadHistory(conferences) {
      history.offer(conferences);
      load(history.chosen() ?? NOTHING);
      byId("tab-timeline").click();
      history.select.focus();
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
asOf.set(AS_OF_AT_FIRST);
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
