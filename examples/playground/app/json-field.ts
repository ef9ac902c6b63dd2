import { element } from "./element.js";

/** A box for JSON, with its label and room for what is wrong. */
export function jsonField(id: string, label: string, hint: string): { field: HTMLElement; box: HTMLTextAreaElement } {
  const box = element("textarea", {
    id,
    rows: 10,
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    "aria-describedby": `${id}-hint`,
  });
  const field = element(
    "div",
    { class: "field" },
    element("label", { for: id }, label),
    element("p", { class: "hint", id: `${id}-hint` }, hint),
    box,
  );
  return { field, box };
}
