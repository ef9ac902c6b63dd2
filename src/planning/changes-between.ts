import { assertShape, fieldTypes } from "../calendar/assert-shape.js";
import { checkOptions, isAnything } from "../calendar/check-options.js";
import { assertWho } from "../worklist/who-types.js";
import { divisionCalendarIn } from "../calendar/divisions.js";
import { CodedError, readMoment, type WorkingCalendar } from "../calendar/index.js";
import type { HistoryTimeline } from "../history/index.js";
import { workingDaysBetween } from "../timeline/due.js";
import type { Due, Timeline } from "../timeline/index.js";
import { seenPeople } from "../worklist/known-who.js";
import { timelineFor, type Who } from "../worklist/index.js";
import { isEverybody } from "../worklist/who.js";
import { causesIn } from "./causes.js";
import { clausesKey } from "./clauses-key.js";
import { sideOf, type Compared, type Side } from "./compared-side.js";
import type { Cause, Change, Changes, Item, Move, OtherChange } from "./change.js";

/** How changes are measured. It may be left out. */
export interface ChangesOptions {
  /**
   * The working days by which moves are measured; those of the nation whose calendar the later timeline names, and England
   * and Wales where it names another.
   */
  readonly calendar?: WorkingCalendar | undefined;
}

/**
 * What became of each deadline from one timeline to the next of the same record: new, moved, gone, done, reopened, newly
 * overdue, or read or asked for otherwise, each with its cause: the fact of the record, the policy or its edition, the reading,
 * the holiday, or that time has passed. What stands as it did is only counted.
 *
 * Deadlines are the same by their `key`, which stays while a record changes. Duties without a time are compared too. The two
 * timelines can be of two records, two policies, two calendars or two days; of several at once, the first that explains a
 * change is its cause: the reading, the policy, the facts, then the days.
 *
 * Two histories of the same child, as `buildHistory` gives them, are compared in the same way.
 *
 * @param who only what is theirs, as `timelineFor` has it. Of timelines only.
 * @throws CodedError `unknown-role`, `unknown-agency`, `unknown-participant` where nobody in either timeline is meant;
 * `not-a-timeline`.
 * @example
 * ```ts
 * const record: ConferenceRecord = { type: "initial", conference: { planned: { start: "2020-05-05T10:00" } } };
 * const moved: ConferenceRecord = { type: "initial", conference: { planned: { start: "2020-05-07T10:00" } } };
 * const changes = changesBetween(buildTimeline(record, hounslow), buildTimeline(moved, hounslow));
 * const reports = changes.moved.find(({ key }) => key === "reports-submitted");
 * [reports?.from?.date, reports?.to?.date, reports?.workingDays]; // ["2020-05-04", "2020-05-06", 2]
 * changes.because.map(({ cause }) => cause.code); // ["fact"]
 * ```
 */
export function changesBetween(before: Timeline, after: Timeline, who?: Who, options?: ChangesOptions): Changes;
export function changesBetween(
  before: HistoryTimeline,
  after: HistoryTimeline,
  who?: undefined,
  options?: ChangesOptions,
): Changes;
export function changesBetween(
  before: Compared,
  after: Compared,
  who: Who = {},
  options: ChangesOptions = {},
): Changes {
  assertShape(before, "timeline", COMPARED);
  assertShape(after, "timeline", COMPARED);
  assertWho(who);
  const { calendar = divisionCalendarIn(after.calendar.id) } = checkOptions(options, { calendar: isAnything });
  const [one, other] = sidesFor(before, after, who);
  const causes = causesIn(one, other);
  const found: { -readonly [list in Lists]: Changes[list][number][] } = {
    new: [],
    moved: [],
    gone: [],
    done: [],
    reopened: [],
    newlyOverdue: [],
    changed: [],
  };
  let unchanged = 0;
  for (const [key, now] of other.items) {
    const was = one.items.get(key);
    if (!was) {
      found.new.push({ key, before: null, after: now, because: causes.ofNew(now) });
      if (isOverdue(now)) found.newlyOverdue.push({ key, before: null, after: now, because: causes.ofNew(now) });
      continue;
    }
    const counted = countIn(found);
    const [from, to] = [dueOf(was), dueOf(now)];
    if (!isSameTime(from, to)) found.moved.push(moveOf(key, was, now, causes.ofMove(was, now), calendar));
    if (isClosed(now) && !isClosed(was)) {
      found.gone.push({ key, before: was, after: now, because: causes.ofClosing(now) });
    } else if (isDone(now) !== isDone(was)) {
      const list = isDone(now) ? found.done : found.reopened;
      list.push({ key, before: was, after: now, because: causes.ofDoing(was, now) });
    } else if (isClosed(was) && !isClosed(now)) {
      found.reopened.push({ key, before: was, after: now, because: causes.ofClosing(was) });
    }
    if (isOverdue(now) && !isOverdue(was)) {
      found.newlyOverdue.push({ key, before: was, after: now, because: causes.ofLateness(was, now) });
    }
    const what = otherwise(was, now);
    if (what.length > 0) {
      found.changed.push({ key, before: was, after: now, what, because: causes.ofOther(was, now, what) });
    }
    if (countIn(found) === counted) unchanged += 1;
  }
  for (const [key, was] of one.items) {
    if (!other.items.has(key)) found.gone.push({ key, before: was, after: null, because: causes.ofGone(was) });
  }
  const reference = "record" in after ? after.record.reference : after.child;
  const terms = after.policy?.terms ?? null;
  return { schemaVersion: 1, reference, terms, ...found, because: eachCauseOnce(found), unchanged };
}

