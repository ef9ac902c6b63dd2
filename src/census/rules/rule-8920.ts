import { eachPlan } from "../each.js";
import { failsIf, isBefore } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** A plan does not end after the child died. */
export const rule8920: CensusRule = {
  code: "8920",
  severity: "error",
  fields: ["CPPendDate", "PersonDeathDate"],
  message: "The child protection plan ended after the child died.",
  fix: "Check both dates.",
  check: (census) =>
    eachPlan(census, ({ is: { endedOn } }) => {
      const { diedOn } = census.history;
      return diedOn === undefined || endedOn === undefined
        ? "not-applicable"
        : failsIf(isBefore(diedOn, endedOn), "endedOn", { endedOn, diedOn });
    }),
};
