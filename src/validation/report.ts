import type { Citation } from "../model/citation.js";
import type { Finding } from "../model/finding.js";
import type { Timeline } from "../timeline/timeline.js";
import type { Stage } from "./stage.js";

/**
 * What became of a rule: `passed`; `failed`, with a finding; `skipped`, since facts are missing to tell; or
 * `not-applicable`, since it is not about this conference or not yet asked of it.
 */
export type RuleStatus = "passed" | "failed" | "skipped" | "not-applicable";

/** A rule and what became of it, so that silence never looks like success. */
export interface RuleOutcome {
  readonly code: string;
  readonly status: RuleStatus;
  /** Of `deadline-met`: the duty. */
  readonly duty?: string;
  /** Why it was skipped or does not apply. */
  readonly why?: string;
  /** The paths of the facts that are missing to tell. */
  readonly missing?: readonly string[];
  readonly basis: readonly Citation[];
}

/** A finding that somebody decided to let stand, and why. */
export interface WaivedFinding extends Finding {
  readonly waived: { readonly reason: string };
}

/** What is missing or wrong in a record under a policy, and what became of every rule. Plain JSON. */
export interface ValidationReport {
  readonly schemaVersion: 1;
  readonly record: { readonly type: string | null; readonly reference: string | null };
  readonly asOf: string | null;
  /** How far the case has come; `null` when the record cannot be read. */
  readonly stage: Stage | null;
  /** Errors first, then queries, then what is worth knowing; each in the order of the rules. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly rules: readonly RuleOutcome[];
  readonly policy: Timeline["policy"];
  readonly calendar: Timeline["calendar"];
}
