import { group, tick } from "./choice-field.js";
import { button, byId, element } from "./element.js";
import { discussionField } from "./entries.js";
import { dayField } from "./text-field.js";

/** The strategy discussions of the form: as many rows as there are, and buttons for more and fewer. */
export interface StrategyDiscussions {
  readonly element: HTMLFieldSetElement;
  /** Makes it have so many rows, one at least. */
  setRows(count: number): void;
}

/** @param change is called when a row was taken away. */
export function strategyDiscussions(change: () => void): StrategyDiscussions {
  const rows = element("div");
  const add = button("Add another discussion", () => {
    rows.append(row(rows.childElementCount));
    showRemove();
    byId(discussionField(rows.childElementCount - 1, "heldOn")).focus();
  });
  const remove = button("Remove the last discussion", () => {
    rows.lastElementChild?.remove();
    showRemove();
    (remove.hidden ? add : remove).focus();
    change();
  });
  const showRemove = () => (remove.hidden = rows.childElementCount < 2);
  return {
    element: group("Strategy discussions", rows, element("div", { class: "buttons" }, add, remove)),
    setRows(count) {
      rows.replaceChildren(...Array.from({ length: Math.max(1, count) }, (_, index) => row(index)));
      showRemove();
    },
  };
}

function row(index: number): HTMLElement {
  const flag = discussionField(index, "initiatedSection47");
  return element(
    "div",
    { class: "row" },
    dayField(discussionField(index, "heldOn"), {
      label: index === 0 ? "Date" : `Date of discussion ${index + 1}`,
      ...(index === 0 ? { hint: "For example, 31/3/2020", of: "of the strategy discussion" } : {}),
    }),
    tick(
      "checkbox",
      { id: flag, name: flag, value: "yes" },
      index === 0
        ? "The section 47 enquiry was initiated here"
        : `Section 47 enquiry initiated at discussion ${index + 1}`,
    ),
  );
}
