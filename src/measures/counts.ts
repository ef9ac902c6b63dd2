import { addMonths, type LocalDate } from "../calendar/index.js";
import type { ChildDates, ConferenceDates, EnquiryDates, PlanDates } from "./dates-of.js";
import type { MeasureId } from "./measures.js";
import type { Tally } from "./tally.js";

/** Adds what is measured of a child to a row. */
type Count = (child: ChildDates, row: Tally) => void;

/** How each measure counts; what it counts in words is its definition. */
export const counts: Readonly<Record<MeasureId, Count>> = {
  "conferences-in-time": conferencesInTime,
  "reviews-in-time": reviewsInTime,
  "reviews-held-in-time": reviewsHeldInTime,
  "open-enquiries": openEnquiries,
  "plans-over-two-years": plansOverTwoYears,
};

/** A conference that was held counts, also where the enquiry says that none was required. */
function conferencesInTime({ id, enquiries }: ChildDates, row: Tally): void {
  for (const { startedOn, heldOn, due, meeting } of enquiries) {
    if (heldOn === null || !isIn(row, heldOn)) continue;
    if (startedOn === null) row.leaveOut("start-not-recorded", id);
    else if (heldOn < startedOn) row.leaveOut("conference-before-enquiry", id);
    else if (due === null) row.leaveOut("due-not-known", id);
    else row.add(heldOn <= due, meetingOn(meeting, heldOn));
  }
}

function reviewsInTime(child: ChildDates, row: Tally): void {
  const day = row.period.through;
  for (const plan of openPlans(child, row)) {
    if (addMonths(plan.startedOn, 3) > day) continue;
    if (plan.reviews === null) {
      row.leaveOut("reviews-not-known", child.id);
      continue;
    }
    const soFar = plan.reviews.filter(({ after }) => after !== null && after <= day);
    if (soFar.some((review) => isLate(review, day))) row.add(false);
    else if (soFar.some(({ due }) => due === null)) row.leaveOut("due-not-known", child.id);
    else row.add(true);
  }
}

/** Held late, or overdue on a day. */
function isLate({ due, heldOn }: ConferenceDates, day: LocalDate): boolean {
  return due !== null && due < (heldOn !== null && heldOn <= day ? heldOn : day);
}

function reviewsHeldInTime({ id, plans }: ChildDates, row: Tally): void {
  for (const { startedOn, endedOn, reviews, notReviews } of plans) {
    for (const day of notReviews) if (isIn(row, day)) row.leaveOut("review-on-first-day", id);
    for (const { heldOn, due, meeting } of reviews ?? []) {
      if (heldOn === null || !isIn(row, heldOn)) continue;
      if (endedOn !== null && heldOn > endedOn) row.leaveOut("review-after-plan", id);
      else if (due === null) row.leaveOut(startedOn === null ? "start-not-recorded" : "due-not-known", id);
      else row.add(heldOn <= due, meetingOn(meeting, heldOn));
    }
  }
}

function openEnquiries({ id, enquiries }: ChildDates, row: Tally): void {
  const day = row.period.through;
  for (const enquiry of enquiries.filter((each) => isOpen(each, day))) {
    if (enquiry.startedOn === null) row.leaveOut("start-not-recorded", id);
    else if (enquiry.startedOn <= day) row.add(true);
  }
}

function isOpen({ required, heldOn }: EnquiryDates, day: LocalDate): boolean {
  return required !== false && (heldOn === null || heldOn > day);
}

function plansOverTwoYears(child: ChildDates, row: Tally): void {
  for (const { startedOn } of openPlans(child, row)) row.add(addMonths(startedOn, 24) < row.period.through);
}

/** The plans that are open on the last day of a row: neither ended on it nor before. One without a start is left out. */
function openPlans({ id, diedOn, plans }: ChildDates, row: Tally): readonly (PlanDates & { startedOn: LocalDate })[] {
  const day = row.period.through;
  if (diedOn !== null && diedOn <= day) return [];
  return plans.flatMap((plan) => {
    const { startedOn, endedOn } = plan;
    if ((endedOn !== null && endedOn <= day) || (startedOn !== null && startedOn > day)) return [];
    if (startedOn !== null) return [{ ...plan, startedOn }];
    row.leaveOut("start-not-recorded", id);
    return [];
  });
}

function isIn({ period: { from, through } }: Tally, day: LocalDate): boolean {
  return from <= day && day <= through;
}

/** Meetings are one and the same with their code on their day. */
function meetingOn(meeting: string | null, day: LocalDate): string | null {
  return meeting === null ? null : `${day} ${meeting}`;
}
