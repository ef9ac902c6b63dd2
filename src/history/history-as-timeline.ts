import type { Timeline, TimelinePerson } from "../timeline/index.js";
import type { HistoryTimeline } from "./history-timeline.js";

/** As much of a timeline as summaries and worklists are made of: every obligation of a child's history once. */
export function historyAsTimeline(
  { child, asOf, calendar, deadlines, notOwed, notices }: HistoryTimeline,
  policy: Timeline["policy"],
  people: readonly TimelinePerson[] = [],
): Timeline {
  return {
    schemaVersion: 1,
    record: { type: "review", reference: child, conference: null, planNeeded: null, people },
    policy,
    asOf,
    calendar,
    deadlines,
    checklist: [],
    waiting: [],
    notOwed,
    notices,
  };
}
