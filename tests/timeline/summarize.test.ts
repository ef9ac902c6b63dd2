import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import { buildTimeline, summarizeTimeline, type ConferenceRecord } from "../../src/index.js";
import { anyPolicyId, anyRecord } from "../any-record.js";

const planned: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-03-31" }],
  conference: { planned: { start: "2020-04-30T10:00", end: "2020-04-30T12:00" } },
};
const summary = (record: ConferenceRecord, asOf?: string, policy = "working-together") =>
  summarizeTimeline(buildTimeline(record, policy, { asOf }));
const ids = (deadlines: readonly { readonly id: string }[]) => deadlines.map(({ id }) => id);

describe("what is wrong", () => {
  it("is a conference planned for after its limit, by how much and whose", () => {
    expect(summary(planned, "2020-04-20").wrong).toEqual([
      {
        code: "planned-after-due",
        planned: {
          key: "conference-held",
          duty: "conference-held",
          title: "Conference held",
          task: "Hold the ICPC",
          planned: "2020-04-30",
          due: "2020-04-23",
          workingDays: 5,
          layer: "working-together",
          clauses: ["WT1"],
        },
      },
    ]);
  });

  it("is said where no day was asked about, too", () => {
    expect(summary(planned).wrong).toHaveLength(1);
  });

  it("begins with an immediate concern for a child's safety", () => {
    const { wrong } = summary({ ...planned, immediateSafetyConcern: true }, "2020-04-20");
    expect(wrong.map(({ code }) => code)).toEqual(["immediate-safety-concern", "planned-after-due"]);
  });

  it("is not what only has to be known about the dates", () => {
    const { wrong, notices } = summary({ ...planned, conference: { planned: { start: "2020-04-20T10:00" } } });
    expect(wrong).toEqual([]);
    expect(notices.map(({ code }) => code)).toContain("conference-end-assumed");
  });
});

describe("when something has to be done", () => {
  it("is this week up to its Sunday, next week up to the Sunday after", () => {
    const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] };
    const groupOn = (asOf: string) =>
      Object.entries(summary(record, asOf))
        .filter(([name, list]) => name !== "next" && Array.isArray(list) && ids(list).includes("conference-held"))
        .map(([name]) => name);
    // Due on Thursday 23 April.
    expect(groupOn("2020-04-12")).toEqual(["later"]);
    expect(groupOn("2020-04-13")).toEqual(["nextWeek"]);
    expect(groupOn("2020-04-19")).toEqual(["nextWeek"]);
    expect(groupOn("2020-04-20")).toEqual(["thisWeek"]);
    expect(groupOn("2020-04-23")).toEqual(["thisWeek"]);
    expect(groupOn("2020-04-24")).toEqual(["overdue"]);
  });

  it("goes by the last day on which people work", () => {
    // Three months after is Sunday 24 January 2021: in practice Friday.
    const record: ConferenceRecord = {
      type: "initial",
      conference: { held: { start: "2020-10-24", end: "2020-10-24" } },
      decision: { planNeeded: true },
      coreGroup: { meetings: [{ heldOn: "2020-11-02" }] },
    };
    const { next, thisWeek } = summary(record, "2021-01-18");
    expect(next.map(({ due }) => due)).toEqual([{ date: "2021-01-24", lastWorkingDay: "2021-01-22" }]);
    expect(ids(thisWeek)).toEqual(["next-review-held"]);
    // On the Saturday before it is still to be done, this week.
    expect(ids(summary(record, "2021-01-23").thisWeek)).toEqual(["next-review-held"]);
  });

  it("is next whatever comes first, all that falls on that day", () => {
    const { next } = summary(planned, "2020-04-20", "hounslow");
    expect(new Set(next.map(({ due }) => due.date))).toEqual(new Set(["2020-04-23"]));
    expect(ids(next)).toEqual(["conference-held"]);
  });

  it("is no week at all where no day was asked about", () => {
    const { open, thisWeek, nextWeek, later, overdue } = summary(planned);
    expect(ids(open)).toContain("conference-held");
    expect([...thisWeek, ...nextWeek, ...later, ...overdue]).toEqual([]);
  });
});

it("counts what waits for a fact, and what has no date", () => {
  const { waiting, undated } = summary({ type: "initial" }, "2020-04-20", "hounslow");
  const { waiting: all, checklist } = buildTimeline({ type: "initial" }, "hounslow", { asOf: "2020-04-20" });
  expect(waiting).toBe(all.length);
  expect(undated).toBe(checklist.filter(({ strength }) => strength !== "may").length);
  expect(undated).toBeGreaterThan(3);
});

it("has every deadline in one group, whatever the record", () => {
  fc.assert(
    fc.property(anyRecord, anyPolicyId, fc.option(fc.integer({ min: 0, max: 900 })), (record, policy, day) => {
      const asOf = day === null ? undefined : addDays("2020-01-01", day);
      const timeline = buildTimeline(record, policy, { asOf });
      const { overdue, thisWeek, nextWeek, later, open, done, rest } = summarizeTimeline(timeline);
      const grouped = [overdue, thisWeek, nextWeek, later, open, done, rest].flat();
      expect(grouped.map(({ key }) => key).toSorted()).toEqual(timeline.deadlines.map(({ key }) => key).toSorted());
      expect(summarizeTimeline(timeline).next.length > 0).toBe([thisWeek, nextWeek, later, open].flat().length > 0);
    }),
  );
});
