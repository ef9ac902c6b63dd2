import { longDate, type LocalDate } from "child-protection-conferences/calendar";
import type { Bound, PossibleDate, PossibleDates } from "child-protection-conferences/planning";
import { adviceText } from "child-protection-conferences/words";
import type { CaseHolder, ShownCase } from "./case.js";
import { button, element } from "./element.js";
import { facts } from "./facts.js";
import { monthGrid } from "./month-grid.js";
import { daysFor, firstOfMonth, reasonInWords } from "./month.js";
import { layerTitle } from "./layer-title.js";
import { dayInWords, uncapital } from "./words.js";

/** A month with the days on which the conference can be held, and the rules that bind. */
export interface MonthView {
  readonly element: HTMLDetailsElement;
  show(): void;
  /** Opens it, and goes there. */
  open(): void;
}

/** @param changed is called once a day was chosen. */
export function monthView(held: CaseHolder, changed: () => void): MonthView {
  const body = element("div", { class: "disclosed" });
  const summary = element("summary", {}, "Find a day for the conference");
  const details = element("details", { class: "details", id: "month" }, summary, body);
  /** The month that is looked at; `null` for the one that matters. */
  let looked: LocalDate | null = null;

  function draw(): void {
    const shown = held.shown()!;
    const result = daysFor(shown);
    const days = new Map(result.dates.map((each) => [each.date, each]));
    const planned = facts.planned.read(shown.record);
    const months = [...new Set(result.dates.map(({ date }) => firstOfMonth(date)))];
    const isToCome = planned >= shown.asOf;
    const wanted = looked ?? firstOfMonth((isToCome && planned) || result.earliest?.date || shown.asOf);
    const month = months.includes(wanted) ? wanted : months[0]!;
    const reason = element("p", { role: "status", class: "month-reason" });
    const turn = (to: LocalDate | undefined, label: string) => {
      const made = button(label, () => {
        looked = to!;
        draw();
        body.querySelector<HTMLElement>(`[aria-label="${label}"]:not(:disabled)`)?.focus();
      });
      made.setAttribute("aria-label", label);
      made.textContent = label === "Month before" ? "←" : "→";
      made.disabled = to === undefined;
      return made;
    };
    const at = months.indexOf(month);
    body.replaceChildren(
      ...boundsInWords(result, shown),
      element(
        "div",
        { class: "month-turn" },
        turn(months[at - 1], "Month before"),
        element("h2", { id: "month-title", "aria-live": "polite" }, longDate(month).split(" ").slice(2).join(" ")),
        turn(months[at + 1], "Month after"),
      ),
      monthGrid(month, days, planned, {
        choose(day) {
          const next = facts.planned.write(shown.record, day);
          if ("problem" in next) return;
          held.change({ record: next }, `Conference planned for ${dayInWords(day, shown.asOf)}.`);
          changed();
        },
        tell: (each) => (reason.textContent = whyNot(each, shown.asOf)),
      }),
      reason,
    );
  }

  details.addEventListener("toggle", () => {
    if (details.open && held.shown()) draw();
  });
  return {
    element: details,
    show() {
      details.hidden = facts.held.read(held.shown()!.record) !== "";
      looked = null;
      if (details.open) draw();
    },
    open() {
      details.open = true;
      summary.focus();
    },
  };
}

function whyNot({ date, against }: PossibleDate, asOf: LocalDate): string {
  const reasons = [...new Set(against.map((each) => reasonInWords(each, asOf)))];
  return `${dayInWords(date, asOf)}: ${uncapital(reasons.join(". "))}.`;
}

/** The first and the last possible day, with the rule that stops the day before or after. */
function boundsInWords({ earliest, latest, advice }: PossibleDates, shown: ShownCase): HTMLElement[] {
  const { asOf, timeline } = shown;
  const rule = ({ binding }: Bound) => `${layerTitle(timeline, binding!.layer)} ${binding!.basis[0].clause}`;
  const isOne = earliest && latest && earliest.date === latest.date;
  return [
    ...(earliest
      ? [
          element(
            "p",
            { class: "bound" },
            `${isOne ? "Only possible day" : "First possible day"}: ${dayInWords(earliest.date, asOf)}.`,
            earliest.binding
              ? ` Any sooner is too soon to ${uncapital(earliest.binding.task)} in time (${rule(earliest)}).`
              : "",
          ),
        ]
      : []),
    ...(latest?.binding
      ? [
          element(
            "p",
            { class: "bound" },
            isOne ? "Any later" : `Last possible day: ${dayInWords(latest.date, asOf)}. Any later`,
            ` is too late to ${uncapital(latest.binding.task)} in time (${rule(latest)}).`,
          ),
        ]
      : []),
    ...advice.map((each) => element("p", { class: "inset" }, adviceText(each))),
  ];
}
