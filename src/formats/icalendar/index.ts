/**
 * Deadlines as a calendar that people subscribe to (RFC 5545).
 *
 * @module
 */
export type { Alarm } from "./alarm-trigger.js";
export type { FeedState, FeedStateEntry } from "./feed-state.js";
export { timelineToICalendar, type ICalendarFeed, type ICalendarOptions } from "./timeline-to-icalendar.js";
