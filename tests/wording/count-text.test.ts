import { expect, it } from "vitest";
import {
  englandAndWales,
  readMoment,
  type CountedPeriod,
  type DayPeriod,
  type Moment,
} from "../../src/calendar/index.js";
import { beforeTheDayOf, days, every, gestationWeeks, hours, months, on, workingDays } from "../../src/policy/index.js";
import { periodText, skippedText } from "../../src/wording/count-text.js";
import { momentText } from "../../src/wording/dates.js";

it.each<[CountedPeriod | DayPeriod, string]>([
  [workingDays(15).after("e"), "15 working days after"],
  [workingDays(1).before("e"), "1 working day before"],
  [days(1).after("e"), "1 day after"],
  [months(3).after("e"), "3 months after"],
  [hours(24).before("e"), "24 hours before"],
  [on("e"), "The same day"],
  [beforeTheDayOf("e"), "The day before"],
  [every(6, "weeks").since("e"), "The next, 6 weeks after,"],
  [workingDays(3).spanning("e"), "The last of 3 working days, of which that day is the first if it is a working day,"],
  [gestationWeeks(28), "28 weeks and 0 days of the pregnancy, which is then 40 weeks and 0 days,"],
  [
    workingDays(2).counted("inclusive").after("e"),
    "2 working days after, that day being the first if it is a working day,",
  ],
  [workingDays(2).counted("clear-days").before("e"), "2 working days before, with that many clear days between,"],
  [
    workingDays(2).counted("rolled-start").before("e"),
    "2 working days before, from the working day before it if it is none itself,",
  ],
  [workingDays(2).counted("day-zero").after("e"), "2 working days after"],
])("%o is said: %s", (period, words) => {
  expect(periodText(period, false)).toBe(words);
});

it("hours that are counted as days say so", () => {
  expect(periodText(hours(24).after("e"), true)).toBe("24 hours after, in whole days,");
});

it("a moment is said with its time, where it has one", () => {
  expect(momentText(readMoment("2020-04-22") as Moment)).toBe("Wednesday 22 April 2020");
  expect(momentText(readMoment("2020-04-22T10:00") as Moment)).toBe("Wednesday 22 April 2020 at 10:00");
});

it.each([
  [
    "2020-04-09",
    "2020-04-14",
    "Not counted: Fri 10 Apr (Good Friday), Sat 11 and Sun 12 Apr, Mon 13 Apr (Easter Monday).",
  ],
  ["2020-05-29", "2020-06-01", "Not counted: Sat 30 and Sun 31 May."],
  ["2020-10-30", "2020-11-02", "Not counted: Sat 31 Oct and Sun 1 Nov."],
  ["2020-04-18", "2020-04-25", "Not counted: Sun 19 Apr."],
  ["2020-04-16", "2020-04-26", "Not counted: Sat 18 and Sun 19 Apr, Sat 25 Apr."],
  ["2029-03-29", "2029-03-31", "Not counted: Fri 30 Mar (Good Friday, projected)."],
])("between %s and %s is said: %s", (from, to, words) => {
  expect(skippedText(englandAndWales.nonWorkingBetween(from, to))).toBe(words);
});
