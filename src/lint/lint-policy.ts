import { checkOptions, isAnything, isListOf, isObject } from "../calendar/check-options.js";
import { parsePolicy, policies } from "../authorities/index.js";
import { CodedError, isLocalDate, type LocalDate } from "../calendar/index.js";
import { severities, type Finding } from "../model/finding.js";
import { finding } from "../model/shape-finding.js";
import { citationOf } from "../policy/clause.js";
import { withinLayer } from "../policy/define-policy.js";
import { layersOf, type Policy } from "../policy/policy.js";
import { isSameData } from "../policy/same-data.js";
import type { LintContext, LintRule } from "./rule.js";
import { lintRules } from "./rules/index.js";

/** As of when a policy is looked at, and which policies it is compared with. Both may be left out. */
export interface LintOptions {
  /** The day on which the policy is looked at. Without it nothing is said of how old its source is. */
  readonly asOf?: LocalDate | undefined;
  /** Other policies to hold it against, beside those that come with this package: an authority's earlier one. */
  readonly others?: readonly Policy[] | undefined;
}

/**
 * What a careful reviewer would say of a policy: each finding with its place, what is wrong and what to do.
 *
 * `policy` is a policy, JSON of one, whose `base` may be an id, or the id of one that comes with this package. What
 * makes it unusable comes back as findings of severity `error`, and nothing else is then looked at. Else, of the policy
 * and of every layer below it that does not come with this package: `error` for a rule that nobody can meet, `query`
 * for what a person should look at, `info` for what is worth knowing, such as a rule that is laxer than the one it
 * replaces. The gravest come first.
 *
 * Never throws on bad data.
 *
 * @throws CodedError `not-a-date` for an `asOf` that is none.
 * @example
 * ```ts
 * const ours = extendPolicy("london", {
 *   id: "our-borough",
 *   document: { title: "Conference procedure", publisher: "Our Borough", checkedOn: "2026-11-01" },
 *   clauses: [
 *     clause(
 *       "7.1",
 *       "Section 7",
 *       "Minutes are sent within 25 working days.",
 *       duty("minutes-circulated", {
 *         by: "conference-service",
 *         to: "participants",
 *         due: workingDays(25).after("conference-end"),
 *       }),
 *     ),
 *   ],
 * });
 * lintPolicy(ours).map(({ severity, code, path }) => `${severity} ${code} ${path}`);
 * // ["query another-meaning clauses[0].rules[0]", "info laxer-than-below clauses[0].rules[0]"]
 * ```
 */
export function lintPolicy(policy: unknown, options: LintOptions = {}): readonly Finding[] {
  const { asOf, others = [] } = checkOptions(options, { asOf: isAnything, others: isListOf(isObject) });
  if (asOf !== undefined && !isLocalDate(asOf)) {
    throw new CodedError("not-a-date", "Expected the day on which the policy is looked at, YYYY-MM-DD.");
  }
  const parsed = parsePolicy(policies.find(({ id }) => id === policy) ?? policy);
  if (!parsed.ok) return parsed.findings;
  const known = [...policies, ...others];
  return layersOf(parsed.value)
    .toReversed()
    .filter((layer) => layer === parsed.value || !policies.some((own) => isSameData(own, layer)))
    .flatMap((layer) => {
      const context = { asOf, others: known.filter((other) => !isSameData(other, layer)) };
      return lintRules.flatMap((rule) =>
        findingsOf(rule, layer, context).map((found) => withinLayer(parsed.value, layer, found)),
      );
    })
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function findingsOf(rule: LintRule, policy: Policy, context: LintContext): Finding[] {
  const { code, severity, message, fix } = rule;
  return rule.find(policy, context).map(({ path, detail, clause }) => ({
    ...finding(code, path, detail ? `${message} ${detail}` : message, fix),
    severity,
    basis: clause ? [citationOf(clause)] : [],
  }));
}
