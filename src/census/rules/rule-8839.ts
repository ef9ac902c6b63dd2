import { isEnquiryOpen } from "../open-enquiry.js";
import { eachEnquiry } from "../each.js";
import type { CensusRule } from "../rule.js";

/** At most one enquiry of an episode is open. It fails at each after the first. */
export const rule8839: CensusRule = {
  code: "8839",
  severity: "error",
  fields: ["DateOfInitialCPC", "ICPCnotRequired"],
  message: "The referral has more than one enquiry that is open.",
  fix: "Record the conference of all but one, or that none is required.",
  check: (census) =>
    eachEnquiry(census, ({ is, place, episode }) => {
      if (!episode.isKnown) return "skipped";
      const isOpen = isEnquiryOpen(is, census);
      if (isOpen === false) return "passed";
      const earlier = episode.enquiries.filter((other) => other.place < place);
      const open = earlier.find((other) => isEnquiryOpen(other.is, census) === true);
      if (open && isOpen) return { field: "conferenceHeldOn", params: { other: `enquiries[${open.place}]` } };
      return earlier.some((other) => isEnquiryOpen(other.is, census) !== false) ? "skipped" : "passed";
    }),
};
