import { checkOptions, isListOf, isObject } from "../../calendar/check-options.js";
import type { Parsed } from "../../model/finding.js";
import { readPolicy } from "../../policy/define-policy.js";
import type { Policy } from "../../policy/policy.js";
import { policies } from "./policies.js";

/** How a policy is read. */
export interface ParsePolicyOptions {
  /** Policies of your own that it may be based on by their ids, beside those that come with this package. */
  readonly known?: readonly Policy[] | undefined;
}

/**
 * Reads a policy from JSON text or parsed JSON; its `base` may be a whole policy, or the id of one that comes with this
 * package or is among the `known` ones: policies of your own, which are sought first. What is wrong with it comes back as
 * findings, each with its path; bad data never throws.
 *
 * @example
 * ```ts
 * const read = parsePolicy({ id: "coastshire", base: "londn" });
 * if (!read.ok) read.findings[0].code; // "unknown-base"
 * ```
 */
export function parsePolicy(json: unknown, options: ParsePolicyOptions = {}): Parsed<Policy> {
  const { known = [] } = checkOptions(options, { known: isListOf(isObject) });
  return readPolicy(json, (id) => [...known, ...policies].find((each) => each.id === id));
}
