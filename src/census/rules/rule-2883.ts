import type { CensusCase } from "../case.js";
import { isUnknown } from "../each.js";
import { isOutside, without } from "../judgement.js";
import type { CensusReturnRule } from "../rule.js";

/** No more plans start in the year than initial conferences were held in it, transfer-in conferences included. */
export const rule2883: CensusReturnRule = {
  code: "2883",
  severity: "error",
  fields: ["CPPstartDate", "DateOfInitialCPC"],
  message: "More child protection plans started in the year than initial conferences were held.",
  fix: "Find the plans without a conference, such as by 2885, and record their conferences.",
  tally() {
    let plans = 0;
    let conferences = 0;
    let isTold = true;
    return {
      add(census) {
        plans += inYear(
          census,
          census.plans.map(({ is }) => is.startedOn),
        );
        conferences += inYear(
          census,
          census.enquiries.map(({ is }) => is.conferenceHeldOn),
        );
        conferences += inYear(
          census,
          census.episodes.map(({ referral }) => referral.transferInConferenceOn),
        );
        if (LISTS.some((list) => isUnknown(census, list))) isTold = false;
      },
      verdict() {
        if (!isTold) return without("skipped");
        if (plans <= conferences) return without("passed");
        return { status: "failed", failures: [{ path: "", params: { plans, conferences } }] };
      },
    };
  },
};

const LISTS = ["referrals", "enquiries", "plans"] as const;

function inYear({ period }: CensusCase, days: readonly (string | undefined)[]): number {
  return days.filter((day) => isOutside(day, period) === false).length;
}
