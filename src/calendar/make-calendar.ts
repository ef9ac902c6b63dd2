import { CodedError } from "./coded-error.js";
import { dayIndex, type DayIndex } from "./day-index.js";
import { dayNumber, localDate, weekday, weekdayOfDayNumber, type LocalDate } from "./local-date.js";
import type {
  Closure,
  CountExplained,
  Counting,
  NonWorkingDay,
  Span,
  WorkingCalendar,
  WorkingCalendarOptions,
} from "./working-calendar.js";

const DEFAULT_COVER: Span = Object.freeze({ from: "1990-01-01", through: "2060-12-31" });

/**
 * A working calendar from its parts.
 *
 * @throws CodedError `not-a-date` when a holiday, closure or limit is no day that exists; `empty-span`;
 * `ends-before-it-begins`; `not-a-weekday`.
 * @example
 * ```ts
 * const calendar = workingCalendar({ id: "island", holidays: [{ date: "2026-05-09", title: "Liberation Day" }] });
 * calendar.isWorkingDay("2026-05-09"); // false
 * ```
 */
export function workingCalendar(options: WorkingCalendarOptions = {}): WorkingCalendar {
  const holidays = (options.holidays ?? []).map((holiday) =>
    typeof holiday === "string" ? { date: holiday, title: "Bank holiday" } : holiday,
  );
  const covers = options.covers ?? DEFAULT_COVER;
  const published = options.published === undefined ? (yearsOf(holidays) ?? covers) : options.published;
  const weekend = options.weekend ?? [6, 7];
  if (weekend.some((day) => !(Number.isInteger(day) && day >= 1 && day <= 7)) || new Set(weekend).size > 6) {
    throw new CodedError(
      "not-a-weekday",
      "A weekend is given as day numbers, Monday 1 to Sunday 7, and not all seven.",
    );
  }
  for (const span of [covers, published]) {
    if (span && dayNumber(span.from) > dayNumber(span.through)) {
      throw new CodedError("empty-span", "The last day of a span comes before its first.");
    }
  }
  const off = new Map<number, Pick<NonWorkingDay, "reason" | "title">>();
  for (const { first, end, title } of (options.closures ?? []).map(closedDays)) {
    for (let day = first; day < end; day++) off.set(day, { reason: "closure", title });
  }
  for (const { date, title } of holidays) off.set(dayNumber(date), { reason: "bank-holiday", title });

  return calendarOf({ id: options.id ?? "custom", covers, published, weekend, off });
}

/** A calendar's parts after checking; `off` is by day number. */
interface Parts {
  id: string;
  covers: Span;
  published: Span | null;
  weekend: readonly number[];
  off: ReadonlyMap<number, Pick<NonWorkingDay, "reason" | "title">>;
}

