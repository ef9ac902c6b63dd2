import { addDays, CodedError, dayNumber, type LocalDate } from "../calendar/index.js";
import { isBefore } from "../facts/moments.js";
import type { ConferenceRecord } from "../model/record.js";
import { singleCounts, type Count } from "../obligations/count.js";
import { evaluateRecord, type Evaluation } from "../obligations/evaluate.js";
import type { Obligation } from "../obligations/obligation.js";
import { nearest } from "../vocabulary/nearest.js";
import type { Policy } from "../policy/policy.js";
import { plannedTooLate } from "../timeline/planned-too-late.js";
import { writeDue } from "../timeline/due.js";
import { events, isEventName, type Event } from "../vocabulary/events.js";
import { joinWords } from "../vocabulary/words.js";
import { isHolding, limitingDuties } from "./limiting-duties.js";
import { taskOf } from "../wording/task-text.js";
import type { Language } from "../language/language.js";
import type { Against, Binding, PossibleDate, PossibleDatesOptions } from "./possible-date.js";
import { policyLanguage } from "../wording/policy-language.js";

/** A day, and what was evaluated as if the conference were planned for it. */
interface JudgedDay {
  readonly asked: PossibleDate;
  readonly evaluation: Evaluation;
}

/** Looks at days one by one, each once. */
export interface Judge {
  on(date: LocalDate): JudgedDay;
  /** The obligation that stops the next working day in a direction on which nobody is away. */
  bindingBeyond(date: LocalDate, step: 1 | -1): Binding | null;
  /** The first day from one on, up to half a year later, that nothing but the limit stops. */
  firstInTime(from: LocalDate): LocalDate | null;
}

/** Judges days for a conference. */
export function judgeDays(record: ConferenceRecord, policy: Policy, options: PossibleDatesOptions): Judge {
  const { at, unavailable = [], forDuties, ...asked } = options;
  const known = new Map<LocalDate, JudgedDay>();
  const isAway = awayOn(unavailable);
  const times = timesOf(at);
  const recorded = evaluateRecord(record, policy, asked, limitingDuties);
  if (forDuties) assertDuties(forDuties, recorded);
  const { held } = recorded.facts.conference;
  const evaluateOn = (date: LocalDate) => evaluateRecord(plannedOn(record, date, times), policy, asked, limitingDuties);
  const isMeant = ({ duty }: Obligation) => isHolding(duty) || !forDuties || forDuties.includes(duty.id);
  const { calendar } = recorded.compiled;

  function on(date: LocalDate): JudgedDay {
    let judged = known.get(date);
    if (!judged) {
      const evaluation = held ? recorded : evaluateOn(date);
      const day = calendar.whyNotWorking(date);
      const all: readonly Against[] = [
        ...(day ? [{ reason: "not-a-working-day", day } as const] : []),
        ...(isAway(date) ? [{ reason: "unavailable" } as const] : []),
        ...(held ? [{ reason: "already-held", path: held.path } as const] : againstIn(evaluation)),
      ];
      known.set(date, (judged = { asked: { date, possible: !all.some(stops), against: all }, evaluation }));
    }
    return judged;
  }

  function againstIn(evaluation: Evaluation): readonly Against[] {
    const { facts, asOf, obligations } = evaluation;
    const language = policyLanguage(evaluation.compiled);
    const { start } = facts.conference;
    if (asOf && start && isBefore(start.at!, asOf)) return [{ reason: "in-the-past" }];
    const contradicted = facts.problems.filter(({ code }) => CONTRADICTIONS.has(code));
    return [
      ...contradicted.map(({ path }) => ({ reason: "before-its-event", path }) as const),
      ...obligations.filter(isMeant).flatMap((obligation) => {
        const { duty, state, count } = obligation;
        if (duty.strength === "may") return [];
        if (isHolding(duty)) {
          const late = plannedTooLate(obligation, asOf);
          return late ? againstBy(obligation, "after-limit", late.workingDays, language) : [];
        }
        const isLate = state === "overdue" && count !== null && isCountedFromConference(count);
        return isLate ? againstBy(obligation, "too-late-for", lateBy(obligation), language) : [];
      }),
    ];
  }

  function bindingBeyond(date: LocalDate, step: 1 | -1): Binding | null {
    let next = date;
    for (let tried = 0; tried < FURTHEST; tried++) {
      next = addDays(next, step);
      const { against } = on(next).asked;
      if (against.some(({ reason }) => OF_THE_DAY.has(reason))) continue;
      const stopping = against.filter(isBinding).filter(stops);
      // The one that is due first is the furthest from being possible.
      return stopping.toSorted((a, b) => (a.due.date < b.due.date ? -1 : a.due.date > b.due.date ? 1 : 0))[0] ?? null;
    }
    return null;
  }

  function firstInTime(start: LocalDate): LocalDate | null {
    for (let tried = 0, date = start; tried < FURTHEST; tried++, date = addDays(date, 1)) {
      if (on(date).asked.against.every((each) => each.reason === "after-limit" || !stops(each))) return date;
    }
    return null;
  }

  return { on, bindingBeyond, firstInTime };
}

