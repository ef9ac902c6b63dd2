import {
  parseRecord,
  validateRecord,
  type ConferenceRecord,
  type ValidationReport,
} from "child-protection-conferences";
import { disclosure } from "./disclosure.js";
import { button, element } from "./element.js";
import { exampleRecords } from "./examples.js";
import { countFindings, findingsList } from "./findings-list.js";
import { jsonField } from "./json-field.js";
import type { ShownCase } from "./shown-case.js";
import { sayMessage } from "./text-field.js";
import { counted, spelt } from "./words.js";

interface Actions {
  readonly shown: () => ShownCase;
  readonly choosePolicy: (id: string, day: string) => void;
  /** Shows a record in the form and the timeline. */
  readonly load: (record: ConferenceRecord) => void;
}

/** A record as JSON, to be checked under the policy that is chosen and loaded into the form. */
export function recordView({ shown, choosePolicy, load }: Actions): { panel: HTMLElement; show: () => void } {
  const { field, box } = jsonField(
    "record-json",
    "Record (JSON)",
    "Paste one, or take an example. Free text in it is read and never shown again.",
  );
  const examples = element(
    "select",
    { id: "example" },
    ...exampleRecords.map(({ id, title }) => element("option", { value: id }, title)),
  );
  const count = element("p", { role: "status", id: "record-count" });
  const result = element("div", { id: "record-result" });
  let isChecked = false;

  function take(): void {
    const { record, policyId, asOf } = exampleRecords.find(({ id }) => id === examples.value)!;
    box.value = JSON.stringify(record, null, 2);
    choosePolicy(policyId, asOf);
    check();
  }

  function check(): void {
    isChecked = true;
    const isEmpty = box.value.trim() === "";
    sayMessage(box, isEmpty ? { code: "nothing-pasted", message: "Paste a record first, or take an example." } : null);
    if (isEmpty) {
      count.textContent = "";
      result.replaceChildren();
      box.focus();
      return;
    }
    const { policy, asOf, readings } = shown();
    const report = validateRecord(box.value, policy, { asOf, readings });
    count.textContent = `${countFindings(report.findings)}, under ${policy.title}.`;
    result.replaceChildren(...reportParts(report));
  }

  function use(): void {
    const parsed = parseRecord(box.value);
    if (parsed.ok) {
      sayMessage(box, null);
      load(parsed.value);
      return;
    }
    check();
    if (box.value.trim() === "") return;
    sayMessage(box, {
      code: "not-a-record",
      message: "This cannot be used as a record. What is wrong is listed below.",
    });
    box.focus();
  }

  const panel = element(
    "div",
    {},
    element("h3", {}, "Check a record"),
    element(
      "div",
      { class: "field" },
      element("label", { for: "example" }, "Example records"),
      element("p", { class: "hint" }, "Each sets the authority it is written for, and a day to look at it."),
      element("div", { class: "buttons" }, examples, button("Take the example", take)),
    ),
    field,
    element(
      "div",
      { class: "buttons" },
      button("Check the record", check, { class: "button" }),
      button("Show it in the timeline", use),
      button("Take it from the form", () => {
        box.value = JSON.stringify(shown().record, null, 2);
        check();
      }),
    ),
    count,
    result,
  );
  return {
    panel,
    show() {
      if (isChecked && box.value.trim() !== "") check();
    },
  };
}

function reportParts({ findings, rules, stage }: ValidationReport): HTMLElement[] {
  const became = (wanted: string) => rules.filter(({ status }) => status === wanted);
  const skipped = became("skipped");
  return [
    ...(findings.length > 0 ? [findingsList(findings)] : []),
    ...(stage === null
      ? [element("p", {}, "No rule was judged: what is above has to be put right first.")]
      : [
          element(
            "p",
            {},
            `As a conference that is ${spelt(stage)}: ${counted(became("passed").length, "rule")} passed, ${
              became("failed").length
            } failed, ${skipped.length} could not be judged and ${became("not-applicable").length} did not apply.`,
          ),
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
