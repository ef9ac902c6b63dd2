import type { DraftRecord } from "../examples.js";

export type Change = (record: DraftRecord) => void;

/** The finding in one line, how one thing is broken, and the example it is broken in where that is another. */
export type Row = readonly [line: string, change: Change, where?: Where];

/**
 * In which example, what is so of it before, and as of which day; and the requirement that is broken where a duty of its
 * clause says so at the same place.
 */
export type Where = { name?: string; given?: Change; asOf?: string | typeof NO_DAY; breaks?: string };
export const NO_DAY = null;
export const whole = (rows: readonly Row[]) =>
  rows.map(([line, change, where = {}]): [string, Change, Where] => [line, change, where]);
export const REVIEW = { name: "safeguarding-qa-unit-review-in-order" };
export const ONE_TO_ONE = { name: "hounslow-review-in-order" };
