import { expect, it } from "vitest";
import { dayScale } from "../../../src/formats/svg/day-scale.js";

/** What is drawn and what is cut, as `FROM THROUGH DAYS`. */
const runs = (scale: ReturnType<typeof dayScale>) => ({
  drawn: scale.segments.map(({ from, through, days }) => `${from} ${through} ${days}`),
  cut: scale.cuts.map(({ from, through, days }) => `${from} ${through} ${days}`),
});

it("one day has seven days on either side, and three weeks at least", () => {
  // 20 days beside it: ten on either side.
  expect(runs(dayScale(["2020-05-15"], 0, 210))).toEqual({ drawn: ["2020-05-05 2020-05-25 21"], cut: [] });
  // Twelve days apart: four on either side would make three weeks, seven are kept.
  expect(runs(dayScale(["2020-05-01", "2020-05-13"], 0, 1000)).drawn).toEqual(["2020-04-24 2020-05-20 27"]);
  // Narrow: two on either side, but three weeks together.
  expect(runs(dayScale(["2020-05-01", "2020-05-13"], 0, 100)).drawn).toEqual(["2020-04-27 2020-05-17 21"]);
});

it("no day is drawn before the first of the calendar, or after the last", () => {
  expect(runs(dayScale(["0001-01-03"], 0, 210)).drawn).toEqual(["0001-01-01 0001-01-13 13"]);
  expect(runs(dayScale(["9999-12-30"], 0, 210)).drawn).toEqual(["9999-12-20 9999-12-31 12"]);
});

it("margins are as wide as leave days fourteen pixels", () => {
  // 30 days and seven on either side are 45 days: 630 pixels are enough, and one less is not.
  const widest = (room: number) => runs(dayScale(["2020-05-01", "2020-05-31"], 0, room)).drawn[0];
  expect(widest(630)).toBe("2020-04-24 2020-06-07 45");
  expect(widest(629)).toBe("2020-04-27 2020-06-04 39");
  expect(widest(545)).toBe("2020-04-29 2020-06-02 35");
});

it("four empty weeks are cut out while days are narrow, and not where there is room", () => {
  const dates = ["2020-01-01", "2020-03-01"];
  expect(runs(dayScale(dates, 0, 600))).toEqual({
    drawn: ["2019-12-25 2020-01-08 15", "2020-02-23 2020-03-08 15"],
    cut: ["2020-01-09 2020-02-22 45"],
  });
  expect(runs(dayScale(dates, 0, 2000)).cut).toEqual([]);
});

it("28 empty days are cut out, and 27 are not", () => {
  // Two days on either side stay: 33 days apart leave 28 between.
  const cut = (second: string) => runs(dayScale(["2020-01-01", second], 0, 300)).cut;
  expect(cut("2020-02-03")).toEqual(["2020-01-04 2020-01-31 28"]);
  expect(cut("2020-02-02")).toEqual([]);
});

it("ten empty days are cut out where days are narrower than three pixels", () => {
  // Days in May 15 apart: ten between, with two on either side.
  const dates = ["2020-05-01", "2020-05-16"];
  expect(runs(dayScale(dates, 0, 300)).cut).toEqual([]);
  // In 50 pixels a cut would take more than a third.
  expect(runs(dayScale(dates, 0, 50)).cut).toEqual([]);
});

it("the longest empty stretch is cut first, and of equal ones the first", () => {
  const { cut } = runs(dayScale(["2020-01-01", "2020-03-01", "2020-08-01", "2020-10-01"], 0, 120));
  expect(cut).toEqual(["2020-03-04 2020-07-29 148"]);
});

it("each day has its middle, and an instant its place in its day", () => {
  const scale = dayScale(["2020-05-15"], 0, 210);
  expect(scale.dayWidth).toBe(10);
  expect(scale.x("2020-05-05")).toBe(5);
  expect(scale.x("2020-05-15")).toBe(105);
  expect(scale.x("2020-05-15T00:00:00+01:00")).toBe(100);
  expect(scale.x("2020-05-15T06:00:00+01:00")).toBe(102.5);
  expect(scale.x("2020-05-15T12:30:00+01:00")).toBeCloseTo(105.208, 3);
  expect(scale.x("2020-05-25")).toBe(205);
});

it("what is left out lies in the middle of its cut, and what is outside at the edge", () => {
  const scale = dayScale(["2020-01-01", "2020-03-01"], 100, 700);
  const [cut] = scale.cuts;
  expect(cut!.right - cut!.left).toBe(26);
  expect(cut!.left).toBeCloseTo(100 + 15 * scale.dayWidth, 9);
  const middle = (cut!.left + cut!.right) / 2;
  for (const day of ["2020-01-09", "2020-02-01", "2020-02-22"]) expect(scale.x(day)).toBe(middle);
  expect(scale.x("2020-01-08")).toBeCloseTo(100 + 14.5 * scale.dayWidth, 9);
  expect(scale.x("2020-02-23")).toBeCloseTo(cut!.right + 0.5 * scale.dayWidth, 9);
  expect(scale.x("2019-12-24")).toBe(100);
  expect(scale.x("2020-03-09")).toBe(700);
});

it("a day of a second cut lies in that one", () => {
  const scale = dayScale(["2020-01-01", "2020-03-01", "2020-08-01"], 0, 400);
  expect(scale.cuts).toHaveLength(2);
  const [, second] = scale.cuts;
  expect(scale.x("2020-05-01")).toBe((second!.left + second!.right) / 2);
});
