import type { LintRule } from "../rule.js";

export const clauseOutsidePolicy: LintRule = {
  code: "clause-outside-policy",
  severity: "query",
  message: "This clause is not in force on any day on which its policy is.",
  fix: "Correct the dates of one of them.",
  find: ({ from: begins = "", until: ends = "9999-99", clauses }) =>
    clauses.flatMap((clause, index) =>
      (clause.until !== undefined && clause.until <= begins) || (clause.from !== undefined && clause.from >= ends)
        ? [{ path: ["clauses", index], clause }]
        : [],
    ),
};
