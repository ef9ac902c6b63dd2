import { absent, eachPlan } from "../each.js";
import { failsIf } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** The start of a plan is given, and not after the year. */
export const rule8720: CensusRule = {
  code: "8720",
  severity: "error",
  fields: ["CPPstartDate", "ReferenceDate"],
  message: "The child protection plan has no start, or one after the year of the return.",
  fix: "Record the day on which the plan started, or check it.",
  check: (census) =>
    eachPlan(census, ({ is: { startedOn } }) =>
      startedOn === undefined
        ? absent(census, "startedOn")
        : failsIf(startedOn > census.period.referenceDate, "startedOn", { startedOn }),
    ),
};
