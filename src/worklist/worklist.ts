import { assertIterable, hasFields } from "../calendar/assert-shape.js";
import { assertTimeline, assertWho } from "./who-types.js";
import type { Timeline } from "../timeline/index.js";
import { collectWork } from "./collect-work.js";
import type { Who } from "./who.js";
import type { Worklist } from "./work-items.js";

/**
 * Whose day it is: what is somebody's to do, what of it is overdue, what others owe them, and what nobody is named for.
 * Without `who` it is everybody's: what is open in all the records, with who has to do it.
 *
 * A duty owed by each agency, professional or author is theirs whose party is: by the participants or the agency given,
 * else by the party's role; who asks as `professional` or `agency` has all of them. A duty of the local authority is on the
 * lists of the social worker, the managers and the chair; a duty of the core group on those of the social worker and the
 * lead practitioner, and of each participant in it who is asked for by their id. What is both theirs to do and owed to them
 * is theirs to do.
 *
 * Timelines are taken one at a time, and of each only what is open is kept: give a generator for many.
 *
 * @throws CodedError `unknown-role` for a role that no policy and no list knows, and that nobody in the records has;
 * `unknown-agency` and `unknown-participant` for what no record has. Each names what is near.
 * @example
 * ```ts
 * const record: ConferenceRecord = {
 *   type: "initial",
 *   reference: "CPC-0417",
 *   conference: { planned: { start: "2020-05-05T10:00" } },
 *   participants: [{ id: "p2", role: "health-visitor", agency: "health-visiting" }],
 * };
 * const timeline = buildTimeline(record, "hounslow", { asOf: "2020-05-01" });
 * const { toDo } = worklist(timeline, { role: "health-visitor" });
 * toDo.open.map(({ reference, key, due }) => `${reference} ${key} ${due.date}`);
 * // ["CPC-0417 reports-submitted/health-visiting 2020-05-04"]
 * toDo.overdue.map(({ key, people }) => `${key} ${people[0]?.id}`);
 * // ["reports-shared-with-family/health-visiting p2"]
 * worklist(timeline).toDo.overdue.map(({ id, by }) => `${id}: ${by}`);
 * // ["reports-shared-with-family: professional"]
 * ```
 */
export function worklist(timelines: Timeline | Iterable<Timeline>, who: Who = {}): Worklist {
  assertWho(who);
  assertIterableOrOne(timelines);
  const work = collectWork(who);
  for (const timeline of "deadlines" in timelines ? [timelines] : timelines) {
    assertTimeline(timeline);
    work.add(timeline);
  }
  return work.list();
}

function assertIterableOrOne(timelines: unknown): void {
  if (!hasFields(timelines, { deadlines: Array.isArray })) assertIterable(timelines, "timelines", "not-a-timeline");
}
