/**
 * A child over time: every conference, plan and review, when each was due and how it stands.
 *
 * @module
 */
export { buildHistory } from "./build-history.js";
export { conferencesOf } from "./conferences-of.js";
export type {
  ConferenceStanding,
  HistoryConference,
  HistoryDates,
  HistoryDatesOptions,
  HistoryDeadline,
  HistoryDeadlineDates,
  HistoryEnquiry,
  HistoryNotOwed,
  HistoryOptions,
  HistoryPlan,
  HistoryReview,
  HistoryTimeline,
} from "./history-timeline.js";
export type { PolicyOn } from "./judge-history.js";
