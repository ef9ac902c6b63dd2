import { eachEpisode, isUnknown } from "../each.js";
import { failsIf } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** No plan is under a referral without further action. */
export const rule8832: CensusRule = {
  code: "8832",
  severity: "error",
  fields: ["ReferralNFA", "CPPstartDate"],
  message: "The referral led to no further action, and a child protection plan is recorded under it.",
  fix: "Check whether there was no further action.",
  check: (census) =>
    eachEpisode(census, ({ plans, referral: { noFurtherAction } }) => {
      if (noFurtherAction === undefined) return "skipped";
      if (!noFurtherAction) return "not-applicable";
      if (isUnknown(census, "plans")) return "skipped";
      return failsIf(plans.length > 0, "noFurtherAction", {});
    }),
};
