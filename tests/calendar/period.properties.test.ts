import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addHours,
  addMonths,
  applyPeriod,
  dayNumber,
  englandAndWales,
  localDate,
  momentAt,
  readMoment,
  writeInstant,
  writeMoment,
  type CountedPeriod,
  type DayPeriod,
  type Moment,
} from "../../src/calendar/index.js";
import { always } from "../always.js";

const anyDate = fc.integer({ min: dayNumber("1996-01-01"), max: dayNumber("2050-12-31") }).map(localDate);
const HOUR = 3_600_000;
/** Any minute, and those around both clock changes of 2020 more often. */
const anyInstant = fc
  .oneof(
    fc.integer({ min: dayNumber("1996-01-01") * 1440, max: dayNumber("2036-12-31") * 1440 }),
    fc
      .tuple(fc.constantFrom("2020-03-29", "2020-10-25"), fc.integer({ min: -3000, max: 3000 }))
      .map(([day, minutes]) => dayNumber(day) * 1440 + minutes),
  )
  .map((minutes) => minutes * 60_000);
const anyMoment: fc.Arbitrary<Moment> = fc.oneof(
  anyDate.map((date) => ({ date, at: null })),
  anyInstant.map(momentAt),
);

const count = fc.integer({ min: 1, max: 60 });
const anyPeriod: fc.Arbitrary<CountedPeriod | DayPeriod> = fc.oneof(
  fc.record({
    count,
    unit: fc.constantFrom("working-days", "days", "weeks", "months", "hours"),
    relation: fc.constantFrom("after", "before", "every"),
    event: fc.constant("e"),
  }),
  fc.record({
    count,
    unit: fc.constant("working-days" as const),
    relation: fc.constantFrom("after", "before"),
    event: fc.constant("e"),
    counting: fc.constantFrom("inclusive", "clear-days", "rolled-start"),
  }),
  fc.record({
    count,
    unit: fc.constant("working-days" as const),
    relation: fc.constant("spanning" as const),
    event: fc.constant("e"),
  }),
  fc.record({
    count: fc.integer({ min: 1, max: 42 }),
    unit: fc.constant("gestation-weeks" as const),
    relation: fc.constant("by" as const),
    event: fc.constant("expected-delivery"),
  }),
  fc.record({ relation: fc.constantFrom("on", "day-before"), event: fc.constant("e") }),
);

describe("any period", () => {
  it("ends no earlier for a later event", () => {
    always(
      fc.property(anyPeriod, anyMoment, fc.nat(400 * 24 * 60), (period, event, minutes) => {
        const later =
          event.at === null
            ? { date: addDays(event.date, Math.floor(minutes / 1440)), at: null }
            : momentAt(event.at + minutes * 60_000);
        const [due, laterDue] = [
          applyPeriod(period, event, englandAndWales),
          applyPeriod(period, later, englandAndWales),
        ];
        expect(laterDue.date >= due.date).toBe(true);
        if (due.at !== null && laterDue.at !== null) expect(laterDue.at >= due.at).toBe(true);
      }),
      500,
    );
  });

  it("keeps the time of day of hours alone, and ends on the side of the event that it says", () => {
    always(
      fc.property(anyPeriod, anyMoment, (period, event) => {
        const due = applyPeriod(period, event, englandAndWales);
        expect(due.at !== null).toBe(event.at !== null && "unit" in period && period.unit === "hours");
        const relation = "unit" in period && period.unit === "gestation-weeks" ? "weeks of pregnancy" : period.relation;
        if (relation === "before" || relation === "day-before") expect(due.date <= event.date).toBe(true);
        if (["after", "every", "spanning"].includes(relation)) expect(due.date >= event.date).toBe(true);
        if (relation === "on") expect(due.date).toBe(event.date);
      }),
      300,
    );
  });
});

describe("months", () => {
  it("keep the day of the month, or give the month's last", () => {
    always(
      fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const due = addMonths(date, months);
        const wanted = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + months;
        expect(Number(due.slice(0, 4)) * 12 + Number(due.slice(5, 7))).toBe(wanted);
        const isMonthsLast = addDays(due, 1).slice(8) === "01";
        expect(due.slice(8) === date.slice(8) || (isMonthsLast && due.slice(8) < date.slice(8))).toBe(true);
      }),
      300,
    );
  });
});

describe("hours", () => {
  it("elapse, whatever the clocks do meanwhile, and lead back", () => {
    always(
      fc.property(anyInstant, fc.integer({ min: -2000, max: 2000 }), (at, hours) => {
        const due = addHours(momentAt(at), hours);
        expect(due.at).toBe(at + hours * HOUR);
        expect(addHours(due, -hours)).toEqual(momentAt(at));
      }),
      300,
    );
  });

  it("count as whole days where only the day is known, never too late", () => {
    always(
      fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, hours) => {
        const due = addHours({ date, at: null }, hours);
        const late = (dayNumber(due.date) - dayNumber(date)) * 24 - hours;
        expect(late <= 0 && late > -24).toBe(true);
      }),
    );
  });
});

describe("an instant", () => {
  it("is read as it was written, on London's day", () => {
    always(
      fc.property(anyInstant, fc.nat(999), (at, milliseconds) => {
        const written = writeInstant(at + milliseconds);
        expect(readMoment(written)).toEqual({ date: written.slice(0, 10), at: at + milliseconds });
        expect(Date.parse(written)).toBe(at + milliseconds);
        expect(momentAt(at).date).toBe(writeInstant(at).slice(0, 10));
      }),
      300,
    );
  });
});

describe("any text", () => {
  it("is a moment that is written and read again the same, or a problem by its code", () => {
    const looksLikeOne = fc.stringMatching(
      /^\d{4}-[01]\d-[0-3]\d(T[0-2]\d:[0-6]\d(:\d\d(\.\d{0,4})?)?(Z|[+-][01]\d:[0-6]\d)?)?$/,
    );
    always(
      fc.property(fc.oneof(looksLikeOne, fc.string(), fc.jsonValue()), (text) => {
        const moment = readMoment(text);
        if (typeof moment === "string")
          expect(moment).toMatch(/^(not-a-date-or-time|(date|time)-does-not-exist|time-exists-twice)$/);
        else expect(readMoment(writeMoment(moment))).toEqual(moment);
      }),
      1000,
    );
  });
});
