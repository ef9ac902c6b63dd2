import { describe, expect, it } from "vitest";
import { assertCalendar } from "../../src/calendar/assert-calendar.js";
import {
  addHours,
  applyPeriod,
  calendarFromDateHolidays,
  calendarFromGovUk,
  combineCalendars,
  countingOf,
  dayNumber,
  englandAndWales,
  eventsOf,
  localDate,
  momentProblems,
  scotland,
  workingCalendar,
  workingDays,
  writeInstant,
  writeMoment,
} from "../../src/calendar/index.js";
import { refusalOf, refused } from "../refusals.js";

const throwing = (...names: string[]) =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          get: () => {
            throw new Error("looked at");
          },
        },
      ]),
    ),
  );
const refusal = (call: () => unknown) => {
  const { code, message } = refused(call);
  return `${code}: ${message}`;
};
const never = (value: unknown) => value as never;

describe("is refused with what was expected:", () => {
  it("what is no period", () => {
    const expected = 'not-a-period: Expected a period, such as workingDays(3).before("conference-start").';
    for (const wrong of [{}, null, undefined, { event: 1 }, { soonerOf: "x" }, throwing("event")]) {
      expect(refusal(() => eventsOf(never(wrong)))).toBe(expected);
      expect(refusal(() => countingOf(never(wrong)))).toBe(expected);
      expect(refusal(() => applyPeriod(never(wrong), { date: "2020-04-22", at: null }, englandAndWales))).toBe(
        expected,
      );
    }
    expect(eventsOf({ soonerOf: [] })).toEqual([]);
    expect(eventsOf({ laterOf: [] })).toEqual([]);
  });

  it("what is no moment, and what counts no working days", () => {
    const period = workingDays(3).after("x");
    const moment = { date: "2020-04-22", at: null };
    for (const [event, calendar] of [
      [{}, englandAndWales],
      [null, englandAndWales],
      [{ date: 1 }, englandAndWales],
      [throwing("date"), englandAndWales],
      [moment, {}],
      [moment, null],
      [moment, throwing("add")],
    ]) {
      expect(refusal(() => applyPeriod(period, never(event), never(calendar)))).toBe(
        "not-a-moment: Expected a moment, as readMoment gives it, and a working calendar.",
      );
    }
    for (const wrong of [{}, null, { at: "x" }, throwing("at")]) {
      expect(refusal(() => writeMoment(never(wrong)))).toBe("not-a-moment: Expected a moment, as readMoment gives it.");
      expect(refusal(() => addHours(never(wrong), 1))).toBe("not-a-moment: Expected a moment, as readMoment gives it.");
    }
    expect(refusal(() => writeInstant(never("2020-04-22")))).toBe(
      "not-an-instant: Expected an instant as a number of milliseconds.",
    );
    for (const count of ["1", null, 1n]) {
      expect(refusal(() => addHours(moment, never(count)))).toMatch(/^not-a-whole-number: /);
    }
  });

  it("what is no calendar", () => {
    const expected = "not-a-calendar: Expected a working calendar, such as englandAndWales or scotland.";
    expect(refusalOf(() => assertCalendar(scotland))).toBeNull();
    for (const part of ["add", "between", "whyNotWorking", "with", "covers"]) {
      expect(
        refusal(() => assertCalendar({ ...englandAndWales, [part]: undefined })),
        part,
      ).toBe(expected);
    }
    expect(refusal(() => assertCalendar(null))).toBe(expected);
    expect(refusal(() => (combineCalendars as () => unknown)())).toMatch(/: Give at least one calendar\.$/);
    const january = workingCalendar({ id: "a", covers: { from: "2020-01-01", through: "2020-01-31" } });
    const february = workingCalendar({ id: "b", covers: { from: "2020-02-01", through: "2020-02-29" } });
    expect(refusal(() => combineCalendars(january, february))).toMatch(/: The calendars have no day in common\.$/);
    // One day is enough.
    const last = workingCalendar({ id: "c", covers: { from: "2020-01-31", through: "2020-02-29" } });
    expect(combineCalendars(january, last).covers).toEqual({ from: "2020-01-31", through: "2020-01-31" });
  });

  it("what is no day, and a count that is none", () => {
    for (const wrong of ["2020-02-30", "soon", 20_200_101, null, undefined, ["2020-01-01"]]) {
      expect(refusal(() => dayNumber(never(wrong)))).toBe(
        "not-a-date: Expected a day that exists, written YYYY-MM-DD.",
      );
    }
    for (const wrong of ["1", null, 1.5, NaN, Infinity]) {
      expect(refusal(() => localDate(never(wrong)))).toMatch(/^(?:not-a-whole-number|date-out-of-range): /);
      expect(refusal(() => englandAndWales.add("2020-04-22", never(wrong)))).toMatch(/^not-a-whole-number: /);
    }
    expect(refusal(() => englandAndWales.add("2020-04-22", 1, never("by-hand")))).toBe(
      "unknown-counting: Count day-zero, inclusive, clear-days or rolled-start.",
    );
    expect(refusal(() => englandAndWales.add("2060-12-30", 10))).toBe(
      "outside-calendar: The calendar england-and-wales knows the days from 1990-01-01 to 2060-12-31, and the count leaves them.",
    );
  });

  it("what makes no calendar", () => {
    for (const weekend of [[0], [8], [1, 2, 3, 4, 5, 6, 7], [1.5]]) {
      expect(refusal(() => workingCalendar({ id: "own", weekend: never(weekend) }))).toMatch(
        /: A weekend is given as day numbers, Monday 1 to Sunday 7, and not all /,
      );
    }
    const covers = { from: "2020-02-01", through: "2020-01-31" };
    expect(refusal(() => workingCalendar({ id: "own", covers }))).toMatch(
      /: The last day of a span comes before its first\.$/,
    );
    for (const until of ["2020-05-01", "2020-04-30"]) {
      expect(refusal(() => englandAndWales.with({ closures: [{ from: "2020-05-01", until, title: "Shut" }] }))).toBe(
        "ends-before-it-begins: A closure's until is the first day after it.",
      );
    }
    for (const option of [
      { holidays: [1] },
      { holidays: [{ date: "2020-05-01" }] },
      { holidays: [{ title: "Shut" }] },
      { closures: [1] },
      { covers: { from: "2020-01-01" } },
      { published: 1 },
      { published: { from: "2020-01-01" } },
      { id: 1 },
    ]) {
      expect(refused(() => workingCalendar({ id: "own", ...option } as never)).code).toBe("wrong-option");
    }
    expect(refusalOf(() => workingCalendar({ id: "own", published: null }))).toBeNull();
  });

  it("what is no list of bank holidays", () => {
    const feed = { scotland: { events: [{ title: "New\u0007\u0008 Year\u202E ", date: "2026-01-01" }] } };
    expect(calendarFromGovUk(feed, "scotland").whyNotWorking("2026-01-01")?.title).toBe("New  Year");
    for (const wrong of [
      {},
      null,
      { scotland: {} },
      { scotland: { events: [] } },
      { scotland: { events: [{ title: 1, date: "2026-01-01" }] } },
      { scotland: { events: [{ title: "x", date: "2026-02-30" }] } },
      feed.scotland,
    ]) {
      expect(refusal(() => calendarFromGovUk(wrong, "scotland"))).toBe(
        'not-a-bank-holiday-feed: Expected GOV.UK\'s bank-holidays.json: { "scotland": { "events": [{ "title": …, "date": "YYYY-MM-DD" }] } }.',
      );
    }
    expect(refused(() => calendarFromGovUk(feed, never("wales")))).toMatchObject({
      code: "unknown-division",
      message: "The divisions are: england-and-wales, scotland, northern-ireland.",
      details: { known: ["england-and-wales", "scotland", "northern-ireland"] },
    });
    expect(
      refused(() => calendarFromDateHolidays(never({}), { id: "own", years: [2020, 2021] } as never)).code,
    ).not.toBe("");
  });
});

it("a problem of a time says what it is and what to do", () => {
  expect(momentProblems).toEqual({
    "not-a-date-or-time": {
      message: "This is neither a date nor a time.",
      fix: "Give a date (2020-04-22), a London time (2020-04-22T10:00) or an instant (2020-04-22T10:00:00+01:00).",
    },
    "date-does-not-exist": {
      message: "There is no such day in the calendar.",
      fix: "Check the day, the month and the year.",
    },
    "time-does-not-exist": {
      message: "There is no such time in London on that day: the clocks go forward over it.",
      fix: "Correct the time, or give it with an offset.",
    },
    "time-exists-twice": {
      message: "That time happens twice in London on that day, as the clocks go back.",
      fix: "Give it with an offset: +01:00 for the first, +00:00 for the second.",
    },
  });
});
