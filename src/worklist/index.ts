/**
 * Whose day it is: what is somebody's to do and what they wait for, over one record or many.
 *
 * @module
 */
export { timelineFor, type TimelineForOptions } from "./timeline-for.js";
export type { Who } from "./who.js";
export type { WorkItem, WorkItems, Worklist, WorkSource } from "./work-items.js";
export { worklist } from "./worklist.js";
