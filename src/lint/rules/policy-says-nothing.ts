import type { LintRule } from "../rule.js";

export const policySaysNothing: LintRule = {
  code: "policy-says-nothing",
  severity: "query",
  message: "This policy has no clause and no closure, and changes nothing.",
  fix: "Write its clauses, or use the layer below it.",
  find: ({ clauses, closures = [] }) => (clauses.length + closures.length === 0 ? [{ path: ["clauses"] }] : []),
};
