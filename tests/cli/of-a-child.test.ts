import { describe, expect, it } from "vitest";
import { findPolicy } from "../../src/authorities/index.js";
import { conferencesToCome } from "../../src/cli/conferences-to-come.js";
import { workOfHistory } from "../../src/cli/work-of-history.js";
import type { ChildHistory, ConferenceRecord } from "../../src/model/index.js";

const held = (day: string, more: object = {}): ConferenceRecord => ({
  type: "initial",
  conference: { held: { start: `${day}T10:00`, end: `${day}T12:00` } },
  ...more,
});
const planned = (day: string, more: object = {}): ConferenceRecord => ({
  type: "review",
  conference: { planned: { start: `${day}T10:00`, end: `${day}T12:00` } },
  ...more,
});
const onPlan = { plan: { startedOn: "2025-01-27" } };

describe("the conferences of a child that are to come", () => {
  const toCome = (history: ChildHistory, asOf?: string) => conferencesToCome(history, asOf);

  it("are those that are planned, by their references or by the child's code", () => {
    const one = planned("2025-04-22");
    expect(toCome({ id: "C1", conferences: [one] })).toMatchObject([{ reference: "C1", ...one }]);
    const [unnamed] = toCome({ conferences: [one] });
    expect(unnamed).toMatchObject(one);
    expect(unnamed).not.toHaveProperty("reference");
    const named = planned("2025-04-22", { reference: "CPC-1" });
    expect(toCome({ id: "C1", conferences: [named] })).toMatchObject([named]);
    const both = toCome({ id: "C1", conferences: [held("2025-01-27", onPlan), one, named] });
    expect(both.map(({ reference }) => reference)).toEqual(["C1", "CPC-1"]);
  });

  it("are those not held as of the day", () => {
    const history = { id: "C1", conferences: [held("2025-01-27")] };
    expect(toCome(history)).toEqual([]);
    expect(toCome(history, "2025-01-27")).toEqual([]);
    expect(toCome(history, "2025-01-26")).toMatchObject([{ reference: "C1", type: "initial" }]);
  });

  it("are the next review where a plan goes on and none is planned", () => {
    const review = {
      reference: "C1",
      type: "review",
      previousConference: { type: "initial", heldOn: "2025-01-27" },
    };
    expect(toCome({ id: "C1", conferences: [held("2025-01-27", onPlan)] })).toEqual([review]);
    const { reference: _, ...unnamed } = review;
    expect(toCome({ conferences: [held("2025-01-27", onPlan)] })).toEqual([unnamed]);
    const ended = { plan: { startedOn: "2025-01-27", endedOn: "2025-03-01" } };
    expect(toCome({ id: "C1", conferences: [held("2025-01-27", ended)] })).toEqual([]);
    expect(toCome({ id: "C1", conferences: [held("2025-01-27", { plan: {} })] })).toEqual([]);
    expect(toCome({ id: "C1", plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] })).toEqual([
      expect.objectContaining({
        reference: "C1",
        type: "review",
        previousConference: expect.objectContaining({ heldOn: "2025-04-22" }),
      }),
    ]);
  });

  it("are none of a child without any", () => {
    expect(toCome({ id: "C1" })).toEqual([]);
  });
});

describe("the work of a child's history", () => {
  it("is for the people of its conferences, each once, with what matters for them", () => {
    const people = [
      { id: "p1", role: "social-worker", agency: "childrens-social-care" },
      { id: "p2", role: "father", exclusion: { agreed: true } },
      { id: "p3", role: "mother", exclusion: { agreed: false } },
      { id: "p4" },
    ];
    const history = {
      id: "C1",
      conferences: [
        held("2025-01-27", { participants: [{ id: "p1", role: "chair" }], ...onPlan }),
        planned("2025-04-22", { participants: people, coreGroup: { members: ["p1", "p4"] } }),
      ],
    } as unknown as ChildHistory;
    const work = workOfHistory(history, findPolicy("working-together"), { asOf: "2025-05-07" });
    expect(work.record.people).toEqual([
      { id: "p1", role: "social-worker", agency: "childrens-social-care", inCoreGroup: true },
      { id: "p2", role: "father", excluded: true },
      { id: "p3", role: "mother" },
      { id: "p4", inCoreGroup: true },
    ]);
    expect(work.record.reference).toBe("C1");
    expect(work.deadlines.map(({ status }) => status)).toContain("overdue");
  });

  it("has nobody where its conferences name none", () => {
    const options = { asOf: "2025-05-07" };
    expect(workOfHistory({ id: "C1" }, findPolicy("working-together"), options).record.people).toEqual([]);
    const conferences = [held("2025-01-27")];
    expect(workOfHistory({ conferences }, findPolicy("working-together"), options).record.people).toEqual([]);
  });
});
