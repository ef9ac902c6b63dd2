/**
 * Whose day it is: what is somebody's to do and what they wait for, over one record or many. Takes timelines and who
 * asks. Gives lists of work, or a timeline of theirs. May import `comparison` and the folders before it.
 *
 * @module
 */
export { timelineFor, type TimelineForOptions } from "./timeline-for.js";
export type { Who } from "./who.js";
export type { WorkItem, WorkItems, Worklist, WorkSource } from "./work-items.js";
export { worklist } from "./worklist.js";
