import { describe, expect, it } from "vitest";
import { duty } from "../../../src/policy/language.js";
import { type Facts, HELD, PLANNED, asking, judged } from "./conference-in-june.js";

const BRIEFED = duty("chair-briefed", { by: "social-worker", to: "chair", phase: "before" });

describe("every must and should is judged", () => {
  const briefed = (at: string, facts: Facts = HELD) =>
    judged({ ...facts, completed: [{ duty: "chair-briefed", at }] }, asking(BRIEFED));
  const told = duty("outcome-told", { by: "chair", to: "family", phase: "after", doneBy: "decision-notified" });
  const onTheDay = duty("agenda-followed", { by: "chair", phase: "on-the-day" });

  it("before the conference, without a time, is before it starts", () => {
    expect(briefed("2020-06-02T09:59").rule("chair-briefed")).toBe("passed");
    expect(briefed("2020-06-02").rule("chair-briefed")).toBe("passed");
    expect(briefed("2020-06-02T10:01").lines).toEqual(["error deadline-missed completed[0].at O1"]);
    expect(briefed("2020-06-03").lines).toEqual(["error deadline-missed completed[0].at O1"]);
  });

  it("and where only discussions are recorded, before the first of them", () => {
    const discussions = [
      { start: "2020-06-03T10:00", end: "2020-06-03T11:00" },
      { start: "2020-06-02T10:00", end: "2020-06-02T11:00" },
    ];
    const facts = { conference: { discussions } };
    expect(briefed("2020-06-02T09:00", facts).rule("chair-briefed")).toBe("passed");
    expect(briefed("2020-06-02T12:00", facts).lines).toEqual(["error deadline-missed completed[0].at O1"]);
  });

  it("recorded as not done is a finding once its phase is past, by how it is put", () => {
    const notDone = [{ duty: "chair-briefed", reason: "Nobody asked" }];
    const should = duty("chair-briefed", { by: "social-worker", strength: "should", phase: "before" });
    const may = duty("chair-briefed", { by: "social-worker", strength: "may", phase: "before" });
    expect(judged({ ...HELD, notDone }, asking(BRIEFED)).lines).toEqual(["error not-done notDone[0].duty O1"]);
    expect(judged({ ...HELD, notDone }, asking(should)).lines).toEqual(["query not-done notDone[0].duty O1"]);
    expect(judged({ ...HELD, notDone }, asking(may)).lines).toEqual([]);
    expect(judged({ ...PLANNED, notDone }, asking(BRIEFED)).lines).toEqual([]);
  });

  it("recorded as false says the same", () => {
    const spoken = duty("child-conversation", { by: "chair", phase: "before", doneBy: "child-conversation-scheduled" });
    const facts = { conference: { ...HELD.conference, childConversation: { scheduled: false } } };
    expect(judged(facts, asking(spoken)).lines).toEqual(["error not-done conference.childConversation.scheduled O1"]);
  });

  it("absent is skipped, and says so", () => {
    const { report, lines } = judged(HELD, asking(BRIEFED));
    expect(lines).toEqual([]);
    expect(report.rules.find(({ duty: id }) => id === "chair-briefed")).toMatchObject({
      code: "duty-done",
      status: "skipped",
      missing: ["completed"],
    });
    expect(judged(PLANNED, asking(BRIEFED)).rule("chair-briefed")).toBe("not-applicable");
  });

  it("a list that is recorded is complete, and an absent one says nothing", () => {
    const notified = (
      entries: readonly { to: "family" | "agencies" | "parents"; at?: string }[],
      facts: Facts = HELD,
    ) => judged({ ...facts, decision: { notified: entries } }, asking(told), "2020-06-10").lines;
    expect(notified([])).toEqual(["query not-done decision.notified O1"]);
    expect(notified([{ to: "agencies", at: "2020-06-03" }])).toEqual(["query not-done decision.notified O1"]);
    expect(notified([{ to: "family", at: "2020-06-03" }])).toEqual([]);
    expect(judged(HELD, asking(told), "2020-06-10").lines).toEqual([]);
    expect(notified([], PLANNED).filter((line) => line.includes("not-done"))).toEqual([]);
    const running = judged({ ...HELD, decision: { notified: [] } }, asking(told), "2020-06-02T11:00");
    expect(running.lines).not.toContain("query not-done decision.notified O1");
  });

  it("on the day is judged once the day has passed", () => {
    const notDone = [{ duty: "agenda-followed" }];
    const lines = (asOf: string) => judged({ ...HELD, notDone }, asking(onTheDay), asOf).lines;
    expect(lines("2020-06-02")).toEqual([]);
    expect(lines("2020-06-03")).toEqual(["error not-done notDone[0].duty O1"]);
    const done = (at: string) =>
      judged({ ...HELD, completed: [{ duty: "agenda-followed", at }] }, asking(onTheDay)).lines;
    expect(done("2020-06-02T15:00")).toEqual([]);
    expect(done("2020-06-03T09:00")).toEqual(["error deadline-missed completed[0].at O1"]);
  });
});
