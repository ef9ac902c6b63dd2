import { answerView } from "./answer-view.js";
import { asOfView } from "./as-of-view.js";
import { questions } from "./asked-facts.js";
import { caseDetails } from "./case-details.js";
import { caseHolder, type CaseHolder } from "./case.js";
import { changedBar } from "./changed-bar.js";
import { replaceView } from "./disclosure.js";
import { button, element } from "./element.js";
import { listView } from "./list-view.js";
import { monthView } from "./month-view.js";
import { startView } from "./start-view.js";
import { strip } from "./strip.js";
import { takeAway } from "./take-away.js";

/** The first page: four questions, and then the dates of one case. */
export interface DatesPage {
  readonly element: HTMLElement;
  readonly held: CaseHolder;
}

/** @param forget is called when everything is to be forgotten, this page included. */
export function datesPage(forget: () => void): DatesPage {
  const held = caseHolder(show);
  const start = startView((entered) => {
    held.begin(entered);
    details.element.open = matchMedia("(min-width: 64rem)").matches;
    month.element.open = false;
    scrollTo(0, 0);
    document.getElementById("answer-title")!.focus({ preventScroll: true });
  });
  const bar = changedBar(held);
  const details = caseDetails(held);
  const month = monthView(held, () => bar.focus());
  const asOf = asOfView(held);
  const answer = element("div");
  const trouble = element("p", { class: "field-error", role: "alert" });
  const asked = element("div", { class: "questions" });
  const line = element("div");
  const list = element("div", { class: "list" });
  const results = element(
    "div",
    { class: "results" },
    element(
      "section",
      { class: "answer", "aria-labelledby": "answer-title" },
      answer,
      trouble,
      asOf.element,
      bar.element,
      asked,
      line,
    ),
    element(
      "div",
      { class: "side-column" },
      element("div", { class: "tools" }, takeAway(held), forgetButton(forget)),
      month.element,
      details.element,
    ),
    list,
  );

  function show(problem: string | null): void {
    const shown = held.shown();
    start.hidden = shown !== null;
    results.hidden = shown === null;
    if (shown === null) return;
    trouble.textContent = problem === null ? "" : `This cannot be counted: ${problem}`;
    const changed = () => bar.focus();
    answer.replaceChildren(...answerView(shown));
    asOf.show();
    bar.show();
    asked.replaceChildren(...questions(shown, held, changed, month.open));
    line.replaceChildren(strip(shown));
    details.show();
    month.show();
    replaceView(list, ...listView({ shown, held, changed }));
  }
  results.hidden = true;
  return { element: element("div", {}, start, results), held };
}

/** A button that forgets the case once that was asked for twice. */
function forgetButton(forget: () => void): HTMLElement {
  const room = element("div", { class: "forget" });
  const opener = button("Forget this case", () => {
    room.replaceChildren(
      element("p", {}, "Everything you entered is gone then."),
      element(
        "div",
        { class: "buttons" },
        button("Forget it", forget),
        button("Keep it", () => {
          room.replaceChildren(opener);
          opener.focus();
        }),
      ),
    );
    room.querySelector("button")!.focus();
  });
  room.append(opener);
  return room;
}
