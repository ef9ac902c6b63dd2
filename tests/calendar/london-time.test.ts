import { describe, expect, it } from "vitest";
import {
  addHours,
  londonTimeOfDay,
  momentPattern,
  readDate,
  readMoment,
  writeInstant,
  writeMoment,
  type Moment,
} from "../../src/calendar/index.js";

const read = (text: string): Moment => {
  const moment = readMoment(text);
  if (typeof moment === "string") throw new Error(moment);
  return moment;
};
const hoursAfter = (text: string, count: number) => {
  const moment = addHours(read(text), count);
  return moment.at === null ? moment.date : writeInstant(moment.at);
};

describe("a moment", () => {
  it.each([
    ["2020-04-22T10:00", "2020-04-22T10:00:00+01:00", "summer time"],
    ["2020-01-22T10:00", "2020-01-22T10:00:00+00:00", "winter time"],
    ["2020-04-22T10:00Z", "2020-04-22T11:00:00+01:00", "an instant in UTC"],
    ["2020-04-21T23:30Z", "2020-04-22T00:30:00+01:00", "the next day in London"],
    ["2020-04-22T10:00:30.5+05:30", "2020-04-22T05:30:30.500+01:00", "another country's time"],
    ["2020-03-29T00:59", "2020-03-29T00:59:00+00:00", "the last minute before the clocks go forward"],
    ["2020-03-29T02:00", "2020-03-29T02:00:00+01:00", "the first minute after"],
    ["2020-10-25T00:59", "2020-10-25T00:59:00+01:00", "the last minute before the repeated hour"],
    ["2020-10-25T02:00", "2020-10-25T02:00:00+00:00", "the first minute after it"],
    ["2020-10-25T01:30+01:00", "2020-10-25T01:30:00+01:00", "the first of the two, told by its offset"],
    ["2020-10-25T01:30+00:00", "2020-10-25T01:30:00+00:00", "the second"],
    ["1969-01-15T10:00", "1969-01-15T10:00:00+01:00", "the winter in which the clocks stayed forward"],
    ["1800-01-15T10:00", "1800-01-15T10:00:00+00:00", "before London kept Greenwich time, as if it did"],
    ["2020-01-22T10:00:00.005", "2020-01-22T10:00:00.005+00:00", "thousandths of a second"],
    ["0001-01-01T00:00Z", "0001-01-01T00:00:00+00:00", "the first instant there is"],
    ["9999-12-31T22:59:59.999Z", "9999-12-31T22:59:59.999+00:00", "the last whose day is known in any season"],
  ])("%s is %s: %s", (text, instant) => {
    expect(writeInstant(read(text).at!)).toBe(instant);
    expect(read(text).date).toBe(instant.slice(0, 10));
  });

  it("may be a day and nothing more", () => {
    expect(readMoment("2020-04-22")).toEqual({ date: "2020-04-22", at: null });
  });

  it.each([
    ["SQL Server", "2026-03-05 09:30:00.1234567 +00:00", "2026-03-05T09:30:00.123+00:00"],
    ["PostgreSQL", "2026-07-05 09:30:00.123456+01", "2026-07-05T09:30:00.123+01:00"],
    ["Python", "2026-03-05T09:30:00.123456+00:00", "2026-03-05T09:30:00.123+00:00"],
    [".NET", "2026-03-05T09:30:00.1234567Z", "2026-03-05T09:30:00.123+00:00"],
    ["an offset without a colon", "2026-07-05T09:30+0100", "2026-07-05T09:30:00+01:00"],
    ["a blank and nothing else", "2020-04-22 10:00", "2020-04-22T10:00:00+01:00"],
    ["a very long fraction", `2026-03-05T09:30:00.${"1".repeat(30)}Z`, "2026-03-05T09:30:00.111+00:00"],
  ])("is read as %s writes it: %s", (_, text, written) => {
    const moment = readMoment(text);
    expect(typeof moment === "string" ? moment : writeMoment(moment)).toBe(written);
    expect(text).toMatch(new RegExp(momentPattern));
  });

  it("is a day in London where a day is meant", () => {
    expect(readDate("2025-01-06 00:00:00")).toBe("2025-01-06");
    expect(readDate("2025-07-01T23:30:00Z")).toBe("2025-07-02");
    expect(readDate("soon")).toBe("not-a-date-or-time");
  });

  it.each([
    ["2020-03-29T01:00", "time-does-not-exist"],
    ["2020-03-29T01:59:59", "time-does-not-exist"],
    ["2020-10-25T01:00", "time-exists-twice"],
    ["2020-10-25T01:59", "time-exists-twice"],
    ["2023-02-29", "date-does-not-exist"],
    ["2023-02-29T10:00", "date-does-not-exist"],
    ["9999-12-31T23:59-14:00", "date-does-not-exist"],
    ["9999-12-31T23:00Z", "date-does-not-exist"],
    ["0001-01-01T00:00+00:01", "date-does-not-exist"],
    ["2020-04-22T10:00+15:00", "not-a-date-or-time"],
    ["2020-04-22T24:00", "not-a-date-or-time"],
    ["2020-04-22T10:60", "not-a-date-or-time"],
    ["2020-04-22  10:00", "not-a-date-or-time"],
    ["2020-04-22T10:00:00.", "not-a-date-or-time"],
    ["2020-04-22T10", "not-a-date-or-time"],
    ["22/04/2020", "not-a-date-or-time"],
    ["", "not-a-date-or-time"],
    [1587546000000, "not-a-date-or-time"],
    [undefined, "not-a-date-or-time"],
  ])("%s is none: %s", (text, problem) => {
    expect(readMoment(text)).toBe(problem);
  });

  it("reads every minute of both clock changes, in every year, once, never or twice as the clocks have it", () => {
    for (let year = 1996; year <= 2037; year++) {
      const lastSunday = (month: number) => {
        const end = new Date(Date.UTC(year, month, 0));
        return new Date(end.getTime() - end.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
      };
      expect(readMoment(`${lastSunday(3)}T01:30`)).toBe("time-does-not-exist");
      expect(readMoment(`${lastSunday(10)}T01:30`)).toBe("time-exists-twice");
      expect(writeInstant(read(`${lastSunday(3)}T02:00`).at!)).toMatch(/\+01:00$/);
      expect(writeInstant(read(`${lastSunday(10)}T02:00`).at!)).toMatch(/\+00:00$/);
    }
  });
});

describe("hours", () => {
  it.each([
    ["2020-04-22T12:00", 24, "2020-04-23T12:00:00+01:00", "a day on"],
    ["2020-03-28T12:00", 24, "2020-03-29T13:00:00+01:00", "24 hours over the clocks going forward"],
    ["2020-10-24T12:00", 24, "2020-10-25T11:00:00+00:00", "24 hours over the clocks going back"],
    ["2020-10-26T10:00", -48, "2020-10-24T11:00:00+01:00", "48 hours back over a clock change"],
    ["2020-03-30T10:00", -48, "2020-03-28T09:00:00+00:00", "48 hours back over the other"],
    ["2020-04-22", 24, "2020-04-23", "a whole day, when only the day is known"],
    ["2020-04-22", -48, "2020-04-20", "whole days back"],
    ["2020-04-22", 36, "2020-04-23", "rounded to the earlier day"],
    ["2020-04-22", -36, "2020-04-20", "rounded to the earlier day, backwards"],
  ])("%s and %i hours is %s: %s", (text, count, expected) => {
    expect(hoursAfter(text, count)).toBe(expected);
  });

  it("are refused past the last year", () => {
    expect(() => addHours(read("9999-12-31T12:00"), 24)).toThrow(
      expect.objectContaining({ code: "date-out-of-range" }),
    );
  });

  it("have a time of day in London", () => {
    expect(londonTimeOfDay(read("2020-04-22T09:05Z").at!)).toBe("10:05");
  });
});