type Lists = "new" | "moved" | "gone" | "done" | "reopened" | "newlyOverdue" | "changed";

function countIn(found: Readonly<Record<Lists, readonly unknown[]>>): number {
  return Object.values(found).reduce((sum, list) => sum + list.length, 0);
}

/** @throws CodedError where nobody in either is meant. */
function sidesFor(before: Compared, after: Compared, who: Who): readonly [Side, Side] {
  for (const each of [before, after]) assertWhole(each);
  if (isEverybody(who)) return [sideOf(before), sideOf(after)];
  if (!("record" in before && "record" in after)) {
    throw new CodedError("not-a-timeline", "Whose changes are meant can be said of timelines, not of histories.");
  }
  const seen = seenPeople();
  seen.see(before);
  seen.see(after);
  seen.check(who);
  const theirs = (timeline: Timeline) => timelineFor(timeline, who, { missing: "empty" });
  return [sideOf(before, theirs(before)), sideOf(after, theirs(after))];
}

/** @throws CodedError `not-a-timeline`. */
function assertWhole(compared: Compared): void {
  const { deadlines, notOwed, calendar } = (compared ?? {}) as Partial<Compared>;
  const isWhole = Array.isArray(deadlines) && Array.isArray(notOwed) && typeof calendar === "object";
  if (isWhole && deadlines.every((deadline) => "why" in deadline)) return;
  throw new CodedError("not-a-timeline", "Give two whole timelines, or two histories, not those of dates only.");
}

function moveOf(key: string, was: Item, now: Item, because: readonly Cause[], calendar: WorkingCalendar): Move {
  const [from, to] = [dueOf(was), dueOf(now)];
  const at = (due: Due | null) => (due?.at === undefined ? null : readMoment(due.at));
  const [one, other] = [at(from), at(to)];
  const hours =
    one !== null && other !== null && typeof one !== "string" && typeof other !== "string"
      ? (other.at! - one.at!) / 3_600_000
      : null;
  const workingDays = from && to && workingDaysBetween(from.date, to.date, calendar);
  // Nothing is below zero days.
  return { key, before: was, after: now, from, to, workingDays: workingDays === 0 ? 0 : workingDays, hours, because };
}

function dueOf(item: Item): Due | null {
  return "due" in item ? item.due : null;
}

function isSameTime(one: Due | null, other: Due | null): boolean {
  return one?.date === other?.date && one?.at === other?.at;
}

function isDone(item: Item): boolean {
  const standing = "due" in item ? item.status : item.state;
  return standing === "done" || standing === "late";
}

function isClosed(item: Item): boolean {
  return "due" in item && item.closedBy !== null;
}

function isOverdue(item: Item): boolean {
  return "due" in item && item.status === "overdue" && item.closedBy === null;
}

/** What is another of two items beside their times and whether they are done. */
function otherwise(was: Item, now: Item): OtherChange["what"] {
  const what: OtherChange["what"][number][] = [];
  const reading = (item: Item) => ("due" in item ? item.reading : null);
  const who = ({ by, to }: Item) => JSON.stringify([by, to]);
  const standing = (item: Item) => ("due" in item ? item.status : item.state);
  const lastWorkingDay = (item: Item) => dueOf(item)?.lastWorkingDay;
  if (reading(was) !== reading(now)) what.push("reading");
  if (clausesKey(was) !== clausesKey(now)) what.push("clause");
  if (was.strength !== now.strength) what.push("strength");
  if (who(was) !== who(now)) what.push("who");
  if (isDone(was) && isDone(now)) {
    if (was.doneAt !== now.doneAt) what.push("done-at");
    if (standing(was) !== standing(now)) what.push("in-time");
  }
  if (isSameTime(dueOf(was), dueOf(now)) && lastWorkingDay(was) !== lastWorkingDay(now)) what.push("last-working-day");
  return what;
}

/** In the order in which they are first named. */
function eachCauseOnce(found: Readonly<Record<Lists, readonly Change[]>>): Changes["because"] {
  const causes = new Map<string, { readonly cause: Cause; readonly keys: Set<string> }>();
  for (const { key, because } of Object.values(found).flat()) {
    for (const cause of because) {
      const name = JSON.stringify(cause);
      let entry = causes.get(name);
      if (!entry) causes.set(name, (entry = { cause, keys: new Set() }));
      entry.keys.add(key);
    }
  }
  return [...causes.values()].map(({ cause, keys }) => ({ cause, keys: [...keys] }));
}

const COMPARED = /* @__PURE__ */ fieldTypes(["deadlines", "notOwed", "notices"], ["calendar"]);
