import type { ChildHistory, ChildInNeedPlan, Enquiry, PlanPeriod, PlanReview, Referral } from "../model/history.js";
import type { CensusPeriod } from "./period.js";

/** A thing of a history, its place in its list, and the episode that it belongs to. */
export interface Placed<T> {
  readonly is: T;
  readonly place: number;
  readonly episode: Episode;
}

/** A referral and what is under it. */
export interface Episode {
  /** Its place among the referrals; `null` where no referral is recorded. */
  readonly place: number | null;
  /** Not so of what may belong to any of several. */
  readonly isKnown: boolean;
  readonly referral: Referral;
  readonly enquiries: readonly Placed<Enquiry>[];
  readonly plans: readonly Placed<PlanPeriod>[];
  readonly childInNeedPlans: readonly Placed<ChildInNeedPlan>[];
}

/** A review, and the plan that it is of. */
export interface ReviewOfPlan {
  readonly review: PlanReview;
  readonly place: number;
  readonly plan: Placed<PlanPeriod>;
}

/** An assessment, and the episode that it is of. */
export interface AssessmentOfEpisode {
  readonly assessment: NonNullable<Referral["assessments"]>[number];
  readonly place: number;
  readonly episode: Episode;
}

/** A history as the rules look at it: every list is there, and everything knows its episode. */
export interface CensusCase {
  readonly history: ChildHistory;
  readonly period: CensusPeriod;
  /** Whether what is absent is absent from the return too, and not only unknown here. */
  readonly isComplete: boolean;
  readonly episodes: readonly Episode[];
  readonly enquiries: readonly Placed<Enquiry>[];
  readonly plans: readonly Placed<PlanPeriod>[];
  readonly childInNeedPlans: readonly Placed<ChildInNeedPlan>[];
  readonly reviews: readonly ReviewOfPlan[];
  readonly assessments: readonly AssessmentOfEpisode[];
}

/** Makes a case of a history. Without referrals it has one episode; what names none of several belongs to none. */
export function censusCase(history: ChildHistory, period: CensusPeriod, isComplete: boolean): CensusCase {
  const { referrals = [] } = history;
  const episodes = referrals.length > 0 ? referrals.map((each, place) => newEpisode(each, place)) : [newEpisode({})];
  const unknown: NewEpisode = { ...newEpisode({}), isKnown: false };
  const episodeOf = (place: number | undefined) =>
    episodes.length === 1 && (place === undefined || referrals.length === 0)
      ? episodes[0]!
      : (episodes[place ?? -1] ?? unknown);
  const placed = <T extends { referral?: number | undefined }>(
    list: readonly T[] | undefined,
    listOf: (episode: NewEpisode) => Placed<T>[],
  ): readonly Placed<T>[] =>
    (list ?? []).map((is, place) => {
      const episode = episodeOf(is.referral);
      const item = { is, place, episode };
      listOf(episode).push(item);
      return item;
    });
  const plans = placed(history.plans, (episode) => episode.plans);
  return {
    history,
    period,
    isComplete,
    episodes,
    enquiries: placed(history.enquiries, (episode) => episode.enquiries),
    plans,
    childInNeedPlans: placed(history.childInNeedPlans, (episode) => episode.childInNeedPlans),
    reviews: plans.flatMap((plan) => (plan.is.reviews ?? []).map((review, place) => ({ review, place, plan }))),
    assessments: episodes.flatMap((episode) =>
      (episode.referral.assessments ?? []).map((assessment, place) => ({ assessment, place, episode })),
    ),
  };
}

interface NewEpisode extends Episode {
  readonly enquiries: Placed<Enquiry>[];
  readonly plans: Placed<PlanPeriod>[];
  readonly childInNeedPlans: Placed<ChildInNeedPlan>[];
}

function newEpisode(referral: Referral, place: number | null = null): NewEpisode {
  return { place, isKnown: true, referral, enquiries: [], plans: [], childInNeedPlans: [] };
}
