import type { CountedPeriod, DayPeriod, Unit } from "../../calendar/index.js";
import type { Clause } from "../../policy/clause.js";
import { periodsOf, singlePeriodsOf, singlesIn } from "../../policy/due.js";
import { periodInWords } from "../../wording/limit-text.js";
import { timesIn, type SaidTime } from "../times-in.js";
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
        const unsaid = periodsOf(duty.due).find((period) => {
          const singles = singlesIn(period);
          // The day itself may be what the clause says beside a time that another of its rules gives.
          if (!singles.some(isCounted)) return !periodsIn(clause).some((each) => said.some((time) => is(each, time)));
          // Of several the clause may give one, and another document the rest.
          return !singles.some((each) => said.some((time) => is(each, time)));
        });
        return unsaid && `The rule gives ${periodInWords(unsaid)}.`;
      },
      "due",
    ),
};

function isCounted(period: CountedPeriod | DayPeriod): period is CountedPeriod {
  return "count" in period;
}

function periodsIn({ rules }: Clause): readonly (CountedPeriod | DayPeriod)[] {
  return rules.flatMap((rule) => (rule.kind === "duty" ? singlePeriodsOf(rule.due) : []));
}

/** Working days may be what the document means by days: another rule looks at that. */
function is(period: CountedPeriod | DayPeriod, { count, unit, relation }: SaidTime): boolean {
  if (!isCounted(period) || period.count !== count) return false;
  if (relation !== null && period.relation !== relation && DIRECTIONS.has(period.relation)) return false;
  return period.unit === unit || (MEANT_BY[unit] ?? []).includes(period.unit);
}

const DIRECTIONS = new Set(["before", "after"]);
const MEANT_BY: Partial<Record<Unit, readonly Unit[]>> = { days: ["working-days"], weeks: ["gestation-weeks"] };
