import { expect, it } from "vitest";
import { englandAndWales, type Period } from "../../src/calendar/index.js";
import { comparePeriods } from "../../src/policy/compare-periods.js";
import { days, hours, laterOf, months, on, soonerOf, weeks, workingDays } from "../../src/policy/index.js";

const BACK = { same: "same", sooner: "later", later: "sooner" } as const;

it.each<[string, Period, Period, "same" | "sooner" | "later" | null]>([
  ["a count and the same", days(7).after("birth"), weeks(1).after("birth"), "same"],
  ["fewer days", days(6).after("birth"), weeks(1).after("birth"), "sooner"],
  [
    "days, and working days, of which there are never more",
    days(5).after("birth"),
    workingDays(5).after("birth"),
    "sooner",
  ],
  ["what depends on the day", days(7).after("birth"), workingDays(5).after("birth"), null],
  ["a month and thirty days", months(1).after("birth"), days(30).after("birth"), null],
  ["the day itself and a day later", on("birth"), days(1).after("birth"), "sooner"],
  ["hours, to the end of a day", hours(24).after("birth"), days(1).after("birth"), "sooner"],
  ["hours of more than a day", hours(48).after("birth"), days(1).after("birth"), "later"],
  [
    "the same time from what can only come later",
    days(3).after("conference-end"),
    days(3).after("conference-start"),
    "later",
  ],
  [
    "a longer time from what can only come later",
    days(4).after("conference-end"),
    days(3).after("conference-start"),
    "later",
  ],
  [
    "a shorter time from what can only come later",
    days(2).after("conference-end"),
    days(3).after("conference-start"),
    null,
  ],
  ["times from what comes in no order", days(3).after("birth"), days(3).after("conference-start"), null],
  ["times from other duties", days(3).after("letter-sent"), days(3).after("call-made"), null],
  ["times from a duty and an event", days(3).after("letter-sent"), days(3).after("conference-end"), null],
  [
    "the sooner of two and one of them",
    soonerOf(days(3).after("birth"), days(9).after("birth")),
    days(3).after("birth"),
    "same",
  ],
  [
    "the later of two and one of them",
    laterOf(days(3).after("birth"), days(9).after("birth")),
    days(3).after("birth"),
    "later",
  ],
  [
    "the sooner of two from two events, and a time from one",
    soonerOf(days(3).after("birth"), days(9).after("conference-end")),
    days(3).after("birth"),
    null,
  ],
  [
    "the sooner of two from two events, of which one is less",
    soonerOf(days(3).after("birth"), days(8).after("conference-end")),
    soonerOf(days(9).after("conference-end"), days(3).after("birth")),
    "sooner",
  ],
  [
    "the later of two from two events, of which both are the same",
    laterOf(days(7).after("birth"), days(9).after("conference-end")),
    laterOf(days(9).after("conference-end"), weeks(1).after("birth")),
    "same",
  ],
  [
    "the sooner of two from two events, of which one is less and one is more",
    soonerOf(days(4).after("birth"), days(8).after("conference-end")),
    soonerOf(days(3).after("birth"), days(9).after("conference-end")),
    null,
  ],
  [
    "the sooner and the later of the same",
    soonerOf(days(3).after("birth"), days(9).after("conference-end")),
    laterOf(days(3).after("birth"), days(9).after("conference-end")),
    null,
  ],
  [
    "a choice within a choice, and the same",
    soonerOf(days(3).after("birth"), laterOf(days(9).after("conference-end"), days(2).after("birth"))),
    soonerOf(days(3).after("birth"), laterOf(days(9).after("conference-end"), days(2).after("birth"))),
    "same",
  ],
  [
    "a choice within a choice, and another",
    soonerOf(days(3).after("birth"), laterOf(days(9).after("conference-end"), days(2).after("birth"))),
    soonerOf(days(4).after("birth"), laterOf(days(9).after("conference-end"), days(2).after("birth"))),
    null,
  ],
  ["what leaves every calendar", workingDays(100_000).after("birth"), days(1).after("birth"), null],
])("%s", (_name, one, other, expected) => {
  expect(comparePeriods(one, other, englandAndWales)).toBe(expected);
  expect(comparePeriods(other, one, englandAndWales)).toBe(expected && BACK[expected]);
});
