import { addDays, formatISO } from "date-fns";
import fc from "fast-check";
import { expect, it } from "vitest";
import { workingTogether } from "../../src/authorities/national/working-together.js";
import { measure, type PeriodLength } from "../../src/measures/index.js";
import type { ChildHistory } from "../../src/model/index.js";
import { byHand } from "./independent-count.js";

const day = fc
  .integer({ min: 0, max: 1000 })
  .map((days) => formatISO(addDays(new Date(2023, 0, 1), days), { representation: "date" }));
const maybe = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: undefined });

/** Days a little apart, as they are in life: 15 working days are about 21 days, and a review is due after 90 or 180. */
const after = (start: string, length: number, most: number) =>
  fc
    .integer({ min: -2, max: most })
    .map((days) => formatISO(addDays(new Date(start), length + days), { representation: "date" }));

const enquiry = day.chain((startedOn) =>
  fc.record({
    startedOn: maybe(fc.constant(startedOn)),
    conferenceRequired: maybe(fc.boolean()),
    conferenceHeldOn: maybe(fc.oneof(after(startedOn, 20, 5), after(startedOn, 0, 60))),
  }),
);
const plan = day.chain((startedOn) =>
  fc
    .tuple(fc.constantFrom(88, 90, 92, 60, 0), fc.array(fc.constantFrom(178, 181, 184, 100), { maxLength: 4 }))
    .chain(([first, next]) => {
      let sum = first;
      const reviews = [first, ...next.map((days) => (sum += days))].map((days) => ({
        heldOn: formatISO(addDays(new Date(startedOn), days), { representation: "date" }),
      }));
      return fc.record({
        startedOn: fc.constant(startedOn),
        endedOn: maybe(after(startedOn, 300, 600)),
        reviews: fc.shuffledSubarray(reviews),
      });
    }),
);
const history: fc.Arbitrary<ChildHistory> = fc.record({
  id: fc.uuid(),
  diedOn: fc.option(day, { nil: undefined, freq: 20 }),
  enquiries: fc.array(enquiry, { maxLength: 3 }),
  plans: fc.array(plan, { maxLength: 2 }),
});

it.each<PeriodLength>(["month", "quarter", "year"])(
  "500 histories are counted by %s as by hand",
  (by) => {
    const histories = fc.sample(history, { numRuns: 500, seed: 20_250_331 });
    const { rows } = measure(histories, workingTogether, { on: "2025-08-31", from: "2023-02-01", by });
    expect(rows.length).toBeGreaterThan(10);
    for (const { id, period, numerator, denominator } of rows) {
      const { from, through } = period;
      expect([id, through, numerator, denominator]).toEqual([id, through, ...byHand[id](histories, from, through)]);
    }
    // Each figure has something in it.
    for (const id of Object.keys(byHand)) {
      expect(
        rows.some((row) => row.id === id && row.numerator! > 0),
        id,
      ).toBe(true);
    }
  },
  60_000,
);

it("any histories and days are counted as by hand", () => {
  fc.assert(
    fc.property(fc.array(history, { maxLength: 6 }), day, day, (histories, a, b) => {
      const [from, on] = a <= b ? [a, b] : [b, a];
      for (const { id, numerator, denominator } of measure(histories, workingTogether, { on, from }).rows) {
        expect([id, numerator, denominator]).toEqual([id, ...byHand[id](histories, from, on)]);
      }
    }),
    { numRuns: 200 },
  );
});
