import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { divisionCalendarIn, divisionsIn } from "../../src/calendar/divisions.js";
import {
  addDays,
  calendarOfDivision,
  divisions as allDivisions,
  englandAndWales,
  northernIreland,
  scotland,
  weekdayNumber,
  type WorkingCalendar,
} from "../../src/calendar/index.js";

const { divisions } = JSON.parse(
  readFileSync(new URL("../../src/calendar/bank-holidays/govuk-bank-holidays.json", import.meta.url), "utf8"),
) as { divisions: Record<string, Record<string, { date: string; title: string }[]>> };

const calendars = [englandAndWales, scotland, northernIreland];

describe.each(calendars.map((calendar) => [calendar.id, calendar] as const))("%s", (id, calendar) => {
  const published = divisions[id]!;

  it.each(Object.keys(published))("%s: is shut on exactly its weekends and published bank holidays", (year) => {
    const titles = new Map(published[year]!.map(({ date, title }) => [date, title]));
    for (let date = `${year}-01-01`; date.startsWith(year); date = addDays(date, 1)) {
      const expected = titles.get(date) ?? (weekdayNumber(date) > 5 ? "weekend" : undefined);
      const why = calendar.whyNotWorking(date);
      expect(why?.reason === "weekend" ? "weekend" : why?.title, date).toBe(expected);
      expect(why?.projected, date).toBeUndefined();
    }
  });

  it("says from when to when the list is published", () => {
    expect(calendar.published).toEqual({ from: "2011-01-01", through: "2028-12-31" });
    expect(Object.keys(published)).toHaveLength(18);
  });

  it.each([...range(1990, 2010), ...range(2029, 2060)])("%i: has the holidays that recur, projected", (year) => {
    const count = countOf(calendar, year);
    expect(count).toBe({ "england-and-wales": 8, scotland: 9, "northern-ireland": 10 }[id]);
  });
});

function range(from: number, through: number): number[] {
  return Array.from({ length: through - from + 1 }, (_, index) => from + index);
}

function countOf(calendar: WorkingCalendar, year: number): number {
  let count = 0;
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
    const why = calendar.whyNotWorking(date);
    if (why?.reason === "bank-holiday") {
      expect(why.projected).toBe(true);
      count++;
    }
  }
  return count;
}

describe("a calendar's division", () => {
  it("is found by its name", () => {
    expect(allDivisions.map((division) => calendarOfDivision(division))).toEqual(calendars);
  });

  it("is told from the calendar's id, also of several and with closures", () => {
    expect(divisionsIn("scotland")).toEqual(["scotland"]);
    expect(divisionsIn("scotland+closures")).toEqual(["scotland"]);
    expect(divisionsIn("northern-ireland+england-and-wales")).toEqual(["england-and-wales", "northern-ireland"]);
    expect(divisionsIn("own")).toEqual([]);
    expect(divisionCalendarIn("own+scotland")).toBe(scotland);
    expect(divisionCalendarIn("own")).toBe(englandAndWales);
  });
});
