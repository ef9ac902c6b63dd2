import { addMonths, type LocalDate } from "../../calendar/index.js";
import { reviewIntervalExceeded as ofRecord } from "../../validation/rules/review-interval-exceeded.js";
import { all, missing, notApplicable, that, type Verdict } from "../../validation/verdict.js";
import type { PlanChain } from "../chain-plans.js";
import { dayHeld, lastDay, pathHeld } from "../meeting.js";
import type { HistoryRule, HistoryRuleContext } from "../rule.js";

/** Asked of every plan, whatever started it. Where a review that has a time of its own is late, that is said instead. */
export const reviewIntervalExceeded: HistoryRule = {
  code: "review-interval-exceeded",
  severity: "query",
  message: ofRecord.message,
  fix: ofRecord.fix,
  check: (context) => {
    const { longestInterval, meetings } = context;
    if (!longestInterval || meetings.plans.length === 0) return notApplicable;
    return all(...meetings.plans.map((plan) => intervalsOf(plan, longestInterval.months, context)));
  },
};

function intervalsOf(plan: PlanChain, months: number, { history, asOf, isLateAt }: HistoryRuleContext): Verdict {
  const { period, place, start, reviews } = plan;
  const path = place === null ? (start?.home ?? "") : `plans[${place}]`;
  let since = (start && lastDay(start)) ?? period.startedOn;
  if (since === undefined) return missing(`${path}.startedOn`);
  const verdicts: Verdict[] = [];
  const until = (day: LocalDate, where: string) => {
    if (day > since!) verdicts.push(that(day <= addMonths(since!, months) || isLateAt(where), where));
  };
  for (const review of reviews) {
    const day = dayHeld(review);
    if (review.part !== "chained" || !hasCome(day)) continue;
    until(day, pathHeld(review));
    since = lastDay(review)!;
  }
  const ends = [period.endedOn, history.diedOn, asOf ?? undefined].filter((day) => day !== undefined);
  const end = ends.toSorted()[0];
  if (end === undefined) return verdicts.length > 0 ? all(...verdicts) : missing(`${path}.reviews`);
  until(end, placeOfNext());
  return all(...verdicts);

  function hasCome(day: LocalDate | null): day is LocalDate {
    return day !== null && (asOf === null || day <= asOf);
  }

  /** Where it stands, or would, that the next review was held. */
  function placeOfNext(): string {
    const toCome = reviews.find((review) => review.part === "chained" && !hasCome(dayHeld(review)));
    if (toCome) return pathHeld(toCome);
    if (place !== null) return `${path}.reviews`;
    return `${reviews.at(-1)?.home ?? path}.nextReview.heldOn`;
  }
}
