import type { ConferenceRecord, Policy, Timeline } from "child-protection-conferences";

/** What the views show: a record under a policy, and its timeline. */
export interface ShownCase {
  readonly policy: Policy;
  readonly record: ConferenceRecord;
  readonly asOf: string | undefined;
  readonly readings: Readonly<Record<string, string>>;
  readonly timeline: Timeline;
  /** The timeline before the last change of the form; `null` of a case that was just loaded. */
  readonly before: Timeline | null;
}
