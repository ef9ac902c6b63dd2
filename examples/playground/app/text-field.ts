import { element, unseen } from "./element.js";
import { entryProblems, type EntryProblemCode } from "./entry-problem.js";

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** What a screen reader says after the label, where others see it from what is around. */
  readonly of?: string;
}

/** A line of text with its label, its hint and room for what is wrong with it. */
export function textField(name: string, { label, hint, of }: FieldWords, width: "day" | "time" | "wide"): HTMLElement {
  const hintId = `${name}-hint`;
  return element(
    "div",
    { class: "field" },
    element("label", { for: name }, label, of ? unseen(` ${of}`) : null),
    hint ? element("p", { class: "hint", id: hintId }, hint) : null,
    element("input", {
      type: "text",
      id: name,
      name,
      class: `input-${width}`,
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": hint ? hintId : undefined,
    }),
  );
}

export const dayField = (name: string, words: FieldWords) => textField(name, words, "day");
export const timeField = (name: string, words: FieldWords) => textField(name, words, "time");

/** Says beside a field what is wrong with it, or with `null` that nothing is. */
export function sayProblem(input: HTMLElement, code: EntryProblemCode | null): void {
  sayMessage(input, code === null ? null : { code, message: entryProblems[code] });
}

/** Says beside a control what is wrong with it, in words of the caller's. */
export function sayMessage(input: HTMLElement, problem: { code: string; message: string } | null): void {
  const id = `${input.id}-error`;
  const shown = document.getElementById(id);
  if (shown?.dataset["code"] === problem?.code) return;
  shown?.remove();
  const others = (input.getAttribute("aria-describedby") ?? "").split(" ").filter((other) => other && other !== id);
  const isWrong = problem !== null;
  input.closest(".field")?.classList.toggle("field-wrong", isWrong);
  if (isWrong) {
    input.setAttribute("aria-invalid", "true");
    input.before(
      element("p", { class: "field-error", id, "data-code": problem.code }, unseen("Error: "), problem.message),
    );
  } else {
    input.removeAttribute("aria-invalid");
  }
  const described = [...others, ...(isWrong ? [id] : [])].join(" ");
  if (described) input.setAttribute("aria-describedby", described);
  else input.removeAttribute("aria-describedby");
}
