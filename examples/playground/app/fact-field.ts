import { element, unseen } from "./element.js";
import type { Fact } from "./facts.js";

/** The days that a date field takes: a year that is still being typed is none of them. */
const FIRST_DAY = "2000-01-01";
const LAST_DAY = "2099-12-31";

/** A field that asks for a fact, with its label, its hint and room for what is wrong. */
export interface FactField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement | HTMLSelectElement;
  /** What stands in it; `undefined` while that is unfinished. */
  value(): string | undefined;
  set(value: string): void;
  /** Says what is wrong with it, or with `null` that nothing is. */
  say(problem: string | null): void;
}

/** @param place goes before the fact's id: a fact can be asked for in several places. */
export function factField(
  fact: Pick<Fact, "id" | "label" | "hint" | "kind" | "choices" | "isKnown">,
  place: string,
): FactField {
  const id = `${place}-${fact.id}`;
  const hint = fact.hint ? element("p", { class: "hint", id: `${id}-hint` }, fact.hint) : null;
  const error = element("p", { class: "field-error", id: `${id}-error` });
  error.hidden = true;
  const input = inputFor(fact, id);
  const field = element(
    "div",
    { class: `field field-${fact.kind}` },
    element("label", { for: id }, fact.label),
    hint,
    error,
    input,
  );
  const describe = () => {
    const by = [...(hint ? [hint.id] : []), ...(error.hidden ? [] : [error.id])].join(" ");
    if (by) input.setAttribute("aria-describedby", by);
    else input.removeAttribute("aria-describedby");
  };
  describe();
  return {
    element: field,
    input,
    value() {
      if (fact.kind === "date" && input.value !== "" && !(input as HTMLInputElement).validity.valid) return undefined;
      return input.value === "" && isHalfTyped(input) ? undefined : input.value;
    },
    set: (value) => (input.value = value),
    say(problem) {
      error.hidden = problem === null;
      error.replaceChildren(...(problem === null ? [] : [unseen("Error: "), problem]));
      field.classList.toggle("field-wrong", problem !== null);
      if (problem === null) input.removeAttribute("aria-invalid");
      else input.setAttribute("aria-invalid", "true");
      describe();
    },
  };
}

/** Whether a date or time was begun that is none yet. */
function isHalfTyped(input: HTMLInputElement | HTMLSelectElement): boolean {
  return input.validity.badInput;
}

function inputFor({ kind, choices = [], isKnown }: Pick<Fact, "kind" | "choices" | "isKnown">, id: string) {
  if (kind === "choice") {
    return element(
      "select",
      { id },
      isKnown ? null : element("option", { value: "" }, "Not known yet"),
      ...choices.map(([value, label]) => element("option", { value }, label)),
    );
  }
  if (kind === "date") return element("input", { id, type: "date", min: FIRST_DAY, max: LAST_DAY });
  if (kind === "time") return element("input", { id, type: "time" });
  return element("input", { id, type: "text", autocomplete: "off", spellcheck: "false", autocapitalize: "off" });
}

/** What to say of a date or time that is unfinished. */
export function unfinished({ kind }: Pick<Fact, "kind">): string {
  return kind === "time" ? "Finish the time, like 10:30." : "Finish the date: day, month and the year in full.";
}
