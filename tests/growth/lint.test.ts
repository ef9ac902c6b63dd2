import { describe, expect, it } from "vitest";
import { lintPolicy } from "../../src/lint/index.js";
import { readPolicy, type Policy } from "../../src/policy/index.js";
import { conditions } from "../../src/vocabulary/conditions.js";
import { expectSteady, growthOf } from "./growth.js";

const N = 50;
const document = { title: "Procedure", publisher: "Ours", checkedOn: "2026-01-01" };
const EVENTS = ["conference-start", "conference-end", "decision-made", "minutes-completed", "plan-started"];

function policyOf(json: unknown): Policy {
  const parsed = readPolicy(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings[0]));
  return parsed.value;
}

const due = (index: number) => ({
  count: 1 + (index % 20),
  unit: "working-days",
  relation: "after",
  event: EVENTS[index % EVENTS.length]!,
});

/** A policy of so many clauses with a rule each. */
function long(n: number, rule: (index: number) => object, id = "long"): object {
  const clauses = Array.from({ length: n }, (_, index) => ({
    id: `${index}`,
    at: `Section ${index}`,
    says: "It is done in time.",
    rules: [rule(index)],
  }));
  return { id, title: "Ours", layer: "authority", document, clauses };
}

/** Conditions, two at a time. */
const PAIRS = Object.keys(conditions).flatMap((one, index, all) => all.slice(index + 1).map((other) => [one, other]));

const RULES: Record<string, (index: number) => object> = {
  "duties with a time": (index) => ({ kind: "duty", id: `duty-${index}`, by: ["chair"], due: due(index) }),
  "duties without a time": (index) => ({ kind: "duty", id: `duty-${index}`, by: ["chair"], phase: "after" }),
  "duties of one another": (index) => ({
    kind: "duty",
    id: `duty-${index}`,
    by: ["chair"],
    due: { ...due(index), event: index === 0 ? "conference-start" : `duty-${index - 1}` },
  }),
  "duties of one id": (index) => ({
    kind: "duty",
    id: "minutes-circulated",
    by: ["chair"],
    when: PAIRS[index],
    due: due(index),
  }),
};

describe("to look at four times as much of a policy costs about four times as much", { timeout: 240_000 }, () => {
  it.each(Object.entries(RULES))("where it has more %s", (name, rule) => {
    const [few, many] = [policyOf(long(N, rule)), policyOf(long(4 * N, rule))];
    expectSteady(name, growthOf({ small: () => lintPolicy(few), large: () => lintPolicy(many) }));
  });

  it.each(Object.entries(RULES))("where it has more %s, as JSON", (name, rule) => {
    const [few, many] = [long(N, rule), long(4 * N, rule)];
    expectSteady(name, growthOf({ small: () => lintPolicy(few), large: () => lintPolicy(many) }));
  });

  it("where it stands on more layers", () => {
    const layered = (layers: number) => {
      let base: object | undefined;
      for (let layer = 0; layer < layers; layer++) {
        base = { ...long(3, RULES["duties with a time"]!, `layer-${layer}`), ...(base && { base }) };
      }
      return policyOf(base);
    };
    const [few, many] = [layered(2), layered(8)];
    expectSteady("layers", growthOf({ small: () => lintPolicy(few), large: () => lintPolicy(many) }));
  });

  it("where it is held against more others", () => {
    const others = (n: number) =>
      Array.from({ length: n }, (_, index) => policyOf(long(4, RULES["duties with a time"]!, `other-${index}`)));
    const policy = policyOf(long(20, RULES["duties with a time"]!));
    const [few, many] = [others(N), others(4 * N)];
    expectSteady(
      "others",
      growthOf({ small: () => lintPolicy(policy, { others: few }), large: () => lintPolicy(policy, { others: many }) }),
    );
  });

  it("where more of it is wrong", () => {
    const faulty = (n: number) => long(n, (index) => ({ kind: "duty", id: `duty-${index}`, by: [], due: { unit: 3 } }));
    const [few, many] = [faulty(N), faulty(4 * N)];
    expect(lintPolicy(many).length).toBeGreaterThanOrEqual(4 * N);
    expectSteady("faults", growthOf({ small: () => lintPolicy(few), large: () => lintPolicy(many) }));
  });
});
