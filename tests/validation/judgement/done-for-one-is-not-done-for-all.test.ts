import { describe, expect, it } from "vitest";
import { duty, hours } from "../../../src/policy/language.js";
import { HELD, NOTICE, asking, judged } from "./conference-in-june.js";

describe("done for one is not done for all", () => {
  const call = duty("parent-called", {
    by: "chair",
    to: "parents",
    each: "recipient",
    phase: "before",
    doneBy: "parent-called-before-conference",
  });
  const [mother, father] = [
    { id: "m", role: "mother" },
    { id: "f", role: "father" },
  ];
  const told = duty("family-told", {
    by: "chair",
    to: "family",
    due: hours(24).after("conference-end"),
    doneBy: "decision-notified",
  });
  const AT = "2020-06-02T15:00";

  it("a field that names people decides, and an entry for nobody adds nothing for them", () => {
    const completed = [{ duty: "decision-notified", at: AT }];
    const decision = { notified: [{ to: "family" as const, at: AT }] };
    const listed = judged({ ...HELD, decision, completed }, asking(NOTICE), "2020-06-04");
    expect(listed.status("decision-notified/family")).toBe("done");
    expect(listed.status("decision-notified/agencies")).toBe("overdue");
    const named = judged(
      { ...HELD, decision, completed: [{ ...completed[0]!, for: "agencies" }] },
      asking(NOTICE),
      "2020-06-04",
    );
    expect(named.status("decision-notified/agencies")).toBe("done");
    expect(judged({ ...HELD, completed }, asking(NOTICE), "2020-06-04").lines).toEqual([]);
  });

  it("a call that names nobody was with the only parent, and with several it is not known with whom", () => {
    const facts = { conference: { ...HELD.conference, parentCall: { heldAt: "2020-06-01T10:00" } } };
    const rule = (...participants: object[]) =>
      judged({ ...facts, participants: participants as never }, asking(call), "2020-06-10");
    expect(rule(mother).rule("parent-called")).toBe("passed");
    expect(rule(mother, father).rule("parent-called")).toBe("skipped");
    expect(rule(mother, father).lines).toEqual([]);
  });

  it("calls that name them count for each", () => {
    const parentCalls = [{ with: "m", heldAt: "2020-06-01T10:00" }];
    const facts = { ...HELD, participants: [mother, father], parentCalls };
    const { timeline, rule } = judged(facts, asking(call), "2020-06-10");
    const states = (items: typeof timeline.checklist) => items.map(({ key, state }) => `${key} ${state}`);
    // Who is in no recorded call was not called.
    expect(states(timeline.checklist)).toEqual(["parent-called/m done", "parent-called/f not-done"]);
    expect(rule("parent-called")).toBe("failed");
    const both = [...parentCalls, { with: "f", heldAt: "2020-06-01T11:00" }];
    expect(judged({ ...facts, parentCalls: both }, asking(call), "2020-06-10").rule("parent-called")).toBe("passed");
  });

  it("an audience is told when each of its members is who is not excluded", () => {
    const status = (participants: object[], ...to: string[]) =>
      judged(
        {
          ...HELD,
          participants: participants as never,
          decision: { notified: to.map((id) => ({ to: id, at: AT })) } as never,
        },
        asking(told),
        "2020-06-04",
      ).status("family-told");
    expect(status([mother, father], "family")).toBe("done");
    expect(status([mother, father], "m", "f")).toBe("done");
    expect(status([mother, father], "m")).toBe("overdue");
    expect(status([mother, { ...father, exclusion: { agreed: true } }], "m")).toBe("done");
    expect(status([mother, { ...father, exclusion: { agreed: false } }], "m")).toBe("overdue");
  });

  it("an excluded parent is owed no call by way of the parents", () => {
    const participants = [mother, { ...father, exclusion: { agreed: true } }];
    const keys = judged({ ...HELD, participants }, asking(call)).timeline.checklist.map(({ key }) => key);
    expect(keys).toEqual(["parent-called/m"]);
  });
});
