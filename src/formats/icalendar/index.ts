/**
 * Deadlines as a calendar that people subscribe to (RFC 5545).
 *
 * @module
 */
export type { Alarm } from "./alarm.js";
export type { FeedClass } from "./feed-options.js";
export type { FeedState, FeedStateEntry } from "./feed-state.js";
export type { ICalendarFeed, ICalendarOptions } from "./icalendar-options.js";
export { timelineToICalendar } from "./timeline-to-icalendar.js";
