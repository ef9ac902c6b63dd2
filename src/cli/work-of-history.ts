import { buildHistory, type HistoryOptions } from "../history/index.js";
import { historyAsTimeline } from "../history/history-as-timeline.js";
import type { ChildHistory, ConferenceRecord } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import type { Timeline, TimelinePerson } from "../timeline/index.js";

/** What a worklist takes from a child's history: every obligation once, and who is in its conferences. */
export function workOfHistory(history: ChildHistory, policy: Policy, options: HistoryOptions): Timeline {
  const built = buildHistory(history, policy, options);
  const people = new Map((history.conferences ?? []).flatMap(peopleIn).map((person) => [person.id, person]));
  // Its policy is null only where a function of the day knew of none.
  return historyAsTimeline(built, built.policy!, [...people.values()]);
}

function peopleIn({ participants = [], coreGroup }: ConferenceRecord): TimelinePerson[] {
  return participants.map(({ id, role, agency, exclusion }) => ({
    id,
    ...(role === undefined ? {} : { role }),
    ...(agency === undefined ? {} : { agency }),
    ...(exclusion?.agreed === true ? { excluded: true as const } : {}),
    ...(coreGroup?.members?.includes(id) ? { inCoreGroup: true as const } : {}),
  }));
}
