import type { LocalDate } from "../calendar/index.js";
import type { Citation } from "../model/citation.js";
import type { Finding } from "../model/finding.js";
import type { Timeline } from "../timeline/timeline.js";
import type { OutcomeReason } from "./outcome-text.js";
import type { CaseStage } from "./stage.js";
import type { UnusedWaiver } from "./unused-waivers.js";

/**
 * What became of a rule: `passed`; `failed`, with a finding; `skipped`, since facts are missing to tell; or
 * `not-applicable`, since it is not about this conference or not yet asked of it.
 */
export type RuleStatus = "passed" | "failed" | "skipped" | "not-applicable";

/** A rule and what became of it, so that silence never looks like success. */
export interface RuleOutcome {
  /**
   * The rule's code. Each duty has one outcome: `deadline-met` if the policy gives it a time, `duty-done` if it does
   * not.
   */
  readonly code: string;
  /** What became of it. */
  readonly status: RuleStatus;
  /** The id of the duty; only with `deadline-met` and `duty-done`. */
  readonly duty?: string;
  /** Why it was skipped or does not apply, as a code that never changes. */
  readonly reason?: OutcomeReason;
  /** The same, as a sentence. */
  readonly why?: string;
  /** The paths of the facts that are missing to tell. */
  readonly missing?: readonly string[];
  /** The clauses that ask for it; empty for a rule that holds under any policy. */
  readonly basis: readonly Citation[];
}

/** A finding that somebody decided to let stand, and why. */
export interface WaivedFinding extends Finding {
  /** What its waiver says: why, who decided it, and the first day on which it no longer holds. */
  readonly waived: { readonly reason: string; readonly by?: string; readonly until?: LocalDate };
}

/** How many findings of each severity a report has, and what became of how many rules. */
export interface ReportSummary {
  readonly errors: number;
  readonly queries: number;
  readonly infos: number;
  /** Rules that passed. */
  readonly passed: number;
  /**
   * What the policy asks for and the record says nothing of, so that nobody can tell: rules of the policy that were skipped,
   * without what the source is said not to hold.
   */
  readonly notRecorded: number;
}

/** What is missing or wrong in a record under a policy, and what became of every rule. Plain JSON. */
export interface ValidationReport {
  /** The version of this shape, for programs that store the result. */
  readonly schemaVersion: 1;
  /** What the report is of; `null` where the record cannot be read or has no reference. */
  readonly record: { readonly type: string | null; readonly reference: string | null };
  /** The day or instant asked about; `null` when none was. */
  readonly asOf: string | null;
  /** How far the case has come; `null` when the record cannot be read. */
  readonly stage: CaseStage | null;
  /** Errors first, then queries, then what is worth knowing; each in the order of the rules. */
  readonly findings: readonly Finding[];
  /** Findings that were let stand; they are not among `findings`. */
  readonly waived: readonly WaivedFinding[];
  /** The waivers that concern this record and let none of its findings stand, and why; empty when it cannot be read. */
  readonly unusedWaivers: readonly UnusedWaiver[];
  /** The paths that the source of the record does not hold, as they were given. */
  readonly notHeld: readonly string[];
  /** Every rule, also those that passed; empty when the record cannot be read. */
  readonly rules: readonly RuleOutcome[];
  /** How many there are of what. */
  readonly summary: ReportSummary;
  /** The policy that the record was judged under; its `edition` is the latest where the record cannot be read. */
  readonly policy: Timeline["policy"];
  /** The working days that were counted. */
  readonly calendar: Timeline["calendar"];
}
