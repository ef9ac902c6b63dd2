import { assertItems } from "../calendar/assert-shape.js";
import { isObject } from "../calendar/check-options.js";
import { assertHistory } from "./assert-history.js";
import type { Child } from "../model/child.js";
import type { ChildHistory } from "../model/history.js";
import type { ConferenceRecord } from "../model/record.js";
import { isConference } from "./conferences-of.js";
import { findMeetings } from "./find-meetings.js";
import { byDay } from "./meeting-index.js";
import type { Meeting } from "./meeting.js";
import { recordOf } from "./record-of.js";

/** One child's part of a meeting. */
interface Part {
  readonly meeting: Meeting;
  readonly record: ConferenceRecord;
  readonly child: Child;
}

/**
 * The conferences of several children, by day, with one record for each meeting. Conferences are one meeting if they
 * have the same code in `conference`, or the same `reference` of a whole record. Conferences without a code are never
 * joined.
 *
 * Each child is in `children` with their own decision and plan, so that a timeline can give each child their own next
 * review. If a child's plan starts at a review, the next review is that child's first. The meeting is of type `review`
 * if it is a review for any of the children. `nextReview` is that of the whole record, if there is one; else it is
 * given only if all children who have one have the same day. Otherwise ask `buildHistory` for each child. A child
 * without an id gets the id in the whole record, if that is about one child, else `child-` and their place in
 * `histories`, from 1.
 *
 * @throws CodedError `not-a-history` when one of them is not a child's history.
 *
 * @example
 * ```ts
 * const [, review] = joinSiblings([
 *   {
 *     id: "A",
 *     plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-24", conference: "M2" }] }],
 *   },
 *   { id: "B", plans: [{ startedOn: "2025-04-24", conference: "M2" }] },
 * ]);
 * const { deadlines } = buildTimeline(review!, workingTogether);
 * deadlines.filter(({ id }) => id === "next-review-held").map(({ key, due }) => `${key} ${due.date}`);
 * // ["next-review-held/B 2025-07-24", "next-review-held/A 2025-10-24"]
 * ```
 */
export function joinSiblings(histories: readonly ChildHistory[]): readonly ConferenceRecord[] {
  assertItems(histories, "histories", isObject, "not-a-history");
  histories.forEach(assertHistory);
  const together = new Map<string | Meeting, Part[]>();
  for (const [place, history] of histories.entries()) {
    const meetings = findMeetings(history);
    for (const meeting of meetings.all.filter((each) => isConference(each, history))) {
      const { record } = recordOf(meeting, history, meetings);
      const part = { meeting, record, child: childOf(record, meeting, history, place) };
      const key = meeting.code ?? meeting;
      const known = together.get(key);
      if (known) known.push(part);
      else together.set(key, [part]);
    }
  }
  return [...together.values()].toSorted(([a], [b]) => byDay(a!.meeting, b!.meeting)).map(joinParts);
}

/** A child with the decision and the plan that a record of theirs alone has. */
function childOf(
  { children, decision, plan }: ConferenceRecord,
  { rich }: Meeting,
  { id }: ChildHistory,
  place: number,
): Child {
  // A record about one child is about this one, where the history does not say who it is.
  const own = children?.find((child) => (id === undefined ? children.length === 1 : child.id === id));
  const { startedOn, endedOn, endReason } = own?.plan ?? plan ?? {};
  const dates = {
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(endReason === undefined ? {} : { endReason }),
  };
  const planNeeded = own?.decision?.planNeeded ?? decision?.planNeeded;
  return {
    ...own,
    id: id ?? (rich?.record.children && own?.id) ?? `child-${place + 1}`,
    ...(planNeeded === undefined ? {} : { decision: { ...own?.decision, planNeeded } }),
    ...(Object.keys(dates).length === 0 ? {} : { plan: dates }),
  };
}

function joinParts(parts: readonly Part[]): ConferenceRecord {
  const reviews = parts.filter(({ record }) => record.type === "review");
  const base = (reviews.length > 0 ? reviews : parts).toSorted(wholeFirst)[0]!;
  const { decision: _, plan: __, nextReview: ___, section47, ...record } = base.record;
  const given = base.meeting.rich?.record;
  const ids = new Set(parts.map(({ child }) => child.id));
  const others = (given?.children ?? []).filter(({ id }) => !ids.has(id));
  const nextReview = given?.nextReview ?? sameNext(parts);
  return {
    ...record,
    ...(section47 && base.record.type !== "review" ? { section47 } : {}),
    ...(given?.decision ? { decision: given.decision } : {}),
    ...(given?.plan ? { plan: given.plan } : {}),
    ...(nextReview ? { nextReview } : {}),
    children: [...parts.map(({ child }) => child), ...others],
  };
}

function wholeFirst(a: Part, b: Part): number {
  return Number(a.meeting.rich === null) - Number(b.meeting.rich === null);
}

/** The next review, where all who have one have the same. */
function sameNext(parts: readonly Part[]): ConferenceRecord["nextReview"] {
  const all = parts.flatMap(({ record }) => record.nextReview ?? []);
  const days = new Set(all.map(({ heldOn, plannedOn }) => heldOn ?? plannedOn));
  return days.size === 1 ? all[0] : undefined;
}
