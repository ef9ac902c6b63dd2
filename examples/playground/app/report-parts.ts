import type { HistoryReport, ValidationReport } from "child-protection-conferences";
import { disclosure } from "./disclosure.js";
import { element } from "./element.js";
import { findingsList } from "./findings-list.js";
import { counted, spelt } from "./words.js";

const NOT_JUDGED = "No rule was judged: what is above has to be put right first.";

/** What a history was found to be: its findings, and what became of the rules. */
export function historyParts({ findings, rules }: HistoryReport): HTMLElement[] {
  return [
    ...(findings.length > 0 ? [findingsList(findings)] : []),
    element("p", {}, rules.length === 0 ? NOT_JUDGED : `Over all of its conferences: ${becameOf(rules)}`),
  ];
}

/** The same of a record, with what could not be judged. */
export function reportParts({ findings, rules, stage }: ValidationReport): HTMLElement[] {
  const skipped = rules.filter(({ status }) => status === "skipped");
  return [
    ...(findings.length > 0 ? [findingsList(findings)] : []),
    ...(stage === null
      ? [element("p", {}, NOT_JUDGED)]
      : [
          element("p", {}, `As a conference that is ${spelt(stage)}: ${becameOf(rules)}`),
          disclosure("skipped", `What could not be judged (${skipped.length})`, () => [
            element(
              "ul",
              {},
              ...skipped.map(({ code, duty, why }) =>
                element("li", {}, element("span", { class: "code" }, duty ?? code), why ? `: ${why}` : ""),
              ),
            ),
          ]),
        ]),
  ];
}

/** `3 rules passed, 1 failed, 2 could not be judged and 4 did not apply.` */
function becameOf(rules: ValidationReport["rules"]): string {
  const count = (wanted: string) => rules.filter(({ status }) => status === wanted).length;
  return `${counted(count("passed"), "rule")} passed, ${count("failed")} failed, ${count("skipped")} could not be judged and ${count("not-applicable")} did not apply.`;
}
