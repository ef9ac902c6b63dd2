/**
 * Every policy that comes with this package, and what is asked about a policy: how to find, read or extend one, the rules
 * in force on a day, its texts. Takes a policy or its id, an authority and a day, or JSON. Gives policies and rules. May
 * import `policy` and the folders before it.
 *
 * If you need one authority only, import that: `child-protection-conferences/authorities/hounslow`.
 *
 * @module
 */
export * from "./by-id/policies.js";
export { extendPolicy, type Overlay } from "./by-id/extend-policy.js";
export { findPolicy } from "./by-id/find-policy.js";
export { parsePolicy, type ParsePolicyOptions } from "./by-id/parse-policy.js";
export { policyAt } from "./by-id/policy-at.js";
export { policyTexts } from "./by-id/policy-texts.js";
export { resolvePolicy } from "./by-id/resolve-policy.js";
