import { type Episode } from "../case.js";
import { eachPlan, isUnknown } from "../each.js";
import { isOutside } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** Those of its enquiries; only without any enquiry, that with which the child moved here. */
function conferencesOf({ enquiries, referral }: Episode): readonly string[] {
  const all = enquiries.length > 0 ? enquiries.map(({ is }) => is.conferenceHeldOn) : [referral.transferInConferenceOn];
  return all.filter((day) => day !== undefined);
}

/** Whether a conference may have been held that is not recorded yet. */
function isOneToCome({ enquiries, referral }: Episode): boolean {
  return enquiries.length > 0
    ? enquiries.some(({ is }) => is.conferenceHeldOn === undefined && is.conferenceRequired !== false)
    : referral.transferInConferenceOn === undefined;
}

/** A plan that starts in the year starts on the day of an initial conference of its episode. */
export const rule2885: CensusRule = {
  code: "2885",
  severity: "error",
  fields: ["CPPstartDate", "DateOfInitialCPC"],
  message: "The child protection plan did not start on the day of an initial conference.",
  fix: "Check when the plan started and when the conference was held, and the referral that both are under.",
  departs: "The validator does not count the conference of an enquiry that is flagged as not needing one.",
  check: (census) =>
    eachPlan(census, ({ is: { startedOn }, episode }) => {
      const isOutsideYear = isOutside(startedOn, census.period);
      if (isOutsideYear === true) return "not-applicable";
      if (startedOn === undefined || !episode.isKnown || isUnknown(census, "enquiries")) return "skipped";
      const conferences = conferencesOf(episode);
      if (conferences.includes(startedOn)) return "passed";
      if (!census.isComplete && isOneToCome(episode)) return "skipped";
      return { field: "startedOn", params: { startedOn, conferences } };
    }),
};
