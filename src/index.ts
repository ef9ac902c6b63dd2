/**
 * When everything around a child protection conference is due, why, and which clause says so.
 *
 * A record is what a case system knows of one conference, and a policy is the document of an authority as data. Start
 * with `buildTimeline` for what is due, and `validateRecord` for what is missing or wrong. A policy that comes with this
 * package can be given by its id.
 *
 * @module child-protection-conferences
 */

// Records and policies
export {
  definePolicy,
  layersOf,
  type Clause,
  type Duty,
  type Policy,
  type ResolvedRule,
  type Rule,
} from "./policy/index.js";
export {
  extendPolicy,
  findPolicy,
  parsePolicy,
  policies,
  policyAt,
  policyTexts,
  resolvePolicy,
  type Overlay,
  type ParsePolicyOptions,
} from "./authorities/index.js";
export {
  parseHistory,
  parseRecord,
  type ChildHistory,
  type Citation,
  type ConferenceRecord,
  type ConferenceType,
  type Finding,
  type NonEmpty,
  type Parsed,
  type ParseOptions,
  type PartlyParsed,
  type Severity,
} from "./model/index.js";

// Timelines, findings, and what is asked of policies
export { policyFor, type PolicyFor, type PolicyForOptions } from "./obligations/index.js";
export {
  buildTimeline,
  summarizeTimeline,
  type DeadlineGroup,
  type PlannedFor,
  type TimelineSummary,
  type Wrong,
} from "./timeline/index.js";
export { lintPolicy, type LintOptions } from "./lint/index.js";
export { comparePolicies, type Comparison, type ComparisonOptions } from "./comparison/index.js";
export { explain, type ExplanationSubject, type Explanation, type ExplanationOptions } from "./explanation/index.js";
export type {
  DutySummary,
  ChecklistItem,
  DatesOptions,
  Deadline,
  DeadlineDates,
  Due,
  NotOwed,
  Notice,
  PlannedTooLate,
  Status,
  Step,
  Timeline,
  TimelineDates,
  TimelineOptions,
  TimelinePerson,
  TimelinePolicy,
  Waiting,
} from "./timeline/index.js";

// A child over time
export {
  buildHistory,
  conferencesOf,
  joinSiblings,
  type HistoryDates,
  type HistoryDatesOptions,
  type HistoryOptions,
  type HistoryTimeline,
  type PolicyOn,
} from "./history/index.js";

export type {
  CensusChild,
  CensusEntry,
  CensusFault,
  CensusHeader,
  CensusPreview,
  CensusPreviewOptions,
  CensusReading,
} from "./census/index.js";
export {
  validateRecord,
  type RuleOutcome,
  type ValidationOptions,
  type ValidationReport,
  type Waiver,
} from "./validation/index.js";

// Whose day it is
export { worklist, type Who, type WorkItem, type WorkItems, type Worklist, type WorkSource } from "./worklist/index.js";

// Working days
export {
  calendarFromDateHolidays,
  calendarFromGovUk,
  calendarTexts,
  CodedError,
  englandAndWales,
  northernIreland,
  scotland,
  combineCalendars,
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
  summaryLines,
  timelineToCsv,
  timelineToMarkdown,
  timelineToMermaid,
  timelineToPlainWords,
  timelineToSvg,
  timelineToText,
  worklistToMarkdown,
  worklistToText,
  type PlainWordsOptions,
  type SvgOptions,
  type Theme,
} from "./formats/index.js";

// Words of one's own: the dictionary itself is in child-protection-conferences/words.
export type { Dictionary, SomeWords, WordingOptions, Words } from "./words/index.js";

export { version } from "./version.js";
