import type { Policy } from "child-protection-conferences";
import { areaOptions, nationalRules, policyById, titleOf } from "./authorities.js";
import { button, element } from "./element.js";
import { ownPolicy } from "./own-policy.js";

const NOT_HERE = "not-here";

/** Asks whose rules hold. */
export interface AreaField {
  readonly element: HTMLElement;
  readonly select: HTMLSelectElement;
  /** The policy that is chosen; none before one is. */
  value(): string | undefined;
  set(policy: string | undefined): void;
  say(problem: string | null): void;
}

/** @param changed is called once a policy is chosen. */
export function areaField(place: string, label: string, changed: () => void): AreaField {
  const id = `${place}-area`;
  const error = element("p", { class: "field-error", id: `${id}-error` });
  error.hidden = true;
  const select = element("select", { id, "aria-describedby": `${id}-error ${id}-source` });
  const source = element("p", { class: "hint", id: `${id}-source` });
  const notHere = element("div", { class: "inset", role: "group", "aria-label": "Mine is not here" });
  const offer = () =>
    select.replaceChildren(
      element("option", { value: "" }, "Choose"),
      ...areaOptions(),
      element("option", { value: NOT_HERE }, "Mine is not here"),
    );
  const choose = (policy: Policy) => {
    set(policy.id);
    select.focus();
    changed();
  };
  const own = ownPolicy(`${place}-own-policy`, choose);
  notHere.append(
    element("p", {}, "Every area also follows its nation’s rules. Use those, and check what your own procedures add."),
    element(
      "div",
      { class: "buttons" },
      ...nationalRules.map((policy) => button(titleOf(policy), () => choose(policy))),
    ),
    own,
  );

  function set(policy: string | undefined): void {
    offer();
    select.value = policy ?? "";
    show();
  }
  function show(): void {
    notHere.hidden = select.value !== NOT_HERE;
    const chosen = policyById(select.value);
    source.textContent = chosen ? sourceOf(chosen) : "";
    if (chosen) say(null);
  }
  function say(problem: string | null): void {
    error.hidden = problem === null;
    error.textContent = problem === null ? "" : `Error: ${problem}`;
    field.classList.toggle("field-wrong", problem !== null);
    if (problem === null) select.removeAttribute("aria-invalid");
    else select.setAttribute("aria-invalid", "true");
  }

  const field = element(
    "div",
    { class: "field" },
    element("label", { for: id }, label),
    error,
    select,
    source,
    notHere,
  );
  select.addEventListener("change", () => {
    show();
    if (policyById(select.value)) changed();
  });
  set(undefined);
  return { element: field, select, value: () => policyById(select.value)?.id, set, say };
}

/** The document that the rules are taken from. */
function sourceOf({ document: from, interim }: Policy): string {
  if (!from) return "";
  return `${interim === undefined ? "" : "Made for 2020: check what holds now. "}From: ${from.title}.`;
}
