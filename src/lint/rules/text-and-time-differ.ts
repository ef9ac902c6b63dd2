import type { CountedPeriod, DayPeriod, Unit } from "../../calendar/index.js";
import { singlePeriodsOf } from "../../policy/due.js";
import { periodInWords } from "../../policy/in-words.js";
import { timesIn } from "../times-in.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const textAndTimeDiffer: LintRule = {
  code: "text-and-time-differ",
  severity: "query",
  message: "The clause's own words give another time than the rule.",
  fix: "Check both against the document.",
  find: (policy) =>
    placesWhere(
      dutiesIn(policy),
      ({ duty, clause }) => {
        const said = timesIn(clause.says);
        if (said.length === 0) return false;
        const unsaid = singlePeriodsOf(duty.due).find(
          (period) => isCounted(period) && !said.some((time) => is(period, time)),
        );
        return unsaid && `The rule gives ${periodInWords(unsaid)}.`;
      },
      "due",
    ),
};

function isCounted(period: CountedPeriod | DayPeriod): period is CountedPeriod {
  return "count" in period;
}

/** Working days may be what the document means by days: another rule looks at that. */
function is(period: CountedPeriod | DayPeriod, { count, unit }: { count: number; unit: Unit }): boolean {
  return (
    isCounted(period) &&
    period.count === count &&
    (period.unit === unit || (MEANT_BY[unit] ?? []).includes(period.unit))
  );
}

const MEANT_BY: Partial<Record<Unit, readonly Unit[]>> = { days: ["working-days"], weeks: ["gestation-weeks"] };
