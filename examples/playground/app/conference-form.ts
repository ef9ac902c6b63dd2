import type { ConferenceType } from "child-protection-conferences";
import { group, radios } from "./choice-field.js";
import { element } from "./element.js";
import type { Entries } from "./entries.js";
import type { EntryProblem } from "./entry-problem.js";
import { strategyDiscussions } from "./strategy-discussions.js";
import { dayField, sayProblem, textField, timeField } from "./text-field.js";

/** The fields about a conference; which of them are asked for depends on its type. */
export interface ConferenceForm {
  readonly element: HTMLElement;
  /** What stands in the fields that are asked for. */
  entries(): Entries;
  fill(entries: Entries): void;
  /** Says beside each field what is wrong with it. */
  say(problems: readonly EntryProblem[]): void;
}

const TYPES: readonly { value: ConferenceType; label: string }[] = [
  { value: "initial", label: "Initial" },
  { value: "pre-birth", label: "Pre-birth" },
  { value: "review", label: "Review" },
  { value: "transfer-in", label: "Transfer-in" },
];

/** @param change is called when a row of a list was taken away; all else are events of the fields. */
export function conferenceForm(change: () => void): ConferenceForm {
  const discussions = strategyDiscussions(change);
  /** The groups that only some types are asked for. */
  const ofTypes: readonly (readonly [HTMLFieldSetElement, readonly ConferenceType[]])[] = [
    [discussions.element, ["initial", "pre-birth"]],
    [
      group(
        "The unborn child",
        dayField("expectedDeliveryOn", { label: "Expected date of delivery", hint: "For example, 1/9/2020" }),
        dayField("bornOn", { label: "Date of birth", hint: "Once the child is born" }),
      ),
      ["pre-birth"],
    ],
    [
      group(
        "Previous conference",
        radios("previousConference.type", "What kind was it?", [...TYPES, { value: "", label: "Not known" }], ""),
        dayField("previousConference.heldOn", { label: "Date", of: "of the previous conference" }),
      ),
      ["review"],
    ],
    [
      group(
        "Transfer",
        dayField("transferIn.notifiedOn", { label: "Date of the written notification" }),
        dayField("transferIn.acceptedOn", { label: "Date of acceptance" }),
      ),
      ["transfer-in"],
    ],
  ];
  const type = radios("type", "Type of conference", TYPES, "initial");
  const form = element(
    "div",
    {},
    type,
    ...ofTypes.map(([fields]) => fields),
    times("planned", "Planned for", "the planned conference"),
    times("held", "Held", "the conference held", "Leave empty while it has not taken place."),
    radios(
      "decision.planNeeded",
      "Is a child protection plan needed?",
      [
        { value: "", label: "Not decided yet" },
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
      ],
      "",
    ),
    textField(
      "reference",
      { label: "Reference (optional)", hint: "A code of your own, without a name. It appears in what you download." },
      "wide",
    ),
  );
  const controls = () => [...form.querySelectorAll("input")];
  const askFor = (chosen: string) => {
    for (const [fields, types] of ofTypes) {
      const isAsked = (types as readonly string[]).includes(chosen);
      fields.hidden = !isAsked;
      fields.disabled = !isAsked;
    }
  };
  type.addEventListener("change", ({ target }) => askFor((target as HTMLInputElement).value));
  return {
    element: form,
    entries() {
      const asked = controls().filter((control) => !control.matches(":disabled"));
      return new Map(
        asked
          .filter(({ type: kind, checked }) => kind === "text" || checked)
          .map((control) => [control.name, control.value]),
      );
    },
    fill(entries) {
      discussions.setRows([...entries.keys()].filter((name) => /^strategyDiscussions.*heldOn$/.test(name)).length);
      for (const control of controls()) {
        const value = entries.get(control.name) ?? "";
        if (control.type === "text") control.value = value;
        else control.checked = control.value === value;
      }
      askFor(entries.get("type") ?? "initial");
    },
    say(problems) {
      for (const control of controls()) {
        if (control.type !== "text") continue;
        sayProblem(control, problems.find(({ field }) => field === control.name)?.code ?? null);
      }
    },
  };
}

function times(which: "planned" | "held", legend: string, of: string, hint?: string): HTMLFieldSetElement {
  return group(
    legend,
    hint ? element("p", { class: "hint" }, hint) : null,
    dayField(`${which}.day`, { label: "Date", of: `of ${of}` }),
    element(
      "div",
      { class: "side-by-side" },
      timeField(`${which}.start`, { label: "Starts", of }),
      timeField(`${which}.end`, { label: "Ends", of }),
    ),
    which === "held" ? dayField("held.lastDay", { label: "Last day, if not the same", of: `of ${of}` }) : null,
  );
}
