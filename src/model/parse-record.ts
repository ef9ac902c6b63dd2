import * as z from "zod/v4";
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
  return read.ok ? parseBy(schemaInUse(), read.value) : read;
}

let schema: typeof conferenceRecord = conferenceRecord;
let uses = 0;
/** About as many records as it takes until a schema compiled for speed has paid for being compiled. */
const USES_THAT_PAY = 2000;

/**
 * The schema of a record; after many uses its compiled form, which gives the same answers. Not where zod was told to
 * generate no code, and not with a zod that compiles none.
 */
function schemaInUse(): typeof conferenceRecord {
  if (++uses === USES_THAT_PAY && !z.config().jitless) schema = z.compile?.(conferenceRecord) ?? conferenceRecord;
  return schema;
}
