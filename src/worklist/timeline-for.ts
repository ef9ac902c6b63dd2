import { checkOptions, isOneOf, isText } from "../calendar/check-options.js";
import { assertTimeline, assertWho } from "./who-types.js";
import type { Notice, Timeline } from "../timeline/index.js";
import { seenPeople } from "./known-who.js";
import { ownerIn } from "./owner.js";
import { sideOf, type DutyWithActors, type Side } from "./side-of.js";
import type { Who } from "./who.js";

/** Which of somebody's things are left in their timeline. */
export interface TimelineForOptions {
  /**
   * `to-do`: what they have to do. `awaited`: what others owe them, and what they chase. `both` of these. Unless said
   * otherwise `both` for somebody of the family, and `to-do` for others.
   */
  readonly include?: "to-do" | "awaited" | "both" | undefined;
  /**
   * What happens where nobody in the timeline is meant: `refuse` throws, unless said otherwise, since a slip would else read
   * as nothing to do. `empty` leaves nothing but the notices about the record as a whole: for the feed of a participant who
   * has left the record, so that it withdraws their entries.
   */
  readonly missing?: "refuse" | "empty" | undefined;
}

/**
 * A timeline with only what is somebody's, done or not: for a feed, a drawing or a table of their own. Whose a thing is, is
 * what it is on a `worklist`; what a document leaves open who does it is nobody's, and is left out. Notices are kept that are
 * about what is left or about the record as a whole. Without `who`, everything is left.
 *
 * @throws CodedError `unknown-role`, `unknown-agency`, `unknown-participant`: nobody in the timeline is meant, and `missing`
 * is not `empty`.
 * @example
 * ```ts
 * const record: ConferenceRecord = {
 *   type: "initial",
 *   conference: { planned: { start: "2020-05-05T10:00" } },
 *   participants: [{ id: "p2", role: "health-visitor", agency: "health-visiting" }],
 * };
 * const timeline = buildTimeline(record, "hounslow");
 * timelineFor(timeline, { participant: "p2" }).deadlines.map(({ id }) => id);
 * // ["reports-shared-with-family", "reports-submitted"]
 * timelineFor(timeline, { participant: "p2" }, { include: "awaited" }).deadlines.map(({ id }) => id);
 * // ["report-set-circulated", "minutes-circulated"]
 * ```
 */
export function timelineFor(timeline: Timeline, who: Who, options: TimelineForOptions = {}): Timeline {
  assertTimeline(timeline);
  assertWho(who);
  const { include, missing } = checkOptions(options, {
    include: isOneOf("to-do", "awaited", "both"),
    missing: isText,
  });
  const seen = seenPeople();
  seen.see(timeline);
  if (missing !== "empty") seen.check(who);
  const owner = ownerIn(timeline, missing === "empty" ? seen.known(who) : who);
  if (owner === "everybody") return timeline;
  const sides = SIDES[include ?? (owner?.isFamily ? "both" : "to-do")];
  const isTheirs = (owed: DutyWithActors) => {
    const side = owner && sideOf(owed, owner);
    return side !== null && sides.includes(side);
  };
  const theirs = {
    deadlines: timeline.deadlines.filter(isTheirs),
    checklist: timeline.checklist.filter(isTheirs),
    waiting: timeline.waiting.filter(isTheirs),
    notOwed: timeline.notOwed.filter(isTheirs),
  };
  return { ...timeline, ...theirs, notices: noticesAbout(theirs, timeline) };
}

const SIDES: Readonly<Record<NonNullable<TimelineForOptions["include"]>, readonly Side[]>> = {
  "to-do": ["toDo"],
  awaited: ["awaited"],
  both: ["toDo", "awaited"],
};

type Listed = Pick<Timeline, "deadlines" | "checklist" | "waiting" | "notOwed">;

/** The notices about what is left, or about no one thing: a notice can also be about a policy. */
function noticesAbout(theirs: Listed, timeline: Timeline): readonly Notice[] {
  const [left, all] = [namesIn(theirs), namesIn(timeline)];
  return timeline.notices.flatMap((notice) => {
    if (notice.about === undefined) return notice;
    const about = notice.about.filter((name) => left.has(name) || !all.has(name));
    return about.length === 0 ? [] : { ...notice, about };
  });
}

/** The keys and ids of all that a timeline lists. */
function namesIn({ deadlines, checklist, waiting, notOwed }: Listed): ReadonlySet<string> {
  const keyed = [...deadlines, ...checklist, ...notOwed];
  return new Set([...keyed.flatMap(({ key, id }) => [key, id]), ...waiting.map(({ id }) => id)]);
}
