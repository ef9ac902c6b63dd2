import { isGoingOn } from "../open-enquiry.js";
import { eachEnquiry } from "../each.js";
import type { CensusRule } from "../rule.js";

/** An enquiry does not start while another of its episode goes on, its first and last day included. */
export const rule8890: CensusRule = {
  code: "8890",
  severity: "error",
  fields: ["S47ActualStartDate", "DateOfInitialCPC", "ICPCnotRequired", "ReferenceDate"],
  message: "The enquiry started while another under the same referral was going on.",
  fix: "Check when both started, and record the conference of the other, or that none is required.",
  departs: "The validator does not see two enquiries that are the same in everything.",
  check: (census) =>
    eachEnquiry(census, ({ is: { startedOn }, place, episode }) => {
      if (startedOn === undefined || !episode.isKnown) return "skipped";
      let isTold = true;
      for (const other of episode.enquiries) {
        if (other.place === place) continue;
        const goesOn = isGoingOn(other.is, startedOn, census);
        if (goesOn === true) return { field: "startedOn", params: { startedOn, other: `enquiries[${other.place}]` } };
        if (goesOn === undefined) isTold = false;
      }
      return isTold ? "passed" : "skipped";
    }),
};