/** The furthest that is looked beyond the days asked about: half a year. */
const FURTHEST = 183;
const OF_THE_DAY: ReadonlySet<Against["reason"]> = new Set(["not-a-working-day", "unavailable"]);
const CONTRADICTIONS: ReadonlySet<string> = new Set([
  "conference-before-strategy-discussion",
  "conference-before-previous-conference",
]);

/** Whether a day cannot be for it. */
export function stops({ strength }: Against): boolean {
  return strength !== "should";
}

export function isBinding(against: Against): against is Binding {
  return against.key !== undefined;
}

function againstBy(
  obligation: Obligation,
  reason: Against["reason"],
  workingDays: number | null,
  language: Language,
): Binding[] {
  const { key, duty, due } = obligation;
  const { id, title, strength, layer, basis, calendar } = duty;
  const task = taskOf(duty, language);
  return [{ reason, key, duty: id, title, task, strength, due: writeDue(due!, calendar), workingDays, layer, basis }];
}

function lateBy({ workingDaysLeft }: Obligation): number | null {
  return workingDaysLeft === null ? null : Math.abs(workingDaysLeft);
}

/** Whether a due time moves with the conference. */
function isCountedFromConference(counted: Count): boolean {
  return singleCounts(counted).some(({ anchor: { event, count } }) => {
    const isOfConference = isEventName(event) && (events[event] as Event).isOfConference === true;
    return isOfConference || (count !== null && isCountedFromConference(count));
  });
}

/** The record with the conference planned for a day. What it has as held is later than the day asked about. */
function plannedOn(record: ConferenceRecord, date: LocalDate, { start, end }: Times): ConferenceRecord {
  const { held: _, ...conference } = record.conference ?? {};
  const planned = { start: date + start, ...(end === undefined ? {} : { end: date + end }) };
  return { ...record, conference: { ...conference, planned } };
}

interface Times {
  readonly start: string;
  readonly end: string | undefined;
}

/** @throws CodedError `not-a-time`. */
function timesOf(at: PossibleDatesOptions["at"]): Times {
  if (at === undefined) return { start: "", end: undefined };
  const isTime = (text: unknown) => typeof text === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
  if (!isTime(at.start) || !(at.end === undefined || (isTime(at.end) && at.end >= at.start))) {
    throw new CodedError("not-a-time", 'Give times of day, the end after the start: { start: "10:00", end: "12:00" }.');
  }
  return { start: `T${at.start}`, end: at.end === undefined ? undefined : `T${at.end}` };
}

/** @throws CodedError `not-a-date`, `not-a-period`. */
function awayOn(unavailable: NonNullable<PossibleDatesOptions["unavailable"]>): (date: LocalDate) => boolean {
  const spans = unavailable.map((each) => {
    const [first, end] = typeof each === "string" ? [each, addDays(each, 1)] : [each.from, each.until];
    if (dayNumber(end) <= dayNumber(first)) {
      throw new CodedError("not-a-period", "The day until which somebody is away comes after the first.");
    }
    return [first, end] as const;
  });
  return (date) => spans.some(([first, end]) => first <= date && date < end);
}

/** @throws CodedError `unknown-duty`. */
function assertDuties(ids: readonly string[], { compiled, rules }: Evaluation): void {
  for (const id of ids) {
    if (compiled.dutyIds.has(id)) continue;
    const suggestions = nearest(
      id,
      rules.duties.map((duty) => duty.id),
    );
    const hint = suggestions.length > 0 ? ` Did you mean ${joinWords(suggestions, "or")}?` : "";
    throw new CodedError("unknown-duty", `The policy ${compiled.policy.id} has no duty of one of these ids.${hint}`, {
      suggestions,
    });
  }
}
