/**
 * A child over time: every conference, plan and review, when each was due and how it stands. Takes the history of a
 * child and a policy. Gives its enquiries, plans, reviews and deadlines, or a report. May import `validation` and the
 * folders before it.
 *
 * @module
 */
export { buildHistory } from "./build-history.js";
export { conferencesOf } from "./conferences-of.js";
export { joinSiblings } from "./join-siblings.js";
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
export type { HistoryFinding, HistoryReport, HistoryRuleOutcome, HistoryValidationOptions } from "./history-report.js";
export type { PolicyOn } from "./policy-on.js";
export { validateHistory } from "./validate-history.js";
