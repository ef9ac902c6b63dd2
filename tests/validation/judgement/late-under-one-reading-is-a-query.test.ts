import { describe, expect, it } from "vitest";
import { buildTimeline, validateRecord } from "../../../src/index.js";
import { days, duty, workingDays } from "../../../src/policy/language.js";
import { lineOf } from "../examples.js";
import { HELD, PLANNED, asking, judged } from "./conference-in-june.js";

describe("readings", () => {
  /** Three working days before the Tuesday are Thursday 28 May, three days Saturday 30 May. */
  const report = (strength: "must" | "should" = "must") =>
    duty("report-completed", {
      by: "social-worker",
      strength,
      due: {
        readings: [
          {
            name: "working-days",
            because: "They are counted elsewhere.",
            due: workingDays(3).before("conference-start"),
          },
          { name: "calendar-days", because: "It says days.", due: days(3).before("conference-start") },
        ],
      },
    });
  const done = (at: string, strength?: "should", readings?: Record<string, string>) => {
    const record = { type: "initial" as const, ...HELD, completed: [{ duty: "report-completed", at }] };
    const policy = asking(report(strength));
    const options = readings ? { readings } : {};
    return {
      findings: validateRecord(record, policy, options).findings,
      status: buildTimeline(record, policy, options).deadlines[0]!.status,
    };
  };

  it("met under the chosen one passes", () => {
    expect(done("2020-05-28")).toMatchObject({ findings: [], status: "done" });
  });

  it("late under it, and not under another, is a query that names the other; the status stays", () => {
    const { findings, status } = done("2020-05-29");
    expect(findings.map(lineOf)).toEqual(["query deadline-missed completed[0].at O1"]);
    expect(findings[0]!.params).toMatchObject({ otherReading: "calendar-days", otherDue: "2020-05-30" });
    expect(findings[0]!.message).toMatch(/calendar days/);
    expect(status).toBe("late");
  });

  it("late under every one is an error", () => {
    const { findings } = done("2020-05-31");
    expect(findings.map(lineOf)).toEqual(["error deadline-missed completed[0].at O1"]);
    expect(findings[0]!.params).not.toHaveProperty("otherReading");
  });

  it("in time under the one that was chosen passes, however another has it", () => {
    expect(done("2020-05-29", undefined, { "report-completed": "calendar-days" })).toMatchObject({
      findings: [],
      status: "done",
    });
  });

  it("overdue under it, and not under another, is a query too", () => {
    const lines = (asOf: string) => judged(PLANNED, asking(report()), asOf).lines;
    expect(lines("2020-05-28")).toEqual([]);
    expect(lines("2020-05-29")).toEqual(["query deadline-overdue completed O1"]);
    expect(lines("2020-05-30")).toEqual(["query deadline-overdue completed O1"]);
    expect(lines("2020-05-31")).toEqual(["error deadline-overdue completed O1"]);
  });

  it("a should is a query either way", () => {
    for (const at of ["2020-05-29", "2020-05-31"]) {
      expect(done(at, "should").findings.map(({ severity }) => severity)).toEqual(["query"]);
    }
  });
});
