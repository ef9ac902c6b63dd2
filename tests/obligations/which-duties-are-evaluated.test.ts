import { describe, expect, it } from "vitest";
import { policies } from "../../src/authorities/index.js";
import { CodedError } from "../../src/calendar/index.js";
import type { Extent } from "../../src/obligations/duties-to-evaluate.js";
import { evaluate } from "../../src/obligations/evaluate.js";
import { duty } from "../../src/policy/index.js";
import { everyExample, exampleRecord } from "../example-records.js";
import { ownPolicy } from "../own-policy.js";

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
    const refused = (() => {
      try {
        return evaluate({ type: "initial", participants: participants(1000) }, duties(21)) && null;
      } catch (error) {
        return error as CodedError;
      }
    })();
    expect(refused).toBeInstanceOf(CodedError);
    expect([refused?.code, refused?.details]).toEqual([
      "too-many-deadlines",
      { most: 20_000, duty: "told-20", parties: 1000 },
    ]);
  });
});
