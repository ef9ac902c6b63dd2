import { describe, expect, it } from "vitest";
import { type Facts, HELD, MINUTES, NATIONAL, PLAN, asking, judged } from "./conference-in-june.js";

describe("what cannot be so, and what is merely unlikely", () => {
  it("an end before its start is an error, and nothing is counted from it", () => {
    const conference = { held: { start: "2020-06-02T10:00", end: "2020-06-02T09:00" } };
    const { lines, waitsFor } = judged({ conference }, asking(MINUTES));
    expect(lines).toEqual(["error conference-ends-before-it-starts conference.held.end"]);
    expect(waitsFor("minutes-circulated")).toEqual(["conference.held.end"]);
    const short = { held: { start: "2020-06-02T10:00", end: "2020-06-02T10:00" } };
    expect(judged({ conference: short }, asking(MINUTES)).lines).toEqual([]);
  });

  it("a plan that ends before it starts is an error, and owes what a plan does", () => {
    const facts = { ...HELD, ...PLAN, plan: { startedOn: "2020-06-02", endedOn: "2020-05-20" } };
    const { lines, status } = judged(facts, NATIONAL, "2020-06-17");
    expect(lines).toContain("error plan-ends-before-it-starts plan.endedOn");
    expect(status("core-group-first-met")).toBe("overdue");
  });

  it("a review before the conference it follows is one error, and no day is counted for it", () => {
    const facts = {
      ...HELD,
      type: "review" as const,
      previousConference: { type: "initial" as const, heldOn: "2020-06-03" },
    };
    const { linesOf, status } = judged(facts, NATIONAL, "2020-12-31");
    expect(linesOf("before-its-event", "conference-before-previous-conference")).toEqual([
      "error conference-before-previous-conference previousConference.heldOn",
    ]);
    expect(linesOf("deadline-overdue", "deadline-missed").filter((line) => line.includes("conference.held"))).toEqual(
      [],
    );
    expect(status("conference-held")).not.toBe("overdue");
  });

  it("a conference before the one it follows is an error", () => {
    const review = (heldOn: string) =>
      judged({ ...HELD, type: "review", previousConference: { type: "initial", heldOn } }, asking(MINUTES)).lines;
    expect(review("2020-06-03")).toEqual(["error conference-before-previous-conference previousConference.heldOn"]);
    expect(review("2020-06-02")).toEqual([]);
  });

  it.each([
    ["a Saturday", "2020-06-06T10:00", 1],
    ["a bank holiday", "2020-05-25T10:00", 1],
    ["a Tuesday", "2020-06-02T10:00", 0],
  ])("a conference on %s is a query, or none", (_, start, queries) => {
    const found = judged({ conference: { held: { start, end: start } } }, asking(MINUTES)).report.findings;
    expect(found.map(({ severity }) => severity)).toEqual(queries === 1 ? ["query"] : []);
  });

  it("a plan that starts on another day than its conference is a query", () => {
    const started = (startedOn: string, facts: Facts = {}) =>
      judged({ ...HELD, ...PLAN, plan: { startedOn }, ...facts }, asking(MINUTES)).lines;
    expect(started("2020-06-02")).toEqual([]);
    expect(started("2020-06-05")).toEqual(["query plan-starts-with-its-conference plan.startedOn"]);
    expect(started("2020-03-03", { type: "review" })).toEqual([]);
  });

  it("a conference that was not required and held all the same is a query", () => {
    const held = (conferenceRequired: boolean) =>
      judged({ ...HELD, section47: { conferenceRequired } }, asking(MINUTES)).lines;
    expect(held(false)).toEqual(["query held-though-not-required section47.conferenceRequired"]);
    expect(held(true)).toEqual([]);
  });
});
