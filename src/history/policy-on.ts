import type { LocalDate } from "../calendar/index.js";
import type { Policy } from "../policy/policy.js";

/**
 * One policy for all conferences, or what gives the policy that is in force on a day; without a day, the latest. `undefined`:
 * none is known, and nothing has a due date.
 */
export type PolicyOn = Policy | ((day: LocalDate | null) => Policy | undefined);

/** The policy in force on a day; where none is known, one that asks for nothing. */
export function policyOn(policy: PolicyOn, day: LocalDate | null): Policy {
  return typeof policy === "function" ? (policy(day) ?? notKnown) : policy;
}

/** Whether a policy is known. */
export function isKnown(policy: Policy): boolean {
  return policy !== notKnown;
}

const notKnown: Policy = {
  id: "not-known",
  title: "",
  layer: "authority",
  document: { title: "" },
  clauses: [],
};
