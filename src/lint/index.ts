/**
 * What a careful reviewer would say of a policy, and the parts that such a rule is made of. Takes a policy. Gives
 * findings. May import `measures` and the folders before it.
 *
 * @module
 */
export { lintPolicy, type LintOptions } from "./lint-policy.js";
export { dutiesIn, rulesIn, type LintContext, type LintRule, type PolicyPlace } from "./rule.js";
export { lintRules } from "./rules/index.js";
