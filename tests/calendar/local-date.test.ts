import { addDays as dateFnsAddDays, addMonths as dateFnsAddMonths } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayNumber,
  isLocalDate,
  localDate,
  longDate,
  shortDate,
  weekday,
} from "../../src/calendar/index.js";
import { always } from "../always.js";

const someDay = fc.integer({ min: dayNumber("0001-01-01"), max: dayNumber("9999-12-31") }).map(localDate);

describe("a day", () => {
  it.each<[unknown, boolean, string]>([
    ["2020-04-22", true, "a day"],
    ["2020-02-29", true, "2020 is a leap year"],
    ["2000-02-29", true, "every 400th year is one"],
    ["1900-02-29", false, "every other 100th year is none"],
    ["2023-02-29", false, "2023 is none"],
    ["2020-04-31", false, "April has 30 days"],
    ["2020-13-01", false, "there are 12 months"],
    ["0000-01-01", false, "years begin at 1"],
    ["2020-4-2", false, "months and days have two digits"],
    ["2020-04-22T10:00", false, "a day has no time"],
    ["+02020-04-22", false, "years have four digits"],
    ["2020/04-22", false, "hyphens stand between"],
    ["2020-04/22", false, "and no other sign"],
    ["202O-04-22", false, "a letter is no digit"],
    ["2020-0:-22", false, "nor is the sign after the digits"],
    ["2020-0/-22", false, "nor the one before them"],
    ["2020-00-22", false, "months begin at 1"],
    ["2020-04-00", false, "and so do days"],
    ["2020-06-31", false, "June has 30 days"],
    ["2020-09-31", false, "September has 30"],
    ["2020-11-31", false, "November has 30"],
    ["2020-12-31", true, "December has 31"],
    [20200422, false, "a number is no text"],
    [null, false, "nothing is no text"],
  ])("%s: %s, since %s", (text, is) => {
    expect(isLocalDate(text)).toBe(is);
  });

  it("goes to its number and back, over all of time", () => {
    always(fc.property(someDay, (day) => localDate(dayNumber(day)) === day));
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2000-03-01") - dayNumber("2000-02-28")).toBe(2);
  });

  it("agrees with Date.UTC on every day from 1990 to 2060", () => {
    for (let at = Date.UTC(1990, 0, 1); at < Date.UTC(2061, 0, 1); at += 86_400_000) {
      const text = new Date(at).toISOString().slice(0, 10);
      expect(localDate(at / 86_400_000)).toBe(text);
      expect(dayNumber(text)).toBe(at / 86_400_000);
    }
  });

  it("is refused when there is no such day", () => {
    expect(() => dayNumber("2023-02-29")).toThrow(expect.objectContaining({ code: "not-a-date" }));
    expect(() => addDays("9999-12-31", 1)).toThrow(expect.objectContaining({ code: "date-out-of-range" }));
    for (const count of [Number.NaN, 0.5]) {
      for (const ask of [
        () => addDays("2020-01-01", count),
        () => addMonths("2020-01-01", count),
        () => localDate(count),
      ]) {
        expect(ask).toThrow(expect.objectContaining({ code: "not-a-whole-number" }));
      }
    }
    expect(() => addMonths("0001-01-01", -1)).toThrow(expect.objectContaining({ code: "date-out-of-range" }));
    expect(() => addMonths("9999-12-01", 1)).toThrow(expect.objectContaining({ code: "date-out-of-range" }));
  });

  it("may be the first and the last there is", () => {
    expect(addDays("0001-01-02", -1)).toBe("0001-01-01");
    expect(addDays("9999-12-30", 1)).toBe("9999-12-31");
    expect(addMonths("0001-02-01", -1)).toBe("0001-01-01");
    expect(addMonths("9999-11-30", 1)).toBe("9999-12-30");
  });

  it("has a weekday and is written out the same everywhere", () => {
    expect(weekday("2020-04-22")).toBe("Wednesday");
    expect(weekday("1969-12-31")).toBe("Wednesday");
    expect(longDate("2020-04-02")).toBe("Thursday 2 April 2020");
    expect(shortDate("2020-04-22")).toBe("Wed 22 Apr 2020");
  });
});

describe("months", () => {
  it.each([
    ["2019-11-30", 3, "2020-02-29", "clamped to the leap day"],
    ["2020-11-30", 3, "2021-02-28", "clamped to the month's last"],
    ["2020-08-31", 6, "2021-02-28", "clamped over the year's end"],
    ["2020-02-29", 12, "2021-02-28", "clamped a year on"],
    ["2020-01-15", 3, "2020-04-15", "the same day of the month"],
    ["2020-03-31", -1, "2020-02-29", "clamped backwards"],
    ["2020-01-31", 0, "2020-01-31", "nothing added"],
  ])("%s and %i months is %s: %s", (start, count, expected) => {
    expect(addMonths(start, count)).toBe(expected);
  });

  it("are those of date-fns, and so are days", () => {
    const plain = (date: Date) =>
      [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    const day = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2100-12-31") }).map(localDate);
    always(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (start, count) => {
        const noon = new Date(`${start}T12:00`);
        expect(addMonths(start, count)).toBe(plain(dateFnsAddMonths(noon, count)));
        expect(addDays(start, count)).toBe(plain(dateFnsAddDays(noon, count)));
      }),
    );
  });
});
