import { assertShape, fieldTypes } from "../calendar/assert-shape.js";
import type { NonEmpty } from "../model/non-empty.js";
import { groupOf, type DeadlineGroup } from "./summarize.js";
import type { Deadline, Due, Timeline } from "./timeline.js";

/** One row of a list of deadlines: what one duty asks for by one time, of one party or of several. */
export interface TimelineRow {
  /** The duty and its time: unique among the rows, and the same while that time stands. */
  readonly key: string;
  /** The duty. */
  readonly id: string;
  /** What to do, for people. */
  readonly task: string;
  readonly due: Due;
  /** The most pressing group that one of its deadlines is in. */
  readonly group: DeadlineGroup;
  /** One for each by or to whom it is owed, in due order. */
  readonly deadlines: NonEmpty<Deadline>;
  /** How many of them are done, in time or late. */
  readonly done: number;
}

/** The groups, the most pressing first. */
const GROUPS: readonly DeadlineGroup[] = ["overdue", "thisWeek", "nextWeek", "later", "open", "rest", "done"];

/**
 * The deadlines of a timeline as the rows of a list: what several people owe by the same time is one row, with how many of
 * them have done it. Rows are in due order, and each is in one of the groups of `summarizeTimeline`.
 *
 * @example
 * ```ts
 * const record: ConferenceRecord = {
 *   type: "initial",
 *   conference: { planned: { start: "2020-05-05" } },
 *   participants: [
 *     { id: "p1", role: "head-teacher", agency: "school", invited: true },
 *     { id: "p2", role: "health-visitor", agency: "health-visiting", invited: true },
 *   ],
 *   reports: [{ from: "p2", submittedAt: "2020-05-01" }],
 * };
 * const rows = timelineRows(buildTimeline(record, barkingAndDagenham, { asOf: "2020-05-01" }));
 * const { deadlines, done } = rows.find(({ id }) => id === "reports-submitted")!;
 * `${done} of ${deadlines.length}`; // "1 of 2"
 * ```
 */
export function timelineRows(timeline: Pick<Timeline, "deadlines" | "asOf">): TimelineRow[] {
  assertShape(timeline, "timeline", DEADLINES);
  const { deadlines, asOf } = timeline;
  const rows = new Map<string, [Deadline, ...Deadline[]]>();
  for (const deadline of deadlines) {
    const key = `${deadline.id}@${deadline.due.at ?? deadline.due.date}`;
    const row = rows.get(key);
    if (row) row.push(deadline);
    else rows.set(key, [deadline]);
  }
  return [...rows].map(([key, those]) => {
    const groups = those.map((each) => groupOf(each, asOf));
    const [{ id, task, due }] = those;
    return {
      key,
      id,
      task,
      due,
      group: GROUPS.find((group) => groups.includes(group))!,
      deadlines: those,
      done: groups.filter((group) => group === "done").length,
    };
  });
}

const DEADLINES = /* @__PURE__ */ fieldTypes(["deadlines"]);
