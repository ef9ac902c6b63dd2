import { describe, expect, it } from "vitest";
import { extendPolicy } from "../../../src/index.js";
import { duty, workingDays } from "../../../src/policy/language.js";
import { DISCUSSED, HELD, MINUTES, NATIONAL, PLAN, PLANNED, REPORTS, asking, judged } from "./conference-in-june.js";

describe("a planned day that has passed", () => {
  const facts = {
    ...PLANNED,
    ...DISCUSSED,
    participants: [{ id: "n", role: "school-nurse", agency: "nursing" }],
    reports: [{ from: "n", submittedAt: "2020-05-28T09:00" }],
  };
  const policy = extendPolicy(asking(REPORTS, MINUTES), {
    id: "whole",
    clauses: [
      {
        id: "T2",
        at: "2",
        says: "The conference is held in time.",
        rules: [
          duty("conference-held", {
            by: "local-authority",
            due: workingDays(15).after("section-47-strategy-discussion"),
            doneBy: "conference-held",
          }),
        ],
      },
    ],
  });

  it("is one question; what follows the conference waits, and what is done stays done", () => {
    const { lines, waitsFor, status } = judged(facts, policy, "2020-06-03");
    expect(lines).toEqual(["query planned-day-passed conference.planned.start"]);
    expect(waitsFor("minutes-circulated")).toEqual(["conference.held.start"]);
    expect(status("reports-submitted/nursing")).toBe("done");
    expect(status("conference-held")).toBe("due-today");
  });

  it("and the conference keeps its own limit", () => {
    expect(judged(facts, policy, "2020-06-04").lines).toEqual([
      "error deadline-overdue conference.held.start T2",
      "query planned-day-passed conference.planned.start",
    ]);
  });

  it("is one also where the conference is to be concluded in time", () => {
    const concluded = duty("conference-concluded", {
      by: "chair",
      due: workingDays(3).after("conference-start"),
      doneBy: "conference-concluded",
    });
    const { lines, waitsFor } = judged(PLANNED, asking(concluded), "2020-06-03");
    expect(lines).toEqual(["query planned-day-passed conference.planned.start"]);
    expect(waitsFor("conference-concluded")).toEqual(["conference.held.start"]);
  });

  it("is none on the day itself, nor once it is held", () => {
    expect(judged(facts, policy, "2020-06-02").lines).toEqual([]);
    expect(judged(facts, policy).lines).toEqual([]);
    expect(judged({ ...facts, ...HELD }, policy, "2020-06-03").lines).toEqual([]);
  });

  it("passes with the London day", () => {
    const planned = { start: "2020-06-02T23:30:00Z", end: "2020-06-03T01:30:00Z" };
    const asOf = (day: string) =>
      judged({ conference: { planned } }, asking(MINUTES), day).linesOf("planned-day-passed");
    expect(asOf("2020-06-03")).toEqual([]);
    expect(asOf("2020-06-04")).toHaveLength(1);
  });

  it("is not said to be planned too late any more", () => {
    const late = { ...DISCUSSED, conference: { planned: { start: "2020-06-05T10:00" } } };
    expect(judged(late, NATIONAL, "2020-06-04").linesOf("planned-after-due", "planned-day-passed")).toEqual([
      "query planned-after-due conference.planned.start WT1",
    ]);
    expect(judged(late, NATIONAL, "2020-06-08").linesOf("planned-after-due", "planned-day-passed")).toEqual([
      "query planned-day-passed conference.planned.start",
    ]);
  });

  it("is one of the next review too", () => {
    const booked = { ...HELD, ...PLAN, nextReview: { plannedOn: "2020-07-20" } };
    const lines = (asOf: string) => judged(booked, NATIONAL, asOf).linesOf("planned-day-passed");
    expect(lines("2020-07-20")).toEqual([]);
    expect(lines("2020-07-21")).toEqual(["query planned-day-passed nextReview.plannedOn"]);
  });

  it("a conference is never projected from its limit", () => {
    const { waitsFor, due } = judged(DISCUSSED, policy, "2020-05-20");
    expect(due("conference-held")).toBe("2020-06-03");
    expect(waitsFor("minutes-circulated")).toEqual(["conference.planned.start"]);
    expect(waitsFor("reports-submitted")).toEqual(["conference.planned.start"]);
  });
});
