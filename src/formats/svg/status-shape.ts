import type { DrawnStatus } from "../in-words/drawn-status.js";
import type { Paint } from "./paint.js";
import { element, path } from "./xml.js";

/**
 * The shape of a status, around a point. Each can be told from the others without its colour: a circle with a tick, a
 * square with a tick, a triangle with an exclamation mark, a diamond, a ring, an empty square.
 */
export function statusShape(status: DrawnStatus | null, x: number, y: number, paint: Paint): string {
  const shape = (contents: string) => element("g", { transform: `translate(${round(x)} ${round(y)})` }, contents);
  const tick = path(paint("inside"), "M-3.2 .2L-1 2.6L3.2-2.4");
  switch (status) {
    case "done":
      return shape(element("circle", { ...paint("done"), r: 7 }) + tick);
    case "late":
      return shape(element("rect", { ...paint("late"), x: -6.5, y: -6.5, width: 13, height: 13, rx: 1.5 }) + tick);
    case "overdue":
    case "planned-too-late":
      return shape(path(paint("overdue"), "M0-8L8.3 6.5H-8.3Z") + path(paint("inside"), "M0-3V1.4M0 4.2V4.3"));
    case "due-today":
      return shape(path(paint("due-today"), "M0-8L8 0L0 8L-8 0Z"));
    case "upcoming":
      return shape(element("circle", { ...paint("hollow-upcoming"), r: 5.8 }));
    case null:
      return shape(element("rect", { ...paint("hollow-quiet"), x: -5.4, y: -5.4, width: 10.8, height: 10.8 }));
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
