import type { LocalDate, WorkingCalendar } from "../calendar/index.js";
import { buildHistory, type HistoryPlan, type HistoryReview, type PolicyOn } from "../history/index.js";
import type { ChildHistory } from "../model/history.js";

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

/**
 * The dates of a child as of a day: a view of the child's history. A row can be as of a day on which a plan that has ended was
 * still open, so what was due next is found as if no plan had ended; the counts look at the ends.
 */
export function datesOf(history: ChildHistory, { on, policy, calendar }: Counting): ChildDates {
  const { id = null, diedOn = null, enquiries = [], plans = [] } = history;
  const open = { ...history, diedOn: undefined, plans: plans.map((plan) => ({ ...plan, endedOn: undefined })) };
  const dates = buildHistory(open, policy, { asOf: on, calendar, detail: "dates" });
  return {
    id,
    diedOn,
    enquiries: enquiries.map(({ startedOn = null, conferenceRequired = null, conference: meeting = null }, place) => {
      const { due = null, heldOn = null } = dates.enquiries[place]?.conference ?? {};
      return { startedOn, required: conferenceRequired, due: due?.date ?? null, heldOn, meeting };
    }),
    plans: plans.map(({ endedOn = null, reviews }, place) => ({
      ...planDates(dates.plans[place]!, reviews !== undefined),
      endedOn,
    })),
  };
}

function planDates({ startedOn, reviews }: HistoryPlan, isKnown: boolean): Omit<PlanDates, "endedOn"> {
  const isNone = ({ heldOn }: HistoryReview) => startedOn !== null && heldOn !== null && heldOn <= startedOn;
  // What is counted from nothing is no review, unless it is the first of a plan that nobody knows the start of.
  const counted = reviews.filter(({ after, heldOn }) => after !== null || (startedOn === null && heldOn !== null));
  return {
    startedOn,
    reviews: isKnown
      ? counted.map(({ after, due, heldOn, reference: meeting }) => ({
          after,
          due: due?.date ?? null,
          heldOn,
          meeting,
        }))
      : null,
    notReviews: reviews.filter(isNone).map(({ heldOn }) => heldOn!),
  };
}
