import { eachEnquiry } from "../each.js";
import { failsIf, isOutside } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** An enquiry that waits for a conference started in the year. */
export const rule8740: CensusRule = {
  code: "8740",
  severity: "error",
  fields: ["S47ActualStartDate", "DateOfInitialCPC", "ICPCnotRequired", "ReferenceDate"],
  message: "An enquiry that still waits for its conference started outside the year of the return.",
  fix: "Record the conference, or that none is required; or check when the enquiry started.",
  departs: "The validator reads only 0 as “a conference is required”, and not false.",
  check: (census) =>
    eachEnquiry(census, ({ is: { startedOn, conferenceHeldOn, conferenceRequired } }) => {
      if (conferenceHeldOn !== undefined || conferenceRequired === false) return "not-applicable";
      if (conferenceRequired === undefined) return "skipped";
      return failsIf(isOutside(startedOn, census.period), "startedOn", { startedOn });
    }),
};
