import { eachEnquiry } from "../each.js";
import { failsIf, isWeekend } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** The target for the conference is not at a weekend. Bank holidays are not asked about. */
export const rule8870Q: CensusRule = {
  code: "8870Q",
  severity: "query",
  fields: ["InitialCPCtarget"],
  message: "The target for the initial conference is at a weekend.",
  fix: "Check the target.",
  departs: "The validator reads the date with the day first, which no return has, and so never asks.",
  check: (census) =>
    eachEnquiry(census, ({ is: { targetOn } }) =>
      targetOn === undefined ? "not-applicable" : failsIf(isWeekend(targetOn), "targetOn", { targetOn }),
    ),
};
