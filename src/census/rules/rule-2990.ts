import { eachEpisode, isUnknown } from "../each.js";
import type { CensusRule } from "../rule.js";

/** Closed after assessment: no further action, or referred to early help. */
const AFTER_ASSESSMENT: readonly string[] = ["RC8", "RC9"];
const LISTS = ["enquiries", "plans", "childInNeedPlans"] as const;

/** Nothing is under a case that was closed after assessment. */
export const rule2990: CensusRule = {
  code: "2990",
  severity: "error",
  fields: ["ReasonForClosure", "DateOfInitialCPC"],
  message: "The case was closed after assessment, without more, and more is recorded under it.",
  fix: "Check the reason for the closure, and what is recorded under this referral.",
  check: (census) =>
    eachEpisode(census, ({ enquiries, plans, childInNeedPlans, referral }) => {
      const { closedOn, closureReason, transferInConferenceOn } = referral;
      if (closureReason === undefined) return closedOn === undefined ? "not-applicable" : "skipped";
      if (!AFTER_ASSESSMENT.includes(closureReason)) return "not-applicable";
      const count = enquiries.length + plans.length + childInNeedPlans.length;
      if (count > 0 || transferInConferenceOn !== undefined) {
        return { field: "closureReason", params: { closureReason } };
      }
      const isTold = LISTS.every((list) => !isUnknown(census, list));
      return isTold ? "passed" : "skipped";
    }),
};
