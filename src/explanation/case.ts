import type { WorkingCalendar } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Policy } from "../policy/policy.js";
import { resolvePolicy, type ResolvedRule } from "../policy/resolve-policy.js";
import { reckonTimeline } from "../timeline/build-timeline.js";
import type { Timeline, TimelineOptions } from "../timeline/timeline.js";

/** A record under a policy, reckoned. */
export interface Case {
  readonly record: ConferenceRecord;
  readonly policy: Policy;
  readonly rules: readonly ResolvedRule[];
  readonly timeline: Timeline;
  readonly calendar: WorkingCalendar;
}

export function caseOf(record: ConferenceRecord, policy: Policy, options: TimelineOptions): Case {
  const { timeline, calendar, on } = reckonTimeline(record, policy, options, "explain");
  return { record, policy, rules: resolvePolicy(policy, on), timeline, calendar };
}
