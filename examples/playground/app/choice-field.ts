import { element } from "./element.js";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One of several, as radio buttons in a group with a name. */
export function radios(name: string, legend: string, choices: readonly Choice[], chosen: string): HTMLElement {
  return group(
    legend,
    ...choices.map(({ value, label, hint }) =>
      tick("radio", { id: `${name}-${value || "none"}`, name, value, checked: value === chosen }, label, hint),
    ),
  );
}

/** Fields that belong together, under a heading that is said with each. */
export function group(legend: string, ...children: readonly (Node | null)[]): HTMLFieldSetElement {
  return element("fieldset", {}, element("legend", {}, legend), ...children);
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
