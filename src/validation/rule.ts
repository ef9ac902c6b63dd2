import type { WorkingCalendar } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Severity } from "../model/finding.js";
import type { Particulars } from "../policy/rule.js";
import type { Timeline } from "../timeline/timeline.js";
import type { Stage } from "./stage.js";
import type { Verdict } from "./verdict.js";

/** What a check may look at beside the record. */
export interface RuleContext {
  /** What the policy's requirement particularises; the authorities differ in these. */
  readonly particulars: Particulars | undefined;
  /** The record's timeline, without the reasons and the checklist. */
  readonly timeline: Timeline;
  /** The working days that the timeline counts. */
  readonly calendar: WorkingCalendar;
}

/** One rule: what it says, from which stage of a case on it is judged, and how. */
export interface ValidationRule {
  /** Kebab-case, permanent. The code of a rule that enforces a policy's requirement is the requirement's id. */
  readonly code: string;
  /** For a rule that holds under any policy. A requirement's severity follows from its strength. */
  readonly severity?: Severity;
  /** Before it, the rule does not apply. */
  readonly from: Stage;
  /** What is wrong when it fails, in words a social worker would use, and without anything from the record. */
  readonly message: string;
  readonly fix: string;
  /** Whether the particulars that a policy gives are such as the rule takes; a rule that takes none has none. */
  takes?(particulars: unknown): boolean;
  /** Particulars such as it takes, for those who write a policy. */
  readonly example?: Particulars;
  /** What these mean, where that does not speak for itself. */
  readonly meaning?: string;
  check(record: ConferenceRecord, context: RuleContext): Verdict;
}

export type RequirementRule = Omit<ValidationRule, "severity">;
export type GeneralRule = ValidationRule & { readonly severity: Severity };
