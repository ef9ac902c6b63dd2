import { buildTimeline, type ConferenceRecord, type Policy, type TimelineOptions } from "../../src/index.js";

/** A made-up record a week before its conference, with two agencies. */
export const record: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-04-09", initiatedSection47: true }],
  conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  participants: [
    { id: "p1", role: "social-worker", agency: "childrens-social-care" },
    { id: "p2", role: "health-visitor", agency: "health-visiting" },
  ],
};

/** Its timeline that week, or another's. */
export const timelineOf = (of: ConferenceRecord, policy: Policy | string = "hounslow", options: TimelineOptions = {}) =>
  buildTimeline(of, policy, { asOf: "2020-04-28T15:00", ...options });
