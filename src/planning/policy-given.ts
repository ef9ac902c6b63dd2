import { findPolicy } from "../authorities/index.js";
import type { Policy } from "../policy/index.js";

/**
 * The policy that was given, by itself or by the id of one that comes with this package.
 *
 * @throws CodedError `unknown-policy`.
 */
export function policyGiven(policy: Policy | string): Policy {
  return typeof policy === "string" ? findPolicy(policy) : policy;
}
