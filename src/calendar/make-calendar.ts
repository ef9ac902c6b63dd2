import { hasFields, isSpan } from "./assert-shape.js";
import {
  checkOptions,
  isCount,
  isListOf,
  isObject,
  isText,
  type OptionType,
  type OptionTypes,
} from "./check-options.js";
import { CodedError } from "./coded-error.js";
import { dayIndex, type DayIndex } from "./day-index.js";
import { dayNumber, localDate, notWhole, weekday, weekdayOfDayNumber, type LocalDate } from "./local-date.js";
import type {
  Closure,
  CountExplained,
  Counting,
  NonWorkingDay,
  Span,
  WorkingCalendar,
  WorkingCalendarOptions,
} from "./working-calendar.js";

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
  checkOptions(options, TYPES);
  const holidays = withTitles(options.holidays);
  const covers = options.covers ?? { from: "1990-01-01", through: "2060-12-31" };
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
  const off: Parts["off"] = new Map();
  for (const { first, end, title } of (options.closures ?? []).map(closedDays)) {
    for (let day = first; day < end; day++) off.set(day, { reason: "closure", title });
  }
  for (const { date, title } of holidays) {
    off.set(dayNumber(date), {
      reason: "bank-holiday",
      title,
      ...certainty(published, date),
    });
  }

  return calendarOf({ id: options.id ?? "custom", covers, published, weekend, off });
}

/** Why a day is off. A holiday that is not from a published list is projected; one that was announced is neither. */
type DayOff = Pick<NonWorkingDay, "reason" | "title" | "projected">;

/** A calendar's parts after checking; `off` is by day number. */
export interface Parts {
  id: string;
  covers: Span;
  published: Span | null;
  weekend: readonly number[];
  off: Map<number, DayOff>;
}

