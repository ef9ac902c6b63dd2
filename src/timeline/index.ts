/**
 * Record, policy and calendar in; every deadline out, with its count, its clause and what it waits for.
 *
 * @module
 */
export { buildTimeline } from "./build-timeline.js";
export { calendarUnder } from "./calendar-under.js";
export { noticeMessages, type NoticeCode } from "./notices.js";
export type {
  Asked,
  ConferenceTimes,
  ChecklistItem,
  Deadline,
  Due,
  Notice,
  Obligation,
  Status,
  Step,
  Timeline,
  TimelineOptions,
  Waiting,
} from "./timeline.js";
