import type { WorkingCalendar } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import { termsOf, type Policy } from "../policy/policy.js";
import { resolveRules, type ResolvedRule } from "../policy/resolve-rules.js";
import { evaluateRecord } from "../obligations/evaluate.js";
import { timelineOf } from "../timeline/build-timeline.js";
import type { Timeline, TimelineOptions } from "../timeline/timeline.js";
import { languageOf, type Language, type WordingOptions } from "../language/language.js";

/** A record under a policy, evaluated, and the language to explain it in. */
export interface Case {
  readonly record: ConferenceRecord;
  readonly policy: Policy;
  readonly rules: readonly ResolvedRule[];
  readonly timeline: Timeline;
  readonly calendar: WorkingCalendar;
  readonly language: Language;
}

export function caseOf(record: ConferenceRecord, policy: Policy, options: TimelineOptions & WordingOptions): Case {
  const evaluation = evaluateRecord(record, policy, options);
  const { compiled, on } = evaluation;
  return {
    record,
    policy,
    rules: resolveRules(policy, on ?? undefined),
    timeline: timelineOf(evaluation),
    calendar: compiled.calendar,
    language: languageOf(options, { terms: termsOf(policy) }),
  };
}
