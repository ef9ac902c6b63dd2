import { absent, eachEpisode, isUnknown } from "../each.js";
import { failsIf } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** An episode with an enquiry has an assessment. */
export const rule2991Q: CensusRule = {
  code: "2991Q",
  severity: "query",
  fields: ["AssessmentActualStartDate", "S47ActualStartDate"],
  message: "There is an enquiry under the referral, and no assessment.",
  fix: "Record the assessment, or give the reason.",
  check: (census) =>
    eachEpisode(census, ({ enquiries, referral: { assessments } }) => {
      if (isUnknown(census, "enquiries")) return "skipped";
      if (enquiries.length === 0) return "not-applicable";
      if (assessments === undefined) return absent(census, "assessments");
      return failsIf(assessments.length === 0, "assessments", {});
    }),
};
