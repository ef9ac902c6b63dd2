import { eachPlan } from "../each.js";
import { failsIf, isBefore } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** A plan does not start before the referral. */
export const rule1105: CensusRule = {
  code: "1105",
  severity: "error",
  fields: ["CPPstartDate", "CINreferralDate"],
  message: "The child protection plan started before the referral.",
  fix: "Check both dates, and the referral that the plan is under.",
  check: (census) =>
    eachPlan(
      census,
      ({
        is: { startedOn },
        episode: {
          referral: { receivedOn },
        },
      }) => failsIf(isBefore(startedOn, receivedOn), "startedOn", { startedOn, receivedOn }),
    ),
};
