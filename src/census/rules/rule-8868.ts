import { isEnquiryOpen } from "../open-enquiry.js";
import { eachEnquiry } from "../each.js";
import { failsIf } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** In a closed episode every enquiry has its conference, or needs none. */
export const rule8868: CensusRule = {
  code: "8868",
  severity: "error",
  fields: ["CINclosureDate", "DateOfInitialCPC", "ICPCnotRequired"],
  message: "The case is closed, and an enquiry is still open.",
  fix: "Record the conference, or that none is required; or correct the closure.",
  departs: "The validator also fails an enquiry that has both a conference and the flag, and does not read TRUE.",
  check: (census) =>
    eachEnquiry(census, ({ is, episode: { place, referral } }) => {
      if (place === null) return "skipped";
      if (referral.closedOn === undefined) return "not-applicable";
      return failsIf(isEnquiryOpen(is, census), "conferenceHeldOn", { closedOn: referral.closedOn });
    }),
};
