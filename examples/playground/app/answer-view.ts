import { summaryLines } from "child-protection-conferences/formats";
import { titleOf } from "./authorities.js";
import type { ShownCase } from "./case.js";
import { element } from "./element.js";
import { capital } from "./words.js";

/** What the case comes down to: what is wrong, what is overdue, what is next, and how much there is. */
export function answerView({ timeline, policy, record }: ShownCase): HTMLElement[] {
  const conference = policy.terms?.conference ?? "conference";
  return [
    element("h1", { tabindex: -1, id: "answer-title" }, `${capital(record.type)} ${conference}: ${titleOf(policy)}`),
    element(
      "div",
      { class: "answer-lines" },
      ...summaryLines(timeline).map(({ kind, text }) => element("p", { class: `answer-${kind}` }, text)),
    ),
  ];
}
