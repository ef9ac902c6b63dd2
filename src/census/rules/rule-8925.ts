import { eachPlan } from "../each.js";
import { failsIf, isBefore } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** A plan does not end before it starts. */
export const rule8925: CensusRule = {
  code: "8925",
  severity: "error",
  fields: ["CPPstartDate", "CPPendDate"],
  message: "The child protection plan ended before it started.",
  fix: "Check both dates.",
  check: (census) =>
    eachPlan(census, ({ is: { startedOn, endedOn } }) =>
      endedOn === undefined
        ? "not-applicable"
        : failsIf(isBefore(endedOn, startedOn), "endedOn", { startedOn, endedOn }),
    ),
};
