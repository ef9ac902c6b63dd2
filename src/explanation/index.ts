/**
 * Why a date is what it is, or a finding is found, in sentences to be read out and day by day. Takes a record, a
 * policy, and a duty or a finding. Gives an explanation. May import `lint` and the folders before it.
 *
 * @module
 */
export { explain, type ExplanationSubject, type ExplanationOptions } from "./explain.js";
export type { ExplainedCount, CountedDay, Explanation, RuleExplained } from "./explanation.js";
