import type { Parsed } from "./finding.js";
import { parseBy, readJson } from "./parse.js";
import { conferenceRecord, type ConferenceRecord } from "./record.js";

/**
 * Reads a conference record from JSON text or from parsed JSON.
 *
 * It never throws on bad data: unknown fields, wrong types, days and times that do not exist come back as findings,
 * each with its path. Whether a well-formed record obeys a policy is another question, and validation's.
 *
 * @example
 * ```ts
 * parseRecord({ type: "initial", strategyDiscussions: [{ heldOn: "2023-02-29" }] });
 * // { ok: false, findings: [{ code: "date-does-not-exist", path: "strategyDiscussions[0].heldOn", … }] }
 * parseRecord('{ "type": "initial", "reference": "CPC-0417" }').ok; // true
 * ```
 */
export function parseRecord(json: unknown): Parsed<ConferenceRecord> {
  const read = readJson(json);
  return read.ok ? parseBy(conferenceRecord, read.value) : read;
}
