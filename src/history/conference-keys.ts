import type { ChildHistory } from "../model/history.js";
import { dayOf, type Meeting } from "./meeting.js";

/**
 * What names each conference in keys: its reference; else its enquiry, by its id or the day on which it started; else its type
 * and day. None of them depends on the order in which a history gives things, and each is unique: a second of one name is
 * `….2`.
 */
export function conferenceKeys(
  meetings: readonly Meeting[],
  { enquiries }: ChildHistory,
): ReadonlyMap<Meeting, string> {
  const taken = new Map<string, number>();
  return new Map(
    meetings.map((meeting) => {
      const [place] = meeting.enquiries;
      const enquiry = place === undefined ? undefined : enquiries?.[place];
      const ofEnquiry = enquiry && (enquiry.id ?? enquiry.startedOn);
      const name =
        meeting.code ??
        (ofEnquiry === undefined ? `${meeting.type}-${dayOf(meeting) ?? "undated"}` : `enquiry-${ofEnquiry}`);
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      return [meeting, count === 1 ? name : `${name}.${count}`];
    }),
  );
}
