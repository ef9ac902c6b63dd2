import { checkOptions, isListOf, isObject } from "../calendar/check-options.js";
import { CodedError } from "../calendar/coded-error.js";
import type { LocalDate } from "../calendar/local-date.js";
import type { Parsed } from "../model/finding.js";
import { readPolicy } from "../policy/define-policy.js";
import { nearest } from "../policy/nearest.js";
import type { Policy } from "../policy/policy.js";
import { policyAt } from "../policy/policy-at.js";
import { joinWords } from "../vocabulary/words.js";

/** A function that finds the policy of an authority on a day, among `policies` or those it is given. */
export function policyAtOf(policies: readonly Policy[]) {
  return (authority: string, on: LocalDate, among: readonly Policy[] = policies): Policy =>
    policyAt(authority, on, among);
}

/** A function that finds one of `policies` by its id. */
export function finderOf(policies: readonly Policy[]): (id: string) => Policy {
  return (id) => {
    const found = policies.find((policy) => policy.id === id);
    if (found) return found;
    const known = policies.map((policy) => policy.id);
    const suggestions = typeof id === "string" ? nearest(id, known) : [];
    const hint =
      suggestions.length > 0 ? `Did you mean ${joinWords(suggestions, "or")}?` : `There are: ${known.join(", ")}.`;
    throw new CodedError("unknown-policy", `There is no policy of this id. ${hint}`, { suggestions, known });
  };
}

/** How a policy is read. */
export interface ParsePolicyOptions {
  /** Policies of your own on which it may stand by their ids, beside those that come with this package. */
  readonly known?: readonly Policy[] | undefined;
}

/** A function that reads a policy which may be based on one of `policies`, or of those it is given, by its id. */
export function parserOf(policies: readonly Policy[]): (json: unknown, options?: ParsePolicyOptions) => Parsed<Policy> {
  return (json, options = {}) => {
    const { known = [] } = checkOptions(options, { known: isListOf(isObject) });
    return readPolicy(json, (id) => [...known, ...policies].find((each) => each.id === id));
  };
}
