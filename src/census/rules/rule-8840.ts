import { eachPlan } from "../each.js";
import { failsIf } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** A plan does not end on the day on which it starts. */
export const rule8840: CensusRule = {
  code: "8840",
  severity: "error",
  fields: ["CPPstartDate", "CPPendDate"],
  message: "The child protection plan ended on the day on which it started.",
  fix: "Check both dates.",
  check: (census) =>
    eachPlan(census, ({ is: { startedOn, endedOn } }) => {
      if (endedOn === undefined) return "not-applicable";
      return failsIf(startedOn === undefined ? undefined : startedOn === endedOn, "endedOn", { startedOn, endedOn });
    }),
};
