import { applyPeriod, readMoment, writeMoment, type LocalDate, type Moment } from "../calendar/index.js";
import { byTime } from "../facts/moments.js";
import type { HistoryDeadline, HistoryTimeline } from "../history/index.js";
import { isOutside } from "../obligations/count.js";
import type { Compiled } from "../policy/compile.js";
import { lastWorkingDayBy, writeDue } from "../timeline/due.js";
import type { Deadline, Due, Step, Timeline } from "../timeline/index.js";

/** A deadline of which the due time, or the last working day, is another. */
export interface Difference {
  readonly deadline: Deadline | HistoryDeadline;
  readonly from: Due;
  readonly to: Due;
}

/** What came of counting a timeline again. */
export interface Recounted {
  /** Some count passes the day. */
  readonly touched: boolean;
  readonly differences: readonly Difference[];
  /** The keys of deadlines whose counts do not give the date that they have. */
  readonly unsure: readonly string[];
}

/** Counts the deadlines of a timeline again, of which a count passes a day, from their steps and nothing else. */
export function recountTimeline(
  { deadlines }: Timeline | HistoryTimeline,
  date: LocalDate,
  before: Compiled,
  after: Compiled,
): Recounted {
  const moving = new Set<Deadline>();
  for (let found = -1; found !== moving.size;) {
    found = moving.size;
    for (const each of deadlines) if (!moving.has(each) && isTouched(each)) moving.add(each);
  }
  const differences: Difference[] = [];
  const unsure: string[] = [];
  const dues = new Map<Deadline, Moment | null>();
  for (const deadline of deadlines.filter((each) => moving.has(each))) {
    const { due, key, layer } = deadline;
    const was = recount(deadline, before, (other) => momentOf(other.due));
    if (was === null || writeMoment(was) !== (due.at ?? due.date)) {
      unsure.push(key);
      continue;
    }
    const now = dueNow(deadline);
    if (now === null) continue;
    const to = writeDue(now, after.calendarOf(layer));
    const isOther = to.date !== due.date || to.at !== due.at || to.lastWorkingDay !== due.lastWorkingDay;
    const from = { ...due, lastWorkingDay: lastWorkingDayBy(due.date, before.calendarOf(layer)) };
    if (isOther) differences.push({ deadline, from, to });
  }
  return { touched: moving.size > 0, differences, unsure };

  /** Whether a count passes the day, it is due on it, or what it is counted from moves. */
  function isTouched(deadline: Deadline): boolean {
    if (deadline.due.date === date) return true;
    let start: Step | null = null;
    return deadline.why.some((step) => {
      if (step.step === "from") {
        start = step;
        return step.kind === "projected" && sourceOf(step, deadline, moving) !== undefined;
      }
      if (step.step !== "count" || !start || !isByWorkingDay(step)) return false;
      const [first, last] = start.date < step.date ? [start.date, step.date] : [step.date, start.date];
      return first <= date && date <= last;
    });
  }

  function dueNow(deadline: Deadline): Moment | null {
    let due = dues.get(deadline);
    if (due === undefined) {
      // While it is being counted it stands where it was: what counts from itself ends.
      dues.set(deadline, momentOf(deadline.due));
      due = moving.has(deadline) ? recount(deadline, after, dueNow) : momentOf(deadline.due);
      dues.set(deadline, due);
    }
    return due;
  }

  /** A deadline's due time from its steps; `null` where they do not say enough, or leave the calendar. */
  function recount(
    deadline: Deadline,
    { calendarOf }: Compiled,
    dueOf: (other: Deadline) => Moment | null,
  ): Moment | null {
    const calendar = calendarOf(deadline.layer);
    const parts: Moment[] = [];
    let start: Moment | null = null;
    try {
      for (const step of deadline.why) {
        if (step.step === "from") {
          const source = step.kind === "projected" ? sourceOf(step, deadline, deadlines) : undefined;
          start = source ? dueOf(source) : momentOf(step);
        } else if (step.step === "count") {
          if (!start || !step.period) return null;
          parts.push(applyPeriod(step.period, start, calendar));
        } else {
          const ordered = parts.splice(0).toSorted(byTime);
          parts.push(ordered.at(step.choose === "later" ? -1 : 0)!);
        }
      }
    } catch (error) {
      if (isOutside(error)) return null;
      throw error;
    }
    return parts.at(-1) ?? null;
  }

  /** The deadline whose due time stands in for what a step counts from; of several the one of the same party. */
  function sourceOf(step: Step, counted: Deadline, among: Iterable<Deadline>): Deadline | undefined {
    const found = [...among].filter(
      (each) =>
        counted.projectedFrom.includes(each.id) &&
        conferenceOf(each) === conferenceOf(counted) &&
        (each.due.at ?? each.due.date) === (step.at ?? step.date),
    );
    const party = JSON.stringify(counted.party);
    return found.find((each) => JSON.stringify(each.party) === party) ?? found[0];
  }
}

function conferenceOf(deadline: Deadline | HistoryDeadline): string | null {
  return "conference" in deadline ? deadline.conference.place : null;
}

function isByWorkingDay({ period }: Step): boolean {
  return period !== undefined && "unit" in period && period.unit === "working-days";
}

function momentOf({ date, at }: { readonly date: LocalDate; readonly at?: string }): Moment {
  const moment = readMoment(at ?? date);
  return typeof moment === "string" ? { date, at: null } : moment;
}
