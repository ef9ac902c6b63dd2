import type { LocalDate } from "../calendar/index.js";

/** Of items in the order of their days, the last that is not after a day. */
export function lastUpTo<T>(sorted: readonly T[], dayOf: (item: T) => LocalDate, day: LocalDate): T | undefined {
  let [from, until] = [0, sorted.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (dayOf(sorted[middle]!) <= day) from = middle + 1;
    else until = middle;
  }
  return sorted[from - 1];
}
