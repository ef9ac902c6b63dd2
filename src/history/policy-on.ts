import type { LocalDate } from "../calendar/index.js";
import { policyGiven } from "../authorities/by-id/policy-given.js";
import type { Policy } from "../policy/policy.js";

/**
 * One policy for all conferences, by itself or by the id of one that comes with this package; or what gives the policy that
 * is in force on a day, and for `null` the latest. Where it gives `undefined`, no policy is known, and nothing has a due date.
 */
export type PolicyOn = Policy | string | ((day: LocalDate | null) => Policy | undefined);

/** The policy in force on a day; where none is known, one that asks for nothing. */
export function policyOn(policy: PolicyOn, day: LocalDate | null): Policy {
  return typeof policy === "function" ? (policy(day) ?? notKnown) : policyGiven(policy);
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
