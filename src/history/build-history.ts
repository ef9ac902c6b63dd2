import { checkOptions, isOneOf, type OptionTypes } from "../calendar/check-options.js";
import { evaluateTypes } from "../obligations/evaluate-options.js";
import { byTime } from "../facts/moments.js";
import type { ChildHistory } from "../model/history.js";
import type { Obligation } from "../obligations/obligation.js";
import { datedObligations, datesOf, deadlineOf, notOwedOf } from "../timeline/deadlines.js";
import { collectHistoryNotices } from "./collect-history-notices.js";
import { conferenceIn, keyIn, latestRules, namesIn } from "./history-names.js";
import type { HistoryDates, HistoryDatesOptions, HistoryOptions, HistoryTimeline } from "./history-timeline.js";
import { judgeHistory, type JudgedConference, type JudgedHistory } from "./judge-history.js";
import { placeInHistory } from "./place-in-history.js";
import type { PolicyOn } from "./policy-on.js";
import { reviewsOf } from "./reviews-of.js";
import { conferenceOfEnquiry } from "./standing.js";
import { policyLanguage } from "../wording/policy-language.js";

/**
 * Every conference of a child over time: by when each had to be held, and how that stands.
 *
 * Each conference is judged under the policy that is in force on its own day: give a function of the day, such as
 * `(day) => policyAt("hounslow", day)`, where editions change. A review has to be held so many months after the
 * conference before it: that is one obligation, of the conference before, and one deadline. What recurs has one open
 * deadline over the whole plan, and one for each time that was late.
 *
 * A conference that is not in `conferences` is known by its enquiry, its plan or its day of review alone. Only that it is
 * held, and the next review, are asked of it: all else is not held by such a source.
 *
 * A `key` is `CONFERENCE/DEADLINE`: the conference's reference, else `enquiry-` with the enquiry's id or day, else its type
 * and day; then the key that the deadline has in a timeline.
 *
 * @throws CodedError for the caller's own mistakes: `not-a-history`, and those of `buildTimeline`.
 * @example
 * ```ts
 * const history: ChildHistory = {
 *   id: "C000017",
 *   plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }, { heldOn: "2025-10-30" }] }],
 * };
 * const { plans } = buildHistory(history, "working-together", { asOf: "2025-12-01" });
 * plans[0]?.reviews.map(({ due, status }) => `${due?.date} ${status}`);
 * // ["2025-04-27 done", "2025-10-22 late", "2026-04-30 upcoming"]
 * ```
 */
export function buildHistory(history: ChildHistory, policy: PolicyOn, options?: HistoryOptions): HistoryTimeline;
export function buildHistory(history: ChildHistory, policy: PolicyOn, options: HistoryDatesOptions): HistoryDates;
export function buildHistory(
  history: ChildHistory,
  policy: PolicyOn,
  options: HistoryOptions | HistoryDatesOptions = {},
): HistoryTimeline | HistoryDates {
  checkOptions(options, TYPES);
  const judged = judgeHistory(history, policy, options, options.detail !== "dates");
  const { compiled, on: lastDay } = latestRules(judged, policy, options);
  const names = namesIn(judged, compiled, lastDay);
  const on = judged.asOf?.date ?? null;
  const shared = {
    schemaVersion: 1 as const,
    child: history.id ?? null,
    asOf: names.asOf,
    enquiries: (history.enquiries ?? []).map(({ startedOn }, place) => ({
      startedOn: startedOn ?? null,
      conference: conferenceOfEnquiry(judged.ofEnquiries[place]!, startedOn, on),
    })),
    plans: judged.meetings.plans.map((plan) => ({
      startedOn: plan.period.startedOn ?? null,
      endedOn: plan.period.endedOn ?? null,
      reviews: reviewsOf(plan, judged, on),
    })),
  };
  const deadlines = datedIn(judged);
  if (options.detail === "dates") {
    return {
      ...shared,
      policy: names.policy?.id ?? null,
      deadlines: deadlines.map(({ obligation, conference }) => ({
        ...datesOf(obligation),
        key: keyIn(conference, obligation.key),
        conference: conferenceIn(conference),
      })),
    };
  }
  return {
    ...shared,
    deadlines: deadlines.map(({ obligation, conference }) => {
      const deadline = deadlineOf(
        obligation,
        conference.evaluation.asOf,
        policyLanguage(conference.evaluation.compiled),
      );
      const { closedBy } = deadline;
      return {
        ...deadline,
        closedBy: closedBy && { ...closedBy, path: placeInHistory(closedBy.path, conference.places) },
        key: keyIn(conference, deadline.key),
        conference: conferenceIn(conference),
      };
    }),
    notOwed: judged.conferences.flatMap((conference) =>
      notOwedOf(conference.kept, policyLanguage(conference.evaluation.compiled)).map((one) => ({
        ...one,
        key: keyIn(conference, one.key),
        because: { ...one.because, path: placeInHistory(one.because.path, conference.places) },
        conference: conferenceIn(conference),
      })),
    ),
    notices: collectHistoryNotices(judged, policyLanguage(compiled)),
    policy: names.policy,
    calendar: names.calendar,
  };
}

interface OfConference {
  readonly obligation: Obligation;
  readonly conference: JudgedConference;
}

/** What has a due time, in due order; of one day and time, the earlier conference first. */
function datedIn({ conferences }: JudgedHistory): readonly OfConference[] {
  return conferences
    .flatMap((conference) => datedObligations(conference.kept).map((obligation) => ({ obligation, conference })))
    .toSorted((a, b) => byTime(a.obligation.due!, b.obligation.due!));
}

const TYPES: OptionTypes = { ...evaluateTypes, detail: isOneOf("full", "dates") };
