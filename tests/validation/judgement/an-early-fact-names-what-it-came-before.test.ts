import { describe, expect, it } from "vitest";
import { duty, workingDays, type Rule } from "../../../src/policy/index.js";
import { asking, HELD, judged, NOTICE, type Facts } from "./conference-in-june.js";

const told = (to: string, at: string) => ({ to, at });
const group = (heldOn: string) => ({ ...HELD, coreGroup: { meetings: [{ heldOn }] } });
const plan = { by: "social-worker", doneBy: "first-core-group" } as const;
const RESPONSE = duty("decision-response", {
  by: ["family", "agencies"],
  each: "audience",
  due: workingDays(3).after("decision-notified"),
  doneBy: "decision-responded",
});
const DECIDED_LATER = { ...HELD, decision: { madeAt: "2020-06-03T10:00" } };
const LETTER = duty("letter-sent", { by: "chair", due: workingDays(5).after("conference-start") });
const OTHER_LETTER = duty("leaflet-sent", { by: "chair", due: workingDays(5).after("conference-start") });
const ANSWER = duty("letter-answered", { by: "family", due: workingDays(5).after("letter-sent") });

describe("a fact that came too early names what it came before, and when that was", () => {
  it.each<[why: string, facts: Facts, rules: Rule[], follows: object]>([
    [
      "the start of the conference, where its duty is counted from the end",
      group("2020-06-01"),
      [duty("group", { ...plan, due: workingDays(10).after("conference-end") })],
      { follows: "conference-start", followsOn: "2020-06-02T10:00:00+01:00" },
    ],
    [
      "the start of the conference, where its duty has no time",
      { ...HELD, minutes: { completedAt: "2020-06-01" } },
      [duty("minutes", { by: "chair", phase: "after", doneBy: "minutes-completed" })],
      { follows: "conference-start", followsOn: "2020-06-02T10:00:00+01:00" },
    ],
    [
      "what its duty never comes before, whatever it is counted from",
      { ...group("2020-06-02"), ...DECIDED_LATER },
      [duty("group", { ...plan, notBefore: "decision-made", due: workingDays(10).after("conference-start") })],
      { follows: "decision-made", followsOn: "2020-06-03T10:00:00+01:00" },
    ],
    [
      "the decision, of a notice that tells of another one",
      { ...DECIDED_LATER, decision: { madeAt: "2020-06-03T10:00", notified: [told("family", "2020-06-02T15:00")] } },
      [NOTICE],
      { how: "notice", follows: "decision-made", followsOn: "2020-06-03T10:00:00+01:00" },
    ],
    [
      "of several notices the one to those who responded, although another was later, too",
      {
        ...HELD,
        decision: {
          notified: [told("agencies", "2020-06-02T14:30"), told("family", "2020-06-02T15:00")],
          responses: [{ from: "family", at: "2020-06-02T14:00" }],
        },
      },
      [NOTICE, RESPONSE],
      { follows: "decision-notified", followsOn: "2020-06-02T15:00:00+01:00" },
    ],
    [
      "another duty, by its title",
      {
        ...HELD,
        completed: [
          { duty: "letter-answered", at: "2020-06-03" },
          { duty: "leaflet-sent", at: "2020-06-05" },
          { duty: "letter-sent", at: "2020-06-04" },
        ],
      },
      [OTHER_LETTER, LETTER, ANSWER],
      { follows: "letter-sent", followsTitle: "Letter sent", followsOn: "2020-06-04" },
    ],
  ])("%s", (_, facts, rules, follows) => {
    const [found, ...others] = judged(facts, asking(...rules)).found("before-its-event");
    expect(others).toEqual([]);
    const named = ["how", "follows", "followsTitle", "followsOn"];
    const params = Object.entries(found!.params).filter(([name]) => named.includes(name));
    expect(Object.fromEntries(params)).toEqual(follows);
  });

  it("and the titles of the duties that it does not meet, each once", () => {
    const minutes = (id: string) =>
      duty(id, { by: "chair", due: workingDays(5).after("conference-end"), doneBy: "minutes-completed" });
    const [found] = judged(
      { ...HELD, minutes: { completedAt: "2020-06-01" } },
      asking(minutes("minutes-done"), minutes("minutes-typed")),
    ).found("before-its-event");
    expect(found!.params["titles"]).toEqual(["Minutes done", "Minutes typed"]);
  });

  it("and is an error where it came before the conference of one duty, and only before the decision of another", () => {
    const notified = [told("family", "2020-06-02T09:00"), told("family", "2020-06-02T15:00")];
    const early = judged({ ...HELD, decision: { ...DECIDED_LATER.decision, notified } }, asking(NOTICE));
    expect(early.linesOf("before-its-event")).toEqual([
      "error before-its-event decision.notified[0].at O1",
      "query before-its-event decision.notified[1].at O1",
    ]);
  });

  it("is no finding where its duty is not owed", () => {
    const met = duty("group", { ...plan, due: workingDays(10).after("conference-end"), when: "plan-not-ruled-out" });
    const facts = (planNeeded: boolean) => ({
      ...HELD,
      decision: { planNeeded },
      coreGroup: { meetings: [{ heldOn: "2020-06-01" }] },
    });
    expect(judged(facts(true), asking(met)).found("before-its-event")).toHaveLength(1);
    expect(judged(facts(false), asking(met)).found("before-its-event")).toEqual([]);
  });
});
