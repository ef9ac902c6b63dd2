import fc from "fast-check";
import { dayAt, numberOf } from "../timeline/independent-calculation.js";

/** A thin history whose days are all in order: enquiries a while apart, plans one after the other, reviews within them. */
export interface ThinHistory {
  readonly id: string;
  readonly enquiries: readonly {
    readonly startedOn: string;
    readonly conferenceRequired?: boolean;
    readonly conferenceHeldOn?: string;
  }[];
  readonly plans: readonly {
    readonly startedOn: string;
    readonly endedOn?: string;
    readonly reviews: readonly { readonly heldOn: string }[];
  }[];
}

const FIRST = numberOf("2015-01-01");

const enquiry = fc.record({
  gap: fc.integer({ min: 45, max: 300 }),
  required: fc.constantFrom(true, false, undefined),
  /** Days to the conference; none was held without it. */
  held: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  /** Whether a plan starts at the conference. */
  startsPlan: fc.boolean(),
  reviews: fc.array(fc.integer({ min: 1, max: 230 }), { maxLength: 5 }),
  /** Days from the last review, or the start, to the end; it goes on without it. */
  ended: fc.option(fc.integer({ min: 0, max: 250 }), { nil: undefined }),
});

/** Any such history, and a day to ask about. */
export const anyHistory = fc
  .record({
    start: fc.integer({ min: 0, max: 1500 }),
    steps: fc.array(enquiry, { minLength: 1, maxLength: 4 }),
    /** From the first day to the day asked about. */
    asOf: fc.integer({ min: 0, max: 2500 }),
  })
  .map(({ start, steps, asOf }) => {
    const enquiries: ThinHistory["enquiries"][number][] = [];
    const plans: ThinHistory["plans"][number][] = [];
    let day = FIRST + start;
    let isOpen = false;
    for (const { gap, required, held, startsPlan, reviews, ended } of steps) {
      day += gap;
      const isStart = held !== undefined && startsPlan && !isOpen;
      const conferenceHeldOn = held === undefined ? undefined : dayAt(day + held);
      enquiries.push({
        startedOn: dayAt(day),
        // A plan comes of a conference that was required.
        ...(required === undefined ? {} : { conferenceRequired: required || isStart }),
        ...(conferenceHeldOn === undefined ? {} : { conferenceHeldOn }),
      });
      if (!isStart) continue;
      day += held;
      const startedOn = dayAt(day);
      const held2 = reviews.map((after) => ({ heldOn: dayAt((day += after)) }));
      if (ended !== undefined) day += ended;
      plans.push({ startedOn, ...(ended === undefined ? {} : { endedOn: dayAt(day) }), reviews: held2 });
      isOpen = ended === undefined;
    }
    return { history: { id: "C1", enquiries, plans } satisfies ThinHistory, asOf: dayAt(FIRST + start + asOf) };
  });
