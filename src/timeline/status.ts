import type { Moment } from "../calendar/index.js";
import type { Status } from "./timeline.js";

/**
 * Where a deadline stands: by the instant where both are known, else by the day. Something due by the hour and done on
 * that day at an unknown time counts as done in time.
 */
export function statusOf(due: Moment, done: Moment | undefined, asOf: Moment | undefined): Status | null {
  if (done) return isAfter(done, due) ? "late" : "done";
  if (!asOf) return null;
  if (isAfter(asOf, due)) return "overdue";
  return asOf.date === due.date ? "due-today" : "upcoming";
}

function isAfter(a: Moment, b: Moment): boolean {
  return a.at !== null && b.at !== null ? a.at > b.at : a.date > b.date;
}
