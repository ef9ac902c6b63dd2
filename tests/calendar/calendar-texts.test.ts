import { expect, it } from "vitest";
import {
  calendarTexts,
  englandAndWales,
  scotland,
  combineCalendars,
  workingCalendar,
} from "../../src/calendar/index.js";

it("a calendar's texts are its bank holidays and closures, and no weekends", () => {
  expect(calendarTexts(englandAndWales)).toMatchObject({
    "Good Friday": "Good Friday",
    "Platinum Jubilee bank holiday": "Platinum Jubilee bank holiday",
  });
  expect(calendarTexts(englandAndWales)).not.toHaveProperty("Saturday");
  expect(calendarTexts(englandAndWales)).not.toHaveProperty(["St Andrew’s Day"]);
  const ours = englandAndWales.with({ closures: [{ date: "2026-12-29", title: "Town hall shut" }] });
  expect(calendarTexts(ours)).toEqual({ ...calendarTexts(englandAndWales), "Town hall shut": "Town hall shut" });
});

it("those of a union are those of each, and a weekend is none of them", () => {
  const both = Object.keys(calendarTexts(combineCalendars(englandAndWales, scotland)));
  expect(both).toContain("St Andrew's Day");
  expect(both).toContain("Easter Monday");
  expect(both.filter((text) => ["Saturday", "Sunday"].includes(text))).toEqual([]);
});

it("they are found on the first and the last day that it covers", () => {
  const covers = { from: "2026-05-04", through: "2026-05-08" };
  const holidays = [
    { date: covers.from, title: "First" },
    { date: covers.through, title: "Last" },
  ];
  expect(calendarTexts(workingCalendar({ covers, holidays }))).toEqual({ First: "First", Last: "Last" });
  const oneDay = { from: "2026-05-04", through: "2026-05-04" };
  expect(calendarTexts(workingCalendar({ covers: oneDay, holidays: [holidays[0]!] }))).toEqual({ First: "First" });
  expect(calendarTexts(workingCalendar({ covers, published: null }))).toEqual({});
});
