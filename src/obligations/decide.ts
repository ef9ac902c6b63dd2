import type { CountedPeriod, Moment, Period, WorkingCalendar } from "../calendar/index.js";
import { pathOf, type Fact } from "../facts/fact.js";
import { byTime, isBefore } from "../facts/moments.js";
import { factDeciding } from "../facts/read-facts.js";
import type { AnyReading, CompiledDuty } from "../policy/compile.js";
import { events, isEventName } from "../vocabulary/events.js";
import { childOf, isOfAge } from "./age.js";
import { anchorOf, boundsOf, happenedAt, plannedFacts } from "./anchors.js";
import { chasedBy } from "./chased-by.js";
import type { Context } from "./context.js";
import { count, isCount, isOutside, type Count, type Needs } from "./count.js";
import { excuseFor, type End } from "./ends.js";
import { findEvidence, NOTHING_RECORDED, type Found } from "./evidence.js";
import type { Because, Obligation, Party, State } from "./obligation.js";
import { readingOf } from "./reading-of.js";
import { openConditions } from "./truth.js";

/** A duty that holds, or may, for a party; and when what it is about came to an end. */
export interface DutyForParty {
  readonly duty: CompiledDuty;
  readonly party: Party | null;
  /** Whether the condition it is subject to is met; `null` while the record does not say. */
  readonly met: true | null;
  readonly end: End | null;
}

/** Where a duty stands for one party: one obligation, or one for each time of what recurs. */
export function decide(owed: DutyForParty, context: Context): Obligation[] {
  const reading = readingOf(owed.duty, context);
  if (reading === null) return [evaluateUndated(owed, context)];
  const { due } = reading;
  return "relation" in due && due.relation === "every"
    ? evaluateRecurring(owed, reading, context)
    : [evaluateDated(owed, reading, context)];
}

function evaluateDated(owed: DutyForParty, reading: AnyReading, context: Context): Obligation {
  const { duty, party, met } = owed;
  const { facts } = context;
  const found = findEvidence(duty, party, facts, boundsOf(duty, reading, party, context));
  let counted = count(reading.due, (event) => anchorOf(event, party, context), duty.calendar);
  if (!isCount(counted) && facts.conference.plannedDayPassed && found.evidence) {
    // What is done stays done, although the day it was counted from went by.
    const asPlanned = count(reading.due, (event) => anchorOf(event, party, context, true), duty.calendar);
    if (isCount(asPlanned) && !isAfter(found.evidence.at!, asPlanned.due)) counted = asPlanned;
  }
  if (met === null)
    counted = { needs: [...decidingPaths(owed, context), ...(isCount(counted) ? NONE : counted.needs)] };
  const target = targetOf(duty, (time) => count(time, (event) => anchorOf(event, party, context), duty.calendar));
  return makeDated(owed, reading, { counted, target }, found, context);
}

/** By when it should be done; `null` where the policy does not say, or that cannot be told. */
function targetOf({ target }: CompiledDuty, countTime: (time: Period) => Count | Needs): Moment | null {
  if (target === undefined) return null;
  const counted = countTime(target);
  return isCount(counted) ? counted.due : null;
}

/** An obligation with a time, and its state. */
function makeDated(
  owed: DutyForParty,
  reading: AnyReading,
  { counted, target }: { readonly counted: Count | Needs; readonly target: Moment | null },
  found: Found,
  context: Context,
  key = keyOf(owed, context),
): Obligation {
  const { duty, party, end } = owed;
  const { facts } = context;
  const { evidence, planned } = found;
  const due = isCount(counted) ? counted.due : null;
  const because = evidence ? null : whyNotOwed(owed, due, context);
  const state = because ? "not-owed" : due === null ? "waiting" : stateOf(due, duty, found, context);
  const isOpen = state === "overdue" || state === "due-today" || state === "upcoming";
  // Field by field: made for every obligation, a spread costs more than all the rest.
  return {
    key,
    duty,
    party,
    state,
    reading,
    count: isCount(counted) ? counted : null,
    due,
    target: due === null ? null : target,
    limit: null,
    otherReadings: context.otherReadings && due !== null ? otherReadingsOf(owed, reading, context) : NONE,
    evidence,
    rejected: found.rejected,
    planned: evidence ? null : planned,
    place: found.denied ?? found.place,
    leftOut: evidence || because ? NONE : found.leftOut,
    workingDaysLeft: isOpen ? workingDaysLeft(facts.asOf!, due!, duty.calendar) : null,
    needs: isCount(counted) ? (state === "unclear" ? [pathNeeded(found)] : NONE) : counted.needs,
    because,
    closedBy: state === "overdue" && end ? { code: end.code, place: end.place } : null,
    isConditional: false,
    chasedBy: chasedBy(duty, party, facts),
    phasePassed: state === "not-done" && hasPassed(duty, due, context),
  };
}

