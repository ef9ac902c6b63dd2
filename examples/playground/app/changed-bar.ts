import type { CaseHolder } from "./case.js";
import { button, element } from "./element.js";
import { counted } from "./words.js";

/** Says what the last change was and how many dates it moved, and takes it back. */
export function changedBar(held: CaseHolder): { element: HTMLElement; show(): void; focus(): void } {
  const words = element("p", { role: "status" });
  const undo = button("Undo", () => {
    held.undo();
    bar.focus();
  });
  const dismiss = button("Dismiss", () => {
    held.dismiss();
    document.getElementById("answer-title")?.focus();
  });
  const bar = element(
    "div",
    { class: "changed", tabindex: -1, role: "group", "aria-label": "The last change" },
    words,
    element("div", { class: "buttons" }, undo, dismiss),
  );
  return {
    element: bar,
    show() {
      const { said, moved, canUndo } = held.shown()!;
      bar.classList.toggle("changed-empty", said === null);
      // People who owe the same are one row of the list, and one date here.
      const dates = new Set([...moved.values()].map(({ after, to }) => `${after.id} ${to?.at ?? to?.date}`));
      const more = dates.size === 0 ? "" : ` ${counted(dates.size, "date")} moved.`;
      words.textContent = said === null ? "" : said + more;
      undo.hidden = !canUndo;
      dismiss.hidden = said === null;
    },
    focus: () => bar.focus(),
  };
}
