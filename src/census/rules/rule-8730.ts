import { absent, eachPlan } from "../each.js";
import { failsIf } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** The number of earlier plans is given. */
export const rule8730: CensusRule = {
  code: "8730",
  severity: "error",
  fields: ["NumberOfPreviousCPP"],
  message: "How many child protection plans there were before is not given, or below zero.",
  fix: "Give the number of earlier plans, which is 0 for the first.",
  check: (census) =>
    eachPlan(census, ({ is: { previousPlans } }) =>
      previousPlans === undefined
        ? absent(census, "previousPlans")
        : failsIf(previousPlans < 0, "previousPlans", { previousPlans }),
    ),
};
