import {
  conferencesOf,
  parseHistory,
  parseRecord,
  validateHistory,
  validateRecord,
  type ConferenceRecord,
} from "child-protection-conferences";
import { button, element } from "./element.js";
import { exampleRecords } from "./examples.js";
import { countFindings } from "./findings-list.js";
import { isHistory } from "./is-history.js";
import { jsonField } from "./json-field.js";
import { historyParts, reportParts } from "./report-parts.js";
import type { ShownCase } from "./shown-case.js";
import { sayMessage } from "./text-field.js";

interface Actions {
  readonly shown: () => ShownCase;
  readonly choosePolicy: (id: string, day: string) => void;
  /** Shows a record in the form and the timeline. */
  readonly load: (record: ConferenceRecord) => void;
  /** Lets one of the conferences of a history be chosen, and shows it as a record. */
  readonly loadHistory: (conferences: readonly ConferenceRecord[]) => void;
}

/** A record or a child's history as JSON, to be checked under the policy that is chosen and loaded into the form. */
export function recordView({ shown, choosePolicy, load, loadHistory }: Actions): {
  panel: HTMLElement;
  show: () => void;
} {
  const { field, box } = jsonField(
    "record-json",
    "Record (JSON)",
    "Paste one, or a child's history, or take an example. Free text in it is read and never shown again.",
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
    const options = { asOf, readings };
    if (isHistory(box.value)) {
      const report = validateHistory(box.value, policy, options);
      count.textContent = `This is a child's history: ${countFindings(report.findings)}, under ${policy.title}.`;
      result.replaceChildren(...historyParts(report));
      return;
    }
    const report = validateRecord(box.value, policy, options);
    count.textContent = `${countFindings(report.findings)}, under ${policy.title}.`;
    result.replaceChildren(...reportParts(report));
  }

  function use(): void {
    if (isHistory(box.value)) return useHistory();
    const parsed = parseRecord(box.value);
    if (!parsed.ok) return refuse("not-a-record", "This cannot be used as a record. What is wrong is listed below.");
    sayMessage(box, null);
    load(parsed.value);
  }

  function useHistory(): void {
    const parsed = parseHistory(box.value);
    if (!parsed.ok) return refuse("not-a-history", "This cannot be used as a history. What is wrong is listed below.");
    const conferences = conferencesOf(parsed.value);
    if (conferences.length === 0) return refuse("no-conference", "This history has no conference to show.");
    sayMessage(box, null);
    loadHistory(conferences);
  }

  function refuse(code: string, message: string): void {
    check();
    if (box.value.trim() === "") return;
    sayMessage(box, { code, message });
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
