export type { Alarm } from "./alarm-trigger.js";
export type { FeedState, FeedStateEntry } from "./feed-state.js";
export { timelineToICalendar, type ICalendarFeed, type ICalendarOptions } from "./timeline-to-icalendar.js";
