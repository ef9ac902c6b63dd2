import { checkOptions, isOneOf, isText } from "../calendar/check-options.js";
import { assertTimeline, assertWho } from "./who-types.js";
import type { Notice, Timeline } from "../timeline/index.js";
import { seenPeople } from "./known-who.js";
import { ownerIn } from "./owner.js";
import { sideOf, type DutyWithActors, type Side } from "./side-of.js";
import type { Who } from "./who.js";

/** Which items the timeline of one person or agency keeps, and what to do about unknown names. Both may be left out. */
export interface TimelineForOptions {
  /**
   * `to-do`: what they have to do. `awaited`: what others owe them, and what they chase. `both`: the two together.
   * Default: `both` if they belong to the family, otherwise `to-do`.
   */
  readonly include?: "to-do" | "awaited" | "both" | undefined;
  /**
   * What to do about an unknown name: a role that is in no list and that nobody in the timeline has, or an agency or a
   * participant's id that the timeline does not have. `refuse` (the default) throws, since a misspelt name would
   * otherwise look like "nothing to do". `empty` keeps only the notices about the record as a whole: use it for the
   * feed of somebody who has left the record, so that their entries are withdrawn. A known role that nobody has, and
   * ids in `participants`, never throw.
   */
  readonly missing?: "refuse" | "empty" | undefined;
}

/**
 * A timeline with only the items of one person, role or agency, done or not: for a feed, a drawing or a table of their
 * own. `who`, and which items are theirs, are as for `worklist`. If the document does not say who does a duty, it is
 * kept only as something that is owed to them or that they chase. The notices about the items kept, and those about the
 * record as a whole, are kept as well. An empty `who` gives the whole timeline.
 *
 * @throws CodedError `not-a-timeline`; `unknown-role`, `unknown-agency` or `unknown-participant` for an unknown name,
 * unless the option `missing` is `empty`.
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
