/**
 * Several policies side by side: rule by rule, and for a record deadline by deadline. Takes policies, and a record if
 * there is one. Gives one row a rule, and one a deadline. May import `explanation` and the folders before it.
 *
 * @module
 */
export { comparePolicies, type ComparisonOptions } from "./compare-policies.js";
export type { ComparedDeadline, ComparedRule, Comparison, DeadlineUnder, RuleInForce } from "./comparison.js";
