import { element } from "./element.js";

/** One of several, as radio buttons in a group with a name. */
export function choiceGroup(
  name: string,
  legend: string,
  choices: readonly (readonly [value: string, label: string, hint?: string])[],
  chosen: string,
): HTMLFieldSetElement {
  return element(
    "fieldset",
    { class: "choices" },
    element("legend", {}, legend),
    element(
      "div",
      { class: "ticks" },
      ...choices.map(([value, label, hint]) =>
        tick("radio", { id: `${name}-${value}`, name, value, checked: value === chosen }, label, hint),
      ),
    ),
  );
}

/** A radio button or box with its label and hint. */
export function tick(
  type: "radio" | "checkbox",
  attributes: Readonly<Record<string, string | boolean>> & { readonly id: string },
  label: string,
  hint?: string,
): HTMLElement {
  const hintId = `${attributes.id}-hint`;
  return element(
    "div",
    { class: "tick" },
    element("input", { type, ...attributes, "aria-describedby": hint ? hintId : undefined }),
    element("label", { for: attributes.id }, label),
    hint ? element("p", { class: "hint", id: hintId }, hint) : null,
  );
}
