import { describe, expect, it } from "vitest";
import { worklist } from "../../../src/index.js";
import { DISCUSSED, type Facts, HELD, MINUTES, NATIONAL, PLAN, asking, judged } from "./conference-in-june.js";

describe("what is not owed says so", () => {
  it("an enquiry that needs no conference owes none, nor anything of it", () => {
    const facts = { ...DISCUSSED, section47: { conferenceRequired: false } };
    for (const type of ["initial", "pre-birth"] as const) {
      const { timeline, lines } = judged({ ...facts, type }, NATIONAL, "2020-07-01");
      expect(timeline.deadlines).toEqual([]);
      expect(timeline.waiting).toEqual([]);
      expect(new Set(timeline.notOwed.map(({ because }) => because.code))).toEqual(
        new Set(["conference-not-required"]),
      );
      expect(lines).toEqual([]);
    }
    const ids = judged(facts, NATIONAL, "2020-07-01").timeline.notOwed.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["conference-held", "core-group-first-met", "next-review-held"]));
  });

  it("a review is owed whatever the enquiry found, and so is what follows a conference that was held all the same", () => {
    const section47 = { conferenceRequired: false };
    const previousConference = { type: "initial" as const, heldOn: "2020-03-02" };
    const review = judged({ type: "review", previousConference, section47 }, NATIONAL, "2020-06-03");
    expect(review.status("conference-held")).toBe("overdue");
    const held = judged({ ...HELD, ...DISCUSSED, ...PLAN, section47 }, NATIONAL, "2020-06-17");
    expect(held.status("core-group-first-met")).toBe("overdue");
    expect(held.linesOf("held-though-not-required")).toHaveLength(1);
    expect(held.found("held-though-not-required")[0]!.severity).toBe("query");
  });

  it("no plan, no core group and no review", () => {
    const { notOwed, timeline, lines } = judged({ ...HELD, decision: { planNeeded: false } }, NATIONAL, "2020-12-31");
    expect([notOwed("core-group-first-met"), notOwed("next-review-held")]).toEqual([
      "no-plan-needed",
      "no-plan-needed",
    ]);
    expect(timeline.deadlines.map(({ id }) => id)).not.toContain("core-group-first-met");
    expect(lines).toEqual([]);
  });

  it("a plan that ended on or before the due date owes nothing; what fell due before stays, and is nobody's task", () => {
    const ended = (endedOn: string, more: Facts = {}) =>
      judged({ ...HELD, ...PLAN, plan: { startedOn: "2020-06-02", endedOn }, ...more }, NATIONAL, "2020-12-31");
    for (const endedOn of ["2020-06-10", "2020-06-16"]) {
      expect(ended(endedOn).notOwed("core-group-first-met")).toBe("plan-ended");
      expect(ended(endedOn).lines).toEqual([]);
    }
    const later = ended("2020-06-17");
    expect(later.status("core-group-first-met")).toBe("overdue");
    expect(later.linesOf("deadline-overdue")).toEqual(["error deadline-overdue coreGroup.meetings WT4"]);
    expect(later.notOwed("next-review-held")).toBe("plan-ended");
    const tasks = worklist(later.timeline, { role: ["core-group", "local-authority"] });
    expect([...tasks.toDo.overdue, ...tasks.toDo.open].map(({ id }) => id)).toEqual([]);
    const open = worklist(judged({ ...HELD, ...PLAN }, NATIONAL, "2020-12-31").timeline, { role: "core-group" });
    expect(open.toDo.overdue.map(({ id }) => id)).toEqual(["core-group-first-met"]);
  });

  it("what was done stays done, and what is owed because of the conference stays owed", () => {
    const facts = {
      ...HELD,
      ...PLAN,
      plan: { startedOn: "2020-06-02", endedOn: "2020-06-10" },
      coreGroup: { meetings: [{ heldOn: "2020-06-09" }] },
    };
    expect(judged(facts, NATIONAL, "2020-12-31").status("core-group-first-met")).toBe("done");
    expect(judged(facts, asking(MINUTES), "2020-12-31").status("minutes-circulated")).toBe("overdue");
  });

  it("after a death nothing is owed", () => {
    const dead = (diedOn: string) =>
      judged({ ...HELD, ...PLAN, children: [{ id: "k", diedOn }] }, asking(MINUTES), "2020-12-31");
    expect(dead("2020-06-29").notOwed("minutes-circulated")).toBe("died");
    expect(dead("2020-06-29").lines).toEqual([]);
    expect(dead("2020-07-01").status("minutes-circulated")).toBe("overdue");
    const plan = { endedOn: "2020-06-10", endReason: "died" as const };
    expect(judged({ ...HELD, ...PLAN, plan }, NATIONAL, "2020-12-31").notOwed("core-group-first-met")).toBe("died");
  });

  it("a plan has ended when it has for every child", () => {
    const [ended, open] = [{ startedOn: "2020-06-02", endedOn: "2020-06-10" }, { startedOn: "2020-06-02" }];
    const children = (a: object, b: object) =>
      judged(
        {
          ...HELD,
          ...PLAN,
          children: [
            { id: "a", plan: a },
            { id: "b", plan: b },
          ],
        },
        NATIONAL,
        "2020-12-31",
      );
    expect(children(ended, open).status("core-group-first-met")).toBe("overdue");
    expect(children(ended, ended).notOwed("core-group-first-met")).toBe("plan-ended");
    expect(children(ended, open).timeline.deadlines.map(({ key }) => key)).toContain("next-review-held");
  });

  it("and one that was not made need not end", () => {
    const children = [
      { id: "a", decision: { planNeeded: false } },
      { id: "b", decision: { planNeeded: true }, plan: { startedOn: "2020-06-02", endedOn: "2020-06-10" } },
    ];
    const { notOwed, lines } = judged({ ...HELD, children }, NATIONAL, "2020-12-31");
    expect(notOwed("core-group-first-met")).toBe("plan-ended");
    expect(lines).toEqual([]);
  });

  it("a child who is new at a review has a first review of their own, after three months", () => {
    const facts = {
      ...HELD,
      ...PLAN,
      type: "review" as const,
      previousConference: { type: "initial" as const, heldOn: "2020-03-03" },
      children: [
        { id: "a", plan: { startedOn: "2020-03-03" } },
        { id: "b", plan: { startedOn: "2020-06-02" } },
      ],
    };
    const { due, timeline } = judged(facts);
    expect(due("next-review-held/a")).toBe("2020-12-02");
    expect(due("next-review-held/b")).toBe("2020-09-02");
    expect(timeline.deadlines.map(({ key }) => key)).not.toContain("next-review-held");
    const both = facts.children.map((child) => ({ ...child, plan: { startedOn: "2020-03-03" } }));
    expect(judged({ ...facts, children: both }).due("next-review-held")).toBe("2020-12-02");
  });
});
