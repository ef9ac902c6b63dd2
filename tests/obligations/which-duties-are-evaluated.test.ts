import { describe, expect, it } from "vitest";
import { policies } from "../../src/authorities/index.js";
import type { ChooseDuties, Extent } from "../../src/obligations/duties-to-evaluate.js";
import { evaluate } from "../../src/obligations/evaluate.js";
import { days, duty, every } from "../../src/policy/index.js";
import { everyExample, exampleRecord } from "../example-records.js";
import { ownPolicy } from "../own-policy.js";
import { refused } from "../refusals.js";

/** Fields that a source may lack, so that little of it is held. */
const NOT_HELD = Object.freeze(["reports", "minutes", "coreGroup", "plan", "completed"]);
const stand = (name: string, policy: (typeof policies)[number], extent: Extent) =>
  evaluate(exampleRecord(name), policy, { asOf: "2020-12-31", notHeld: NOT_HELD }, extent).obligations;
const cases = everyExample.flatMap((name) => policies.slice(0, 6).map((policy) => ({ name, policy })));

describe("of the duties of a policy", () => {
  it("those with a time stand the same, whether the others are looked at or not", () => {
    let count = 0;
    for (const { name, policy } of cases) {
      const told = ({ key, state, due }: ReturnType<typeof stand>[number]) => [key, state, due];
      const dated = stand(name, policy, "dated");
      const keys = new Set(dated.filter(({ due }) => due !== null).map(({ key }) => key));
      const ofAll = stand(name, policy, "all").filter(({ key, due }) => due !== null && keys.has(key));
      expect(dated.filter(({ due }) => due !== null).map(told)).toEqual(ofAll.map(told));
      count += keys.size;
      expect(dated.every((each) => each.duty.readings.length > 0)).toBe(true);
    }
    expect(count).toBeGreaterThan(100);
  });

  it("those whose fact the source holds stand the same, whether the others are looked at or not", () => {
    let left = 0;
    for (const { name, policy } of cases) {
      const dated = stand(name, policy, "dated");
      const held = stand(name, policy, "dated-and-held");
      const byKey = new Map(dated.map(({ key, state, due }) => [key, { state, due }]));
      expect(held.map(({ key, state, due }) => [key, { state, due }])).toEqual(
        held.map(({ key }) => [key, byKey.get(key)]),
      );
      left += dated.length - held.length;
    }
    expect(left).toBeGreaterThan(20);
  });
});

describe("of the duties of one's own policy", () => {
  const policy = ownPolicy([
    duty("minutes-written", { by: "chair", due: days(5).after("conference-end"), doneBy: "minutes-completed" }),
    duty("minutes-read", { by: "chair", due: days(2).after("minutes-completed") }),
    duty("decision-sent", { by: "chair", due: days(1).after("conference-end"), doneBy: "decision-notified" }),
    duty("plan-written", { by: "chair", due: days(3).after("decision-sent"), doneBy: "plan-document-completed" }),
    duty("group-met", { by: "chair", due: days(9).after("minutes-completed"), doneBy: "first-core-group" }),
    duty("letter-sent", { by: "chair", phase: "after" }),
  ]);
  const record = { type: "initial", conference: { held: { start: "2020-05-05T10:00" } } } as const;
  const evaluated = (extent: Extent | ChooseDuties, ...notHeld: string[]) =>
    evaluate(record, policy, { notHeld }, extent).obligations.map(({ key }) => key);
  const DATED = ["minutes-written", "minutes-read", "decision-sent", "plan-written", "group-met"];

  it("those with a time are evaluated, or all", () => {
    expect(evaluated("all")).toEqual([...DATED, "letter-sent"]);
    expect(evaluated("dated")).toEqual(DATED);
    expect(evaluated("dated", "minutes")).toEqual(DATED);
  });

  it("those are whose fact the source holds, with those that they are counted from", () => {
    expect(evaluated("dated-and-held")).toEqual(DATED);
    expect(evaluated("dated-and-held", "minutes")).toEqual([
      "minutes-written",
      "decision-sent",
      "plan-written",
      "group-met",
    ]);
    expect(evaluated("dated-and-held", "coreGroup", "minutes")).toEqual(["decision-sent", "plan-written"]);
    expect(evaluated("dated-and-held", "coreGroup", "decision")).toEqual([
      "minutes-written",
      "decision-sent",
      "plan-written",
    ]);
    expect(evaluated("dated-and-held", "plan", "decision", "coreGroup")).toEqual(["minutes-written"]);
  });

  it.each<[why: string, counted: Parameters<typeof duty>[1], ruling: Parameters<typeof duty>[1], facts: object]>([
    [
      "the latest of the meetings of which one without a time asks for the first",
      { by: "core-group", due: every(6, "weeks").since("latest-core-group") },
      { by: "core-group", phase: "after", doneBy: "first-core-group" },
      { coreGroup: { meetings: [{ heldOn: "2020-05-04" }] } },
    ],
    [
      "a meeting after a birth, where one without a time asks for the review that it was",
      { by: "core-group", due: days(5).after("meeting-after-birth") },
      { by: "chair", phase: "after", doneBy: "next-review" },
      { bornOn: "2020-05-01", nextReview: { heldOn: "2020-05-04" } },
    ],
    [
      "what one without a time brings about, which comes after something else",
      { by: "chair", due: days(5).after("minutes-completed") },
      { by: "chair", phase: "after", notBefore: "decision-made", doneBy: "minutes-completed" },
      { decision: { madeAt: "2020-05-08" }, minutes: { completedAt: "2020-05-07" } },
    ],
  ])("those are, too, that decide what another counts from: %s", (_, counted, ruling, facts) => {
    const own = ownPolicy([duty("counted", counted), duty("ruling", ruling)]);
    const of = (extent: Extent) =>
      evaluate({ ...record, type: "pre-birth", ...facts }, own, { asOf: "2020-06-01" }, extent).obligations.flatMap(
        ({ duty: { id }, state, due }) => (id === "counted" ? [[state, due?.date]] : []),
      );
    expect(of("dated")).toEqual(of("all"));
    expect(of("all")).toEqual([["waiting", undefined]]);
  });

  it("those alone are that somebody chose", () => {
    expect(evaluated(({ duties }) => duties.filter(({ id }) => id === "letter-sent"))).toEqual(["letter-sent"]);
  });
});

describe("deadlines of one record", () => {
  const participants = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `p${index}`, role: "teacher" }));
  const duties = (count: number) =>
    ownPolicy(
      Array.from({ length: count }, (_, index) =>
        duty(`told-${index}`, { by: "professional", each: "professional", phase: "before" }),
      ),
    );

  it("are decided up to twenty thousand", () => {
    expect(evaluate({ type: "initial", participants: participants(1000) }, duties(20)).obligations).toHaveLength(
      20_000,
    );
  });

  it("are refused beyond that, with the duty that was too many and how many owe it", () => {
    const { code, details } = refused(() =>
      evaluate({ type: "initial", participants: participants(1000) }, duties(21)),
    );
    expect([code, details]).toEqual(["too-many-deadlines", { most: 20_000, duty: "told-20", parties: 1000 }]);
  });
});
