import { type Episode } from "../case.js";
import { eachAssessment, eachChildInNeedPlan, eachEnquiry, eachEpisode, eachPlan, isUnknown } from "../each.js";
import { allOf, failsIf, isBefore, without, type Judgement } from "../judgement.js";
import type { CensusRule } from "../rule.js";

function notAfterClosure<F extends string>(
  { isKnown, referral: { closedOn } }: Episode,
  dates: { readonly [Field in F]?: string | undefined },
  field: F,
): Judgement {
  const date = dates[field];
  if (date === undefined) return "not-applicable";
  if (closedOn === undefined) return isKnown ? "not-applicable" : "skipped";
  return failsIf(isBefore(closedOn, date), field, { [field]: date, closedOn });
}

/** Nothing is after the closure. It fails at each date that is. */
export const rule8565: CensusRule = {
  code: "8565",
  severity: "error",
  fields: [
    "CINclosureDate",
    "AssessmentActualStartDate",
    "AssessmentAuthorisationDate",
    "S47ActualStartDate",
    "DateOfInitialCPC",
    "CPPendDate",
    "CINPlanStartDate",
    "CINPlanEndDate",
  ],
  message: "This is after the case was closed.",
  fix: "Check both dates, and the referral that it is under.",
  departs: "The validator never finds the end of a plan after the closure.",
  check: (census) => {
    if (isUnknown(census, "referrals")) return without("skipped");
    if (!census.episodes.some(({ referral }) => referral.closedOn !== undefined)) return without("not-applicable");
    return allOf(
      eachAssessment(census, ({ assessment, episode }) => notAfterClosure(episode, assessment, "startedOn")),
      eachAssessment(census, ({ assessment, episode }) => notAfterClosure(episode, assessment, "authorisedOn")),
      eachEpisode(census, (episode) => notAfterClosure(episode, episode.referral, "transferInConferenceOn")),
      eachEnquiry(census, ({ is, episode }) => notAfterClosure(episode, is, "startedOn")),
      eachEnquiry(census, ({ is, episode }) => notAfterClosure(episode, is, "conferenceHeldOn")),
      eachPlan(census, ({ is, episode }) => notAfterClosure(episode, is, "endedOn")),
      eachChildInNeedPlan(census, ({ is, episode }) => notAfterClosure(episode, is, "startedOn")),
      eachChildInNeedPlan(census, ({ is, episode }) => notAfterClosure(episode, is, "endedOn")),
    );
  },
};
