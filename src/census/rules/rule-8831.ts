import { eachEpisode, isUnknown } from "../each.js";
import type { CensusRule } from "../rule.js";

/** Nothing is dated under a referral without further action. */
export const rule8831: CensusRule = {
  code: "8831",
  severity: "error",
  fields: [
    "ReferralNFA",
    "S47ActualStartDate",
    "DateOfInitialCPC",
    "AssessmentActualStartDate",
    "AssessmentAuthorisationDate",
  ],
  message: "The referral led to no further action, and an enquiry, a conference or an assessment is recorded under it.",
  fix: "Check whether there was no further action.",
  check: (census) =>
    eachEpisode(census, ({ enquiries, referral }) => {
      const { noFurtherAction, transferInConferenceOn, assessments = [] } = referral;
      if (noFurtherAction === undefined) return "skipped";
      if (!noFurtherAction) return "not-applicable";
      const isActive =
        transferInConferenceOn !== undefined ||
        enquiries.some(({ is }) => is.startedOn !== undefined || is.conferenceHeldOn !== undefined) ||
        assessments.some(({ startedOn, authorisedOn }) => startedOn !== undefined || authorisedOn !== undefined);
      if (isActive) return { field: "noFurtherAction", params: {} };
      const isTold = census.isComplete || (referral.assessments !== undefined && !isUnknown(census, "enquiries"));
      return isTold ? "passed" : "skipped";
    }),
};
