import { comparePolicies, type Comparison } from "child-protection-conferences";
import { choosable, policyById, titleOf } from "./authorities.js";
import type { ShownCase } from "./case.js";
import { tick } from "./choice-group.js";
import { disclosure } from "./disclosure.js";
import { element } from "./element.js";
import { factInWords } from "./facts-in-words.js";
import { sideBySide } from "./side-by-side.js";
import { today } from "./today.js";
import { capital, counted, momentInWords, series } from "./words.js";

const MOST = 4;

/** Two to four policies side by side: the dates of the case, where there is one, and the rules. */
export function comparePage(shown: () => ShownCase | null): { element: HTMLElement; show(): void } {
  const choices = element("div", { class: "ticks" });
  const group = element(
    "fieldset",
    { class: "choices", "aria-describedby": "compare-hint" },
    element("legend", {}, "Which rules?"),
    element("p", { class: "hint", id: "compare-hint" }, `Choose two to ${MOST}.`),
    choices,
  );
  const differs = tick("checkbox", { id: "only-differences", checked: true }, "Show only what differs");
  const count = element("p", { role: "status", id: "compared", class: "count-line" });
  const result = element("div");
  const page = element(
    "div",
    {},
    element("h1", { tabindex: -1 }, "Compare rules"),
    element("p", { class: "lead" }, "Where areas ask for different things, or for the same by different days."),
    group,
    differs,
    count,
    result,
  );
  page.addEventListener("change", compare);

  function offer(): void {
    const isFirst = choices.childElementCount === 0;
    const ticked = new Set(isFirst ? [shown()?.policy.id] : chosen());
    choices.replaceChildren(
      ...choosable().map((policy) =>
        tick(
          "checkbox",
          { id: `compare-${policy.id}`, value: policy.id, checked: ticked.has(policy.id) },
          titleOf(policy),
        ),
      ),
    );
  }
  function chosen(): string[] {
    return [...choices.querySelectorAll("input")].filter(({ checked }) => checked).map(({ value }) => value);
  }
  function compare(): void {
    const ids = chosen();
    if (ids.length < 2 || ids.length > MOST) {
      count.textContent = ids.length > MOST ? `Choose ${MOST} at most.` : "";
      result.replaceChildren();
      return;
    }
    const policies = choosable().filter(({ id }) => ids.includes(id));
    const entered = shown();
    const comparison = entered
      ? comparePolicies(policies, { record: entered.record, asOf: entered.asOf })
      : comparePolicies(policies, { on: today() });
    const isShown = ({ differs: isDifferent }: { differs: boolean }) =>
      isDifferent || !differs.querySelector("input")!.checked;
    const rows = entered ? comparison.deadlines : comparison.rules;
    const differing = rows.filter(({ differs: isDifferent }) => isDifferent).length;
    count.textContent = `${differing} of ${counted(rows.length, entered ? "date" : "rule")} differ.`;
    result.replaceChildren(...tables(comparison, isShown, entered !== null));
  }

  return {
    element: page,
    show() {
      offer();
      compare();
    },
  };
}

function tables(
  { policies, deadlines, rules }: Comparison,
  isShown: (row: { differs: boolean }) => boolean,
  hasCase: boolean,
): HTMLElement[] {
  const titles = policies.map((policy) => titleOf(policy));
  const ruleTable = () =>
    sideBySide(
      "What each asks for",
      titles,
      rules.filter(isShown).map((row) => [`${row.kind} ${row.id}`, row, row.in.map(rulesCell)]),
    );
  if (!hasCase) return [ruleTable()];
  return [
    sideBySide(
      "The dates of your case",
      titles,
      deadlines.filter(isShown).map((row) => [row.key, row, row.in.map(deadlineCell)]),
    ),
    disclosure("rules", "The rules for every type of conference", () => [ruleTable()]),
  ];
}

function deadlineCell(under: Comparison["deadlines"][number]["in"][number]): HTMLElement[] {
  if (under === null) return [element("p", { class: "quiet" }, "Not asked for")];
  if ("waitingFor" in under) {
    return [element("p", {}, `Not known before: ${series(under.waitingFor.map(factInWords))}`)];
  }
  if ("notOwed" in under) return [element("p", {}, `Not needed: ${under.notOwed.text}`), sourceOf(under)];
  return [
    element("p", {}, "due" in under ? momentInWords(under.due.at ?? under.due.date) : "No time given"),
    sourceOf(under),
  ];
}

function rulesCell(rules: Comparison["rules"][number]["in"][number]): HTMLElement[] {
  if (rules.length === 0) return [element("p", { class: "quiet" }, "Nothing")];
  return rules.flatMap((rule) => [
    element("p", {}, capital([rule.says, rule.scope].filter(Boolean).join(", "))),
    sourceOf(rule),
  ]);
}

function sourceOf({ layer, clause }: { layer: string; clause: { clause: string } }): HTMLElement {
  return element("p", { class: "quiet" }, `${policyById(layer)?.title ?? layer} ${clause.clause}`);
}