/** Nothing is computed on import: the index is made at the first question. */
export function calendarOf({ id, covers, published, weekend, off }: Parts): WorkingCalendar {
  const firstDay = dayNumber(covers.from);
  const length = dayNumber(covers.through) - firstDay + 1;
  let index: DayIndex | undefined;

  function days(): DayIndex {
    index ??= dayIndex(
      length,
      (day) => weekend.includes(weekdayOfDayNumber(firstDay + day)) || off.has(firstDay + day),
    );
    return index;
  }

  function positionOf(date: LocalDate): number {
    const position = dayNumber(date) - firstDay;
    if (position < 0 || position >= length) throw outside();
    return position;
  }

  function outside() {
    return new CodedError(
      "outside-calendar",
      `The calendar ${id} knows the days from ${covers.from} to ${covers.through}, and the count leaves them.`,
      { calendar: id, covers },
    );
  }

  /** The working day `steps` after those before day `position` (from 0 on), or before them (from -1 down). */
  function selected(position: number, steps: number): LocalDate {
    const found = days().select(days().rank(position) + steps);
    if (found === undefined) throw outside();
    return localDate(firstDay + found);
  }

  function add(date: LocalDate, n: number, counting: Counting = "day-zero"): LocalDate {
    if (!Number.isInteger(n)) throw new CodedError("not-a-whole-number", "Working days are counted in whole numbers.");
    const start = positionOf(date);
    switch (counting) {
      case "day-zero":
        if (n === 0) return date;
        return n > 0 ? selected(start + 1, n - 1) : selected(start, n);
      case "inclusive":
        if (n === 0) return date;
        return n > 0 ? selected(start, n - 1) : selected(start + 1, n);
      case "clear-days":
        return n >= 0 ? selected(start + 1, n) : selected(start, n - 1);
      case "rolled-start":
        return n >= 0 ? selected(start, n) : selected(start + 1, n - 1);
      default:
        throw new CodedError("unknown-counting", "Count day-zero, inclusive, clear-days or rolled-start.");
    }
  }

  const reasons = new Map<number, NonWorkingDay>();

  function why(position: number): NonWorkingDay {
    let reason = reasons.get(position);
    if (!reason) {
      const day = firstDay + position;
      const date = localDate(day);
      const named = off.get(day);
      // A weekend is certain; only a holiday can be a projection.
      reason = Object.freeze({
        date,
        weekday: weekday(date),
        ...(named && !weekend.includes(weekdayOfDayNumber(day))
          ? named
          : { reason: "weekend" as const, title: weekday(date) }),
        ...(named?.reason === "bank-holiday" && !within(published, date) ? { projected: true as const } : {}),
      });
      reasons.set(position, reason);
    }
    return reason;
  }

  return Object.freeze<WorkingCalendar>({
    id,
    covers: Object.freeze({ ...covers }),
    published: published && Object.freeze({ ...published }),
    add,
    isWorkingDay: (date) => days().counts(positionOf(date)),
    between(a, b) {
      const [from, to] = [positionOf(a), positionOf(b)];
      return to >= from ? days().rank(to + 1) - days().rank(from + 1) : days().rank(to) - days().rank(from);
    },
    next: (date) => selected(positionOf(date) + 1, 0),
    previous: (date) => selected(positionOf(date), -1),
    onOrAfter: (date) => selected(positionOf(date), 0),
    onOrBefore: (date) => selected(positionOf(date) + 1, -1),
    whyNotWorking(date) {
      const position = positionOf(date);
      return days().counts(position) ? null : why(position);
    },
    nonWorkingBetween(a, b) {
      const [from, to] = [positionOf(a), positionOf(b)].toSorted((x, y) => x - y) as [number, number];
      const found: NonWorkingDay[] = [];
      for (let day = from + 1; day < to; day++) if (!days().counts(day)) found.push(why(day));
      return found;
    },
    explain(date, n, counting = "day-zero") {
      const result = add(date, n, counting);
      const [start, end] = [positionOf(date), positionOf(result)];
      const step = end > start || (end === start && n >= 0) ? 1 : -1;
      const first = counting === "inclusive" && n !== 0 ? start : start + step;
      const looked: CountExplained["days"][number][] = [];
      // A start that rolls reaches day zero first; the count begins on the day after.
      let count = counting === "rolled-start" && !days().counts(start) ? -1 : 0;
      for (let day = first; step > 0 ? day <= end : day >= end; day += step) {
        looked.push(days().counts(day) ? { date: localDate(firstDay + day), counts: ++count } : why(day));
      }
      return {
        calendar: id,
        start: date,
        startIsWorkingDay: days().counts(start),
        workingDays: n,
        counting,
        date: result,
        days: looked,
        skipped: looked.filter((day) => "reason" in day),
        projected: !within(published, date) || !within(published, result),
      };
    },
    with(changes) {
      const more = new Map(off);
      for (const { first, end, title } of changes.closures.map(closedDays)) {
        for (let day = first; day < end; day++) if (!more.has(day)) more.set(day, { reason: "closure", title });
      }
      return calendarOf({ id: changes.id ?? `${id}+closures`, covers, published, weekend, off: more });
    },
  });
}

function within(span: Span | null, date: LocalDate): boolean {
  return span !== null && date >= span.from && date <= span.through;
}

function closedDays(closure: Closure): { first: number; end: number; title: string } {
  if ("date" in closure) {
    const first = dayNumber(closure.date);
    return { first, end: first + 1, title: closure.title };
  }
  const [first, end] = [dayNumber(closure.from), dayNumber(closure.until)];
  if (end <= first) {
    throw new CodedError(
      "ends-before-it-begins",
      "A closure's until is the first day after it, and later than its from.",
    );
  }
  return { first, end, title: closure.title };
}

function yearsOf(holidays: readonly { date: LocalDate }[]): Span | null {
  if (holidays.length === 0) return null;
  const years = holidays.map(({ date }) => date.slice(0, 4)).toSorted();
  return { from: `${years[0]}-01-01`, through: `${years.at(-1)}-12-31` };
}
