import { eachEnquiry } from "../each.js";
import { failsIf, isBefore } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** An enquiry without a conference is at most 15 working days old at the end of the year. */
export const rule8675Q: CensusRule = {
  code: "8675Q",
  severity: "query",
  fields: ["S47ActualStartDate", "DateOfInitialCPC", "ICPCnotRequired", "ReferenceDate"],
  message: "An enquiry is more than 15 working days old at the end of the year, and has no conference.",
  fix: "Record the conference, or that none is required; or give the reason.",
  departs: "The validator counts the last day of the year as the first of the 15, so it asks one working day sooner.",
  check: (census) =>
    eachEnquiry(census, ({ is: { startedOn, conferenceHeldOn, conferenceRequired } }) => {
      if (conferenceHeldOn !== undefined || conferenceRequired === false) return "not-applicable";
      if (conferenceRequired === undefined) return "skipped";
      return failsIf(isBefore(startedOn, census.period.openTooLongBefore), "startedOn", { startedOn });
    }),
};
