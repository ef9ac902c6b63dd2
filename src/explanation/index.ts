/**
 * Why a date is what it is, or a finding is found, in sentences to be read out and day by day.
 *
 * @module
 */
export { explain, type ExplanationSubject, type ExplanationOptions } from "./explain.js";
export type { ExplainedCount, CountedDay, Explanation, RuleExplained } from "./explanation.js";
