import { longDate } from "child-protection-conferences/calendar";
import type { CaseHolder } from "./case.js";
import { button, element } from "./element.js";
import { factField, unfinished } from "./fact-field.js";

/** Says from which day the case is looked at, and lets it be another. */
export function asOfView(held: CaseHolder): { element: HTMLElement; show(): void } {
  const words = element("span");
  const field = factField({ id: "as-of", label: "Look from another day", kind: "date" }, "case");
  const back = button("Back to today", () => set(null));
  const panel = element("div", { class: "as-of-panel", id: "as-of-panel" });
  const opener = button("Change", () => open(panel.hidden), {
    class: "link",
    "aria-expanded": "false",
    "aria-controls": panel.id,
    "aria-label": "Change the day to look from",
  });
  panel.hidden = true;
  panel.append(
    field.element,
    element(
      "div",
      { class: "buttons" },
      button("Look from this day", () => {
        const value = field.value();
        field.say(value ? null : unfinished({ kind: "date" }));
        if (value) set(value);
        else field.input.focus();
      }),
      back,
    ),
  );
  function open(isOpen: boolean): void {
    panel.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) field.input.focus();
  }
  function set(asOf: string | null): void {
    open(false);
    held.change({ asOf }, "The day to look from was changed.");
    opener.focus();
  }
  return {
    element: element("div", { class: "as-of" }, element("p", {}, words, " ", opener), panel),
    show() {
      const shown = held.shown()!;
      words.textContent = `${shown.isToday ? "As of today" : "As of"}, ${longDate(shown.asOf)}.`;
      field.set(shown.asOf);
      back.hidden = shown.isToday;
    },
  };
}
