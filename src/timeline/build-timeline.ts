import {
  CodedError,
  englandAndWales,
  momentProblems,
  readMoment,
  writeMoment,
  type LocalDate,
  type Moment,
  type WorkingCalendar,
} from "../calendar/index.js";
import { conferenceTypes } from "../model/codes.js";
import type { ConferenceRecord } from "../model/record.js";
import { assertPolicy, type Policy } from "../policy/policy.js";
import type { Reading } from "../policy/rule.js";
import { groundOf } from "./calendar-under.js";
import { checklistOf } from "./checklist.js";
import { noticeContradictions } from "./contradictions.js";
import { isPlanNeeded } from "./conditions.js";
import { deadlinesOf, type Owed } from "./deadlines.js";
import { dutiesOf, type Duties, type PlannedDuty } from "./duties.js";
import { discussionsHeld } from "./events.js";
import { isMissing, latest, readFacts, type Facts } from "./facts.js";
import { legible } from "./legible.js";
import { collectNotices } from "./notices.js";
import { noticePolicy } from "./policy-notices.js";
import { reckonerFor, type Reckoner } from "./reckoner.js";
import type { ConferenceTimes, Timeline, TimelineOptions } from "./timeline.js";

/**
 * When everything around a conference is due under a policy, and why.
 *
 * Facts that are missing, unreadable or contradictory are never guessed: what depends on them is listed as `waiting`,
 * with the facts it needs, and what a reader should know is in `notices`. What happened replaces what was planned. The
 * rules are those in force on the day of the conference; before it has a day, on `asOf`; else the latest.
 *
 * Pass records that come from outside through `parseRecord` first: it names every unknown field and wrong type.
 *
 * @throws CodedError for the caller's own mistakes: `not-a-record`, `unknown-conference-type`, `not-a-policy`,
 * `not-a-calendar`, `unknown-reading`, and an `asOf` that is no date or time.
 * @example
 * ```ts
 * const { deadlines, waiting } = buildTimeline(
 *   { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] },
 *   workingTogether,
 * );
 * deadlines[0].due.date; // "2020-04-23"
 * waiting[0].needs; // ["conference.held.start"]
 * ```
 */
export function buildTimeline(record: ConferenceRecord, policy: Policy, options: TimelineOptions = {}): Timeline {
  return reckonTimeline(record, policy, options, "explain").timeline;
}

/** A timeline, and what it was made by. */
export interface Reckoned {
  readonly timeline: Timeline;
  readonly inForce: Duties;
  readonly calendar: WorkingCalendar;
  /** The day whose rules apply. */
  readonly on: LocalDate | undefined;
  /** The timeline's deadlines, each with its duty and party. */
  readonly owed: readonly Owed[];
  readonly facts: Facts;
  readonly reckoner: Reckoner;
}

/**
 * A timeline with the rules it was made by.
 *
 * @param to `judge` a record that was read by its schema: without reasons, checklist and other readings.
 */
export function reckonTimeline(
  given: ConferenceRecord,
  policy: Policy,
  options: TimelineOptions,
  to: "explain" | "judge",
): Reckoned {
  const { readings } = options;
  checkArguments(given, policy, options.calendar ?? englandAndWales);
  const { calendar, layers, named } = groundOf(policy, options.calendar ?? englandAndWales);
  const notices = collectNotices();
  const explain = to === "explain";
  const record = explain ? legible(given, notices) : given;
  const facts = readFacts(record, notices);
  const asOf = readAsOf(options.asOf);
  const on = dayOf(facts, asOf);
  const duties = dutiesOf(policy, on, record.type);
  const reckoner = reckonerFor(facts, duties, calendar, chosenReading);
  for (const id of readings ? Object.keys(readings) : []) {
    if (!duties.list.some((duty) => duty.id === id && duty.due && "readings" in duty.due)) {
      notices.add("reading-not-used", { about: id });
    }
  }
  if (on !== undefined) noticePolicy(layers, on, notices);
  noticeContradictions(facts);
  const { owed, waiting } = deadlinesOf(duties.list, facts, reckoner, calendar, asOf, explain);
  const deadlines = owed.map(({ deadline }) => deadline);
  const timeline: Timeline = {
    schemaVersion: 1,
    record: {
      type: record.type,
      reference: record.reference ?? null,
      conference: conferenceIn(facts),
      planNeeded: isPlanNeeded(record),
    },
    asOf: asOf ? writeMoment(asOf) : null,
    policy: named.policy,
    calendar: named.calendar,
    deadlines,
    checklist: explain ? checklistOf(duties, record, reckoner, [...deadlines, ...waiting]) : [],
    waiting,
    notices: notices.list(),
  };
  return { timeline, inForce: duties, calendar, on, owed, facts, reckoner };

  function chosenReading(duty: PlannedDuty, available: readonly Reading[]): Reading | undefined {
    if (!readings || !Object.hasOwn(readings, duty.id)) return undefined;
    const chosen = available.find(({ name }) => name === readings[duty.id]);
    if (chosen) return chosen;
    const names = available.map(({ name }) => name);
    throw new CodedError("unknown-reading", `The duty ${duty.id} can be read as ${names.join(" or ")}.`, {
      duty: duty.id,
      readings: names,
    });
  }
}

function conferenceIn({ conference: { start, end, endAssumed, held } }: Facts): ConferenceTimes | null {
  if (isMissing(start) && isMissing(end)) return null;
  return {
    start: isMissing(start) ? null : writeMoment(start),
    end: isMissing(end) || endAssumed ? null : writeMoment(end),
    isHeld: held,
  };
}

/** The day whose rules apply: the conference's, else the day asked about, else the last strategy discussion's. */
function dayOf(facts: Facts, asOf: Moment | undefined): LocalDate | undefined {
  const { conference } = facts;
  if (!isMissing(conference.start)) return conference.start.date;
  if (!isMissing(conference.end)) return conference.end.date;
  if (asOf) return asOf.date;
  return latest(discussionsHeld(facts))?.date;
}

function readAsOf(asOf: string | undefined): Moment | undefined {
  if (asOf === undefined) return undefined;
  const moment = readMoment(asOf);
  if (typeof moment === "string") {
    const { message, fix } = momentProblems[moment];
    throw new CodedError(moment, `The day asked about: ${message} ${fix}`);
  }
  return moment;
}

/** Policies that were looked at already. */
const looked = new WeakSet<Policy>();

function checkArguments(record: ConferenceRecord, policy: Policy, calendar: WorkingCalendar): void {
  if (typeof record !== "object" || record === null) {
    throw new CodedError("not-a-record", "Expected a conference record: an object with at least a type.");
  }
  if (!conferenceTypes.includes(record.type)) {
    throw new CodedError("unknown-conference-type", `A record's type is one of: ${conferenceTypes.join(", ")}.`);
  }
  if (!looked.has(policy)) {
    assertPolicy(policy);
    looked.add(policy);
  }
  if (typeof calendar !== "object" || calendar === null || typeof calendar.add !== "function") {
    throw new CodedError("not-a-calendar", "Expected a working calendar, such as englandAndWales or scotland.");
  }
}
