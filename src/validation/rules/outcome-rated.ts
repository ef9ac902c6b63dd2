import type { RequirementRule } from "../rule.js";
import { missing, that } from "../verdict.js";

export const outcomeRated: RequirementRule = {
  code: "outcome-rated",
  from: "decided",
  message: "The outcome form has no RAG rating.",
  fix: "Rate the case red, amber or green.",
  check: ({ decision }) =>
    decision?.rag === undefined ? missing("decision.rag") : that(decision.rag !== "not-rated", "decision.rag"),
};
