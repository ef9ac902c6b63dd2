import { assertHistory } from "./assert-history.js";
import type { ChildHistory } from "../model/history.js";
import type { ConferenceRecord } from "../model/record.js";
import { findMeetings } from "./find-meetings.js";
import { dayOf, type Meeting } from "./meeting.js";
import { byDay } from "./meeting-index.js";
import { recordOf } from "./record-of.js";

/**
 * The conferences of a history as records, by day, each once: whole records from `conferences`, merged with the thin facts by
 * reference or by day and type. What a record leaves out is filled: its enquiry, its plan, the conference before and the
 * review after it.
 *
 * A conference that an enquiry still requires is one of them. What is neither held, planned nor required is none.
 *
 * @example
 * ```ts
 * const records = conferencesOf({ plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] });
 * records.map(({ type, previousConference }) => `${type} after ${previousConference?.heldOn}`);
 * // ["initial after undefined", "review after 2025-01-27"]
 * ```
 */
export function conferencesOf(history: ChildHistory): readonly ConferenceRecord[] {
  assertHistory(history);
  const meetings = findMeetings(history);
  return meetings.all
    .filter((meeting) => isConference(meeting, history))
    .toSorted(byDay)
    .map((meeting) => recordOf(meeting, history, meetings).record);
}

/** Whether there is a conference: one that is recorded, has a day, or is still required. */
export function isConference(meeting: Meeting, { enquiries }: ChildHistory): boolean {
  if (meeting.rich || dayOf(meeting) !== null) return true;
  return meeting.enquiries.some((place) => enquiries?.[place]?.conferenceRequired !== false);
}
