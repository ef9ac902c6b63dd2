import { describe, expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord, type TimelineOptions } from "../../../src/index.js";
import { due, initial, needs, notices } from "./an-initial-conference.js";

describe("what contradicts itself or cannot be read", () => {
  it("an end before the start: nothing is counted from the end", () => {
    const backwards = { ...initial, conference: { held: { start: "2020-04-22T10:00", end: "2020-04-21T12:00" } } };
    expect(notices(backwards)).toContain("conference-ends-before-it-starts");
    expect(due(backwards, "minutes-circulated")).toEqual([]);
    expect(needs(backwards, "minutes-circulated")).toEqual(["conference.held.end"]);
    expect(due(backwards, "reports-submitted")).toMatchObject([{ date: "2020-04-21" }]);
  });

  it("a conference before its strategy discussion, or planned too late", () => {
    const early = { ...initial, conference: { held: { start: "2020-03-31T10:00" } } };
    expect(notices(early)).toContain("conference-before-strategy-discussion");
    expect(notices(initial)).not.toContain("conference-before-strategy-discussion");
    const late = { ...initial, conference: { planned: { start: "2020-04-27T10:00" } } };
    expect(notices(late)).toContain("planned-after-due");
    expect(notices(initial)).not.toContain("planned-after-due");
  });

  it("a conference before any strategy discussion, or before the one it reviews, whatever is counted", () => {
    const unborn: ConferenceRecord = { ...initial, type: "pre-birth", conference: { held: { start: "2020-03-31" } } };
    expect(notices(unborn, "barking-and-dagenham")).toContain("conference-before-strategy-discussion");
    const review: ConferenceRecord = {
      type: "review",
      conference: { held: { start: "2020-05-05" } },
      previousConference: { type: "review", heldOn: "2020-09-06" },
    };
    expect(notices(review)).toContain("conference-before-previous-conference");
  });

  it("an id that is no code names nobody, and does not come out", () => {
    const record: ConferenceRecord = {
      ...initial,
      reference: "Jane O'Neill",
      participants: [
        { id: "Jane O'Neill", agency: "a" },
        { id: "p2", role: "Jane's aunt", agency: "b" },
        { id: "p3", agency: "c" },
      ],
      reports: [{ from: "Jane O'Neill" }],
      completed: [{ duty: "reports-submitted", for: "Jane O'Neill", at: "2020-04-20" }],
    };
    const timeline = buildTimeline(record, "hounslow");
    expect(JSON.stringify(timeline)).not.toContain("Jane");
    expect(timeline.notices).toContainEqual(
      expect.objectContaining({
        code: "not-a-code",
        paths: expect.arrayContaining([
          "reference",
          "participants[0]",
          "participants[1]",
          "reports[0]",
          "completed[0]",
        ]),
      }),
    );
    const keys = timeline.deadlines.filter(({ id }) => id === "reports-submitted").map(({ key }) => key);
    expect(keys).toEqual(["reports-submitted/c"]);
  });

  it.each([
    ["2020-03-29T01:30", "time-does-not-exist"],
    ["2020-10-25T01:30", "time-exists-twice"],
    ["2023-02-29", "date-does-not-exist"],
    ["next week", "not-a-date-or-time"],
  ])("%s counts as not recorded: %s", (start, code) => {
    const record = { ...initial, conference: { planned: { start } } };
    const timeline = buildTimeline(record, "hounslow");
    expect(timeline.notices).toContainEqual(expect.objectContaining({ code, paths: ["conference.planned.start"] }));
    expect(timeline.deadlines.map(({ id }) => id)).toEqual(["conference-held"]);
  });

  it("does not fall back on the plan when what was held cannot be read", () => {
    const record = { ...initial, conference: { ...initial.conference, held: { start: "2020-03-29T01:30" } } };
    expect(due(record, "reports-submitted")).toEqual([]);
    expect(needs(record, "reports-submitted")).toEqual(["conference.held.start"]);
  });

  it("refuses the caller's own mistakes", () => {
    const wrong = (...[record, on, options]: unknown[]) =>
      expect(() => buildTimeline(record as ConferenceRecord, on as string, options as TimelineOptions));
    wrong(null, "hounslow").toThrow(expect.objectContaining({ code: "not-a-record" }));
    wrong({ type: "strategy" }, "hounslow").toThrow(expect.objectContaining({ code: "unknown-conference-type" }));
    wrong(initial, "houndslow").toThrow(expect.objectContaining({ code: "unknown-policy" }));
    wrong(initial, {}).toThrow(expect.objectContaining({ code: "not-a-policy" }));
    wrong(initial, "hounslow", { calendar: "scotland" }).toThrow(expect.objectContaining({ code: "not-a-calendar" }));
    wrong(initial, "hounslow", { asOf: "yesterday" }).toThrow(expect.objectContaining({ code: "not-a-date-or-time" }));
  });
});
