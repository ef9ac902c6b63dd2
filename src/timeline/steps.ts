import { countingOf, writeInstant, type LocalDate, type Moment, type NonWorkingDay } from "../calendar/index.js";
import type { Count, SingleCount } from "../obligations/count.js";
import type { NonEmpty } from "../model/non-empty.js";
import { anchorText } from "../wording/anchor-text.js";
import { inWords, lengthInWords, skippedInWords } from "../wording/count-text.js";
import type { Step } from "./timeline.js";

/** A count step by step, as sentences and as data. */
export function stepsOf(count: Count): NonEmpty<Step> {
  if (!("choose" in count)) return stepsOfOne(count);
  const { choose, of, due } = count;
  const text = `The ${choose} of these counts: ${inWords(due)}.`;
  const chosen: Step = { step: "choose", text, date: due.date };
  const last = due.at === null ? chosen : { ...chosen, at: writeInstant(due.at) };
  const [first, ...others] = [...of.flatMap(stepsOf), last] as const;
  return [first, ...others];
}

function stepsOfOne({ period, anchor, due, calendar }: SingleCount): NonEmpty<Step> {
  const { at: from, event, is, isPlanned } = anchor;
  const says = anchorText(anchor);
  const isByWorkingDay = "unit" in period && period.unit === "working-days";
  const isInWholeDays = "unit" in period && period.unit === "hours" && from.at === null;
  const skipped = isByWorkingDay ? skippedDays({ period, anchor, due, calendar }) : null;
  const counted = `${lengthInWords(period, isInWholeDays)} is ${inWords(due)}.${skipped ? skippedInWords(skipped) : ""}`;
  const kind = is === "happened" && isPlanned ? "planned" : is;
  const start = `Counted from ${says}: ${inWords(from)}.`;
  return [
    from.at === null
      ? { step: "from", text: start, event, kind, says, date: from.date }
      : { step: "from", text: start, event, kind, says, date: from.date, at: writeInstant(from.at) },
    countStep(counted, due, skipped, period),
  ];
}

function countStep(
  text: string,
  { date, at }: Moment,
  skipped: readonly NonWorkingDay[] | null,
  period: SingleCount["period"],
): Step {
  if (skipped) return { step: "count", text, date, skipped, period };
  return at === null
    ? { step: "count", text, date, period }
    : { step: "count", text, date, at: writeInstant(at), period };
}

/** The days that were not counted: the trigger day too, under a convention that would have counted from it. */
function skippedDays({ period, anchor, due, calendar }: Omit<SingleCount, "notes">): readonly NonWorkingDay[] {
  const trigger: LocalDate = anchor.at.date;
  const between = calendar.nonWorkingBetween(trigger, due.date);
  const counting = "count" in period ? countingOf(period) : "day-zero";
  const first = counting === "inclusive" || counting === "rolled-start" ? calendar.whyNotWorking(trigger) : null;
  if (first === null) return between;
  return trigger < due.date ? [first, ...between] : [...between, first];
}
