import { eachEnquiry } from "../each.js";
import { failsIf, isBefore } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** The enquiry does not start before the referral. */
export const rule2889: CensusRule = {
  code: "2889",
  severity: "error",
  fields: ["S47ActualStartDate", "CINreferralDate"],
  message: "The section 47 enquiry started before the referral.",
  fix: "Check both dates, and the referral that the enquiry is under.",
  check: (census) =>
    eachEnquiry(
      census,
      ({
        is: { startedOn },
        episode: {
          referral: { receivedOn },
        },
      }) => failsIf(isBefore(startedOn, receivedOn), "startedOn", { startedOn, receivedOn }),
    ),
};
