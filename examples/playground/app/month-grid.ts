import { longDate, weekdayNumber, type LocalDate } from "child-protection-conferences/calendar";
import type { PossibleDate } from "child-protection-conferences/planning";
import { button, element, unseen } from "./element.js";
import { firstOfMonth, weeksOf } from "./month.js";
import { counted } from "./words.js";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A month as a table: a possible day is chosen when it is pressed, and of another it is told why it is not possible. */
export function monthGrid(
  month: LocalDate,
  days: ReadonlyMap<LocalDate, PossibleDate>,
  planned: LocalDate | "",
  { choose, tell }: { choose: (day: LocalDate) => void; tell: (day: PossibleDate) => void },
): HTMLElement {
  const cell = (day: LocalDate | null) => {
    const each = day === null ? undefined : days.get(day);
    if (!each) return element("td");
    const number = String(Number(each.date.slice(8)));
    if (!each.possible && weekdayNumber(each.date) > 5) return element("td", { class: "day-off" }, number);
    const isPlanned = each.date === planned;
    const press = () => (each.possible ? choose(each.date) : tell(each));
    const said = `${each.possible ? "possible" : "not possible"}${isPlanned ? ", planned" : ""}`;
    const made = button(number, press, {
      class: `day ${each.possible ? "day-possible" : "day-not"}${isPlanned ? " day-planned" : ""}`,
      "aria-label": `${longDate(each.date)}: ${said}`,
      "data-day": each.date,
    });
    return element("td", {}, made);
  };
  const count = [...days.values()].filter((each) => each.possible && firstOfMonth(each.date) === month).length;
  return element(
    "table",
    { class: "month", "aria-labelledby": "month-title" },
    element(
      "caption",
      {},
      `${counted(count, "possible day")} in this month. Choose one, or press another day to read why not.`,
    ),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...WEEKDAYS.map((name) =>
          element("th", { scope: "col" }, element("span", { "aria-hidden": "true" }, name.slice(0, 2)), unseen(name)),
        ),
      ),
    ),
    element("tbody", {}, ...weeksOf(month).map((week) => element("tr", {}, ...week.map(cell)))),
  );
}
