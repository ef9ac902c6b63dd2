import { absent, eachEnquiry } from "../each.js";
import { failsIf } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** An enquiry with a conference has a start, on or before it. */
export const rule8615: CensusRule = {
  code: "8615",
  severity: "error",
  fields: ["S47ActualStartDate", "DateOfInitialCPC"],
  message: "The enquiry of an initial conference has no start, or one after the conference.",
  fix: "Record the day on which the enquiry started, and check the day of the conference.",
  check: (census) =>
    eachEnquiry(census, ({ is: { startedOn, conferenceHeldOn } }) => {
      if (conferenceHeldOn === undefined) return "not-applicable";
      if (startedOn === undefined) return absent(census, "startedOn");
      return failsIf(startedOn > conferenceHeldOn, "startedOn", { startedOn, conferenceHeldOn });
    }),
};
