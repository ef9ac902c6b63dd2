import { eachEnquiry } from "../each.js";
import { failsIf, isWeekend } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** The conference of an enquiry is not at a weekend. Bank holidays are not asked about. */
export const rule8875: CensusRule = {
  code: "8875",
  severity: "error",
  fields: ["DateOfInitialCPC"],
  message: "The initial conference is at a weekend.",
  fix: "Check its date.",
  check: (census) =>
    eachEnquiry(census, ({ is: { conferenceHeldOn } }) =>
      conferenceHeldOn === undefined
        ? "not-applicable"
        : failsIf(isWeekend(conferenceHeldOn), "conferenceHeldOn", { conferenceHeldOn }),
    ),
};
