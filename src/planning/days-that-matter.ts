import {
  applyPeriod,
  dayNumber,
  localDate,
  type CountedPeriod,
  type DayPeriod,
  type LocalDate,
  type WorkingCalendar,
} from "../calendar/index.js";
import { partsWithDayOf } from "../facts/derived-facts.js";
import { isOutside } from "../obligations/count.js";
import type { Compiled } from "../policy/compile.js";
import { singlePeriodsOf } from "../policy/due.js";
import { isEventName, type EventName } from "../vocabulary/events.js";

/** One period of a duty, with its calendar. */
interface Counting {
  readonly id: string;
  readonly doneBy: EventName | undefined;
  readonly period: CountedPeriod | DayPeriod;
  readonly calendar: WorkingCalendar;
}

/** Days of facts: by the part of a record in which they stand, and of what was entered as completed, by the duty. */
export interface DaysThatMatter {
  readonly byPart: ReadonlyMap<string, ReadonlySet<LocalDate>>;
  readonly byDuty: ReadonlyMap<string, ReadonlySet<LocalDate>>;
}

/**
 * The days of facts from which some count of a policy passes a day or comes to it: a record without any such fact has nothing
 * that moves when the day becomes a holiday. Counted
 * backwards through the duties whose due times stand in for events. A day more on either side, since an instant can be of
 * another day in London.
 */
export function daysThatMatter({ layers, calendarOf }: Compiled, date: LocalDate): DaysThatMatter {
  const countings: readonly Counting[] = layers.flatMap((layer) =>
    layer.clauses.flatMap(({ rules }) =>
      rules.flatMap((rule) => {
        if (rule.kind !== "duty") return [];
        const { id, doneBy, due } = rule;
        return singlePeriodsOf(due).map((period) => ({ id, doneBy, period, calendar: calendarOf(layer.id) }));
      }),
    ),
  );
  const day = dayNumber(date);
  const byEvent = new Map<string, Set<number>>();
  let open = countings.flatMap((counting) =>
    added(
      counting.period.event,
      startsOf(counting, [day, day], (due, start) => due === day || passes(counting, start, due, day)),
    ),
  );
  while (open.length > 0) {
    open = open.flatMap(({ event, days }) => {
      const within = [Math.min(...days), Math.max(...days)] as const;
      return countings
        .filter(({ id, doneBy }) => id === event || doneBy === event)
        .flatMap((counting) => [
          // It is done by another event, or is due so long after one.
          ...(counting.doneBy !== undefined && counting.id === event ? added(counting.doneBy, [...days]) : []),
          ...added(
            counting.period.event,
            startsOf(counting, within, (due) => days.has(due)),
          ),
        ]);
    });
  }
  const [byPart, byDuty] = [new Map<string, Set<LocalDate>>(), new Map<string, Set<LocalDate>>()];
  for (const [event, days] of byEvent) {
    const parts = isEventName(event) ? partsWithDayOf(event) : [];
    for (const part of parts) noteDays(byPart, part, days);
    for (const { id, doneBy } of countings) if (id === event || doneBy === event) noteDays(byDuty, id, days);
    // A duty that is not in force can be entered as completed all the same.
    if (!isEventName(event)) noteDays(byDuty, event, days);
  }
  for (const part of WITH_PLANNED_MEETINGS) noteDays(byPart, part, [day]);
  return { byPart, byDuty };

  /** What is new among the days of an event. */
  function added(event: string, days: readonly number[]): { readonly event: string; readonly days: Set<number> }[] {
    const known = byEvent.get(event) ?? new Set();
    byEvent.set(event, known);
    const more = days.filter((each) => !known.has(each));
    for (const each of more) known.add(each);
    return more.length > 0 ? [{ event, days: new Set(more) }] : [];
  }
}

/** Days, and those beside them. */
function noteDays(among: Map<string, Set<LocalDate>>, name: string, days: Iterable<number>): void {
  const known = among.get(name) ?? new Set();
  among.set(name, known);
  for (const day of days) for (const near of [day - 1, day, day + 1]) known.add(localDate(near));
}

/** Where it stands for when a conference is planned. */
const WITH_PLANNED_MEETINGS = ["conference", "nextReview"];

/** Whether a count of working days from one day to another passes a day. */
function passes({ period }: Counting, start: number, due: number, day: number): boolean {
  if (!("unit" in period) || period.unit !== "working-days") return false;
  return Math.min(start, due) <= day && day <= Math.max(start, due);
}

/** The days from which a count comes to a day that is wanted, or passes it; looked for as far away as it can reach. */
function startsOf(
  { period, calendar }: Counting,
  [first, last]: readonly [number, number],
  isWanted: (due: number, start: number) => boolean,
): readonly number[] {
  const reach = reachOf(period);
  const starts: number[] = [];
  for (let start = first - reach; start <= last + reach; start++) {
    const due = dueFrom(start);
    // From a time of day, hours can come to the day before or after.
    const isNear =
      "unit" in period && period.unit === "hours" && (isWanted(due - 1, start) || isWanted(due + 1, start));
    if (isNear || isWanted(due, start)) starts.push(start);
  }
  return starts;

  /** What leaves the calendar matters to nothing. */
  function dueFrom(start: number): number {
    try {
      return dayNumber(applyPeriod(period, { date: localDate(start), at: null }, calendar).date);
    } catch (error) {
      if (isOutside(error)) return Number.NaN;
      throw error;
    }
  }
}

/** The most days that a period can reach: working days with every weekend, holiday and a shutdown between. */
function reachOf(period: CountedPeriod | DayPeriod): number {
  if (!("count" in period)) return 1;
  const { count, unit } = period;
  switch (unit) {
    case "working-days":
      return count * 2 + LONGEST_STRETCH_OFF;
    case "days":
    case "calendar-days":
      return count;
    case "weeks":
      return count * 7;
    case "months":
      return count * 31;
    case "hours":
      return Math.ceil(count / 24) + 1;
    case "gestation-weeks":
      return Math.abs(40 - count) * 7;
  }
}

const LONGEST_STRETCH_OFF = 60;
