import type { Finding } from "../model/finding.js";
import type { ReportSummary, RuleOutcome, ValidationReport } from "../validation/index.js";
import type { ValidationOptions } from "../validation/validation-options.js";
import type { HistoryConference, HistoryTimeline } from "./history-timeline.js";

/** A finding with its place in the history; its key and that of its deadline are the history's. */
export interface HistoryFinding extends Finding {
  /** The child's code; `null` where the history has none. */
  readonly child: string | null;
  /** The conference it is about; `null` of what is about the history as a whole. */
  readonly conference: HistoryConference | null;
}

/** A rule and what became of it: of one conference, or of the history as a whole. */
export interface HistoryRuleOutcome extends RuleOutcome {
  readonly conference: HistoryConference | null;
}

/** What is missing or wrong in a child's history. Plain JSON. */
export interface HistoryReport extends Pick<ValidationReport, "asOf" | "notHeld" | "calendar"> {
  /** The version of this shape, for programs that store the result. */
  readonly schemaVersion: 1;
  readonly child: string | null;
  /** As in a `HistoryTimeline`. */
  readonly policy: HistoryTimeline["policy"];
  /** Each fault once. Errors first, then queries, then what is worth knowing. */
  readonly findings: readonly HistoryFinding[];
  /** Every rule of every conference, and those about the history; empty when it cannot be read. */
  readonly rules: readonly HistoryRuleOutcome[];
  readonly summary: ReportSummary;
}

/** How a history is validated. All may be left out. */
export type HistoryValidationOptions = Omit<ValidationOptions, "waive">;
