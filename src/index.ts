/**
 * When everything around a child protection conference is due, why, and which clause says so.
 *
 * A record is what a case system knows of one conference, and a policy is the document of an authority as data. Start
 * with `buildTimeline` for what is due, and `validateRecord` for what is missing or wrong. A policy can be given by its
 * id here; the functions of the same names in the folders take the policy itself, and do not bring every policy with
 * them.
 *
 * @module child-protection-conferences
 */

// Records and policies
export {
  definePolicy,
  layersOf,
  type Clause,
  type Duty,
  type Overlay,
  type Policy,
  type ResolvedRule,
  type Rule,
} from "./policy/index.js";
export { findPolicy, parsePolicy, policies, policyAt } from "./authorities/index.js";
export {
  parseRecord,
  type Citation,
  type ConferenceRecord,
  type ConferenceType,
  type Finding,
  type Parsed,
  type Severity,
} from "./model/index.js";

// Timelines, findings, and what is asked of policies
export {
  buildTimeline,
  comparePolicies,
  explain,
  extendPolicy,
  policyTexts,
  resolvePolicy,
  validateRecord,
} from "./known-policies.js";
export { lintPolicy, type LintOptions } from "./lint/index.js";
export type { Comparison, ComparisonOptions } from "./comparison/index.js";
export type { About, Explanation, ExplanationOptions } from "./explanation/index.js";
export type {
  Asked,
  ChecklistItem,
  DatesOptions,
  Deadline,
  DeadlineDates,
  Due,
  NotOwed,
  Notice,
  Status,
  Step,
  Timeline,
  TimelineDates,
  TimelineOptions,
  TimelinePerson,
  Waiting,
} from "./timeline/index.js";

export type { RuleOutcome, ValidationOptions, ValidationReport, Waiver } from "./validation/index.js";

// Working days
export {
  calendarFromDateHolidays,
  calendarFromGovUk,
  calendarTexts,
  CodedError,
  englandAndWales,
  northernIreland,
  scotland,
  union,
  workingCalendar,
  type Counting,
  type LocalDate,
  type WorkingCalendar,
} from "./calendar/index.js";

// Writing
export {
  comparisonToMarkdown,
  comparisonToText,
  explanationToText,
  findingsToText,
  policyToMarkdown,
  policyToText,
  timelineToCsv,
  timelineToMarkdown,
  timelineToMermaid,
  timelineToPlainWords,
  timelineToSvg,
  timelineToText,
  worklist,
  worklistToMarkdown,
  worklistToText,
  type PlainWordsOptions,
  type SvgOptions,
  type Theme,
  type WorkItem,
  type Worklist,
  type WorklistOptions,
} from "./formats/index.js";
