import { assertShape, fieldTypes } from "../calendar/assert-shape.js";
import { addDays, weekdayNumber, type LocalDate } from "../calendar/index.js";
import type { NoticeCode, PlannedTooLate } from "../wording/notice-text.js";
import { byText } from "../vocabulary/words.js";
import { isOpen } from "./is-open.js";
import type { Deadline, Notice, Timeline } from "./timeline.js";

/** What a timeline comes down to, the most pressing first. */
export interface TimelineSummary {
  /** What is wrong now and is no deadline that has passed, in the order of the notices. */
  readonly wrong: readonly Wrong[];
  /** Not done, and its time has passed; in due order. */
  readonly overdue: readonly Deadline[];
  /** What is open and has to be done first: everything that falls on the first such day. Empty where nothing is open. */
  readonly next: readonly Deadline[];
  /** Open, and to be done by the Sunday of the week of the day asked about; what is due today is among them. */
  readonly thisWeek: readonly Deadline[];
  readonly nextWeek: readonly Deadline[];
  readonly later: readonly Deadline[];
  /** Open while no day was asked about: then nothing is overdue, and no week is this one. */
  readonly open: readonly Deadline[];
  /** Done in time or late. */
  readonly done: readonly Deadline[];
  /** Not done, and nobody's to do any more; or it cannot be told whether it was done. */
  readonly rest: readonly Deadline[];
  /** How many duties cannot be dated before a fact is recorded. */
  readonly waiting: number;
  /** How many duties of the checklist, which have no time, are not done; without what one may do or not. */
  readonly undated: number;
  /** What else there is to know: the notices that are not among `wrong`. */
  readonly notices: readonly Notice[];
}

/** Something that is wrong: a meeting that is planned too late, or what else a notice says. */
export type Wrong =
  | { readonly code: "planned-after-due"; readonly planned: PlannedTooLate }
  | { readonly code: Exclude<NoticeCode, "planned-after-due">; readonly notice: Notice };

/** The notices that say that something is wrong with the case, and not only what to know about its dates. */
const WRONG: ReadonlySet<string> = new Set<NoticeCode>([
  "immediate-safety-concern",
  "planned-after-due",
  "planned-day-passed",
  "before-its-event",
  "conference-before-strategy-discussion",
  "conference-before-previous-conference",
  "conference-ends-before-it-starts",
]);

/**
 * What is wrong, what is overdue, what comes next, and how much this week, next week and later: what a view of a timeline
 * begins with. Each deadline is in exactly one of `overdue`, `thisWeek`, `nextWeek`, `later`, `open`, `done` and `rest`.
 *
 * The day that counts is the last one on which people can work: what is due on a Sunday has to be done by the Friday. Weeks
 * begin on Monday. Without an `asOf` everything that is not done is `open`.
 *
 * @example
 * ```ts
 * const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] };
 * const { next, thisWeek } = summarizeTimeline(buildTimeline(record, hounslow, { asOf: "2020-04-20" }));
 * next[0]?.task; // "Hold the ICPC"
 * thisWeek.length; // 1
 * ```
 */
export function summarizeTimeline(timeline: Timeline): TimelineSummary {
  assertShape(timeline, "timeline", TIMELINE);
  const { deadlines, checklist, waiting, notices, asOf } = timeline;
  const groups = { overdue: [], thisWeek: [], nextWeek: [], later: [], open: [], done: [], rest: [] } as Record<
    DeadlineGroup,
    Deadline[]
  >;
  for (const deadline of deadlines) groups[groupOf(deadline, asOf)].push(deadline);
  const open = [...groups.thisWeek, ...groups.nextWeek, ...groups.later, ...groups.open].toSorted((a, b) =>
    byText(doBy(a, asOf), doBy(b, asOf)),
  );
  return {
    wrong: notices.filter(({ code }) => WRONG.has(code)).flatMap(wrongIn),
    ...groups,
    next: open.filter((each) => doBy(each, asOf) === doBy(open[0]!, asOf)),
    waiting: waiting.length,
    notices: notices.filter(({ code }) => !WRONG.has(code)),
    undated: checklist.filter(({ state, strength }) => isUndone(state) && strength !== "may").length,
  };
}

/** The one group that a deadline is in. */
export type DeadlineGroup = "overdue" | "thisWeek" | "nextWeek" | "later" | "open" | "done" | "rest";

/** The group of a deadline as of a day. */
export function groupOf(deadline: Deadline, asOf: Timeline["asOf"]): DeadlineGroup {
  const { status } = deadline;
  if (status === "done" || status === "late") return "done";
  if (!isOpen(deadline, asOf)) return "rest";
  if (asOf === null) return "open";
  if (status === "overdue") return "overdue";
  const today = asOf.slice(0, 10);
  const sunday = addDays(today, 7 - weekdayNumber(today));
  const day = doBy(deadline, asOf);
  return day <= sunday ? "thisWeek" : day <= addDays(sunday, 7) ? "nextWeek" : "later";
}

/** The last day on which people can do it; the day asked about, where that has passed and it is not yet due. */
function doBy({ due }: Deadline, asOf: Timeline["asOf"]): LocalDate {
  const day = due.lastWorkingDay ?? due.date;
  const today = asOf?.slice(0, 10);
  return today !== undefined && day < today ? today : day;
}

function wrongIn(notice: Notice): Wrong[] {
  const { code, planned } = notice;
  if (code === "planned-after-due") return (planned ?? []).map((each) => ({ code, planned: each }));
  return [{ code: code as Exclude<NoticeCode, "planned-after-due">, notice }];
}

function isUndone(state: Timeline["checklist"][number]["state"]): boolean {
  return state === "open" || state === "not-done";
}

const TIMELINE = /* @__PURE__ */ fieldTypes(["deadlines", "checklist", "waiting", "notices"]);
