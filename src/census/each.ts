import type { ChildInNeedPlan, Enquiry, PlanPeriod } from "../model/history.js";
import type { AssessmentOfEpisode, CensusCase, Episode, Placed, ReviewOfPlan } from "./case.js";
import { verdictOn, without, type CensusVerdict, type Failure, type Judgement } from "./judgement.js";

type ListName = "referrals" | "enquiries" | "plans" | "childInNeedPlans";

/** Whether nobody knows what is in a list. In a return, a list that is absent is empty. */
export function isUnknown({ history, isComplete }: CensusCase, list: ListName): boolean {
  return !isComplete && history[list] === undefined;
}

/** The judgement on a fact that is absent and must not be: in a return it fails, and elsewhere nobody knows it yet. */
export function absent({ isComplete }: CensusCase, field: string): Failure | "skipped" {
  return isComplete ? { field, params: {} } : "skipped";
}

/** The verdict on each enquiry. */
export function eachEnquiry(census: CensusCase, judge: (enquiry: Placed<Enquiry>) => Judgement): CensusVerdict {
  if (isUnknown(census, "enquiries")) return without("skipped");
  return verdictOn(census.enquiries, judge, ({ place }) => `enquiries[${place}]`);
}

/** The verdict on each child protection plan. */
export function eachPlan(census: CensusCase, judge: (plan: Placed<PlanPeriod>) => Judgement): CensusVerdict {
  if (isUnknown(census, "plans")) return without("skipped");
  return verdictOn(census.plans, judge, ({ place }) => `plans[${place}]`);
}

/** The verdict on each child in need plan. */
export function eachChildInNeedPlan(
  census: CensusCase,
  judge: (plan: Placed<ChildInNeedPlan>) => Judgement,
): CensusVerdict {
  if (isUnknown(census, "childInNeedPlans")) return without("skipped");
  return verdictOn(census.childInNeedPlans, judge, ({ place }) => `childInNeedPlans[${place}]`);
}

/** The verdict on each episode that has a referral. */
export function eachEpisode(census: CensusCase, judge: (episode: Episode) => Judgement): CensusVerdict {
  if (isUnknown(census, "referrals")) return without("skipped");
  return verdictOn(
    census.history.referrals?.length ? census.episodes : [],
    judge,
    ({ place }) => `referrals[${place}]`,
  );
}

/** The verdict on each review of each plan. */
export function eachReview(census: CensusCase, judge: (review: ReviewOfPlan) => Judgement): CensusVerdict {
  if (isUnknown(census, "plans")) return without("skipped");
  const isOneUnknown = !census.isComplete && census.plans.some(({ is }) => is.reviews === undefined);
  const verdict = verdictOn(census.reviews, judge, ({ place, plan }) => `plans[${plan.place}].reviews[${place}]`);
  return isOneUnknown && verdict.status !== "failed" ? without("skipped") : verdict;
}

/** The verdict on each assessment of each episode. */
export function eachAssessment(
  census: CensusCase,
  judge: (assessment: AssessmentOfEpisode) => Judgement,
): CensusVerdict {
  if (isUnknown(census, "referrals")) return without("skipped");
  return verdictOn(
    census.assessments,
    judge,
    ({ place, episode }) => `referrals[${episode.place}].assessments[${place}]`,
  );
}
