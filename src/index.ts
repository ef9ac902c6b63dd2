// Records and policies
export {
  definePolicy,
  extendPolicy,
  layersOf,
  type Clause,
  type Duty,
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
} from "./model/index.js";

// Timelines
export { buildTimeline, resolvePolicy, validateRecord } from "./known-policies.js";
export type {
  ChecklistItem,
  Deadline,
  Due,
  Notice,
  Status,
  Step,
  Timeline,
  TimelineOptions,
  Waiting,
} from "./timeline/index.js";

export type { RuleOutcome, ValidationOptions, ValidationReport, Waiver } from "./validation/index.js";

// Working days
export {
  calendarFromDateHolidays,
  calendarFromGovUk,
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
export { policyToText, timelineToText } from "./formats/index.js";
