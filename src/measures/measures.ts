import type { LocalDate, Span, WorkingCalendar } from "../calendar/index.js";
import type { NationTerms } from "../language/terms.js";

/** What is measured, in the order of the rows; see the `definition` of each. */
export const measureIds = [
  "conferences-in-time",
  "reviews-in-time",
  "reviews-held-in-time",
  "open-enquiries",
  "plans-over-two-years",
] as const;
/** What is measured; see {@link measureIds}. */
export type MeasureId = (typeof measureIds)[number];

/** The stretches of time that can have a row each. Quarters and years begin with April, as the census does. */
export const periodLengths = ["month", "quarter", "year"] as const;
/** How long the time of a row is; see {@link periodLengths}. */
export type PeriodLength = (typeof periodLengths)[number];

/** Why something was left out of a measure. */
export const leftOutReasons = [
  "start-not-recorded",
  "conference-before-enquiry",
  "due-not-known",
  "reviews-not-known",
  "review-on-first-day",
  "review-after-plan",
] as const;
/** Why something was left out of a measure; see {@link leftOutReasons}. */
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What was left out of a row for one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** How many; `null` where that is suppressed. */
  readonly count: number | null;
  /** The children, by their codes; none where small numbers are suppressed. */
  readonly ids: readonly string[];
}

/** One measure in one period. */
export interface Row {
  readonly id: MeasureId;
  /** Both days are in it. What is told as of a day is as of `through`. */
  readonly period: Span;
  /** How many meet it; `null` where that is suppressed. */
  readonly numerator: number | null;
  /** Of how many; `null` where that is suppressed, and of a number that is no part of another. */
  readonly denominator: number | null;
  /** To one decimal; `null` of none, and where it is suppressed. */
  readonly percent: number | null;
  /** That a number was too small to be shown. */
  readonly suppressed?: true;
  /** What belongs here and cannot be measured. It is in neither number. */
  readonly excluded: readonly LeftOut[];
  /** What is counted, in words. */
  readonly definition: string;
}

/** Figures as of a day. Plain JSON; the same input gives the same bytes. */
export interface Measures {
  readonly on: LocalDate;
  /** The id of the policy that the due dates come from; `null` where it depends on the day. */
  readonly policy: string | null;
  /** What the policy's nation calls its things, where not as England does. */
  readonly terms?: NationTerms;
  readonly count: "children" | "meetings";
  /** By measure, then by time. */
  readonly rows: readonly Row[];
}

/** As of when, and over which time. All but `on` may be left out. */
export interface MeasureOptions {
  /** The day as of which figures are told. What is recorded for later has not happened. Nothing reads the clock. */
  readonly on: LocalDate;
  /** A row for each month, quarter or year; without it, one for the whole time. */
  readonly by?: PeriodLength | undefined;
  /** The first day. Unless given, the 1 April on or before the last. */
  readonly from?: LocalDate | undefined;
  /** The last day; `on` unless given, and not after it. */
  readonly through?: LocalDate | undefined;
  /**
   * Whether a conference of siblings counts once for each child, as in national statistics and unless said otherwise, or
   * once: in time, if it is for each of them. Plans and enquiries are each child's own.
   */
  readonly count?: "children" | "meetings" | undefined;
  /** Counts above zero and below this are not shown, nor what they could be told from. */
  readonly suppressBelow?: number | undefined;
  /** Working days; England and Wales unless said otherwise. */
  readonly calendar?: WorkingCalendar | undefined;
}
