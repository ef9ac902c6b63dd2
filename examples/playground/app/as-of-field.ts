import type { LocalDate } from "child-protection-conferences/calendar";
import { button } from "./element.js";
import { readDay, writeDay } from "./read-day.js";
import { dayField, sayProblem } from "./text-field.js";

/** The day on which each status is told, with a button for today: the only place where the page reads the clock for it. */
export interface AsOfField {
  readonly element: HTMLElement;
  /** The day, or none where none is given; what cannot be read is said there, and is none too. */
  read(): { day: LocalDate | undefined; isWrong: boolean };
  set(day: LocalDate | undefined): void;
}

/** @param change is called when the day was set by the button. */
export function asOfField(change: () => void): AsOfField {
  const field = dayField("as-of", {
    label: "As of (optional)",
    hint: "The day on which to say what is done, due or overdue",
  });
  const input = field.querySelector("input")!;
  const set = (day: LocalDate | undefined) => (input.value = day === undefined ? "" : writeDay(day));
  const setToday = () => {
    set(new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format());
    change();
  };
  input.after(button("Today", setToday, { class: "button-quiet button-beside" }));
  return {
    element: field,
    read() {
      const typed = input.value.trim() === "" ? { date: undefined } : readDay(input.value);
      const isWrong = "problem" in typed;
      sayProblem(input, isWrong ? typed.problem : null);
      return { day: isWrong ? undefined : typed.date, isWrong };
    },
    set,
  };
}
