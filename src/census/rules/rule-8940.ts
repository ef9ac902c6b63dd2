import { eachPlan } from "../each.js";
import type { CensusRule } from "../rule.js";

/** The plans of a child do not overlap, their last days included. */
export const rule8940: CensusRule = {
  code: "8940",
  severity: "error",
  fields: ["CPPstartDate", "CPPendDate", "ReferenceDate"],
  message: "The child protection plan started while the child had another, or on the day on which another ended.",
  fix: "Check when both started and ended.",
  departs: "The validator numbers the plans of each referral from 1, and does not compare two of the same number.",
  check: (census) =>
    eachPlan(census, ({ is: { startedOn }, place }) => {
      if (startedOn === undefined) return "skipped";
      for (const { is: other, place: at } of census.plans) {
        if (at === place || other.startedOn === undefined) continue;
        const { startedOn: from, endedOn: to = census.period.referenceDate } = other;
        if (startedOn >= from && startedOn <= to) {
          return { field: "startedOn", params: { startedOn, other: `plans[${at}]` } };
        }
      }
      return "passed";
    }),
};
