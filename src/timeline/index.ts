/**
 * What is due when around one conference, by which count and which clause. Takes a record, a policy and a calendar.
 * Gives deadlines, a checklist, what waits, what is not owed, and notices. May import `wording` and the folders before
 * it.
 *
 * @module
 */
export { buildTimeline, timelineOf } from "./build-timeline.js";
export { summarizeTimeline, type DeadlineGroup, type TimelineSummary, type Wrong } from "./summarize.js";
export { timelineRows, type TimelineRow } from "./timeline-rows.js";
export { noticeMessages, type NoticeCode, type PlannedTooLate } from "../wording/notice-text.js";
export type {
  DutySummary,
  ConferenceTimes,
  DatesOptions,
  ChecklistItem,
  Deadline,
  DeadlineDates,
  Due,
  NotOwed,
  Notice,
  TimelineItem,
  PlannedFor,
  Status,
  Step,
  Timeline,
  TimelineDates,
  TimelineOptions,
  TimelinePerson,
  TimelinePolicy,
  Waiting,
} from "./timeline.js";