/** Why it is not owed: it is excused; or what it is about ended on or before the day on which it would be due. */
function whyNotOwed({ duty, end }: DutyForParty, due: Moment | null, { facts }: Context): Because | null {
  const excuse = excuseFor(duty, facts);
  if (excuse) return excuse;
  return end && (due === null || end.at.date <= due.date) ? { code: end.code, place: end.place } : null;
}

function stateOf(due: Moment, duty: CompiledDuty, found: Found, { facts }: Context): State {
  const { evidence, undated, unclear, denied } = found;
  const { asOf } = facts;
  if (evidence) return isAfter(evidence.at!, due) ? "late" : "done";
  // A conference before the one it follows contradicts it: nobody can say which of the two is wrong.
  const isContradicted = duty.doneBy !== undefined && events[duty.doneBy].isOfConference && facts.isBeforePrevious;
  if (undated || unclear || isContradicted) return "unclear";
  if (!isHeldBySource(duty, facts)) return "not-held";
  if (!asOf) return denied ? "not-done" : "open";
  if (isAfter(asOf, due)) return "overdue";
  return asOf.date === due.date ? "due-today" : "upcoming";
}

/** One open occurrence, counted from the last time; each that was done late stays. */
function evaluateRecurring(owed: DutyForParty, reading: AnyReading, context: Context): Obligation[] {
  const { duty, party, met } = owed;
  const { event, from = event } = reading.due as CountedPeriod;
  const key = keyOf(owed, context);
  const times = timesOf(event, duty, context);
  const nothing = NOTHING_RECORDED.get(null)!;
  const countFrom = (since: Fact, time: Period = reading.due) =>
    count(time, () => happenedAt(event, since.at!), duty.calendar);
  const late = times.slice(1).flatMap((next, index) => {
    const since = times[index]!;
    const counted = countFrom(since);
    if (!isCount(counted)) return [];
    const found = { ...nothing, evidence: { at: next.at!, place: next }, place: next };
    const target = targetOf(duty, (time) => countFrom(since, time));
    if (!isAfter(next.at!, target ?? counted.due)) return [];
    const dates = { counted, target };
    return [makeDated({ ...owed, end: null }, reading, dates, found, context, `${key}/since-${since.at!.date}`)];
  });
  const last = times.at(-1);
  const countNext = (time: Period) =>
    last ? countFrom(last, time) : count(time, () => anchorOf(from, party, context), duty.calendar);
  const counted = met === null ? { needs: decidingPaths(owed, context) } : countNext(reading.due);
  const open = {
    ...nothing,
    planned: plannedFacts(event, context)[0] ?? null,
    place: last ?? nothing.place,
  };
  return [...late, makeDated(owed, reading, { counted, target: targetOf(duty, countNext) }, open, context, key)];
}

/** Each time that an event happened, by day; from the conference on, unless that is a review, where a plan goes on. */
function timesOf(event: string, duty: CompiledDuty, { facts }: Context): readonly Fact[] {
  const recorded = [
    ...(isEventName(event) ? facts.of(event).facts : facts.completed(event).map(({ fact }) => fact!)),
    ...(duty.doneBy && duty.doneBy !== event ? facts.of(duty.doneBy).facts : NONE),
    ...facts.completed(duty.id).map(({ fact }) => fact!),
  ];
  const start = facts.type === "review" ? null : facts.conference.start?.at;
  const happened = recorded.filter(({ at, is }) => at && is === "happened" && !(start && isBefore(at, start)));
  const byDay = new Map(happened.toSorted((a, b) => byTime(b.at!, a.at!)).map((fact) => [fact.at!.date, fact]));
  return [...byDay.values()].toReversed();
}

