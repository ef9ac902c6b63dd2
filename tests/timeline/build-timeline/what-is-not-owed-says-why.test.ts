import { describe, expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord } from "../../../src/index.js";
import { find, initial } from "./an-initial-conference.js";

describe("what is not owed", () => {
  const notOwed = (record: ConferenceRecord, on = "london") =>
    buildTimeline(record, on).notOwed.map(({ id, because: { code, path } }) => [id, code, path]);
  const held = { start: "2020-04-22T10:00", end: "2020-04-22T12:00" };

  it("is in no other list, and says why, with its clause", () => {
    const record: ConferenceRecord = { ...initial, conference: { held }, decision: { planNeeded: false } };
    const timeline = buildTimeline(record, "london");
    expect(notOwed(record)).toEqual(
      expect.arrayContaining([
        ["core-group-first-met", "no-plan-needed", "decision.planNeeded"],
        ["next-review-held", "no-plan-needed", "decision.planNeeded"],
      ]),
    );
    const elsewhere = [...timeline.deadlines, ...timeline.checklist, ...timeline.waiting].map(({ id }) => id);
    for (const { id, key, basis, because } of timeline.notOwed) {
      expect(elsewhere).not.toContain(id);
      expect(key).toBe(id);
      expect(basis).toMatchObject([{ clause: expect.any(String) }]);
      expect(because.text).not.toBe("");
    }
    expect(notOwed({ ...record, decision: {} })).toEqual([]);
  });

  it("is nothing of a conference that is not required, unless it was held all the same", () => {
    const required: ConferenceRecord = { ...initial, section47: { conferenceRequired: false } };
    const codes = new Set(notOwed(required).map(([, code]) => code));
    expect(codes).toEqual(new Set(["conference-not-required"]));
    expect(notOwed(required).map(([id]) => id)).toEqual(expect.arrayContaining(["conference-held"]));
    expect(buildTimeline(required, "london").deadlines).toEqual([]);
    expect(notOwed({ ...required, conference: { held } })).toEqual([]);
    const review: ConferenceRecord = { ...required, type: "review", previousConference: { type: "initial" } };
    expect(notOwed(review)).toEqual([]);
  });

  it("is what a plan brings, once that has ended on or before the day it would be due", () => {
    const ended = (endedOn: string, endReason?: "died"): ConferenceRecord => ({
      ...initial,
      conference: { held },
      plan: { startedOn: "2020-04-22", endedOn, endReason },
    });
    const review = (record: ConferenceRecord) => notOwed(record).find(([id]) => id === "next-review-held");
    expect(review(ended("2020-07-21"))).toEqual(["next-review-held", "plan-ended", "plan.endedOn"]);
    expect(review(ended("2020-07-22"))).toEqual(["next-review-held", "plan-ended", "plan.endedOn"]);
    expect(review(ended("2020-07-22", "died"))).toEqual(["next-review-held", "died", "plan.endedOn"]);
    expect(review(ended("2020-07-23"))).toBeUndefined();
    const minutes = buildTimeline(ended("2020-05-01"), "london").deadlines.map(({ id }) => id);
    expect(minutes).toContain("minutes-circulated");
  });

  it("stays a deadline where it fell due before, and says that it is nobody's to do any more", () => {
    const record: ConferenceRecord = {
      ...initial,
      conference: { held },
      plan: { startedOn: "2020-04-22", endedOn: "2020-08-01" },
    };
    const review = (asOf: string) => find(buildTimeline(record, "london", { asOf }), "next-review-held");
    expect(review("2020-08-03")).toMatchObject({
      status: "overdue",
      closedBy: { code: "plan-ended", path: "plan.endedOn" },
    });
    expect(review("2020-07-24")).toMatchObject({ status: "overdue", closedBy: null });
    const done = { ...record, nextReview: { heldOn: "2020-07-20" } };
    expect(find(buildTimeline(done, "london"), "next-review-held")).toMatchObject({ status: "done", closedBy: null });
  });
});
