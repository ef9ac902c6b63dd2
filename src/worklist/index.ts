/**
 * Whose day it is: what is somebody's to do and what they wait for, over one record or many.
 *
 * @module
 */
export { worklist, type WorkItem, type Worklist, type WorklistOptions } from "./worklist.js";
