import { eachPlan } from "../each.js";
import { failsIf, isOutside } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** A plan that has ended ended in the year. */
export const rule8930: CensusRule = {
  code: "8930",
  severity: "error",
  fields: ["CPPendDate", "ReferenceDate"],
  message: "The child protection plan ended outside the year of the return.",
  fix: "Check when it ended. A plan that ended in an earlier year is not in this return.",
  check: (census) =>
    eachPlan(census, ({ is: { endedOn } }) =>
      endedOn === undefined ? "not-applicable" : failsIf(isOutside(endedOn, census.period), "endedOn", { endedOn }),
    ),
};
