import fc from "fast-check";
import { expect, it } from "vitest";
import { calendarFromGovUk, CodedError, dayNumber, localDate } from "../../src/calendar/index.js";
import { always } from "../always.js";
import { broken } from "../broken.js";

const anyFeed = fc
  .array(
    fc.record({
      title: fc.string(),
      date: fc.integer({ min: dayNumber("2019-01-01"), max: dayNumber("2028-12-31") }).map(localDate),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((events) => ({ "england-and-wales": { division: "england-and-wales", events } }));

it("a feed of any holidays gives a calendar that is shut on each of them, for their years", () => {
  always(
    fc.property(anyFeed, (feed) => {
      const { covers, isWorkingDay, whyNotWorking } = calendarFromGovUk(feed);
      const { events } = feed["england-and-wales"];
      for (const { date } of events) {
        expect(isWorkingDay(date)).toBe(false);
        expect(whyNotWorking(date)?.projected).toBeUndefined();
      }
      const years = events.map(({ date }) => date.slice(0, 4)).toSorted();
      expect(covers).toEqual({ from: `${years[0]}-01-01`, through: `${years.at(-1)}-12-31` });
    }),
  );
});

it("whatever comes in gives a calendar, or is refused with one code", () => {
  always(
    fc.property(fc.oneof(broken(anyFeed), fc.jsonValue(), fc.anything()), (input) => {
      try {
        calendarFromGovUk(input).isWorkingDay(calendarFromGovUk(input).covers.from);
      } catch (error) {
        expect(error).toBeInstanceOf(CodedError);
        expect((error as CodedError).code).toBe("not-a-bank-holiday-feed");
      }
    }),
    300,
  );
});
