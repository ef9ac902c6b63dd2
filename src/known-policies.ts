import { findPolicy } from "./authorities/index.js";
import type { LocalDate } from "./calendar/index.js";
import type { ConferenceRecord } from "./model/index.js";
import { resolvePolicy as resolve, type Policy, type ResolvedRule } from "./policy/index.js";
import { buildTimeline as build, type Timeline, type TimelineOptions } from "./timeline/index.js";
import { validateRecord as validate, type ValidationOptions, type ValidationReport } from "./validation/index.js";

// The same functions as in the folders, for users who name a policy by its id. They bring every policy with them.

/**
 * When everything around a conference is due under a policy, and why. `policy` may be the id of one that comes with this
 * package; see the function of the same name in `child-protection-conferences/timeline` for all it does.
 *
 * @throws CodedError `unknown-policy`, and the caller's mistakes that are listed there.
 * @example
 * ```ts
 * const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
 * buildTimeline(record, "hounslow").deadlines[0].due.date; // "2020-04-23"
 * ```
 */
export function buildTimeline(record: ConferenceRecord, policy: Policy | string, options?: TimelineOptions): Timeline {
  return build(record, known(policy), options);
}

/**
 * What is missing or wrong in a record under a policy, and which clause says so. `policy` may be the id of one that comes
 * with this package; see the function of the same name in `child-protection-conferences/validation` for all it does.
 *
 * @throws CodedError `unknown-policy`, and the caller's mistakes that are listed there.
 */
export function validateRecord(json: unknown, policy: Policy | string, options?: ValidationOptions): ValidationReport {
  return validate(json, known(policy), options);
}

/**
 * The rules in force under a policy on a day, each with its layer and clause; without a day, the latest. `policy` may be
 * the id of one that comes with this package.
 *
 * @throws CodedError `unknown-policy`.
 */
export function resolvePolicy(policy: Policy | string, on?: LocalDate): readonly ResolvedRule[] {
  return resolve(known(policy), on);
}

function known(policy: Policy | string): Policy {
  return typeof policy === "string" ? findPolicy(policy) : policy;
}
