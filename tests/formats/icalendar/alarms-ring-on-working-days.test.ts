import { describe, expect, it } from "vitest";
import { timelineToICalendar } from "../../../src/formats/icalendar/index.js";
import { buildTimeline, workingCalendar } from "../../../src/index.js";
import { readCalendar } from "./read-calendar.js";
import { STAMP, timeline } from "./hounslow-feed.js";
import { codeOf } from "../../refusals.js";

describe("alarms", () => {
  const alarmsOf = (alarms: { daysBefore: number; at: string }[], key: string, of = timeline) =>
    readCalendar(timelineToICalendar(of, { stamp: STAMP, alarms }).calendar).find(({ uid }) => uid.includes(key))!
      .alarms;

  it("are absolute times, so many working days before", () => {
    const alarms = [
      { daysBefore: 1, at: "09:00" },
      { daysBefore: 0, at: "08:30" },
    ];
    // Monday 4 May 2020, and the Friday before.
    expect(alarmsOf(alarms, "conference-held")).toEqual(["2020-05-01T08:00:00Z", "2020-05-04T07:30:00Z"]);
    // Friday 8 May 2020 was a bank holiday.
    const tuesday = {
      ...timeline.deadlines[0]!,
      key: "own",
      status: null,
      due: { date: "2020-05-11", lastWorkingDay: "2020-05-11" },
    };
    expect(alarmsOf(alarms, ".own@", { ...timeline, deadlines: [tuesday] })[0]).toBe("2020-05-07T08:00:00Z");
  });

  it("are left out where they come after the hour that something is due, or begins and ends", () => {
    const alarms = [
      { daysBefore: 1, at: "09:00" },
      { daysBefore: 0, at: "12:30" },
    ];
    expect(alarmsOf(alarms, "decision-recorded")).toEqual(["2020-05-05T08:00:00Z"]);
    expect(alarmsOf(alarms, "CPC-0417.conference@")).toEqual(["2020-05-04T08:00:00Z"]);
  });

  it("ring on the morning of a working day across a change of the clocks", () => {
    const built = buildTimeline(
      {
        type: "initial",
        reference: "A",
        conference: { planned: { start: "2026-03-30T10:00", end: "2026-03-30T12:00" } },
        participants: [{ id: "p1", role: "teacher", agency: "school" }],
      },
      "barking-and-dagenham",
    );
    const { calendar } = timelineToICalendar(built, { stamp: STAMP, alarms: [{ daysBefore: 0, at: "09:00" }] });
    expect(calendar).toContain("TRIGGER;VALUE=DATE-TIME:20260327T090000Z\r\n");
    expect(alarmsOf([{ daysBefore: 1, at: "09:00" }], "A.conference@", built)).toEqual(["2026-03-27T09:00:00Z"]);
    expect(alarmsOf([{ daysBefore: 0, at: "09:00" }], "A.conference@", built)).toEqual(["2026-03-30T08:00:00Z"]);
  });

  it("count from the day on which it must practically be done", () => {
    const sunday = buildTimeline(
      { type: "review", reference: "A", previousConference: { type: "initial", heldOn: "2020-02-03" } },
      "working-together",
    );
    expect(sunday.deadlines[0]!.due).toEqual({ date: "2020-05-03", lastWorkingDay: "2020-05-01" });
    expect(alarmsOf([{ daysBefore: 0, at: "09:00" }], "conference-held", sunday)).toEqual(["2020-05-01T08:00:00Z"]);
  });

  it("keep the days of another calendar, where that is given", () => {
    const calendar = workingCalendar({ holidays: ["2020-05-01"] });
    const alarms = [{ daysBefore: 1, at: "09:00" }];
    const events = readCalendar(timelineToICalendar(timeline, { stamp: STAMP, alarms, calendar }).calendar);
    expect(events.find(({ uid }) => uid.includes("conference-held"))!.alarms).toEqual(["2020-04-30T08:00:00Z"]);
  });

  it("are for what is not done", () => {
    expect(alarmsOf([{ daysBefore: 1, at: "09:00" }], "reports-submitted_childrens-social-care")).toEqual([]);
  });

  it.each([
    { daysBefore: -1, at: "09:00" },
    { daysBefore: 0.5, at: "09:00" },
    { daysBefore: 1, at: "24:00" },
  ])("%o is none", (alarm) => {
    expect(codeOf(() => alarmsOf([alarm], ""))).toBe("not-an-alarm");
  });
});
