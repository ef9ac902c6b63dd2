import { addDays, addMonths, type LocalDate } from "../../calendar/index.js";
import { all, missing, notApplicable, that } from "../../validation/verdict.js";
import type { HistoryRule } from "../rule.js";

export const openPlanAtEighteen: HistoryRule = {
  code: "open-plan-at-eighteen",
  severity: "query",
  message: "A {plan} is open although the person it is for is eighteen.",
  fix: "Record when the {plan} ended, and check the day of birth.",
  check: ({ history: { bornOn, diedOn, plans = [] }, asOf }) => {
    const started = plans.flatMap(({ startedOn, endedOn }, place) =>
      startedOn === undefined || (asOf !== null && startedOn > asOf) ? [] : { endedOn, place },
    );
    if (started.length === 0 || diedOn !== undefined) return notApplicable;
    if (bornOn === undefined) return missing("bornOn");
    const eighteen = birthday(bornOn, 18);
    return all(
      ...started.map(({ endedOn, place }) => {
        const path = `plans[${place}].endedOn`;
        if (endedOn !== undefined && (asOf === null || endedOn <= asOf)) return that(true, path);
        return asOf === null ? missing(path) : that(asOf < eighteen, path);
      }),
    );
  },
};

/** Who was born on 29 February is a year older on 1 March, in a year that has no 29 February. */
function birthday(bornOn: LocalDate, years: number): LocalDate {
  const day = addMonths(bornOn, 12 * years);
  return day.slice(8) === bornOn.slice(8) ? day : addDays(day, 1);
}
