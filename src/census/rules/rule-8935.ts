import { eachPlan } from "../each.js";
import type { CensusRule } from "../rule.js";

/** A child has at most one open plan. It fails at each after the first. */
export const rule8935: CensusRule = {
  code: "8935",
  severity: "error",
  fields: ["CPPendDate"],
  message: "The child has more than one child protection plan that is open.",
  fix: "Record when all but one of them ended.",
  departs: "The validator does not see two open plans under one referral.",
  check: (census) =>
    eachPlan(census, ({ is, place }) => {
      const first = census.plans.find((other) => other.is.endedOn === undefined);
      if (is.endedOn !== undefined || first === undefined || first.place >= place) return "passed";
      return { field: "endedOn", params: { other: `plans[${first.place}]` } };
    }),
};
