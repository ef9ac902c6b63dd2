import { describe, expect, it } from "vitest";
import { resolvePolicy } from "../../src/index.js";
import { readPolicy, type Policy } from "../../src/policy/index.js";
import { buildTimeline } from "../../src/timeline/index.js";
import { conditions } from "../../src/vocabulary/conditions.js";
import { validateRecord } from "../../src/validation/index.js";

const DOCUMENT = { title: "Procedure" };
const NAMES = Object.keys(conditions);

/** Layers that each say something of one duty under so many conditions. */
function layered(layers: number, rules: number): Policy {
  let base: object | undefined;
  for (let layer = 0; layer < layers; layer++) {
    const duties = NAMES.slice(0, rules).map((when) => ({
      kind: "duty",
      id: "seen",
      by: ["chair"],
      phase: "after",
      when,
    }));
    const clauses = [{ id: "1", at: "1", says: "One duty.", rules: duties }];
    base = {
      id: `layer-${layer}`,
      title: "Ours",
      layer: "authority",
      document: DOCUMENT,
      ...(base && { base }),
      clauses,
    };
  }
  return policyOf(base);
}

/** Duties that are each counted from the one before it, and owed by each agency. */
function chained(duties: number): Policy {
  const rules = Array.from({ length: duties }, (_, index) => ({
    kind: "duty",
    id: `duty-${index}`,
    by: ["professional"],
    each: "agency",
    due: { count: 1, unit: "days", relation: "after", event: index === 0 ? "conference-start" : `duty-${index - 1}` },
  }));
  const clauses = Array.from({ length: Math.ceil(duties / 100) }, (_, index) => ({
    id: `${index}`,
    at: "1",
    says: "A chain.",
    rules: rules.slice(100 * index, 100 * (index + 1)),
  }));
  return policyOf({ id: "chained", title: "Ours", layer: "authority", document: DOCUMENT, clauses });
}

function policyOf(json: unknown): Policy {
  const parsed = readPolicy(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings[0]));
  return parsed.value;
}

const record = (agencies: number) =>
  ({
    type: "initial",
    conference: { planned: { start: "2020-05-05T10:00" } },
    participants: Array.from({ length: agencies }, (_, index) => ({
      id: `p${index}`,
      role: "teacher",
      agency: `agency-${index}`,
    })),
  }) as const;

/** What the lists of the rules hold in memory: each list once, whoever shares it. */
function heldBy(rules: readonly { readonly replaces: readonly unknown[]; readonly unless: readonly unknown[] }[]) {
  const lists = new Set(rules.flatMap(({ replaces, unless }) => [replaces, unless]));
  return [...lists].reduce((sum, { length }) => sum + length, 0);
}

describe("where a rule comes from", () => {
  it("is held once for all rules of a layer: it grows with the layers and with the rules", () => {
    const held = (layers: number, rules: number) => heldBy(resolvePolicy(layered(layers, rules)));
    expect(held(8, 5)).toBe(7 * 5);
    expect(held(8, 20)).toBe(7 * 20);
    expect(held(4, 20)).toBe(3 * 20);
  });

  it("lists what it replaces once", () => {
    const [rule] = resolvePolicy(layered(8, 1));
    expect(rule!.replaces.map(({ layer }) => layer)).toEqual([..."0123456"].map((layer) => `layer-${layer}`));
  });
});

describe("duties that are counted from each other", () => {
  it("share the list of those that they are projected from, however many owe them", () => {
    const lists = (agencies: number) => {
      const { deadlines } = buildTimeline(record(agencies), chained(60));
      expect(deadlines).toHaveLength(60 * agencies);
      expect(deadlines.at(-1)!.projectedFrom).toHaveLength(59);
      return new Set(deadlines.map(({ projectedFrom }) => projectedFrom)).size;
    };
    expect([lists(1), lists(4), lists(16)]).toEqual([60, 60, 60]);
  });

  it("are refused where they are more than any conference has", () => {
    const most = () => buildTimeline(record(2000), chained(600));
    expect(most).toThrowError(
      expect.objectContaining({
        code: "too-many-deadlines",
        details: { most: 20_000, duty: "duty-10", parties: 2000 },
      }),
    );
    expect(buildTimeline(record(2000), chained(10)).deadlines).toHaveLength(20_000);
  });

  it("make a report that says so, as of a record that cannot be read, so that a stream goes on", () => {
    const { stage, findings } = validateRecord({ ...record(2000), reference: "A" }, chained(600));
    expect([stage, findings.map(({ code, severity }) => [code, severity])]).toEqual([
      null,
      [["too-many-deadlines", "error"]],
    ]);
    expect(findings[0]!.message).toBe("Under this policy the record has more than 20000 deadlines.");
  });
});
