export { comparePolicies, type ComparisonOptions } from "./compare-policies.js";
export type { ComparedDeadline, ComparedRule, Comparison, DeadlineUnder, RuleInForce } from "./comparison.js";
