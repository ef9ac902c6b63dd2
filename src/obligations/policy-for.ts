import { checkOptions, isAnything } from "../calendar/check-options.js";
import { policies } from "../authorities/by-id/policies.js";
import { policyAt } from "../authorities/by-id/policy-at.js";
import { readFacts } from "../facts/read-facts.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Policy } from "../policy/policy.js";
import { assertRecord, readAsOf } from "./arguments.js";
import { dayOfRules, type DayOfRules } from "./day-of-rules.js";

/** Among which policies one is sought, and as of when. Both may be left out. */
export interface PolicyForOptions {
  /** The policies there are, of this authority and of others; those that come with this package unless given. */
  readonly among?: readonly Policy[] | undefined;
  /** The day, London time or instant asked about: the one that the timeline gets. */
  readonly asOf?: string | undefined;
}

/** The policy of an authority for a record, and the day on which it is in force. */
export interface PolicyFor extends DayOfRules {
  readonly policy: Policy;
}

/**
 * The policy of an authority that is in force for a record, and by which day: the day whose rules `evaluate` uses. That is
 * the day of the conference; before it has one, `asOf`; without either, the day of the last strategy discussion. Where
 * nothing gives a day, it is the policy that is in force the latest, `by` is `latest` and `on` is `null`.
 *
 * Give the same `asOf` to the timeline: a conference that is recorded for later is planned.
 *
 * @throws CodedError `unknown-authority`; `no-policy-in-force`, whose `details` say when its last policy `ended`, when the
 * `next` begins, and name the `successors` of an authority that ended; `not-a-record`, `unknown-conference-type`, and an
 * `asOf` that is no date or time.
 * @example
 * ```ts
 * const record = { type: "initial", conference: { planned: { start: "2020-05-05T10:00" } } } as const;
 * const { policy, on, by } = policyFor(record, "northamptonshire", { asOf: "2020-04-24" });
 * [policy.id, on, by]; // ["northamptonshire", "2020-05-05", "conference-planned"]
 * ```
 */
export function policyFor(record: ConferenceRecord, authority: string, options: PolicyForOptions = {}): PolicyFor {
  assertRecord(record);
  const { among = policies, asOf: asked } = checkOptions(options, { among: isAnything, asOf: isAnything });
  const { on, by } = dayOfRules(readFacts(record, readAsOf(asked)));
  return { policy: policyAt(authority, on, among), on, by };
}
