import { comparePolicies, type Comparison } from "child-protection-conferences";
import { choosable } from "./authorities.js";
import { group, tick } from "./choice-field.js";
import { disclosure, replaceView } from "./disclosure.js";
import { element } from "./element.js";
import { factInWords } from "./facts-in-words.js";
import type { ShownCase } from "./shown-case.js";
import { capital, momentInWords, series } from "./words.js";
import { sayMessage } from "./text-field.js";

const MOST = 2;

/** The same conference under one or two policies more: its deadlines side by side, then the rules. */
export function compareView(shown: () => ShownCase): { panel: HTMLElement; show: () => void } {
  const others = element("div", { class: "field" });
  const differs = tick("checkbox", { id: "only-differences", checked: true }, "Show only what differs");
  const count = element("p", { role: "status", id: "compared" });
  const result = element("div");
  const panel = element("div", {}, element("h3", {}, "Authorities side by side"), others, differs, count, result);
  panel.addEventListener("change", () => compare(shown()));
  let offered = "";

  /** Offers every policy but the one that is shown; what was ticked stays ticked. */
  function offer({ policy }: ShownCase): void {
    const list = choosable().filter(({ id }) => id !== policy.id);
    const now = list.map(({ id, title }) => `${id} ${title}`).join();
    if (now === offered) return;
    offered = now;
    const ticked = new Set(chosen());
    others.replaceChildren(
      group(
        `Compare ${policy.title} with`,
        element("p", { class: "hint" }, "Choose one or two."),
        element(
          "div",
          { id: "others" },
          ...list.map(({ id, title }) =>
            tick("checkbox", { id: `other-${id}`, value: id, checked: ticked.has(id) }, title),
          ),
        ),
      ),
    );
  }

  function chosen(): string[] {
    return [...others.querySelectorAll("input")].filter(({ checked }) => checked).map(({ value }) => value);
  }

  function compare(now: ShownCase): void {
    const ids = chosen();
    const isTooMany = ids.length > MOST;
    sayMessage(
      others.querySelector<HTMLElement>("#others")!,
      isTooMany ? { code: "too-many-policies", message: "Choose two at most: more do not fit side by side." } : null,
    );
    if (ids.length === 0 || isTooMany) {
      count.textContent = isTooMany ? "" : "Nothing is chosen yet.";
      result.replaceChildren();
      return;
    }
    const policies = [now.policy, ...choosable().filter(({ id }) => ids.includes(id))];
    const comparison = comparePolicies(policies, { record: now.record, asOf: now.asOf });
    const isShown = ({ differs: isDifferent }: { differs: boolean }) =>
      isDifferent || !differs.querySelector("input")!.checked;
    const differing = comparison.deadlines.filter(({ differs: isDifferent }) => isDifferent).length;
    const titles = series(policies.map(({ title }) => title));
    count.textContent = `Of ${comparison.deadlines.length} deadlines under ${titles}, ${differing} differ.`;
    replaceView(result, ...tables(comparison, isShown));
  }

  return {
    panel,
    show() {
      offer(shown());
      compare(shown());
    },
  };
}

function tables(comparison: Comparison, isShown: (row: { differs: boolean }) => boolean): HTMLElement[] {
  const titles = comparison.policies.map(({ title }) => title);
  const deadlines = comparison.deadlines.filter(isShown);
  const rules = comparison.rules.filter(isShown);
  const caption = "When each is due, every clause by its default reading";
  return [
    ...(deadlines.length > 0
      ? [
          sideBySide(
            caption,
            titles,
            deadlines.map((row) => [row.key, heading(row), row.in.map(deadlineCell)]),
          ),
        ]
      : []),
    disclosure("rules", `The rules for every type of conference (${rules.length})`, () => [
      sideBySide(
        "What each document asks for",
        titles,
        rules.map((row) => [`${row.kind} ${row.id}`, heading(row), row.in.map(rulesCell)]),
      ),
    ]),
  ];
}

const heading = ({ title, differs }: { title: string; differs: boolean }) => `${title}${differs ? "" : " (the same)"}`;

function deadlineCell(under: Comparison["deadlines"][number]["in"][number]): HTMLElement[] {
  if (under === null) return [element("p", { class: "quiet" }, "Not asked for")];
  if ("waitingFor" in under) {
    return [element("p", {}, `Not known yet: ${series(under.waitingFor.map(factInWords))}`)];
  }
  if ("notOwed" in under) return [element("p", {}, `Not owed: ${under.notOwed.text}`), sourceOf(under)];
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
  return element("p", { class: "quiet" }, `${layer} ${clause.clause}`);
}

/** A table whose cells stand under one another on a phone, each with its column's name; roles keep it a table there. */
function sideBySide(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly [key: string, heading: string, cells: readonly (readonly Node[])[]])[],
): HTMLElement {
  return element(
    "table",
    { class: "side", role: "table" },
    element("caption", {}, caption),
    element(
      "thead",
      { role: "rowgroup" },
      element(
        "tr",
        { role: "row" },
        element("th", { role: "columnheader", scope: "col" }, "What"),
        ...titles.map((title) => element("th", { role: "columnheader", scope: "col" }, title)),
      ),
    ),
    element(
      "tbody",
      { role: "rowgroup" },
      ...rows.map(([key, title, cells]) =>
        element(
          "tr",
          { role: "row", "data-key": key },
          element("th", { role: "rowheader", scope: "row" }, title),
          ...cells.map((cell, index) => element("td", { role: "cell", "data-of": titles[index] }, ...cell)),
        ),
      ),
    ),
  );
}
