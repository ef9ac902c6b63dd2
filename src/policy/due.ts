import type { CountedPeriod, DayPeriod, Period } from "../calendar/index.js";
import type { Due, Reading } from "./rule.js";

/** The readings of a due time, the default first. A due time that can be read only one way has one, without a name. */
export function readingsOf(due: Due | undefined): readonly (Reading | { readonly name: null; readonly due: Period })[] {
  if (!due || "notStated" in due) return [];
  return "readings" in due ? due.readings : [{ name: null, due }];
}

/** Every period that a due time is made of. */
export function periodsOf(due: Due | undefined): Period[] {
  return readingsOf(due).map((reading) => reading.due);
}

/** The first single period of a due time. */
export function firstPeriod(due: Due | undefined): CountedPeriod | DayPeriod | undefined {
  let period = periodsOf(due)[0];
  while (period && !("event" in period)) period = "soonerOf" in period ? period.soonerOf[0] : period.laterOf[0];
  return period;
}
