import type { ConferenceRecord } from "../../src/index.js";

/** A made-up record before its conference: two discussions, and two professionals each of an agency of their own. */
export const record: ConferenceRecord = {
  type: "initial",
  reference: "CPC-0417",
  strategyDiscussions: [{ heldOn: "2020-03-31", initiatedSection47: true }, { heldOn: "2020-03-25" }],
  participants: [
    { id: "p1", role: "health-visitor", agency: "health-visiting" },
    { id: "p2", role: "teacher", agency: "primary-school" },
  ],
};

/** The same with the conference planned for ten to twelve o'clock on a day. */
export const plannedOn = (day: string): ConferenceRecord => ({
  ...record,
  conference: { planned: { start: `${day}T10:00`, end: `${day}T12:00` } },
});
