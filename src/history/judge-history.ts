import { assertHistory } from "./assert-history.js";
import { policyGiven } from "../authorities/by-id/policy-given.js";
import type { Moment } from "../calendar/index.js";
import { readFacts } from "../facts/read-facts.js";
import type { ChildHistory } from "../model/history.js";
import { readAsOf } from "../obligations/arguments.js";
import { dayOfRules } from "../obligations/day-of-rules.js";
import { evaluateRecord, type EvaluateOptions, type Evaluation } from "../obligations/evaluate.js";
import type { Obligation } from "../obligations/obligation.js";
import type { Policy } from "../policy/policy.js";
import { events, type EventName } from "../vocabulary/events.js";
import { conferenceKeys } from "./conference-keys.js";
import { findMeetings, type Meetings } from "./find-meetings.js";
import { dayOf, type Meeting } from "./meeting.js";
import { byDay } from "./meeting-index.js";
import { policyOn, type PolicyOn } from "./policy-on.js";
import { recordOf, type PlacedRecord } from "./record-of.js";
import { notHeldOfThin, notHeldWithoutPlan } from "./thin-fields.js";

/** One conference of a history under its policy. */
export interface JudgedConference extends PlacedRecord {
  readonly meeting: Meeting;
  /** The place of the enquiry that it was judged by. */
  readonly enquiry: number | null;
  /** Unique in the history. */
  readonly key: string;
  readonly policy: Policy;
  readonly options: EvaluateOptions;
  readonly evaluation: Evaluation;
  /** Its obligations without those that another conference of the history has already. */
  readonly kept: readonly Obligation[];
}

/** A history with each of its conferences evaluated. */
export interface JudgedHistory {
  readonly history: ChildHistory;
  readonly asOf: Moment | null;
  readonly meetings: Meetings;
  readonly conferences: readonly JudgedConference[];
  readonly of: ReadonlyMap<Meeting, JudgedConference>;
  /** Of each enquiry, in the order given. */
  readonly ofEnquiries: readonly JudgedConference[];
}

/**
 * Evaluates every conference of a history, and keeps each obligation once. The only judgement is that of the obligations.
 *
 * @throws CodedError `not-a-history`, and those of `evaluate`.
 */
export function judgeHistory(
  history: ChildHistory,
  policy: PolicyOn,
  options: EvaluateOptions,
  isInFull: boolean,
): JudgedHistory {
  assertHistory(history);
  const optionsFor = optionsForMeetings(options);
  const asOf = readAsOf(options.asOf);
  const meetings = findMeetings(history);
  const keys = conferenceKeys(meetings.all, history);
  const of = new Map<Meeting, JudgedConference>();
  const conferences: JudgedConference[] = [];
  const ofEnquiries: JudgedConference[] = [];
  for (const meeting of meetings.all.filter(isJudged).toSorted(byDay)) {
    const [first, ...others] = meeting.enquiries;
    const own = judge(meeting, first);
    of.set(meeting, own);
    conferences.push(own);
    if (first !== undefined) ofEnquiries[first] = own;
    for (const [index, enquiry] of others.entries()) {
      const again = judge(meeting, enquiry, `${own.key}@enquiry-${index + 2}`);
      conferences.push((ofEnquiries[enquiry] = again));
    }
  }
  return { history, asOf, meetings, conferences: keepOnce(conferences, of), of, ofEnquiries };

  function judge(meeting: Meeting, enquiry: number | undefined, key = keys.get(meeting)!): JudgedConference {
    const placed = recordOf(meeting, history, meetings, enquiry, isInFull);
    const own = optionsFor(meeting);
    const inForce = policyFor(placed, policy, asOf);
    const evaluation = evaluateRecord(
      placed.record,
      inForce,
      own,
      isInFull ? "all" : meeting.rich ? "dated" : "dated-and-held",
    );
    const kept = evaluation.obligations.filter((each) => isHeld(each, meeting, evaluation));
    return {
      ...placed,
      meeting,
      enquiry: enquiry ?? null,
      key,
      policy: inForce,
      options: own,
      evaluation,
      // A second enquiry asks for nothing but that the conference is held.
      kept: key === keys.get(meeting) ? kept : kept.filter((each) => isDoneBy(each, "conference-held")),
    };
  }
}

/** Of a review outside its plan nothing is told but what its own record holds; of one that was replaced, nothing. */
function isJudged(meeting: Meeting): boolean {
  if (meeting.part === "chained") return meeting.type !== "review" || dayOf(meeting) !== null || meeting.rich !== null;
  return meeting.part === "outside" && meeting.rich !== null;
}

/** Of a conference that only thin facts tell of and that starts no plan, the source knows no review either. */
function optionsForMeetings(options: EvaluateOptions): (meeting: Meeting) => EvaluateOptions {
  const without = (lacking: readonly string[]) => ({
    ...options,
    notHeld: options.notHeld ? Object.freeze([...lacking, ...options.notHeld]) : lacking,
  });
  const [withPlan, withoutPlan] = [without(notHeldOfThin), without(notHeldWithoutPlan)];
  return ({ rich, plan }) => (rich ? options : plan === null ? withoutPlan : withPlan);
}

function policyFor({ record }: PlacedRecord, policy: PolicyOn, asOf: Moment | null): Policy {
  return typeof policy === "function" ? policyOn(policy, dayOfRules(readFacts(record, asOf)).on) : policyGiven(policy);
}

/** Of a conference that only thin facts tell of, what these hold: whether it was held, and the next. */
function isHeld({ duty, state }: Obligation, { rich }: Meeting, { facts }: Evaluation): boolean {
  if (rich) return true;
  return state !== "not-held" && duty.doneBy !== undefined && facts.isHeldBySource(events[duty.doneBy].fact);
}

/** Whether an event is what a duty is done by. */
export function isDoneBy({ duty }: Obligation, event: EventName): boolean {
  return duty.doneBy === event;
}

/** Whether it falls due again and again. */
function isRecurring({ reading }: Obligation): boolean {
  return reading !== null && "relation" in reading.due && reading.due.relation === "every";
}

/**
 * That a review is held is asked by the conference before it, and by the review's own record: the former counts, where it
 * has a time. What recurs goes on under the first record of a plan that has it.
 */
function keepOnce(
  conferences: readonly JudgedConference[],
  of: Map<Meeting, JudgedConference>,
): readonly JudgedConference[] {
  const recurring = new Map<Meeting, ReadonlySet<string>>();
  return conferences.map((judged) => {
    const { meeting, kept } = judged;
    const before = meeting.previous && of.get(meeting.previous);
    const isAsked = before?.kept.some((each) => isDoneBy(each, "next-review") && each.due !== null) === true;
    const goesOn = (meeting.previous && recurring.get(meeting.previous)) ?? NO_CODES;
    const own = kept.flatMap((each) => (isRecurring(each) && meeting.rich ? each.duty.id : []));
    recurring.set(meeting, own.length === 0 ? goesOn : new Set([...goesOn, ...own]));
    if (!isAsked && goesOn.size === 0) return judged;
    const once = kept.filter(
      (each) => !(isAsked && isDoneBy(each, "conference-held")) && !(isRecurring(each) && goesOn.has(each.duty.id)),
    );
    const result = { ...judged, kept: once };
    if (of.get(meeting) === judged) of.set(meeting, result);
    return result;
  });
}

const NO_CODES: ReadonlySet<string> = new Set();
