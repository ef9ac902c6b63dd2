/**
 * Several policies side by side: rule by rule, and for a record deadline by deadline.
 *
 * @module
 */
export { comparePolicies, type ComparisonOptions } from "./compare-policies.js";
export type { ComparedDeadline, ComparedRule, Comparison, DeadlineUnder, RuleInForce } from "./comparison.js";
