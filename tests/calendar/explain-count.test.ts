import { describe, expect, it } from "vitest";
import { englandAndWales as calendar, workingCalendar, type Counting } from "../../src/calendar/index.js";

/** The days looked at, each with its number or why it does not count. */
function looked(date: string, n: number, counting?: Counting): string[] {
  return calendar
    .explain(date, n, counting)
    .days.map((day) => `${day.date.slice(5)} ${"counts" in day ? day.counts : day.title}`);
}

const EASTER = ["04-10 Good Friday", "04-11 Saturday", "04-12 Sunday", "04-13 Easter Monday"];

describe("a count is explained day by day:", () => {
  it.each<[date: string, n: number, counting: Counting, days: readonly string[]]>([
    ["2020-04-08", 2, "day-zero", ["04-09 1", ...EASTER, "04-14 2"]],
    ["2020-04-11", 1, "day-zero", ["04-12 Sunday", "04-13 Easter Monday", "04-14 1"]],
    ["2020-04-14", -1, "day-zero", [...EASTER.toReversed(), "04-09 1"]],
    ["2020-04-08", 2, "inclusive", ["04-08 1", "04-09 2"]],
    ["2020-04-11", 1, "inclusive", ["04-11 Saturday", "04-12 Sunday", "04-13 Easter Monday", "04-14 1"]],
    ["2020-04-14", -2, "inclusive", ["04-14 1", ...EASTER.toReversed(), "04-09 2"]],
    ["2020-04-08", 1, "clear-days", ["04-09 1", ...EASTER, "04-14 2"]],
    ["2020-04-08", 0, "clear-days", ["04-09 1"]],
    ["2020-04-14", -1, "clear-days", [...EASTER.toReversed(), "04-09 1", "04-08 2"]],
    ["2020-04-08", 1, "rolled-start", ["04-09 1"]],
    ["2020-04-11", 1, "rolled-start", ["04-12 Sunday", "04-13 Easter Monday", "04-14 0", "04-15 1"]],
    ["2020-04-12", -1, "rolled-start", ["04-11 Saturday", "04-10 Good Friday", "04-09 0", "04-08 1"]],
    ["2020-04-08", -1, "rolled-start", ["04-07 1"]],
    ["2020-04-11", 0, "rolled-start", ["04-12 Sunday", "04-13 Easter Monday", "04-14 0"]],
    ["2020-04-08", 0, "day-zero", []],
    ["2020-04-11", 0, "day-zero", []],
    ["2020-04-08", 0, "inclusive", []],
    ["2020-04-11", 0, "inclusive", []],
    ["2020-04-08", 0, "rolled-start", []],
  ])("from %s, %i by %s", (date, n, counting, days) => {
    expect(looked(date, n, counting)).toEqual(days);
    const explained = calendar.explain(date, n, counting);
    expect(explained.date).toBe(calendar.add(date, n, counting));
    expect(explained).toMatchObject({ start: date, workingDays: n, counting, calendar: "england-and-wales" });
    expect(explained.skipped.map((day) => day.title)).toEqual(
      days.filter((day) => /[a-z]/.test(day)).map((day) => day.slice(6)),
    );
    expect(explained.startIsWorkingDay).toBe(!["2020-04-11", "2020-04-12"].includes(date));
  });

  it("by day zero where nothing is said", () => {
    expect(looked("2020-04-08", 2)).toEqual(looked("2020-04-08", 2, "day-zero"));
    expect(calendar.explain("2020-04-08", 2).counting).toBe("day-zero");
  });

  it("is projected where it begins or ends outside the years that are published", () => {
    const projected = (date: string, n: number) => calendar.explain(date, n).projected;
    expect(projected("2028-12-20", 3)).toBe(false);
    expect(projected("2028-12-29", 3)).toBe(true);
    expect(projected("2029-01-03", -3)).toBe(true);
    expect(projected("2011-01-04", 1)).toBe(false);
    expect(projected("2010-12-30", 1)).toBe(true);
    // The first and the last day are in it.
    const covers = { from: "2020-01-01", through: "2020-12-31" };
    const own = workingCalendar({ id: "own", covers, published: { from: "2020-02-03", through: "2020-02-04" } });
    expect(own.explain("2020-02-03", 1).projected).toBe(false);
    expect(own.explain("2020-02-03", 2).projected).toBe(true);
    expect(own.explain("2020-01-31", 1).projected).toBe(true);
  });
});

it("the days between two that do not count, whichever comes first", () => {
  const between = (a: string, b: string) => calendar.nonWorkingBetween(a, b).map(({ date }) => date.slice(5));
  expect(between("2020-04-09", "2020-04-14")).toEqual(["04-10", "04-11", "04-12", "04-13"]);
  expect(between("2020-04-14", "2020-04-09")).toEqual(["04-10", "04-11", "04-12", "04-13"]);
  // Neither of the two is between them.
  expect(between("2020-04-10", "2020-04-13")).toEqual(["04-11", "04-12"]);
  expect(between("2020-04-10", "2020-04-10")).toEqual([]);
  expect(between("2020-04-09", "2020-04-09")).toEqual([]);
});
