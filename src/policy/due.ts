import { assertPeriod } from "../calendar/assert-period.js";
import { CodedError } from "../calendar/coded-error.js";
import type { CountedPeriod, DayPeriod, Period } from "../calendar/index.js";
import type { DueTime, Duty, Reading } from "./rule.js";

/**
 * The readings of a due time, the default first. A due time that can be read only one way has one, without a name; one
 * that is not stated has none.
 *
 * @example
 * ```ts
 * readingsOf(workingDays(1).after("conference-end")).map(({ name }) => name); // [null]
 * readingsOf(notStated("The document gives no time.")); // []
 * ```
 */
export function readingsOf(
  due: DueTime | undefined,
): readonly (Reading | { readonly name: null; readonly due: Period })[] {
  if (!due) return [];
  if (!canBeAsked(due))
    throw new CodedError("not-a-due-time", "Expected a due time: a period, readings, or notStated.");
  if ("notStated" in due) return [];
  return "readings" in due ? due.readings : [{ name: null, due }];
}

/**
 * Every period that a due time is made of.
 *
 * @example
 * ```ts
 * periodsOf(workingDays(1).after("conference-end")).length; // 1
 * ```
 */
export function periodsOf(due: DueTime | undefined): Period[] {
  return readingsOf(due).map((reading) => reading.due);
}

/** Every period that a duty counts: those of its due time, and the one by which it should be done. */
export function timesOf({ due, target }: Pick<Duty, "due" | "target">): readonly Period[] {
  return target === undefined ? periodsOf(due) : [...periodsOf(due), target];
}

/** Every single period of a due time: those of all readings, and of all that a sooner or later is chosen from. */
export function singlePeriodsOf(due: DueTime | undefined): readonly (CountedPeriod | DayPeriod)[] {
  return periodsOf(due).flatMap(singlesIn);
}

/** The single periods that a period is chosen from; itself, if it is one. */
export function singlesIn(period: Period): readonly (CountedPeriod | DayPeriod)[] {
  assertPeriod(period);
  if ("event" in period) return [period];
  return ("soonerOf" in period ? period.soonerOf : period.laterOf).flatMap(singlesIn);
}

/**
 * The first single period of a due time: of its default reading, and of what is chosen from. `undefined` where no time
 * is stated.
 *
 * @example
 * ```ts
 * firstPeriod(soonerOf(days(10).after("decision-made"), days(15).after("conference-end")))?.event; // "decision-made"
 * ```
 */
export function firstPeriod(due: DueTime | undefined): CountedPeriod | DayPeriod | undefined {
  return singlePeriodsOf(due)[0];
}

function canBeAsked(due: DueTime): boolean {
  try {
    return typeof due === "object" && !("then" in due);
  } catch {
    return false;
  }
}
