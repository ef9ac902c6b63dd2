import type { LocalDate } from "../calendar/index.js";
import { policyGiven } from "../authorities/by-id/policy-given.js";
import type { Policy } from "../policy/policy.js";

/**
 * The policy for each conference: one policy for all of them, or the id of one that comes with this package; or a
 * function that gives the policy in force on a day, and the latest policy if the day is `null`. If the function gives
 * `undefined`, no policy is known for that conference, and nothing about it has a due date.
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
