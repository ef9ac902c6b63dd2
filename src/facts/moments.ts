import type { Moment } from "../calendar/index.js";

/** Whether `a` is certainly before `b`: by the instant where both are known, else by the day. */
export function isBefore(a: Moment, b: Moment): boolean {
  return a.at !== null && b.at !== null ? a.at < b.at : a.date < b.date;
}

/** By day, then by instant; a moment of which only the day is known comes last on its day, when it ends. */
export function byTime(a: Moment, b: Moment): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.at === b.at) return 0;
  return (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY);
}

/** The later of two moments. */
export function later(a: Moment, b: Moment): Moment {
  return byTime(b, a) >= 0 ? b : a;
}
