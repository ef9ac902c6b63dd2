import type { LocalDate } from "../calendar/index.js";
import type { Citation } from "../model/citation.js";
import type { Severity } from "../model/finding.js";
import type { ChildHistory } from "../model/history.js";
import type { Verdict } from "../validation/verdict.js";
import type { Meetings } from "./find-meetings.js";

/** What a rule about a history may look at. */
export interface HistoryRuleContext {
  readonly history: ChildHistory;
  readonly meetings: Meetings;
  /** The day asked about; `null` where none was. */
  readonly asOf: LocalDate | null;
  /** How many months a plan may go without a review, and which clause says so; `null` where the policy does not. */
  readonly longestInterval: { readonly months: number; readonly basis: readonly Citation[] } | null;
  /** Whether a deadline is found missed or overdue at a place. */
  isLateAt(path: string): boolean;
}

/** One rule about a history as a whole. What its conferences have to be is the rules' of records. */
export interface HistoryRule {
  /** Kebab-case, permanent. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong when it fails, without anything from the history. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** The verdict, with paths of the history. What is absent is missing, never wrong. */
  check(context: HistoryRuleContext): Verdict;
}
