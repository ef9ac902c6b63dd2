import { CodedError, momentProblems, readMoment, type Moment } from "../calendar/index.js";
import { conferenceTypes } from "../vocabulary/codes.js";
import type { ConferenceRecord } from "../model/record.js";

/**
 * Refuses what is no record of a conference.
 *
 * @throws CodedError `not-a-record`, `unknown-conference-type`.
 */
export function assertRecord(record: ConferenceRecord): void {
  if (!canBeAsked(record)) {
    throw new CodedError("not-a-record", "Expected a conference record: an object with at least a type.");
  }
  if (!conferenceTypes.includes(record.type)) {
    throw new CodedError("unknown-conference-type", `A record's type is one of: ${conferenceTypes.join(", ")}.`);
  }
}

/**
 * The day or instant asked about; `null` where none is.
 *
 * @throws CodedError with the code of what is wrong with it: `not-a-date`, for one.
 */
export function readAsOf(asOf: string | undefined): Moment | null {
  if (asOf === undefined) return null;
  const moment = readMoment(asOf);
  if (typeof moment === "string") {
    const { message, fix } = momentProblems[moment];
    throw new CodedError(moment, `The day asked about: ${message} ${fix}`);
  }
  return moment;
}

/** Whether its type can be read, which it cannot of `null`. */
function canBeAsked(record: ConferenceRecord): boolean {
  try {
    return typeof record === "object" && record.type !== null;
  } catch {
    return false;
  }
}
