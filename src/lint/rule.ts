import type { LocalDate } from "../calendar/index.js";
import type { Severity } from "../model/finding.js";
import type { Clause } from "../policy/clause.js";
import type { Policy } from "../policy/policy.js";
import type { Duty, Rule } from "../policy/rule.js";

/** What a rule may look at beside the policy. */
export interface LintContext {
  /** The day on which the policy is looked at; without it, nothing is said of ages. */
  readonly asOf: LocalDate | undefined;
  /** Other policies, in which the same ids mean the same things. */
  readonly others: readonly Policy[];
}

/** A place in a policy that is not as it should be. */
export interface Place {
  readonly path: readonly PropertyKey[];
  /** What is said of this place in particular, as a sentence. */
  readonly detail?: string;
  /** The clause that it is in. */
  readonly clause?: Clause;
}

/** One thing that a careful reviewer looks for. */
export interface LintRule {
  /** Kebab-case, permanent, and the name of its file. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  find(policy: Policy, context: LintContext): readonly Place[];
}

/** Every rule of a policy's own clauses, with its place. */
export function* rulesIn(policy: Policy): Generator<{ clause: Clause; rule: Rule; path: readonly PropertyKey[] }> {
  for (const [index, clause] of policy.clauses.entries()) {
    for (const [at, rule] of clause.rules.entries()) yield { clause, rule, path: ["clauses", index, "rules", at] };
  }
}

/** Every duty of a policy's own clauses, with its place. */
export function* dutiesIn(policy: Policy): Generator<{ clause: Clause; duty: Duty; path: readonly PropertyKey[] }> {
  for (const { clause, rule, path } of rulesIn(policy)) if (rule.kind === "duty") yield { clause, duty: rule, path };
}

/** The places among `candidates` of which something is so. */
export function placesWhere<T extends Place>(
  candidates: Iterable<T>,
  isSo: (candidate: T) => boolean | string | undefined,
  ...below: readonly PropertyKey[]
): Place[] {
  const places: Place[] = [];
  for (const candidate of candidates) {
    const found = isSo(candidate);
    if (found === false || found === undefined) continue;
    const { path, clause } = candidate;
    places.push({
      path: [...path, ...below],
      ...(clause ? { clause } : {}),
      ...(typeof found === "string" ? { detail: found } : {}),
    });
  }
  return places;
}
