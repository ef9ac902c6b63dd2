import { describe, expect, it } from "vitest";
import { requirement } from "../../../src/policy/language.js";
import { DISCUSSED, HELD, MINUTES, NATIONAL, PLAN, RECORDED, asking, judged } from "./conference-in-june.js";

describe("the day asked about is a cut", () => {
  const group = (heldOn: string) => ({ ...HELD, ...PLAN, coreGroup: { meetings: [{ heldOn }] } });

  it("what is recorded for later has not happened, and is a query", () => {
    const { status, lines } = judged(group("2020-06-12"), NATIONAL, "2020-06-10");
    expect(status("core-group-first-met")).toBe("upcoming");
    expect(lines).toEqual(["query after-as-of coreGroup.meetings[0].heldOn"]);
  });

  it.each(["2020-06-12", undefined])("and as of %s it has", (asOf) => {
    const { status, lines } = judged(group("2020-06-12"), NATIONAL, asOf);
    expect(status("core-group-first-met")).toBe("done");
    expect(lines).toEqual([]);
  });

  it("a conference that is held later stands in place of the planned one, and is counted from", () => {
    const facts = { conference: { ...HELD.conference, planned: { start: "2020-05-26T10:00" } }, ...DISCUSSED };
    const { due, status, linesOf, report } = judged(facts, NATIONAL, "2020-05-29");
    expect(due("core-group-first-met")).toBe("2020-06-16");
    expect(status("conference-held")).toBe("upcoming");
    expect(linesOf("planned-day-passed")).toEqual([]);
    expect(linesOf("after-as-of")).toContain("query after-as-of conference.held.start");
    expect(report.stage).toBe("recorded");
  });

  it("by the instant where both are known, else by the day", () => {
    const stage = (asOf: string) => judged(HELD, NATIONAL, asOf).report.stage;
    expect(stage("2020-06-01")).toBe("recorded");
    expect(stage("2020-06-02T09:59")).toBe("recorded");
    expect(stage("2020-06-02T10:00")).toBe("held");
    expect(stage("2020-06-02")).toBe("held");
  });

  it("a day never makes overdue what is due on it", () => {
    const status = (asOf: string) => judged(HELD, asking(RECORDED), asOf).status("decision-recorded");
    expect(status("2020-06-03")).toBe("due-today");
    expect(status("2020-06-03T12:00")).toBe("due-today");
    expect(status("2020-06-03T12:01")).toBe("overdue");
    expect(status("2020-06-04")).toBe("overdue");
  });

  it("a day without a time is in time if any moment of it would be", () => {
    const recorded = (recordedAt: string) => judged({ ...HELD, decision: { recordedAt } }, asking(RECORDED)).lines;
    expect(recorded("2020-06-03")).toEqual([]);
    expect(recorded("2020-06-03T12:00")).toEqual([]);
    expect(recorded("2020-06-03T12:01")).toEqual(["error deadline-missed decision.recordedAt O1"]);
    expect(recorded("2020-06-04")).toEqual(["error deadline-missed decision.recordedAt O1"]);
  });

  it("a fact without a date holds from the event it belongs to", () => {
    const facts = { ...HELD, ...DISCUSSED, decision: { planNeeded: false } };
    expect(judged(facts, NATIONAL, "2020-05-29").due("core-group-first-met")).toBe("2020-06-16");
    expect(judged(facts, NATIONAL, "2020-06-02").notOwed("core-group-first-met")).toBe("no-plan-needed");
    expect(judged(facts).notOwed("core-group-first-met")).toBe("no-plan-needed");
  });

  it("so that a record complete today is judged, as of last month, as of last month", () => {
    const usual = asking(requirement("record-in-usual-format"), MINUTES);
    const facts = {
      ...HELD,
      decision: { planNeeded: true, madeAt: "2020-06-02T11:30" },
      minutes: {
        completedAt: "2020-06-20",
        inUsualFormat: false,
        distributed: [{ to: "participants" as const, at: "2020-06-22" }],
      },
    };
    const asOf = (day: string) => {
      const { report, rule, linesOf } = judged(facts, usual, day);
      return [report.stage, rule("record-in-usual-format"), ...linesOf("record-in-usual-format")];
    };
    expect(asOf("2020-05-20")).toEqual(["recorded", "not-applicable"]);
    expect(asOf("2020-06-02T11:00")).toEqual(["held", "not-applicable"]);
    expect(asOf("2020-06-10")).toEqual(["decided", "not-applicable"]);
    expect(asOf("2020-06-20")).toEqual(["minuted", "failed", "error record-in-usual-format minutes.inUsualFormat O1"]);
  });

  it("a child's own decision is cut as the one for all is", () => {
    const children = [{ id: "k", decision: { planNeeded: false, madeAt: "2020-06-10T10:00" } }];
    expect(judged({ ...HELD, children }, NATIONAL, "2020-06-05").due("core-group-first-met")).toBe("2020-06-16");
    expect(judged({ ...HELD, children }, NATIONAL, "2020-06-05").report.stage).toBe("held");
    expect(judged({ ...HELD, children }, NATIONAL, "2020-06-10").notOwed("core-group-first-met")).toBe(
      "no-plan-needed",
    );
  });

  it("what was sent nobody says when was not sent before the conference", () => {
    const minutes = { distributed: [{ to: "participants" as const }] };
    expect(judged({ ...HELD, minutes }, NATIONAL, "2020-05-20").report.stage).toBe("recorded");
    expect(judged({ ...HELD, minutes }, asking(MINUTES), "2020-05-20").status("minutes-circulated")).toBe("upcoming");
    expect(judged({ ...HELD, minutes }, NATIONAL, "2020-06-10").report.stage).toBe("minuted");
  });

  it("a plan that ends later has not ended", () => {
    const facts = { ...HELD, ...PLAN, plan: { startedOn: "2020-06-02", endedOn: "2020-06-12" } };
    expect(judged(facts, NATIONAL, "2020-06-10").status("core-group-first-met")).toBe("upcoming");
    expect(judged(facts, NATIONAL, "2020-06-12").notOwed("core-group-first-met")).toBe("plan-ended");
  });
});
