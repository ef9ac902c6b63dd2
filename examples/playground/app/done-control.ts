import type { CaseHolder, ShownCase } from "./case.js";
import { button, element } from "./element.js";
import { factField, unfinished } from "./fact-field.js";
import { markDone, takeBack, type Doable } from "./mark-done.js";

/** What a row needs to mark something as done. */
export interface DoneActions {
  readonly shown: ShownCase;
  readonly held: CaseHolder;
  /** Is called once the case was changed: the row is then gone or another. */
  readonly changed: () => void;
}

/**
 * A button that asks on which day something was done, today unless another is given, and records it.
 *
 * @param name what it is, and whose, for those who hear the button alone.
 */
export function markDoneControl(
  item: Doable & { readonly key: string },
  name: string,
  { shown, held, changed }: DoneActions,
): HTMLElement {
  const room = element("div", { class: "mark" });
  const opener = button("Mark done", ask, { "aria-label": `Mark done: ${name}`, class: "button-quiet button-mark" });
  room.append(opener);

  function ask(): void {
    const field = factField({ id: item.key, label: "Done on", kind: "date" }, "done");
    field.set(shown.asOf);
    (field.input as HTMLInputElement).max = shown.asOf;
    const form = element(
      "form",
      { class: "question", novalidate: true, "aria-label": name },
      field.element,
      element(
        "div",
        { class: "buttons" },
        element("button", { type: "submit", class: "button" }, "Save"),
        button("Cancel", () => {
          room.replaceChildren(opener);
          opener.focus();
        }),
      ),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const day = field.value();
      if (!day) {
        const isToCome = field.input.value > shown.asOf;
        field.say(isToCome ? "This day is still to come." : unfinished({ kind: "date" }));
        field.input.focus();
        return;
      }
      held.change({ record: markDone(shown.record, item, day) }, `Marked as done: ${name}.`);
      changed();
    });
    room.replaceChildren(form);
    field.input.focus();
  }
  return room;
}

/** A button that takes back what was marked as done here; nothing where it is recorded in another way. */
export function takeBackControl(item: Doable, name: string, { shown, held, changed }: DoneActions): HTMLElement | null {
  const without = takeBack(shown.record, item);
  if (without === null) return null;
  const press = () => {
    held.change({ record: without }, `No longer marked as done: ${name}.`);
    changed();
  };
  return button("Not done after all", press, { "aria-label": `Not done after all: ${name}` });
}
