import {
  addDays,
  applyPeriod,
  CodedError,
  dayNumber,
  eventsOf,
  laterOf,
  soonerOf,
  type ChosenPeriod,
  type LocalDate,
  type Period,
  type WorkingCalendar,
} from "../calendar/index.js";
import { isEventName, isNeverBefore } from "../vocabulary/events.js";
import { isSameData } from "./same-data.js";

/**
 * How one time stands to another, whatever day the event falls on. `null`: it depends on the day, or on events of which
 * neither comes first by its nature.
 */
export type Comparison = "same" | "sooner" | "later" | null;

/**
 * Whether one time is sooner or later than another, tried from every day of four years whose bank holidays are published.
 * `later` also when it is the same on some days.
 */
export function comparePeriods(one: Period, other: Period, calendar: WorkingCalendar): Comparison {
  try {
    return compare(one, other, calendar);
  } catch (error) {
    // A count that leaves what any calendar knows compares with nothing.
    if (error instanceof CodedError) return null;
    throw error;
  }
}

function compare(one: Period, other: Period, calendar: WorkingCalendar): Comparison {
  if (isSameData(one, other)) return "same";
  const [from, otherFrom] = [eventsIn(one), eventsIn(other)];
  if (from.join() === otherFrom.join()) {
    const isChosen = from.length > 1 && (isChoice(one) || isChoice(other));
    return isChosen ? compareEventByEvent(one, other, from, calendar) : compareFromSameDays(one, other, calendar);
  }
  if (from.length > 1 || otherFrom.length > 1) return null;
  const [event, otherEvent] = [from[0]!, otherFrom[0]!];
  if (!isEventName(event) || !isEventName(otherEvent)) return null;
  const fromSameDay = compareFromSameDays(one, other, calendar);
  if (isNeverBefore(event, otherEvent) && fromSameDay !== null && fromSameDay !== "sooner") return "later";
  if (isNeverBefore(otherEvent, event) && fromSameDay !== null && fromSameDay !== "later") return "sooner";
  return null;
}

/** Each event once, in the same order for the same events. */
function eventsIn(period: Period): readonly string[] {
  return [...new Set(eventsOf(period))].toSorted();
}

function isChoice(period: Period): period is ChosenPeriod {
  return "soonerOf" in period || "laterOf" in period;
}

/**
 * Of several events each can fall on any day: the sooner, or the later, of several times is compared with its like, event by
 * event.
 */
function compareEventByEvent(
  one: Period,
  other: Period,
  among: readonly string[],
  calendar: WorkingCalendar,
): Comparison {
  const found = new Set<Comparison>();
  for (const event of among) {
    const [own, others] = [timesFrom(event, one), timesFrom(event, other)];
    if (!own || !others || "soonerOf" in own !== "soonerOf" in others) return null;
    found.add(compareFromSameDays(own, others, calendar));
  }
  found.delete("same");
  if (found.size === 0) return "same";
  return found.size === 1 ? [...found][0]! : null;
}

/** The choice among those of its times that are from one event; `null` where one of them is from several itself. */
function timesFrom(event: string, period: Period): ChosenPeriod | null {
  if (!isChoice(period)) return null;
  const [times, choose] =
    "soonerOf" in period ? ([period.soonerOf, soonerOf] as const) : ([period.laterOf, laterOf] as const);
  if (times.some((time) => eventsIn(time).length > 1)) return null;
  return choose(...times.filter((time) => eventsIn(time)[0] === event));
}

const FIRST_DAY = "2022-01-01";
const DAYS = 4 * 365 + 1;
const DAY_MS = 86_400_000;

function compareFromSameDays(one: Period, other: Period, calendar: WorkingCalendar): Comparison {
  const [ends, otherEnds] = [endsOf(one, calendar), endsOf(other, calendar)];
  const isSooner = ends.some((end, day) => end < otherEnds[day]!);
  const isLater = ends.some((end, day) => end > otherEnds[day]!);
  if (isSooner && isLater) return null;
  if (isSooner) return "sooner";
  return isLater ? "later" : "same";
}

const remembered = new WeakMap<WorkingCalendar, WeakMap<Period, Float64Array>>();

/** When a period ends, for an event on each of the days; made once for a period in a calendar. */
function endsOf(period: Period, calendar: WorkingCalendar): Float64Array {
  let ofCalendar = remembered.get(calendar);
  if (!ofCalendar) remembered.set(calendar, (ofCalendar = new WeakMap()));
  let ends = ofCalendar.get(period);
  if (!ends) {
    ends = Float64Array.from({ length: DAYS }, (_, day) => endOf(period, addDays(FIRST_DAY, day), calendar));
    ofCalendar.set(period, ends);
  }
  return ends;
}

/** The end of the due day, or the due instant, in milliseconds, when every event is at noon of one day. */
function endOf(period: Period, date: LocalDate, calendar: WorkingCalendar): number {
  if ("soonerOf" in period) return Math.min(...period.soonerOf.map((option) => endOf(option, date, calendar)));
  if ("laterOf" in period) return Math.max(...period.laterOf.map((option) => endOf(option, date, calendar)));
  const noon = dayNumber(date) * DAY_MS + DAY_MS / 2;
  const due = applyPeriod(period, { date, at: noon }, calendar);
  return due.at ?? (dayNumber(due.date) + 1) * DAY_MS;
}
