import { describe, expect, it } from "vitest";
import {
  applyPeriod,
  beforeTheDayOf,
  countingOf,
  days,
  englandAndWales,
  every,
  eventsOf,
  gestationWeeks,
  hours,
  laterOf,
  months,
  on,
  readMoment,
  soonerOf,
  weeks,
  workingDays,
  writeMoment,
  type CountedPeriod,
  type DayPeriod,
  type Moment,
} from "../../src/calendar/index.js";
import { calendarDays } from "../../src/calendar/period.js";

const cases: [period: CountedPeriod | DayPeriod, event: string, due: string, why: string][] = [
  [workingDays(15).after("x"), "2020-04-01", "2020-04-24", "Wednesday; Easter does not count"],
  [workingDays(3).before("x"), "2020-04-16T10:00", "2020-04-09", "Thursday; back over Easter"],
  [workingDays(1).before("x"), "2020-04-20", "2020-04-17", "Monday; the Friday before"],
  [workingDays(3).spanning("x"), "2020-04-08", "2020-04-14", "Wednesday is one, Thursday two, Tuesday three"],
  [workingDays(3).spanning("x"), "2020-04-11", "2020-04-16", "Saturday does not count: Tuesday is one"],
  [workingDays(2).counted("clear-days").before("x"), "2020-04-22", "2020-04-17", "Monday and Tuesday lie clear"],
  [days(15).after("x"), "2020-04-01", "2020-04-16", "calendar days"],
  [days(3).before("x"), "2020-04-02", "2020-03-30", "calendar days back over a month's end"],
  [weeks(6).after("x"), "2020-04-01", "2020-05-13", "six times seven days"],
  [every(6, "weeks").since("x"), "2020-04-01", "2020-05-13", "the next time"],
  [months(3).after("x"), "2020-11-30", "2021-02-28", "clamped"],
  [months(6).after("x"), "2020-08-31", "2021-02-28", "clamped"],
  [hours(24).after("x"), "2020-03-28T12:00", "2020-03-29T13:00:00+01:00", "elapsed hours over a clock change"],
  [hours(48).before("x"), "2020-04-22", "2020-04-20", "whole days when no time is known"],
  [on("x"), "2020-04-22T10:00", "2020-04-22", "that day"],
  [on("x"), "2020-04-21T23:30Z", "2020-04-22", "that day in London"],
  [beforeTheDayOf("x"), "2020-04-20T10:00", "2020-04-19", "the calendar day before, even a Sunday"],
  [gestationWeeks(28), "2020-09-01", "2020-06-09", "12 weeks before the expected date of delivery"],
  [gestationWeeks(34), "2020-09-01", "2020-07-21", "6 weeks before"],
];

describe("a period", () => {
  it.each(cases)("%o from %s is due %s: %s", (period, event, due) => {
    expect(writeMoment(applyPeriod(period, readMoment(event) as Moment, englandAndWales))).toBe(due);
  });

  it("reads as it counts, and is plain data", () => {
    expect(workingDays(15).after("first-strategy-discussion")).toEqual({
      count: 15,
      unit: "working-days",
      relation: "after",
      event: "first-strategy-discussion",
    });
    expect(JSON.parse(JSON.stringify(soonerOf(days(10).after("birth"), months(3).after("conference-end"))))).toEqual({
      soonerOf: [
        { count: 10, unit: "days", relation: "after", event: "birth" },
        { count: 3, unit: "months", relation: "after", event: "conference-end" },
      ],
    });
  });

  it.each<[made: object, data: object]>([
    [workingDays(3).before("x"), { count: 3, unit: "working-days", relation: "before", event: "x" }],
    [workingDays(3).spanning("x"), { count: 3, unit: "working-days", relation: "spanning", event: "x" }],
    [days(3).before("x"), { count: 3, unit: "days", relation: "before", event: "x" }],
    [calendarDays(3).after("x"), { count: 3, unit: "calendar-days", relation: "after", event: "x" }],
    [weeks(3).after("x"), { count: 3, unit: "weeks", relation: "after", event: "x" }],
    [months(3).before("x"), { count: 3, unit: "months", relation: "before", event: "x" }],
    [hours(24).after("x"), { count: 24, unit: "hours", relation: "after", event: "x" }],
    [gestationWeeks(32), { count: 32, unit: "gestation-weeks", relation: "by", event: "expected-delivery" }],
    [on("x"), { relation: "on", event: "x" }],
    [beforeTheDayOf("x"), { relation: "day-before", event: "x" }],
    [every(6, "weeks").since("x"), { count: 6, unit: "weeks", relation: "every", event: "x" }],
    [
      every(2, "months").since("x", { from: "y" }),
      { count: 2, unit: "months", relation: "every", event: "x", from: "y" },
    ],
    [laterOf(on("x"), on("y")), { laterOf: [on("x"), on("y")] }],
  ])("%#: is these data, and nothing else", (made, data) => {
    expect(made).toStrictEqual(data);
  });

  it("says by which convention its working days are counted, in both directions", () => {
    const { after, before } = workingDays(2).counted("rolled-start");
    for (const [relation, period] of Object.entries({ after: after("x"), before: before("x") })) {
      expect(period).toEqual({ count: 2, unit: "working-days", relation, event: "x", counting: "rolled-start" });
    }
  });

  it("names every event it counts from", () => {
    expect(eventsOf(laterOf(on("a"), soonerOf(days(1).after("b"), gestationWeeks(28))))).toEqual([
      "a",
      "b",
      "expected-delivery",
    ]);
    expect(eventsOf(every(4, "weeks").since("child-seen", { from: "conference-end" }))).toEqual([
      "child-seen",
      "conference-end",
    ]);
  });

  it("counts by its own convention, or from day zero; one that spans includes its first day", () => {
    expect(countingOf(workingDays(3).after("x"))).toBe("day-zero");
    expect(countingOf(workingDays(3).spanning("x"))).toBe("inclusive");
    expect(countingOf(workingDays(3).counted("clear-days").before("x"))).toBe("clear-days");
  });

  it("that is said to be of calendar days counts all of them", () => {
    const event = readMoment("2020-04-09") as Moment;
    expect(applyPeriod(calendarDays(2).after("x"), event, englandAndWales)).toEqual({ date: "2020-04-11", at: null });
  });
});
