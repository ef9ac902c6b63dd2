import { englandAndWales, writeMoment } from "../calendar/index.js";
import { pathOf } from "../facts/fact.js";
import { byTime } from "../facts/moments.js";
import type { ChildHistory } from "../model/history.js";
import { readAsOf } from "../obligations/arguments.js";
import type { Obligation } from "../obligations/obligation.js";
import { compile } from "../policy/compile.js";
import { assertPolicy } from "../policy/policy.js";
import { namesOf } from "../timeline/build-timeline.js";
import { datedObligations, datesOf, deadlineOf, notOwedOf } from "../timeline/deadlines.js";
import { collectHistoryNotices } from "./collect-history-notices.js";
import type {
  HistoryConference,
  HistoryDates,
  HistoryDatesOptions,
  HistoryOptions,
  HistoryTimeline,
} from "./history-timeline.js";
import { judgeHistory, type JudgedConference, type JudgedHistory, type PolicyOn } from "./judge-history.js";
import { dayHeld } from "./meeting.js";
import { placeInHistory } from "./place-in-history.js";
import { reviewsOf } from "./reviews-of.js";
import { conferenceOfEnquiry } from "./standing.js";

/**
 * Every conference of a child over time: by when each had to be held, and how that stands.
 *
 * Each conference is judged under the policy that is in force on its own day: give a function of the day, such as
 * `(day) => policyAt("hounslow", day, policies)`, where editions change. A review has to be held so many months after the
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
 * const { plans } = buildHistory(history, workingTogether, { asOf: "2025-12-01" });
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
  const judged = judgeHistory(history, policy, options, options.detail !== "dates");
  const asOf = readAsOf(options.asOf);
  const on = asOf?.date ?? null;
  const shared = {
    schemaVersion: 1 as const,
    child: history.id ?? null,
    asOf: asOf ? writeMoment(asOf) : null,
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
      policy: lastPolicy(judged, policy, on).id,
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
      const deadline = deadlineOf(obligation);
      const { closedBy } = deadline;
      return {
        ...deadline,
        closedBy: closedBy && { ...closedBy, path: placeInHistory(closedBy.path, conference.places) },
        key: keyIn(conference, deadline.key),
        conference: conferenceIn(conference),
      };
    }),
    notOwed: judged.conferences.flatMap((conference) =>
      notOwedOf(conference.kept).map((one) => ({
        ...one,
        key: keyIn(conference, one.key),
        because: { ...one.because, path: placeInHistory(one.because.path, conference.places) },
        conference: conferenceIn(conference),
      })),
    ),
    notices: collectHistoryNotices(judged),
    ...namesIn(judged, policy, options, on),
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

/** The key of a deadline in the history. */
export function keyIn({ key }: JudgedConference, own: string): string {
  return `${key}/${own}`;
}

/** A conference as results name it. */
export function conferenceIn({ meeting, evaluation, record }: JudgedConference): HistoryConference {
  const day = dayHeld(meeting);
  const { asOf } = evaluation;
  return {
    type: record.type,
    heldOn: day !== null && !(asOf && day > asOf.date) ? day : null,
    reference: evaluation.facts.reference,
    place: meeting.home,
  };
}

/** The policy and the calendar; where conferences have policies of their own, those of the last. */
export function namesIn(
  judged: JudgedHistory,
  policy: PolicyOn,
  { calendar = englandAndWales }: HistoryOptions | HistoryDatesOptions,
  asOf: string | null,
): Pick<HistoryTimeline, "policy" | "calendar"> {
  const [inForce, on] = [lastPolicy(judged, policy, asOf), lastDayOfRules(judged) ?? asOf];
  return namesOf(compile(inForce, calendar), on);
}

function lastPolicy(judged: JudgedHistory, policy: PolicyOn, asOf: string | null) {
  const inForce = typeof policy === "function" ? policy(lastDayOfRules(judged) ?? asOf) : policy;
  if (judged.conferences.length === 0) assertPolicy(inForce);
  return inForce;
}

/** The last day whose rules were used; `null` where none was. */
function lastDayOfRules({ conferences }: JudgedHistory): string | null {
  let last: string | null = null;
  for (const { evaluation } of conferences) {
    if (evaluation.on !== null && (last === null || evaluation.on > last)) last = evaluation.on;
  }
  return last;
}

/** Where in the history the fact stands that a place of a record means. */
export function pathIn({ places }: JudgedConference, place: Parameters<typeof pathOf>[0]): string {
  return placeInHistory(pathOf(place), places);
}