/** A duty for which the policy gives no time, and its state. */
function evaluateUndated(owed: DutyForParty, context: Context): Obligation {
  const { duty, party, met, end } = owed;
  const { facts } = context;
  const found = findEvidence(duty, party, facts, boundsOf(duty, null, party, context));
  const { evidence, undated, unclear } = found;
  const limit = limitOf(duty, context);
  const phasePassed = hasPassed(duty, limit, context);
  // What was to be done by then stays owed: what ended later excuses nothing.
  const ended = end && (limit === null || end.at.date <= limit.date) ? { code: end.code, place: end.place } : null;
  const because = evidence ? null : (excuseFor(duty, facts) ?? ended);
  return {
    key: keyOf(owed, context),
    duty,
    party,
    state: because ? "not-owed" : stateWithoutTime(),
    reading: null,
    count: null,
    due: null,
    target: null,
    limit,
    otherReadings: NONE,
    evidence: evidence ?? (undated && { at: null, place: undated }),
    rejected: found.rejected,
    planned: evidence ? null : found.planned,
    place: found.denied ?? found.place,
    leftOut: evidence || because ? NONE : found.leftOut,
    workingDaysLeft: null,
    needs: undated || unclear ? [pathNeeded(found)] : NONE,
    because,
    closedBy: null,
    isConditional: met === null,
    chasedBy: chasedBy(duty, party, facts),
    phasePassed,
  };

  function stateWithoutTime(): State {
    // While nobody knows whether it is asked for, it is neither late nor left undone.
    if (met === null) return evidence ? "done" : "open";
    if (evidence) return limit && isAfter(evidence.at!, limit) ? "late" : "done";
    if (found.denied) return "not-done";
    if (undated) return "done";
    if (unclear) return "unclear";
    // Who is in the list with a time that is later than the day asked about is not left out.
    if (found.isLeftOut && phasePassed) return "not-done";
    return isHeldBySource(duty, facts) ? "open" : "not-held";
  }
}

/** When a duty without a time is to be done at the latest; `null` where that is not known. */
function limitOf({ phase, before, doneBy }: CompiledDuty, { facts }: Context): Moment | null {
  const { start, end, plannedDayPassed } = facts.conference;
  // A conference is not late for its own start.
  if (plannedDayPassed || (doneBy && events[doneBy].isOfConference)) return null;
  if (before) return facts.of(before).facts.find(({ at }) => at)?.at ?? null;
  if (phase === "before") return start?.at ?? null;
  const day = phase === "on-the-day" ? (end ?? start)?.at?.date : undefined;
  return day === undefined ? null : { date: day, at: null };
}

/** Whether the phase in which a duty without a time is done has passed. */
function hasPassed({ phase, before }: CompiledDuty, limit: Moment | null, { facts }: Context): boolean {
  const { isHeld, end } = facts.conference;
  if (!isHeld) return false;
  if (before) return facts.of(before).facts.some(({ is, at }) => at && is === "happened");
  if (phase === "before") return true;
  if (phase === "after") return end?.is === "happened";
  return facts.asOf === null || (limit !== null && isBefore(limit, facts.asOf));
}

function otherReadingsOf(
  { duty, party }: DutyForParty,
  used: AnyReading,
  context: Context,
): Obligation["otherReadings"] {
  if (duty.readings.length < 2) return NONE;
  return duty.readings.flatMap((reading) => {
    if (reading.name === used.name) return [];
    const counted = count(reading.due, (event) => anchorOf(event, party, context), duty.calendar);
    return isCount(counted) ? [{ reading, due: counted.due }] : [];
  });
}

/** Two rules of one id that hold at once are told apart by their clauses. */
function keyOf({ duty, party }: DutyForParty, { keys }: Context): string {
  const plain = party ? `${duty.id}/${party.key}` : duty.id;
  if (!duty.sharesId) return plain;
  let key = plain;
  for (let twin = 1; keys.has(key); twin++) key = `${plain}@${duty.clause.clause}${twin > 1 ? `.${twin}` : ""}`;
  keys.add(key);
  return key;
}

/** The facts that would tell whether a rule holds. */
function decidingPaths({ duty, party }: DutyForParty, { facts }: Context): readonly string[] {
  const conditions = openConditions(duty, facts).map(factDeciding);
  const child = duty.each === "child" ? childOf(party, facts) : undefined;
  return child && isOfAge(child, duty, facts) === null ? [...conditions, "children[].bornOn"] : conditions;
}

function isHeldBySource({ doneBy }: CompiledDuty, facts: Context["facts"]): boolean {
  return facts.isHeldBySource(doneBy ? events[doneBy].fact : "completed");
}

function pathNeeded({ undated, unclear, place }: Found): string {
  return pathOf(undated ?? unclear ?? place);
}

/** Whether `a` is certainly after `b`: by the instant where both are known, else by the day. */
function isAfter(a: Moment, b: Moment): boolean {
  return isBefore(b, a);
}

/** Working days to a due date; below zero, those after it up to and including the day asked about. */
function workingDaysLeft(asOf: Moment, due: Moment, calendar: WorkingCalendar): number | null {
  try {
    if (asOf.date <= due.date) return calendar.between(asOf.date, due.date);
    const past = calendar.between(due.date, asOf.date);
    return past === 0 ? 0 : -past;
  } catch (error) {
    if (isOutside(error)) return null;
    throw error;
  }
}

const NONE: readonly never[] = [];
