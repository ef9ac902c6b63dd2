import { eachEnquiry } from "../each.js";
import { failsIf, isOutside } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** The conference of an enquiry is in the year. That of a transfer-in is not asked about. */
export const rule8715: CensusRule = {
  code: "8715",
  severity: "error",
  fields: ["DateOfInitialCPC", "ReferenceDate"],
  message: "The initial conference is outside the year of the return.",
  fix: "Check its date. A conference of another year is not in this return.",
  check: (census) =>
    eachEnquiry(census, ({ is: { conferenceHeldOn } }) =>
      conferenceHeldOn === undefined
        ? "not-applicable"
        : failsIf(isOutside(conferenceHeldOn, census.period), "conferenceHeldOn", { conferenceHeldOn }),
    ),
};