/** Nothing is computed on import: the index is made at the first question. */
export function calendarOf({ id, covers, published, weekend, off: named }: Parts): WorkingCalendar {
  const first = dayNumber(covers.from);
  const end = dayNumber(covers.through) + 1;
  let index: DayIndex | undefined;

  /** How many working days come before `day`. */
  function rank(day: number): number {
    if (!Number.isInteger(day)) throw notWhole();
    if (day < first || day >= end) throw outside();
    index ??= dayIndex(first, end, (each) => weekend.includes(weekdayOfDayNumber(each)) || named.has(each));
    return index.ranks[day - first]!;
  }

  /** How many come before the day after `day`. */
  function rankAfter(day: number): number {
    rank(day);
    return index!.ranks[day - first + 1]!;
  }

  const counts = (day: number) => rankAfter(day) > rank(day);

  /** The working day with so many before it. */
  function select(before: number): number {
    const day = index!.days[before];
    if (day === undefined) throw outside();
    return day;
  }

  function outside() {
    return new CodedError(
      "outside-calendar",
      `The calendar ${id} knows the days from ${covers.from} to ${covers.through}, and the count leaves them.`,
      { calendar: id, covers },
    );
  }

  function add(day: number, n: number, counting: Counting = "day-zero"): number {
    if (!Number.isInteger(n)) throw notWhole();
    const before = rank(day);
    switch (counting) {
      case "day-zero":
        if (n === 0) return day;
        return select(n > 0 ? rankAfter(day) + n - 1 : before + n);
      case "inclusive":
        if (n === 0) return day;
        return select(n > 0 ? before + n - 1 : rankAfter(day) + n);
      case "clear-days":
        return select(n >= 0 ? rankAfter(day) + n : before + n - 1);
      case "rolled-start":
        return select(n >= 0 ? before + n : rankAfter(day) + n - 1);
      default:
        throw new CodedError("unknown-counting", "Count day-zero, inclusive, clear-days or rolled-start.");
    }
  }

  function between(a: number, b: number): number {
    return b >= a ? rankAfter(b) - rankAfter(a) : rank(b) - rank(a);
  }

  const reasons: (NonWorkingDay | undefined)[] = [];

  /** How many days that do not count come before `day`. */
  const offBefore = (day: number) => day - first - rank(day);

  /** The day that does not count with so many such before it, and why. Made once for each. */
  function why(before: number): NonWorkingDay {
    let reason = reasons[before];
    if (!reason) {
      const day = index!.off[before]!;
      const date = localDate(day);
      const name = weekday(date);
      // A weekend is certain, whatever falls on it.
      const off: DayOff = (weekend.includes(weekdayOfDayNumber(day)) ? undefined : named.get(day)) ?? {
        reason: "weekend",
        title: name,
      };
      reason = Object.freeze({ date, weekday: name, ...off });
      reasons[before] = reason;
    }
    return reason;
  }

  return Object.freeze<WorkingCalendar>({
    id,
    covers: Object.freeze({ ...covers }),
    published: published && Object.freeze({ ...published }),
    isWorkingDay: (date) => counts(dayNumber(date)),
    add: (date, n, counting) => localDate(add(dayNumber(date), n, counting)),
    between: (a, b) => between(dayNumber(a), dayNumber(b)),
    next: (date) => localDate(select(rankAfter(dayNumber(date)))),
    previous: (date) => localDate(select(rank(dayNumber(date)) - 1)),
    onOrAfter: (date) => localDate(select(rank(dayNumber(date)))),
    onOrBefore: (date) => localDate(select(rankAfter(dayNumber(date)) - 1)),
    dayNumbers: Object.freeze({ isWorkingDay: counts, add, between }),
    whyNotWorking(date) {
      const day = dayNumber(date);
      return counts(day) ? null : why(offBefore(day));
    },
    nonWorkingBetween(a, b) {
      const [one, other] = [dayNumber(a), dayNumber(b)];
      const from = Math.min(one, other);
      const to = Math.max(one, other);
      const found: NonWorkingDay[] = [];
      const past = offBefore(to);
      for (let each = offBefore(from) + (counts(from) || from === to ? 0 : 1); each < past; each++)
        found.push(why(each));
      return found;
    },
    explain(date, n, counting = "day-zero") {
      const start = dayNumber(date);
      const last = add(start, n, counting);
      const step = last > start || (last === start && n >= 0) ? 1 : -1;
      const looked: CountExplained["days"][number][] = [];
      // A start that rolls reaches day zero first; the count begins on the day after.
      let count = counting === "rolled-start" && !counts(start) ? -1 : 0;
      for (
        let day = counting === "inclusive" && n !== 0 ? start : start + step;
        (last - day) * step >= 0;
        day += step
      ) {
        looked.push(counts(day) ? { date: localDate(day), counts: ++count } : why(offBefore(day)));
      }
      const result = localDate(last);
      return {
        calendar: id,
        start: date,
        startIsWorkingDay: counts(start),
        workingDays: n,
        counting,
        date: result,
        days: looked,
        skipped: looked.filter((day) => "reason" in day),
        projected: !within(published, date) || !within(published, result),
      };
    },
    with({ id: name, holidays, closures }) {
      const more = new Map(named);
      for (const { first: shut, end: open, title } of (closures ?? []).map(closedDays)) {
        for (let day = shut; day < open; day++) if (!more.has(day)) more.set(day, { reason: "closure", title });
      }
      for (const { date, title } of withTitles(holidays)) {
        const day = dayNumber(date);
        if (more.get(day)?.reason !== "bank-holiday") more.set(day, { reason: "bank-holiday", title });
      }
      const added = `${holidays ? "+holidays" : ""}${closures ? "+closures" : ""}`;
      return calendarOf({ id: name ?? id + added, covers, published, weekend, off: more });
    },
  });
}

function withTitles(holidays: WorkingCalendarOptions["holidays"] = []): readonly { date: LocalDate; title: string }[] {
  return holidays.map((holiday) => (typeof holiday === "string" ? { date: holiday, title: "Bank holiday" } : holiday));
}

/** Whether a holiday is projected, as its day lies outside the days whose holidays are published. */
export function certainty(published: Span | null, date: LocalDate): Pick<NonWorkingDay, "projected"> {
  return within(published, date) ? {} : { projected: true };
}

function within(span: Span | null, date: LocalDate): boolean {
  return span !== null && date >= span.from && date <= span.through;
}

function closedDays(closure: Closure): { first: number; end: number; title: string } {
  const first = dayNumber("date" in closure ? closure.date : closure.from);
  const end = "date" in closure ? first + 1 : dayNumber(closure.until);
  if (end <= first) {
    throw new CodedError("ends-before-it-begins", "A closure's until is the first day after it.");
  }
  return { first, end, title: closure.title };
}

function yearsOf(holidays: readonly { date: LocalDate }[]): Span | null {
  if (holidays.length === 0) return null;
  const years = holidays.map(({ date }) => date.slice(0, 4)).toSorted();
  return { from: `${years[0]}-01-01`, through: `${years.at(-1)}-12-31` };
}

const isTitledDay: OptionType = (day) => isText(day) || hasFields(day, { date: isText, title: isText });
const TYPES: OptionTypes = {
  id: isText,
  weekend: /* @__PURE__ */ isListOf(isCount),
  holidays: /* @__PURE__ */ isListOf(isTitledDay),
  closures: /* @__PURE__ */ isListOf(isObject),
  covers: isSpan,
  published: (value) => value === null || isSpan(value),
};
