import type { LocalDate } from "../../calendar/local-date.js";
import type { Policy } from "../../policy/policy.js";
import { resolveRules, type ResolvedRule } from "../../policy/resolve-rules.js";
import { policyGiven } from "./policy-given.js";

/**
 * The rules in force under a policy on a day: those of its own clauses, and those it inherits. `policy` is a policy, or the
 * id of one that comes with this package.
 *
 * A rule replaces inherited ones of the same id for the conference types it names, and under its condition if it has
 * one. A rule for `initial` holds for `pre-birth` too, unless one of the same id names pre-birth. Without a day, every
 * clause counts that has no end: those in force, and those still to come into force.
 *
 * Resolved once for a policy and an edition of its clauses, then remembered and frozen: do not change a policy after
 * using it.
 *
 * @throws CodedError `unknown-policy`, `not-a-date`, `not-a-policy`.
 * @example
 * ```ts
 * const rules = resolvePolicy("hounslow", "2020-05-05");
 * const reports = rules.find(({ id }) => id === "reports-submitted");
 * reports?.layer; // "hounslow"
 * reports?.clause.clause; // "HO11"
 * reports?.for; // ["initial", "pre-birth", "review", "transfer-in"]
 * ```
 */
export function resolvePolicy(policy: Policy | string, on?: LocalDate): readonly ResolvedRule[] {
  return resolveRules(policyGiven(policy), on);
}
