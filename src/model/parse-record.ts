import { checkOptions, isFlag } from "../calendar/check-options.js";
import * as z from "zod/v4";
import type { Parsed, PartlyParsed } from "./finding.js";
import { findingsOf, safely, type IsFromRow } from "./parse.js";
import { failed, notReadable, readJson } from "./read-json.js";
import { readBoolean } from "./read-boolean.js";
import { readOption } from "./read-option.js";
import { readablePart } from "./readable-part.js";
import { conferenceRecord, type ConferenceRecord } from "./record.js";

/** How a record is read. */
export interface ParseOptions {
  /** Whether what cannot be read is left out, and the rest read; unless said, one wrong field refuses the record. */
  readonly lenient?: boolean | undefined;
}

/**
 * Reads a conference record from JSON text or from parsed JSON.
 *
 * It never throws on bad data: unknown fields, wrong types, days and times that do not exist come back as findings,
 * each with its path. Whether a well-formed record obeys a policy is another question, and validation's.
 *
 * With `lenient`, one wrong character does not empty a form: the value is what can be read, and the findings, with the
 * same codes and paths, say what was left out. That is a field or the item of a list; where a field is required, the item
 * it belongs to; and a list of which no item is left. Only what is no object, or has no valid `type`, has no value. Paths
 * in these findings are those of what was given: after an item that was left out, the next ones have moved up in the value.
 *
 * @example
 * ```ts
 * parseRecord({ type: "initial", strategyDiscussions: [{ heldOn: "2023-02-29" }] });
 * // { ok: false, findings: [{ code: "date-does-not-exist", path: "strategyDiscussions[0].heldOn", … }] }
 * parseRecord('{ "type": "initial", "reference": "CPC-0417" }').ok; // true
 * parseRecord({ type: "initial", reference: "CPC 0417", bornOn: "2020-05-05" }, { lenient: true });
 * // { ok: true, value: { type: "initial", bornOn: "2020-05-05" }, findings: [{ code: "not-a-code", path: "reference", … }] }
 * ```
 */
export function parseRecord(
  json: unknown,
  options?: { readonly lenient?: false | undefined },
): Parsed<ConferenceRecord>;
export function parseRecord(json: unknown, options: { readonly lenient: true }): PartlyParsed<ConferenceRecord>;
export function parseRecord(
  json: unknown,
  options?: ParseOptions,
): Parsed<ConferenceRecord> | PartlyParsed<ConferenceRecord>;
export function parseRecord(
  json: unknown,
  options: ParseOptions = {},
): Parsed<ConferenceRecord> | PartlyParsed<ConferenceRecord> {
  const { lenient = false } = checkOptions(options, { lenient: isFlag });
  const read = readJson(json);
  return read.ok ? readRecord(read.value, lenient, isFromRow) : read;
}

/** Reads a record from a value; findings about what `isDatabaseValue` name the function that reads rows. */
export function readRecord(
  value: unknown,
  lenient: boolean,
  isDatabaseValue?: IsFromRow,
): Parsed<ConferenceRecord> | PartlyParsed<ConferenceRecord> {
  const inUse = schemaInUse();
  const result = safely(inUse, value);
  if (result === null) return failed([notReadable()]);
  if (result.success)
    return lenient ? { ok: true, value: result.data, findings: [] } : { ok: true, value: result.data };
  const { issues } = result.error;
  const findings = findingsOf(issues, value, conferenceRecord, isDatabaseValue);
  if (!lenient) return failed(findings);
  const readable = inUse.safeParse(readablePart(conferenceRecord, value, issues));
  return readable.success ? { ok: true, value: readable.data, findings } : failed(findings);
}

/** Whether a value is what databases give and JSON has not: another function reads it. */
const isFromRow: IsFromRow = (found, expected) =>
  found === null ||
  found instanceof Date ||
  (typeof expected === "string"
    ? expected === "boolean" && readBoolean(found) !== undefined
    : readOption(expected, found) !== undefined);

let schema: Pick<typeof conferenceRecord, "safeParse"> = conferenceRecord;
let uses = 0;
/** About as many records as it takes until a schema compiled for speed has paid for being compiled. */
const USES_THAT_PAY = 2000;

/**
 * The schema of a record; after many uses its compiled form, which gives the same answers. Not where zod was told to
 * generate no code, and not with a zod that compiles none.
 */
function schemaInUse(): typeof schema {
  if (++uses === USES_THAT_PAY && !z.config().jitless) schema = z.compile?.(conferenceRecord) ?? conferenceRecord;
  return schema;
}
