import {
  applyPeriod,
  CodedError,
  countingOf,
  writeInstant,
  type CountedPeriod,
  type DayPeriod,
  type LocalDate,
  type Moment,
  type NonWorkingDay,
  type Period,
  type WorkingCalendar,
} from "../calendar/index.js";
import { inWords, lengthInWords, skippedInWords } from "./count-in-words.js";
import { byTime } from "./facts.js";
import type { NoticeCode } from "./notices.js";
import type { Step } from "./timeline.js";

/** An event to count from: when it is, what to call it, and the duties whose due time stands in for it. */
export interface Anchor {
  readonly moment: Moment;
  /** `the start of the conference, as planned` */
  readonly says: string;
  readonly projectedFrom: readonly string[];
  /** What to notice about anything counted from it. */
  readonly notes: readonly NoticeCode[];
  /** It is the same for all by or to whom a duty is owed. */
  readonly isForAll: boolean;
}

/** What a period comes to: the due moment and how it was counted; or the facts it waits for. */
export type Counted = CountedDue | { readonly needs: readonly string[] };

export interface CountedDue {
  readonly moment: Moment;
  /** The day that was counted from; of several, the first. */
  readonly from: LocalDate;
  /** The count in sentences, made only for what is shown. */
  readonly why: () => readonly Step[];
  readonly projectedFrom: readonly string[];
  /** What to notice about it. */
  readonly notes: readonly NoticeCode[];
  /** It is the same for all by or to whom the duty is owed. */
  readonly isForAll: boolean;
}

export function isDue(counted: Counted): counted is CountedDue {
  return "moment" in counted;
}

/** Counts a period from its events. Whatever leaves the days a calendar knows needs another calendar. */
export function count(
  period: Period,
  anchorOf: (event: string) => Anchor | { readonly needs: readonly string[] },
  calendar: WorkingCalendar,
): Counted {
  const countOne = (each: Period) => count(each, anchorOf, calendar);
  if ("soonerOf" in period) return choose(period.soonerOf.map(countOne), "sooner");
  if ("laterOf" in period) return choose(period.laterOf.map(countOne), "later");
  const anchor = anchorOf(period.event);
  if ("needs" in anchor) return anchor;
  try {
    return countFrom(period, anchor, calendar);
  } catch (error) {
    if (isOutside(error)) return { needs: ["calendar"] };
    throw error;
  }
}

/** Whether an error says that days were asked about which cannot be known. */
export function isOutside(error: unknown): boolean {
  return error instanceof CodedError && (error.code === "outside-calendar" || error.code === "date-out-of-range");
}

function countFrom(period: CountedPeriod | DayPeriod, anchor: Anchor, calendar: WorkingCalendar): CountedDue {
  const { moment: from } = anchor;
  const moment = applyPeriod(period, from, calendar);
  const isProjectedFrom = isByWorkingDay(period) && isProjected(from.date, calendar);
  const isInWholeDays = "unit" in period && period.unit === "hours" && moment.at === null;
  return {
    moment,
    from: from.date,
    why: () => stepsOf(period, anchor, moment, isInWholeDays, calendar),
    projectedFrom: anchor.projectedFrom,
    isForAll: anchor.isForAll,
    notes:
      isProjectedFrom || isInWholeDays
        ? [
            ...anchor.notes,
            ...(isProjectedFrom ? (["projected-holidays"] as const) : []),
            ...(isInWholeDays ? (["time-of-day-unknown"] as const) : []),
          ]
        : anchor.notes,
  };
}

/** What a count comes to in words, for the event it was last told of. */
interface Told {
  readonly says: string;
  readonly from: string;
  readonly count: string;
  readonly skipped: readonly NonWorkingDay[] | null;
}

/** Many conferences share their days: the words about what a period from a moment comes to are kept for a while. */
const remembered = new WeakMap<Period, { calendar: WorkingCalendar; byMoment: Map<number | string, Told> }>();
const MOST_REMEMBERED = 64;

function stepsOf(
  period: CountedPeriod | DayPeriod,
  anchor: Anchor,
  due: Moment,
  isInWholeDays: boolean,
  calendar: WorkingCalendar,
): readonly Step[] {
  const { moment: from, says } = anchor;
  let kept = remembered.get(period);
  if (kept?.calendar !== calendar) remembered.set(period, (kept = { calendar, byMoment: new Map() }));
  const key = from.at ?? from.date;
  let told = kept.byMoment.get(key);
  if (told?.says !== says) {
    // A new map, and not a cleared one, which would drag what it held along until the whole heap is cleaned.
    if (kept.byMoment.size >= MOST_REMEMBERED) kept.byMoment = new Map();
    const skipped = isByWorkingDay(period) ? Object.freeze(skippedDays(period, from.date, due.date, calendar)) : null;
    told = {
      says,
      from: `Counted from ${says}: ${inWords(from)}.`,
      count: `${lengthInWords(period, isInWholeDays)} is ${inWords(due)}.${skipped ? skippedInWords(skipped) : ""}`,
      skipped,
    };
    kept.byMoment.set(key, told);
  }
  return [step("from", told.from, from), countStep(told, due, period)];
}

/** Field by field: made for every deadline, a spread costs more than all the rest. */
function countStep({ count: text, skipped }: Told, { date, at }: Moment, period: CountedPeriod | DayPeriod): Step {
  if (skipped) return { step: "count", text, date, skipped, period };
  return at === null
    ? { step: "count", text, date, period }
    : { step: "count", text, date, at: writeInstant(at), period };
}

function step(name: Step["step"], text: string, { date, at }: Moment): Step {
  return at === null ? { step: name, text, date } : { step: name, text, date, at: writeInstant(at) };
}

function isByWorkingDay(period: CountedPeriod | DayPeriod): period is CountedPeriod {
  return "unit" in period && period.unit === "working-days";
}

/** The days that were not counted: the trigger day too, under a convention that would have counted from it. */
function skippedDays(
  period: CountedPeriod,
  trigger: LocalDate,
  due: LocalDate,
  calendar: WorkingCalendar,
): readonly NonWorkingDay[] {
  const between = calendar.nonWorkingBetween(trigger, due);
  const counting = countingOf(period);
  const first = counting === "inclusive" || counting === "rolled-start" ? calendar.whyNotWorking(trigger) : null;
  if (first === null) return between;
  return trigger < due ? [first, ...between] : [...between, first];
}

/** The later of several needs them all; the sooner is already a limit when one is known. */
function choose(options: readonly Counted[], which: "sooner" | "later"): Counted {
  const known = options.filter(isDue);
  const needs = unique(options.flatMap((option) => (isDue(option) ? [] : option.needs)));
  if (known.length === 0 || (which === "later" && needs.length > 0)) return { needs };
  const best = known.toSorted((a, b) => byTime(a.moment, b.moment)).at(which === "sooner" ? 0 : -1)!;
  return {
    moment: best.moment,
    from: known[0]!.from,
    why: () => [
      ...known.flatMap(({ why }) => why()),
      step("choose", `The ${which} of these counts: ${inWords(best.moment)}.`, best.moment),
    ],
    projectedFrom: unique(known.flatMap(({ projectedFrom }) => projectedFrom)),
    isForAll: needs.length === 0 && known.every(({ isForAll }) => isForAll),
    notes: unique([
      ...known.flatMap(({ notes }) => notes),
      ...(needs.length > 0 ? (["sooner-date-possible"] as const) : []),
    ]),
  };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** Whether a day's bank holidays are projected and not published. */
export function isProjected(date: LocalDate, { published }: WorkingCalendar): boolean {
  return !published || date < published.from || date > published.through;
}
