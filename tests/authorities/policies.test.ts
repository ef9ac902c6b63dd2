import { describe, expect, it } from "vitest";
import { findPolicy, policies } from "../../src/index.js";
import { definePolicy, layersOf } from "../../src/policy/index.js";
import { refused } from "../refusals.js";

const CLAUSES: Record<string, number> = {
  "barking-and-dagenham": 22,
  "safeguarding-qa-unit": 17,
  northamptonshire: 34,
  "independent-reviewing-service": 12,
  hounslow: 27,
  scotland: 13,
  wales: 11,
  "greater-manchester": 6,
  bolton: 5,
  "north-yorkshire": 12,
  tees: 10,
  "east-riding": 5,
  norfolk: 6,
};
const PREFIX: Record<string, string> = {
  "barking-and-dagenham": "BD",
  "safeguarding-qa-unit": "SQ",
  northamptonshire: "NH",
  "independent-reviewing-service": "IR",
  hounslow: "HO",
  london: "LO",
  "working-together": "WT",
  scotland: "SC",
  wales: "WA",
  "greater-manchester": "GM",
  bolton: "BO",
  "north-yorkshire": "NY",
  tees: "TE",
  "east-riding": "ER",
  norfolk: "NO",
};

describe.each(policies.map((policy) => [policy.id, policy] as const))("%s", (id, policy) => {
  it("is a policy: every clause encodes something, every event is known, nothing is due relative to itself", () => {
    expect(definePolicy(policy)).toEqual(policy);
  });

  it.runIf(PREFIX[id])("numbers its clauses in the document's order, with none left out", () => {
    // A clause that has editions stands once for each.
    const ids = [...new Set(policy.clauses.map((clause) => clause.id))];
    expect(ids).toEqual(ids.map((_, index) => `${PREFIX[id]}${index + 1}`));
    expect(ids).toHaveLength(CLAUSES[id] ?? ids.length);
  });

  it("cites a place and says what each clause says", () => {
    for (const { at, says } of policy.clauses) {
      expect(at).not.toBe("");
      expect(says).toMatch(/\.$/);
    }
  });

  it("names nobody, and no mailbox or telephone number", () => {
    expect(JSON.stringify(policy)).not.toMatch(/@|\b\d{5,}\b|Barker/);
  });
});

it("the same id means the same thing in every policy: the same kind of rule, fulfilled by the same event", () => {
  const meanings = new Map<string, { kind: string; doneBy: string | undefined }>();
  for (const rule of policies.flatMap(({ clauses }) => clauses.flatMap(({ rules }) => rules))) {
    const meaning = { kind: rule.kind, doneBy: rule.kind === "duty" ? rule.doneBy : undefined };
    expect(meaning, rule.id).toEqual(meanings.get(rule.id) ?? meaning);
    meanings.set(rule.id, meaning);
  }
});

it("finds a policy by its id, and names the near misses", () => {
  expect(findPolicy("hounslow").title).toBe("Hounslow");
  expect(layersOf(findPolicy("hounslow")).map(({ id }) => id)).toEqual(["working-together", "london", "hounslow"]);
  const near = (id: string) => refused(() => findPolicy(id));
  expect(near("houndslow")).toMatchObject({ code: "unknown-policy", details: { suggestions: ["hounslow"] } });
  expect(near("Barking & Dagenham")).toMatchObject({ details: { suggestions: ["barking-and-dagenham"] } });
  expect(near("atlantis")).toMatchObject({ code: "unknown-policy", details: { suggestions: [] } });
});
