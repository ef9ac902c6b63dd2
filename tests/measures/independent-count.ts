import { addDays, addMonths, formatISO, isWeekend, parseISO } from "date-fns";
import type { MeasureId } from "../../src/measures/index.js";
import type { ChildHistory, PlanPeriod } from "../../src/model/index.js";

/** Bank holidays of England on weekdays, as published, 2023 to 2025. */
const HOLIDAYS = new Set(
  "2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26 2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26 2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26".split(
    " ",
  ),
);
const written = (date: Date) => formatISO(date, { representation: "date" });
const months = (day: string, count: number) => written(addMonths(parseISO(day), count));

function fifteenWorkingDays(day: string): string {
  let date = parseISO(day);
  for (let left = 15; left > 0;) {
    date = addDays(date, 1);
    if (!isWeekend(date) && !HOLIDAYS.has(written(date))) left -= 1;
  }
  return written(date);
}

/** Days of reviews that were held by a day, without those on or before the first, each once. */
function reviewDays({ startedOn, reviews = [] }: PlanPeriod, by: string): string[] {
  const days = reviews.map(({ heldOn }) => heldOn!).filter((day) => day && day > startedOn! && day <= by);
  return [...new Set(days)].toSorted();
}

interface Plan extends PlanPeriod {
  /** The day of the conference that it came of, from which its first review is counted. */
  readonly from: string;
}

/**
 * The plans of a child, each with its conference: the last that was held up to a month before it started, and that no other
 * plan came of or starts on; else one on its first day.
 */
function plansOf({ enquiries = [], plans = [] }: ChildHistory): Plan[] {
  const held = enquiries.flatMap(({ conferenceHeldOn }) => conferenceHeldOn ?? []).toSorted();
  const gone = new Set<string>();
  return plans
    .toSorted((a, b) => a.startedOn!.localeCompare(b.startedOn!))
    .map((plan) => {
      const start = plan.startedOn!;
      const last = held.findLast((day) => day <= start);
      const isOther = plans.some(({ startedOn }) => last !== start && startedOn === last);
      const isOfIt = last !== undefined && start <= months(last, 1) && !isOther && !gone.has(last);
      if (isOfIt) gone.add(last);
      return { ...plan, from: isOfIt ? last : start };
    });
}

const dueAfter = ({ from }: Plan, days: readonly string[], index: number) =>
  index === 0 ? months(from, 3) : months(days[index - 1]!, 6);

/** The numbers as somebody with a calendar and a list would count them: `[numerator, denominator]`, under national times. */
export const byHand: Readonly<
  Record<MeasureId, (histories: readonly ChildHistory[], from: string, through: string) => [number, number | null]>
> = {
  "conferences-in-time"(histories, from, through) {
    const held = histories
      .flatMap(({ enquiries = [] }) => enquiries)
      .filter(
        ({ startedOn, conferenceHeldOn: day }) => day && startedOn && day >= startedOn && day >= from && day <= through,
      );
    return [held.filter((each) => each.conferenceHeldOn! <= fifteenWorkingDays(each.startedOn!)).length, held.length];
  },
  "reviews-in-time"(histories, _, day) {
    const plans = open(histories, day).filter(({ startedOn }) => months(startedOn!, 3) <= day);
    const inTime = plans.filter((plan) => {
      const days = reviewDays(plan, day);
      return [...days, day].every((each, index) => each <= dueAfter(plan, days, index));
    });
    return [inTime.length, plans.length];
  },
  "reviews-held-in-time"(histories, from, through) {
    const reviews = histories
      .flatMap(plansOf)
      .flatMap((plan) => {
        const days = reviewDays(plan, through);
        return days.map((day, index) => ({ day, due: dueAfter(plan, days, index), end: plan.endedOn ?? "9999" }));
      })
      .filter(({ day, end }) => day >= from && day <= end);
    return [reviews.filter(({ day, due }) => day <= due).length, reviews.length];
  },
  "open-enquiries"(histories, _, day) {
    const enquiries = histories.flatMap((history) => history.enquiries ?? []);
    const isOpen = enquiries.filter(
      ({ startedOn = "9999", conferenceRequired, conferenceHeldOn = "9999" }) =>
        startedOn <= day && conferenceRequired !== false && conferenceHeldOn > day,
    );
    return [isOpen.length, null];
  },
  "plans-over-two-years"(histories, _, day) {
    const plans = open(histories, day);
    return [plans.filter(({ startedOn }) => months(startedOn!, 24) < day).length, plans.length];
  },
};

function open(histories: readonly ChildHistory[], day: string): Plan[] {
  return histories
    .filter(({ diedOn = "9999" }) => diedOn > day)
    .flatMap(plansOf)
    .filter(({ startedOn, endedOn = "9999" }) => startedOn !== undefined && startedOn <= day && endedOn > day);
}
