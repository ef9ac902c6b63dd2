import type { Policy } from "../../policy/policy.js";
import { findPolicy } from "./find-policy.js";

/**
 * The policy that was given, by itself or by the id of one that comes with this package. It brings every policy with it.
 *
 * @throws CodedError `unknown-policy`.
 */
export function policyGiven(policy: Policy | string): Policy {
  return typeof policy === "string" ? findPolicy(policy) : policy;
}
