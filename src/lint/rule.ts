import { addDays, type LocalDate } from "../calendar/index.js";
import type { Severity } from "../model/finding.js";
import type { Clause } from "../policy/clause.js";
import { clausesAsRead } from "../policy/clauses-as-read.js";
import type { Policy } from "../policy/policy.js";
import { resolveRules, type ResolvedRule } from "../policy/resolve-rules.js";
import type { Duty, Rule } from "../policy/rule.js";
import { sharesType } from "../policy/shares-type.js";
import { isSameWhen } from "../policy/when.js";

/** What a rule may look at beside the policy. */
export interface LintContext {
  /** The day on which the policy is looked at; without it, nothing is said of ages. */
  readonly asOf: LocalDate | undefined;
  /** Other policies, in which the same ids mean the same things. */
  readonly others: readonly Policy[];
}

/** A place in a policy that is not as it should be. */
export interface PolicyPlace {
  /** The keys and indexes that lead to it: `["clauses", 0, "rules", 1, "due"]`. */
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
  /** `error`: nobody can meet it. `query`: a person should look. `info`: worth knowing. */
  readonly severity: Severity;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly fix: string;
  /** The places in a policy's own clauses that are not as they should be; empty where all are. */
  find(policy: Policy, context: LintContext): readonly PolicyPlace[];
}

/**
 * Every rule of a policy's own clauses, with its place.
 *
 * @example
 * ```ts
 * const [first] = rulesIn(findPolicy("hounslow"));
 * [first?.clause.id, first?.rule.id, first?.path]; // ["HO1", "platform", ["clauses", 0, "rules", 0]]
 * ```
 */
export function* rulesIn(policy: Policy): Generator<{ clause: Clause; rule: Rule; path: readonly PropertyKey[] }> {
  for (const [index, clause] of clausesAsRead(policy).entries()) {
    for (const [at, rule] of clause.rules.entries()) yield { clause, rule, path: ["clauses", index, "rules", at] };
  }
}

/**
 * Every duty of a policy's own clauses, with its place.
 *
 * @example
 * ```ts
 * const [first] = dutiesIn(findPolicy("hounslow"));
 * first?.duty.id; // "parents-invited"
 * ```
 */
export function* dutiesIn(policy: Policy): Generator<{ clause: Clause; duty: Duty; path: readonly PropertyKey[] }> {
  for (const { clause, rule, path } of rulesIn(policy)) if (rule.kind === "duty") yield { clause, duty: rule, path };
}

/** The places among `candidates` of which something is so. */
export function placesWhere<T extends PolicyPlace>(
  candidates: Iterable<T>,
  isSo: (candidate: T) => boolean | string | undefined,
  ...inside: readonly PropertyKey[]
): PolicyPlace[] {
  const places: PolicyPlace[] = [];
  for (const candidate of candidates) {
    const found = isSo(candidate);
    if (found === false || found === undefined) continue;
    const { path, clause } = candidate;
    places.push({
      path: [...path, ...inside],
      ...(clause ? { clause } : {}),
      ...(typeof found === "string" ? { detail: found } : {}),
    });
  }
  return places;
}

/** The rules of lower layers, in force with a clause, that one of its rules stands in place of. */
export function below(policy: Policy, rule: Rule, { from, until }: Clause): readonly ResolvedRule[] {
  if (!policy.base) return [];
  const day = until === undefined ? from : addDays(until, -1);
  return resolveRules(policy.base, day).filter(
    (other) => other.id === rule.id && sharesType(other, rule) && sharesCondition(other, rule),
  );
}

function sharesCondition(a: Rule, b: Rule): boolean {
  return a.when === undefined || b.when === undefined || isSameWhen(a.when, b.when);
}
