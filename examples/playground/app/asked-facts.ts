import type { Waiting } from "child-protection-conferences";
import type { CaseHolder, ShownCase } from "./case.js";
import { button, element } from "./element.js";
import { factField, unfinished } from "./fact-field.js";
import { facts, startingDiscussion, type Fact } from "./facts.js";
import { markDone } from "./mark-done.js";
import { dayInWords, series, uncapital } from "./words.js";

/** A fact that is not known, and what cannot be dated without it. */
export interface Blocking {
  readonly fact: Fact;
  readonly waiting: readonly Waiting[];
}

/**
 * What waits, by the one fact to ask for first, and what waits for something that nobody can be asked for here: it is known
 * once another thing is done.
 */
export function blockingFacts({ timeline, record }: ShownCase): {
  readonly asked: readonly Blocking[];
  readonly others: readonly Waiting[];
} {
  const askable = [startingDiscussion(record), ...Object.values(facts)];
  const byFact = new Map<Fact, Waiting[]>();
  const others: Waiting[] = [];
  const isPassed = timeline.notices.some(({ code }) => code === "planned-day-passed");
  for (const waiting of timeline.waiting) {
    const needed = askable.filter(({ path }) => waiting.needs.includes(path));
    // Whether the conference was held is asked about in a question of its own.
    if (isPassed && waiting.needs.includes(facts.held.path)) continue;
    const [fact] = needed;
    if (fact) byFact.set(fact, [...(byFact.get(fact) ?? []), waiting]);
    else others.push(waiting);
  }
  return { asked: [...byFact].map(([fact, waiting]) => ({ fact, waiting })), others };
}

/**
 * The questions that something waits for, each with its field.
 *
 * @param answered is called once one is answered: the question is then gone.
 * @param findDay is called when a new day has to be found for the conference.
 */
export function questions(
  shown: ShownCase,
  held: CaseHolder,
  answered: () => void,
  findDay: () => void,
): HTMLElement[] {
  return [
    ...heldQuestion(shown, held, answered, findDay),
    ...planQuestion(shown, held, answered),
    ...blockingFacts(shown).asked.map(({ fact, waiting }) => {
      const tasks = [...new Set(waiting.map(({ task }) => uncapital(task)))];
      return question(fact, `Needed to date: ${series(tasks)}.`, shown, held, answered);
    }),
  ];
}

function question(fact: Fact, why: string, { record }: ShownCase, held: CaseHolder, answered: () => void): HTMLElement {
  const field = factField({ ...fact, label: asQuestion(fact), hint: why }, "ask");
  const form = element(
    "form",
    { class: "question", novalidate: true, "data-fact": fact.id },
    field.element,
    element("button", { type: "submit", class: "button-quiet" }, "Save"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const value = field.value();
    const next = value ? fact.write(record, value) : { problem: missing(fact) };
    if ("problem" in next) {
      field.say(next.problem);
      field.input.focus();
      return;
    }
    held.change({ record: next }, "Saved.");
    answered();
  });
  return form;
}

const missing = (fact: Fact) => (fact.kind === "choice" ? "Choose one." : unfinished(fact));

/** The label of a field, as a question where it is none. */
function asQuestion({ id, label }: Fact): string {
  return QUESTIONS[id] ?? label;
}

const QUESTIONS: Readonly<Record<string, string>> = {
  "strategy-discussion": "When was the strategy discussion held?",
  "planned-day": "When is the conference planned for?",
  "held-day": "When was the conference held?",
  "previous-day": "When was the conference before this one?",
  "transfer-notified": "When were you told of the transfer in writing?",
  "transfer-accepted": "When was the transfer accepted?",
  "expected-delivery": "When is the baby expected?",
  born: "When was the child born?",
};

/** The planned day has passed: was it held then? */
function heldQuestion(shown: ShownCase, held: CaseHolder, answered: () => void, findDay: () => void): HTMLElement[] {
  const { timeline, record, asOf } = shown;
  if (!timeline.notices.some(({ code }) => code === "planned-day-passed")) return [];
  const day = facts.planned.read(record);
  if (day === "" || day >= asOf) return [];
  return [
    element(
      "div",
      { class: "question", role: "group", "aria-label": "Was the conference held?", "data-fact": "was-held" },
      element("p", { class: "question-label" }, `Was the conference held on ${dayInWords(day, asOf)}?`),
      element(
        "div",
        { class: "buttons" },
        button("Yes, it was held then", () => {
          held.change({ record: markDone(record, { id: "conference-held", party: null }, day) }, "Saved.");
          answered();
        }),
        button("No, find a new day", findDay),
      ),
    ),
  ];
}

/** What follows a conference depends on whether a plan is made. */
function planQuestion(shown: ShownCase, held: CaseHolder, answered: () => void): HTMLElement[] {
  const { timeline, record, asOf } = shown;
  const start = timeline.record.conference;
  if (timeline.record.planNeeded !== null || !start?.isHeld || (start.start ?? "9") > `${asOf}T24`) return [];
  const answer = (value: "yes" | "no") => () => {
    const next = facts.planNeeded.write(record, value);
    if ("problem" in next) return;
    held.change({ record: next }, "Saved.");
    answered();
  };
  return [
    element(
      "div",
      { class: "question", role: "group", "aria-label": "Plan", "data-fact": "plan-needed" },
      element("p", { class: "question-label" }, facts.planNeeded.label),
      element("p", { class: "hint" }, "Until then, the dates are those with a plan."),
      element("div", { class: "buttons" }, button("Yes", answer("yes")), button("No", answer("no"))),
    ),
  ];
}
