/**
 * The Standard Safeguarding Dataset's tables, as CSV, read into histories of children. Takes the texts of its tables.
 * Gives histories and findings. May import `census` and the folders before it.
 *
 * @module
 */
export { readSsd, type SsdInput, type SsdRead } from "./read-ssd.js";
export { ssdNotHeld } from "./ssd-not-held.js";
export { ssdTables, type SsdTableName } from "./ssd-tables.js";
export type { SsdText } from "./read-table.js";
