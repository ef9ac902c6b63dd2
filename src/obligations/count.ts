import {
  applyPeriod,
  CodedError,
  type CountedPeriod,
  type DayPeriod,
  type LocalDate,
  type Moment,
  type Period,
  type WorkingCalendar,
} from "../calendar/index.js";
import { byTime, isBefore } from "../facts/moments.js";
import { events, isEventName } from "../vocabulary/events.js";

/** An event to count from: when it is, how well that is known, and the duties whose due time stands in for it. */
export interface Anchor {
  /** The event, or the id of the duty, that is counted from. */
  readonly event: string;
  readonly at: Moment;
  /**
   * `happened`; `planned`, or recorded for later than the day asked about; `assumed`: the start of a conference stands in
   * for its end, or an event for one that comes before it and is not recorded; `completed`: a duty was done; `projected`: it has not happened, and when it is due stands in.
   */
  readonly is: "happened" | "planned" | "assumed" | "completed" | "projected";
  /** Whether what stands in for it is itself only planned. */
  readonly isPlanned: boolean;
  /** Of what was completed or is projected: the duty's title. */
  readonly title: string | null;
  /** The duties whose due time stands in for events that have not happened yet. */
  readonly projectedFrom: readonly string[];
  /** What it is projected from was counted so. */
  readonly count: Count | null;
}

/** What a reader should know of how something was counted. The same codes as those of notices. */
export type CountNote =
  | "conference-end-assumed"
  | "counted-from-later-event"
  | "time-of-day-unknown"
  | "projected-holidays"
  | "sooner-date-possible"
  | "sooner-date-left-out";

/** One count as data: so much from an event. Views make the sentence, the bar and the label of it. */
export interface SingleCount {
  readonly period: CountedPeriod | DayPeriod;
  readonly anchor: Anchor;
  readonly due: Moment;
  readonly calendar: WorkingCalendar;
  /** Of this count, and of what it is projected from. */
  readonly notes: readonly CountNote[];
}

/** The sooner or later of several counts. */
export interface ChosenCount {
  readonly choose: "sooner" | "later";
  readonly of: readonly Count[];
  readonly due: Moment;
  readonly notes: readonly CountNote[];
}

/** How a due time was counted: once, or the sooner or later of several. */
export type Count = SingleCount | ChosenCount;

/** The paths of the facts that a count waits for; `calendar` where it leaves the days that the calendar knows. */
export interface Needs {
  readonly needs: readonly string[];
}

export function isCount(counted: Count | Needs): counted is Count {
  return "due" in counted;
}

/** Counts a period from its events. */
export function count(
  period: Period,
  anchorOf: (event: string) => Anchor | Needs,
  calendar: WorkingCalendar,
): Count | Needs {
  if (!("event" in period)) {
    const [choose, periods] =
      "soonerOf" in period ? (["sooner", period.soonerOf] as const) : (["later", period.laterOf] as const);
    return chosen(
      choose,
      periods.map((each) => count(each, anchorOf, calendar)),
    );
  }
  const anchor = anchorOf(period.event);
  if ("needs" in anchor) return anchor;
  try {
    return {
      period,
      anchor,
      due: applyPeriod(period, anchor.at, calendar),
      calendar,
      notes: notesOf(period, anchor, calendar),
    };
  } catch (error) {
    if (isOutside(error)) return { needs: ["calendar"] };
    throw error;
  }
}

/** Whether an error says that days were asked about which a calendar does not know. */
export function isOutside(error: unknown): boolean {
  return error instanceof CodedError && (error.code === "outside-calendar" || error.code === "date-out-of-range");
}

/**
 * The later of several needs them all; the sooner is already a limit when one is known. What is sooner never lies before the
 * last event that is counted after: a limit that had passed before its clock started is none.
 */
function chosen(choose: "sooner" | "later", options: readonly (Count | Needs)[]): Count | Needs {
  const known = options.filter(isCount);
  const needs = [...new Set(options.flatMap((option) => (isCount(option) ? [] : option.needs)))];
  if (known.length === 0 || (choose === "later" && needs.length > 0)) return { needs };
  const last = choose === "sooner" ? lastCountedAfter(known) : null;
  const inTime = last ? known.filter(({ due }) => !isBefore(due, last)) : known;
  const of = inTime.length > 0 ? inTime : known;
  const best = of.toSorted((a, b) => byTime(a.due, b.due)).at(choose === "sooner" ? 0 : -1)!;
  const notes = new Set<CountNote>(of.flatMap((each) => each.notes));
  if (needs.length > 0) notes.add("sooner-date-possible");
  if (of.length < known.length) notes.add("sooner-date-left-out");
  return { choose, of, due: best.due, notes: [...notes] };
}

function notesOf(
  period: CountedPeriod | DayPeriod,
  { event, is, at, count: below }: Anchor,
  calendar: WorkingCalendar,
): readonly CountNote[] {
  const unit = "unit" in period ? period.unit : null;
  const isAssumed = is === "assumed";
  const isProjectedFrom = unit === "working-days" && isProjected(at.date, calendar);
  const isInWholeDays = unit === "hours" && at.at === null;
  if (!isAssumed && !isProjectedFrom && !isInWholeDays) return below?.notes ?? NO_NOTES;
  const notes = new Set<CountNote>(below?.notes);
  if (isAssumed) notes.add(hasStandIn(event) ? "counted-from-later-event" : "conference-end-assumed");
  if (isProjectedFrom) notes.add("projected-holidays");
  if (isInWholeDays) notes.add("time-of-day-unknown");
  return [...notes];
}

function hasStandIn(event: string): boolean {
  return isEventName(event) && events[event].standIn !== undefined;
}

const NO_NOTES: readonly CountNote[] = [];

/** Whether a day's bank holidays are projected and not published. */
export function isProjected(date: LocalDate, { published }: WorkingCalendar): boolean {
  return !published || date < published.from || date > published.through;
}

function lastCountedAfter(counts: readonly Count[]): Moment | null {
  let last: Moment | null = null;
  for (const each of counts.flatMap(singleCounts)) {
    if (each.period.relation !== "after") continue;
    if (last === null || isBefore(last, each.anchor.at)) last = each.anchor.at;
  }
  return last;
}

/** The single counts that a count is chosen from; itself, if it is one. */
export function singleCounts(counted: Count): readonly SingleCount[] {
  return "choose" in counted ? counted.of.flatMap(singleCounts) : [counted];
}

/** The duties whose due time stands in for events that have not happened yet. */
export function projectedFrom(counted: Count): readonly string[] {
  if (!("choose" in counted)) return counted.anchor.projectedFrom;
  const lists = [...new Set(singleCounts(counted).map(({ anchor }) => anchor.projectedFrom))];
  const [first] = lists.filter(({ length }) => length > 0 || lists.length === 1);
  // Most are counted from one thing: the list that all of them share is not copied.
  if (first && lists.every((list) => list === first || list.length === 0)) return first;
  return [...new Set(lists.flat())];
}
