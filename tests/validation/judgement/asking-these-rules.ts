import { expect } from "vitest";
import { clause, policy } from "../../../src/policy/language.js";
import type { Rule } from "../../../src/policy/index.js";
import { validateRecord, type ValidationOptions } from "../../../src/validation/index.js";

/** A policy of these rules and nothing else. */
export const asking = (...rules: Rule[]) =>
  policy({
    id: "test",
    title: "Test",
    layer: "authority",
    document: { title: "A document", publisher: "A publisher" },
    clauses: [clause("T1", "Section 1", "What it says.", ...rules)],
  });

export const T1 = [expect.objectContaining({ clause: "T1" })];

/** What became of a rule, and the findings of that code. */
export function judged(rules: Rule[], code: string, facts: object, options?: ValidationOptions) {
  const { findings, rules: outcomes } = validateRecord({ type: "initial", ...facts }, asking(...rules), options);
  return {
    all: findings,
    found: findings.filter((each) => each.code === code),
    outcome: outcomes.find((each) => each.code === code),
  };
}
