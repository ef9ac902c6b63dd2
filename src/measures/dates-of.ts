import type { LocalDate, WorkingCalendar } from "../calendar/index.js";
import type { ChildHistory, Enquiry, PlanPeriod, PlanReview } from "../model/history.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Policy } from "../policy/policy.js";
import type { ConferenceType } from "../vocabulary/codes.js";
import { evaluate } from "../obligations/evaluate.js";
import type { PolicyOn } from "./measures.js";

/** A conference that was held or is owed. */
export interface ConferenceDates {
  /** By when it is due; `null` where the policy gives no time, or what it counts from is not known. */
  readonly due: LocalDate | null;
  readonly heldOn: LocalDate | null;
  /** The meeting's own code, which siblings share. */
  readonly meeting: string | null;
}

/** An enquiry and its conference. */
export interface EnquiryDates extends ConferenceDates {
  readonly startedOn: LocalDate | null;
  readonly required: boolean | null;
}

/** A review of a plan, and the day of the conference that it is counted from; `null` of the first, where no start is known. */
export interface ReviewDates extends ConferenceDates {
  readonly after: LocalDate | null;
}

/** A plan and its reviews. */
export interface PlanDates {
  readonly startedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  /** In order: those that were held, and the one that is owed next. `null`: nobody knows them. */
  readonly reviews: readonly ReviewDates[] | null;
  /** Days of what is recorded as a review on or before the plan's first day, which is none. */
  readonly notReviews: readonly LocalDate[];
}

/** All that is measured of a child. */
export interface ChildDates {
  readonly id: string | null;
  readonly diedOn: LocalDate | null;
  readonly enquiries: readonly EnquiryDates[];
  readonly plans: readonly PlanDates[];
}

/** How due dates are found. */
export interface Counting {
  readonly on: LocalDate;
  readonly policy: PolicyOn;
  readonly calendar?: WorkingCalendar | undefined;
}

/** The dates of a child as of a day. Every due date is the obligations': of a record of the one conference. */
export function datesOf(history: ChildHistory, counting: Counting): ChildDates {
  const { id = null, diedOn = null, enquiries = [], plans = [] } = history;
  return {
    id,
    diedOn,
    enquiries: enquiries.map((enquiry) => enquiryDates(enquiry, history, counting)),
    plans: plans.map((plan) => planDates(plan, history, counting)),
  };
}

function enquiryDates(enquiry: Enquiry, history: ChildHistory, counting: Counting): EnquiryDates {
  const { startedOn = null, conferenceRequired: required = null, conference: meeting = null } = enquiry;
  const heldOn = upTo(counting.on, enquiry.conferenceHeldOn);
  const record: ConferenceRecord = {
    ...commonOf(history),
    type: wasUnborn(history, heldOn ?? counting.on) ? "pre-birth" : "initial",
    section47: { startedOn: startedOn ?? undefined },
    conference: heldOn === null ? undefined : { held: { start: heldOn } },
  };
  const due = startedOn === null ? null : dueOf("conference-held", record, heldOn ?? counting.on, counting);
  return { startedOn, required, due, heldOn, meeting };
}

function planDates(plan: PlanPeriod, history: ChildHistory, counting: Counting): PlanDates {
  const { startedOn = null, endedOn = null, startedBy = "initial" } = plan;
  const days = heldByDay(plan.reviews ?? [], counting.on);
  const isNone = ([day]: readonly [LocalDate, PlanReview]) => startedOn !== null && day <= startedOn;
  const notReviews = days.filter(isNone).map(([day]) => day);
  if (plan.reviews === undefined) return { startedOn, endedOn, reviews: null, notReviews };
  const held = days.filter((each) => !isNone(each));
  const conferences: readonly { day: LocalDate | null; type: ConferenceType }[] = [
    { day: upTo(counting.on, startedOn), type: startedBy },
    ...held.map(([day]) => ({ day, type: "review" as const })),
  ];
  const reviews = conferences.map(({ day, type }, index): ReviewDates => {
    const [heldOn, { conference: meeting = null }] = held[index] ?? NOT_HELD;
    if (day === null) return { after: null, due: null, heldOn, meeting };
    const record: ConferenceRecord = {
      ...commonOf(history),
      type,
      conference: { held: { start: day } },
      decision: { planNeeded: true },
      nextReview: heldOn === null ? undefined : { heldOn },
    };
    return { after: day, due: dueOf("next-review-held", record, day, counting), heldOn, meeting };
  });
  return { startedOn, endedOn, reviews, notReviews };
}

const NOT_HELD: readonly [null, PlanReview] = [null, {}];

/** The reviews that were held by a day, in order, and one of those that are recorded for the same day. */
function heldByDay(reviews: readonly PlanReview[], on: LocalDate): readonly (readonly [LocalDate, PlanReview])[] {
  const byDay = new Map<LocalDate, PlanReview>();
  for (const review of reviews) {
    const day = upTo(on, review.heldOn);
    if (day !== null && byDay.get(day)?.conference === undefined) byDay.set(day, review);
  }
  return [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function dueOf(duty: string, record: ConferenceRecord, day: LocalDate, counting: Counting): LocalDate | null {
  const policy = policyOn(counting.policy, day);
  if (policy === undefined) return null;
  const { obligations } = evaluate(record, policy, { asOf: counting.on, calendar: counting.calendar }, false);
  return obligations.find((each) => each.duty.id === duty)?.due?.date ?? null;
}

/** The policy in force on a day. */
export function policyOn(policy: PolicyOn, day: LocalDate): Policy | undefined {
  return typeof policy === "function" ? policy(day) : policy;
}

function commonOf({ bornOn, expectedDeliveryOn }: ChildHistory): Partial<ConferenceRecord> {
  return { bornOn, expectedDeliveryOn };
}

/** Whether a child was unborn on a day, as far as that is known. */
function wasUnborn({ bornOn, expectedDeliveryOn }: ChildHistory, day: LocalDate): boolean {
  return bornOn === undefined ? expectedDeliveryOn !== undefined : bornOn > day;
}

/** What is recorded for later has not happened. */
function upTo(on: LocalDate, day: LocalDate | null | undefined): LocalDate | null {
  return typeof day === "string" && day <= on ? day : null;
}
