import type { LocalDate } from "../calendar/index.js";
import type { PlanChain } from "./chain-plans.js";
import type { HistoryReview } from "./history-timeline.js";
import type { JudgedHistory } from "./judge-history.js";
import { dayHeld, dayOf, dayPlanned, lastDay, type Meeting } from "./meeting.js";
import type { Obligation } from "../obligations/obligation.js";
import { notStated, obligationTo, standingOf } from "./standing.js";

/** The reviews of a plan, each once, and the one still to come. */
export function reviewsOf(plan: PlanChain, { of }: Pick<JudgedHistory, "of">, asOf: LocalDate | null): HistoryReview[] {
  const reviews: HistoryReview[] = [];
  let last = plan.start;
  // One that has no day yet is the one to come, if that is not known otherwise.
  let undated = 0;
  for (const review of plan.reviews) {
    if (review.part === "chained" && dayOf(review) !== null) {
      reviews.push(reviewAfter(review.previous, review));
      last = review;
    } else if (review.part === "chained" && review.rich === null) undated++;
    else reviews.push(standing(review, null, null));
  }
  const coming = last && toCome(last);
  if (coming) reviews.push(coming);
  for (let each = coming ? 1 : 0; each < undated; each++) reviews.push(standing(null, null, null));
  return reviews;

  /** The conference before a review asks for it; where that states no time, the review's own record does. */
  function reviewAfter(previous: Meeting | null, review: Meeting): HistoryReview {
    const [before, own] = [previous ? of.get(previous) : undefined, of.get(review)];
    const obligation =
      (before && obligationTo("next-review", before)) ?? (own ? obligationTo("conference-held", own) : null);
    const because =
      obligation === null
        ? ((before && notStated("next-review", before)) ?? (own ? notStated("conference-held", own) : null))
        : null;
    return { ...standing(review, previous, obligation), ...(because === null ? {} : { notStated: because }) };
  }

  /** The review after the last that was held, while the plan goes on: also where no time is known for it. */
  function toCome(meeting: Meeting): HistoryReview | null {
    const judged = of.get(meeting);
    if (!judged?.evaluation.facts.conference.isHeld) return null;
    const obligation = obligationTo("next-review", judged);
    if (obligation?.state === "not-owed") return null;
    if (obligation) return standing(null, meeting, obligation);
    const { facts } = judged.evaluation;
    const isOver = facts.children.every(({ planEnded, died, planNeeded }) => planEnded || died || planNeeded === false);
    if (isOver) return null;
    const because = notStated("next-review", judged);
    return { ...standing(null, meeting, null), ...(because === null ? {} : { notStated: because }) };
  }

  function standing(review: Meeting | null, previous: Meeting | null, obligation: Obligation | null): HistoryReview {
    const { heldOn, ...rest } = standingOf(obligation, review, asOf);
    const [held, plannedOn] = [previous && dayHeld(previous), review && heldOn === null ? dayPlanned(review) : null];
    const isToCome = asOf !== null && held !== null && held > asOf;
    return {
      after: previous && !isToCome ? lastDay(previous) : null,
      ...rest,
      heldOn,
      reference: review?.code ?? null,
      ...(plannedOn === null ? {} : { plannedOn }),
    };
  }
}
