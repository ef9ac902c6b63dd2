import type { Deadline } from "child-protection-conferences";
import { addDays, dayNumber, shortDate, weekdayNumber, type LocalDate } from "child-protection-conferences/calendar";
import type { ShownCase } from "./case.js";
import { svgElement } from "./element.js";
import { isOpen } from "./standing.js";

const WEEKS = 8;

/** Eight weeks as a line: a mark for each date, for today and for the conference. The list says the same in words. */
export function strip({ timeline, asOf }: ShownCase): SVGSVGElement {
  const first = firstDay(timeline.deadlines, asOf);
  const at = (day: LocalDate) => `${(((dayNumber(day) - dayNumber(first) + 0.5) / (WEEKS * 7)) * 100).toFixed(2)}%`;
  const isShown = (day: LocalDate) => day >= first && day < addDays(first, WEEKS * 7);
  const svg = svgElement("svg", { class: "strip", height: 52, "aria-hidden": "true", focusable: "false" });
  for (let week = 0; week < WEEKS; week++) {
    const monday = addDays(first, week * 7);
    const x = `${(week / WEEKS) * 100}%`;
    svg.append(svgElement("line", { class: "strip-week", x1: x, x2: x, y1: 6, y2: 34 }));
    if (week % 2 === 0) svg.append(svgElement("text", { x, y: 48, dx: 2 }, shortDate(monday).slice(4, -5)));
  }
  svg.append(svgElement("line", { class: "strip-line", x1: "0%", x2: "100%", y1: 20, y2: 20 }));
  if (isShown(asOf)) svg.append(svgElement("rect", { class: "strip-today", x: at(asOf), y: 4, width: 2, height: 32 }));
  const conference = timeline.record.conference?.start?.slice(0, 10);
  if (conference && isShown(conference)) {
    svg.append(
      svgElement("line", { class: "strip-conference", x1: at(conference), x2: at(conference), y1: 6, y2: 34 }),
    );
  }
  for (const deadline of timeline.deadlines) {
    const day = deadline.due.lastWorkingDay ?? deadline.due.date;
    if (!isShown(day)) continue;
    svg.append(
      svgElement("circle", { class: `strip-dot standing-${kindOf(deadline, asOf)}`, cx: at(day), cy: 20, r: 5 }),
    );
  }
  return svg;
}

/** The Monday that the line begins with: that of the oldest date that is open, four weeks ago at most. */
function firstDay(deadlines: readonly Deadline[], asOf: LocalDate): LocalDate {
  const open = deadlines.filter((each) => isOpen(each)).map(({ due }) => due.lastWorkingDay ?? due.date);
  const oldest = [asOf, ...open].toSorted()[0]!;
  const from = oldest < addDays(asOf, -28) ? addDays(asOf, -28) : oldest;
  return addDays(from, 1 - weekdayNumber(from));
}

function kindOf(deadline: Deadline, asOf: LocalDate): string {
  if (deadline.plannedTooLate && isOpen(deadline)) return "overdue";
  if (deadline.status === "overdue") return isOpen(deadline) ? "overdue" : "open";
  return deadline.status ?? (asOf ? "open" : "upcoming");
}
