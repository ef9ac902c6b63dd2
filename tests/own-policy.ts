import { definePolicy, type Policy } from "../src/index.js";
import { clause, policy, type Rule } from "../src/policy/index.js";

/** An authority's own policy, of these rules in one clause and nothing below it. */
export function ownPolicy(rules: readonly Rule[], changes: Partial<Policy> = {}): Policy {
  return definePolicy(
    policy({
      id: "own",
      title: "Own",
      layer: "authority",
      document: { title: "Own rules" },
      clauses: [clause("O1", "1", "Something is done.", ...rules)],
      ...changes,
    }),
  );
}
