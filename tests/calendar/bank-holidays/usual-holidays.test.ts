import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import {
  usualHolidays,
  usualInEnglandAndWales,
  usualInNorthernIreland,
  usualInScotland,
  type UsualHoliday,
} from "../../../src/calendar/bank-holidays/usual-holidays.js";
import { localDate } from "../../../src/calendar/index.js";

const inYear = (year: number, usual: readonly UsualHoliday[]) =>
  Object.fromEntries([...usualHolidays(year, usual)].map(([day, title]) => [localDate(day), title]));

it.each([
  ["a Saturday and a Sunday", 2021, "2021-12-27", "2021-12-28"],
  ["a Sunday and a Monday, which keeps its own", 2022, "2022-12-27", "2022-12-26"],
  ["a Friday and a Saturday", 2020, "2020-12-25", "2020-12-28"],
  ["two days of the week", 2024, "2024-12-25", "2024-12-26"],
])("Christmas on %s", (_, year, christmas, boxing) => {
  expect(inYear(year, usualInEnglandAndWales)).toMatchObject({
    [christmas]: "Christmas Day",
    [boxing]: "Boxing Day",
  });
});

it.each([
  ["the earliest Easter of these years", 2008, "2008-03-21", "2008-03-24"],
  ["the latest", 2038, "2038-04-23", "2038-04-26"],
  ["a moon that is counted a day earlier", 2000, "2000-04-21", "2000-04-24"],
  ["the year of the other exception", 2049, "2049-04-16", "2049-04-19"],
])("%s", (_, year, friday, monday) => {
  expect(inYear(year, usualInEnglandAndWales)).toMatchObject({ [friday]: "Good Friday", [monday]: "Easter Monday" });
});

it("the first and the last Monday of a month can be its first and its last day", () => {
  expect(inYear(2023, usualInEnglandAndWales)).toMatchObject({ "2023-05-01": "Early May bank holiday" });
  expect(inYear(2021, usualInEnglandAndWales)).toMatchObject({ "2021-05-31": "Spring bank holiday" });
  expect(inYear(2022, usualInScotland)).toMatchObject({ "2022-08-01": "Summer bank holiday" });
});

describe.each([
  ["ENG", usualInEnglandAndWales],
  ["SCT", usualInScotland],
  ["NIR", usualInNorthernIreland],
] as const)("%s", (state, usual) => {
  const of = new Holidays("GB", state);

  it.each([...range(1990, 2010), ...range(2029, 2060)])("%i: the days are those of date-holidays", (year) => {
    const days = of
      .getHolidays(year)
      .filter(({ type, date }) => type === "public" && new Date(date.slice(0, 10)).getUTCDay() % 6 !== 0)
      .map(({ date }) => date.slice(0, 10));
    expect(Object.keys(inYear(year, usual)).toSorted()).toEqual(days.toSorted());
  });
});

function range(from: number, through: number): number[] {
  return Array.from({ length: through - from + 1 }, (_, index) => from + index);
}
