import type { LocalDate } from "../calendar/index.js";
import type { Enquiry } from "../model/history.js";
import type { CensusCase } from "./case.js";

/** Whether an enquiry has neither a conference nor the word that it needs none. In a return, what is not said is not so. */
export function isEnquiryOpen(
  { conferenceHeldOn, conferenceRequired }: Enquiry,
  { isComplete }: CensusCase,
): boolean | undefined {
  if (conferenceHeldOn !== undefined || conferenceRequired === false) return false;
  return conferenceRequired === true || isComplete ? true : undefined;
}

/** Whether an enquiry goes on on a day: from its start to its conference; while it is open, to the end of the year. */
export function isGoingOn(enquiry: Enquiry, day: LocalDate, census: CensusCase): boolean | undefined {
  const { startedOn, conferenceHeldOn } = enquiry;
  if (startedOn !== undefined && day < startedOn) return false;
  if (conferenceHeldOn !== undefined && day > conferenceHeldOn) return false;
  if (conferenceHeldOn === undefined) {
    if (day > census.period.referenceDate) return false;
    const isOpen = isEnquiryOpen(enquiry, census);
    if (isOpen !== true) return isOpen;
  }
  return startedOn === undefined ? undefined : true;
}
