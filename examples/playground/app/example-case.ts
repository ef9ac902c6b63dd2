import type { ConferenceRecord } from "child-protection-conferences";
import { addDays, weekdayNumber, type LocalDate } from "child-protection-conferences/calendar";
import type { Case } from "./case.js";

/**
 * A made-up case in the middle of things: the conference is planned too late, one report of four was shared with the
 * family, and the others are open.
 *
 * @param on its days lie around this one.
 */
export function exampleCase(on: LocalDate): Case {
  const monday = addDays(on, 1 - weekdayNumber(on));
  const record: ConferenceRecord = {
    type: "initial",
    reference: "EXAMPLE-1",
    strategyDiscussions: [{ heldOn: addDays(monday, -18), initiatedSection47: true }],
    conference: { planned: { start: `${addDays(monday, 9)}T10:00`, end: `${addDays(monday, 9)}T12:00` } },
    participants: [
      { id: "sw1", role: "social-worker", agency: "childrens-services", invited: true },
      { id: "hv1", role: "health-visitor", agency: "health-visiting", invited: true },
      { id: "ht1", role: "head-teacher", agency: "school", invited: true },
      { id: "po1", role: "police-officer", agency: "police", invited: true },
      { id: "m1", role: "mother", invited: true },
    ],
    reports: [
      { from: "hv1", submittedAt: addDays(monday, -3), sharedWithFamilyAt: addDays(monday, -3) },
      { from: "ht1", submittedAt: addDays(monday, -4) },
      { from: "po1" },
    ],
  };
  return { policy: "east-riding", record, readings: {}, asOf: null };
}
