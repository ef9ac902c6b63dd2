import { eachEnquiry, isUnknown } from "../each.js";
import { failsIf, without } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** A conference is recorded once: with its enquiry, or with an episode of the child. */
export const rule2884: CensusRule = {
  code: "2884",
  severity: "error",
  fields: ["DateOfInitialCPC"],
  message: "The same initial conference is recorded both with an enquiry and with a referral.",
  fix: "Record it with the enquiry. With the referral belongs only the conference of a child who moved here with a plan.",
  check: (census) => {
    if (isUnknown(census, "referrals")) return without("skipped");
    return eachEnquiry(census, ({ is: { conferenceHeldOn } }) =>
      conferenceHeldOn === undefined
        ? "not-applicable"
        : failsIf(
            census.episodes.some(({ referral }) => referral.transferInConferenceOn === conferenceHeldOn),
            "conferenceHeldOn",
            { conferenceHeldOn },
          ),
    );
  },
};
