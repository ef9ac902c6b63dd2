import type { CountedPeriod, DayPeriod } from "../calendar/index.js";
import type { Step } from "../timeline/index.js";
import type { Item } from "./change.js";

/** One count of a deadline: what it is from, and what it gives. */
export interface CountSteps {
  readonly from: Step;
  readonly count: Step;
}

/** The counts of a deadline, in the order of its reasons; nothing of an item of the checklist. */
export function countsOf(item: Item): readonly CountSteps[] {
  if (!("why" in item)) return [];
  const counts: CountSteps[] = [];
  let from: Step | null = null;
  for (const step of item.why) {
    if (step.step === "from") from = step;
    else if (step.step === "count" && from) counts.push({ from, count: step });
  }
  return counts;
}

/** The steps that say what an item is counted from. */
export function anchorsOf(item: Item): readonly Step[] {
  return countsOf(item).map(({ from }) => from);
}

/** The instant of a step, or its day. */
export function momentOf({ date, at }: Pick<Step, "date" | "at">): string {
  return at ?? date;
}

/** Whether two counts are from the same event. */
export function isSameEvent(one: CountSteps, other: CountSteps): boolean {
  return one.from.event === other.from.event;
}

/** Whether two counts are of the same time, by the same rule. */
export function isSamePeriod(one: CountSteps, other: CountSteps): boolean {
  return JSON.stringify(periodParts(one.count.period)) === JSON.stringify(periodParts(other.count.period));
}

function periodParts(period: CountedPeriod | DayPeriod | undefined): readonly unknown[] {
  if (!period) return [];
  const { relation, event, count, unit, counting } = { count: 0, unit: "", counting: "", ...period };
  return [relation, event, count, unit, counting];
}
