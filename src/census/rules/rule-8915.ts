import { eachPlan } from "../each.js";
import { failsIf, isBefore } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** A plan does not start after the child died. */
export const rule8915: CensusRule = {
  code: "8915",
  severity: "error",
  fields: ["CPPstartDate", "PersonDeathDate"],
  message: "The child protection plan started after the child died.",
  fix: "Check both dates.",
  check: (census) =>
    eachPlan(census, ({ is: { startedOn } }) => {
      const { diedOn } = census.history;
      return diedOn === undefined
        ? "not-applicable"
        : failsIf(isBefore(diedOn, startedOn), "startedOn", { startedOn, diedOn });
    }),
};
