import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parsePolicy, policies, type Policy } from "../../src/index.js";
import { clause, definePolicy, policy, requirement } from "../../src/policy/index.js";
import { generalRules, requirementRules, validateRecord } from "../../src/validation/index.js";

/** The authority that the recipe was followed for: it requires what no policy of the package does. */
function sussex(): Policy {
  const parsed = parsePolicy(
    readFileSync(new URL("../../examples/own-authority/sussex.json", import.meta.url), "utf8"),
  );
  if (!parsed.ok) throw new Error("The example is no policy.");
  return parsed.value;
}

it("every requirement of every policy has its rule, and every such rule a requirement", () => {
  const required = [...policies, sussex()].flatMap(({ clauses }) =>
    clauses.flatMap(({ rules }) => rules.filter(({ kind }) => kind === "requirement").map(({ id }) => id)),
  );
  // For policies of one's own: a quorum as two authorities have it whose procedures are not here, and what the policies here
  // ask for as duties.
  const elsewhere = [
    "not-inquorate-twice-running",
    "child-conversation-scheduled",
    "report-from-each-agency",
    "plan-not-before",
    "conference-not-before",
  ];
  expect(requirementRules.map(({ code }) => code).toSorted()).toEqual(
    [...new Set([...required, ...elsewhere])].toSorted(),
  );
});

it("every rule has a code of its own, and says what is wrong and what to do in a sentence each", () => {
  const rules = [...generalRules, ...requirementRules];
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { code, message, fix } of rules) {
    expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(message, code).toMatch(/^[A-Z].*\.$/);
    expect(fix, code).toMatch(/^[A-Z].*\.$/);
  }
});

it("a requirement without the particulars its rule takes is skipped, and says so", () => {
  const own = definePolicy(
    policy({
      id: "own",
      title: "Own",
      layer: "authority",
      document: { title: "Own rules" },
      clauses: [
        clause("O1", "1", "So many and no more.", requirement("attendees-within-capacity"), requirement("singing")),
      ],
    }),
  );
  const { rules } = validateRecord({ type: "initial", participants: [{ id: "p1" }] }, own);
  expect(rules.filter(({ basis }) => basis.length > 0).map(({ code, status, why }) => [code, status, why])).toEqual([
    ["attendees-within-capacity", "skipped", "The policy does not give the particulars it needs."],
    ["singing", "skipped", "No rule checks this requirement."],
  ]);
});

it("a rule takes the particulars that the policies here give it", () => {
  for (const rule of policies.flatMap(({ clauses }) => clauses.flatMap(({ rules }) => rules))) {
    if (rule.kind !== "requirement") continue;
    const check = requirementRules.find(({ code }) => code === rule.id);
    expect(check, rule.id).toBeDefined();
    expect(check?.takes?.(rule.particulars) ?? true, rule.id).toBe(true);
  }
});

it("a rule that takes particulars shows such as it takes", () => {
  for (const { code, takes, example } of requirementRules) {
    if (!takes) expect(example, code).toBeUndefined();
    else expect(takes(example), code).toBe(true);
  }
});
