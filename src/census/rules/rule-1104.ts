import { eachEnquiry } from "../each.js";
import { failsIf, isBefore } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** The initial conference is not before the referral. */
export const rule1104: CensusRule = {
  code: "1104",
  severity: "error",
  fields: ["DateOfInitialCPC", "CINreferralDate"],
  message: "The initial conference was held before the referral.",
  fix: "Check both dates, and the referral that the enquiry is under.",
  check: (census) =>
    eachEnquiry(
      census,
      ({
        is: { conferenceHeldOn },
        episode: {
          referral: { receivedOn },
        },
      }) =>
        conferenceHeldOn === undefined
          ? "not-applicable"
          : failsIf(isBefore(conferenceHeldOn, receivedOn), "conferenceHeldOn", { conferenceHeldOn, receivedOn }),
    ),
};
