import type { Moment, WorkingCalendar } from "../calendar/index.js";
import type { Audience } from "../model/codes.js";
import { events, isEventName, type EventName } from "../policy/events.js";
import type { Reading } from "../policy/rule.js";
import { factsToDecide, holds } from "./conditions.js";
import { count, isDue, type Anchor, type Counted } from "./count.js";
import { allOf } from "./distributions.js";
import type { AnyReading, Duties, PlannedDuty } from "./duties.js";
import { isByParty, readEvent } from "./events.js";
import { byTime, earliest, isMissing, known, mapItems, type Fact, type Facts } from "./facts.js";
import { grouped } from "./grouped.js";
import { partiesOf, peopleOf, type Party } from "./parties.js";

type Needs = { readonly needs: readonly string[] };

/** Says when duties are due and when they were done, for one record under one policy. */
export interface Reckoner {
  /** When a duty is due to or from one party, or altogether, under a reading of it. */
  dueOf(duty: PlannedDuty, party: Party | undefined, reading: AnyReading): Counted;
  /** When a duty was done by or to one party or, without one, by or to all of them. */
  doneAt(duty: PlannedDuty, party: Party | undefined): Moment | undefined;
  /** The reading chosen for a duty, or its default. */
  readingOf(duty: PlannedDuty): AnyReading | undefined;
  partiesOf(duty: PlannedDuty): readonly Party[];
}

/**
 * @param chosen finds the reading asked for among a duty's readings.
 */
export function reckonerFor(
  facts: Facts,
  { bringingAbout }: Duties,
  calendar: WorkingCalendar,
  chosen: (duty: PlannedDuty, readings: readonly Reading[]) => Reading | undefined,
): Reckoner {
  const { record } = facts;
  const underway: PlannedDuty[] = [];
  const dueToAll = new Map<AnyReading, Counted>();
  const dueToEach = new Map<AnyReading, Map<string, Counted>>();
  const anchors = new Map<EventName, Anchor>();
  const parties = new Map<PlannedDuty, readonly Party[]>();
  const people = peopleOf(facts);
  const completions = completionsIn(facts);

  function partiesTo(duty: PlannedDuty): readonly Party[] {
    if (!duty.each) return NOBODY;
    let found = parties.get(duty);
    if (!found) parties.set(duty, (found = partiesOf(duty, facts, people)));
    return found;
  }

  function readingOf(duty: PlannedDuty): AnyReading | undefined {
    const { readings } = duty;
    return readings.length > 1 ? (chosen(duty, readings as Reading[]) ?? readings[0]) : readings[0];
  }

  /** Each reckoned once: duties that count from each other share their steps. */
  function dueOf(duty: PlannedDuty, party: Party | undefined, reading: AnyReading): Counted {
    const key = party?.key ?? "";
    const done = dueToAll.get(reading) ?? dueToEach.get(reading)?.get(key);
    if (done) return done;
    if (underway.includes(duty)) return { needs: [completionOf(duty.id)] };
    const counted = reckon(duty, party, reading);
    if (isDue(counted) && counted.isForAll) {
      dueToAll.set(reading, counted);
    } else {
      let byParty = dueToEach.get(reading);
      if (!byParty) dueToEach.set(reading, (byParty = new Map()));
      byParty.set(key, counted);
    }
    return counted;
  }

  function reckon(duty: PlannedDuty, party: Party | undefined, reading: AnyReading): Counted {
    // A checked policy has no cycles; one that was not checked must still come to an end.
    underway.push(duty);
    const counted = count(reading.due, (event) => anchorOf(event, party), calendar);
    underway.pop();
    if (holds(duty, record) !== "unknown") return counted;
    return { needs: [...factsToDecide(duty, record), ...(isDue(counted) ? [] : counted.needs)] };
  }

  function doneAt(duty: PlannedDuty, party: Party | undefined): Moment | undefined {
    const all = party ? NOBODY : partiesTo(duty);
    if (all.length > 0) return allOf(all.map((each) => doneAt(duty, each)));
    const fact = duty.doneBy ? eventOf(duty.doneBy, party, duty.audiences) : undefined;
    const happened = fact === undefined || isMissing(fact) ? undefined : fact;
    const entered = completed(duty.id, duty.each !== undefined, party);
    return happened && entered ? earliest([happened, entered]) : (happened ?? entered);
  }

  function eventOf(event: EventName, party: Party | undefined, audiences: readonly Audience[]): Fact {
    const members = party && party.members.length > 0 ? party.members : undefined;
    return readEvent(event, facts, members, party?.audience ? [party.audience] : audiences);
  }

  /** When a duty is first entered as completed: one owed to several, for one party or for nobody in particular. */
  function completed(id: string, isOwedToSeveral: boolean, party: Party | undefined): Moment | undefined {
    let first: Moment | undefined;
    for (const { whom, moment, index } of completions?.get(id) ?? NOTHING) {
      const counts =
        !isOwedToSeveral || whom === undefined || whom === party?.key || party?.members.includes(whom) === true;
      if (!counts) continue;
      facts.looked({ path: COMPLETED, index, moment });
      if (first === undefined || byTime(moment, first) < 0) first = moment;
    }
    return first;
  }

  /** An event as recorded; or, when it has not happened and a duty brings it about, when that duty is due. */
  function anchorOf(event: string, party: Party | undefined): Anchor | Needs {
    const name = isEventName(event) ? event : undefined;
    const recordedAlready = name && anchors.get(name);
    if (recordedAlready) return recordedAlready;
    const fact = name ? eventOf(name, party, []) : { needs: [completionOf(event)] };
    if (!isMissing(fact)) {
      const anchor = recorded(name!, fact);
      if (anchor.isForAll) anchors.set(name!, anchor);
      return anchor;
    }
    const candidates = (bringingAbout.get(event) ?? []).filter((duty) => holds(duty, record) !== "no");
    const duty = candidates.find(({ readings }) => readings.length > 0) ?? candidates[0];
    const done = duty ? doneAt(duty, party) : completedElsewhere(event, party);
    if (done) return anchorAt(done, `the completion of “${duty?.title ?? event}”`);
    const reading = duty && readingOf(duty);
    if (!reading) return fact;
    const due = dueOf(duty, party, reading);
    if (!isDue(due)) return { needs: [...new Set([...fact.needs, ...due.needs])] };
    return {
      moment: due.moment,
      says: `the time by which “${duty.title}” is due, since that has not happened yet`,
      projectedFrom: [...due.projectedFrom, duty.id],
      notes: due.notes,
      isForAll: false,
    };
  }

  /** When a duty that is not in force was entered as completed. An event has facts of its own, and is not entered. */
  function completedElsewhere(id: string, party: Party | undefined): Moment | undefined {
    return isEventName(id) ? undefined : completed(id, false, party);
  }

  function recorded(event: EventName, moment: Moment): Anchor {
    const { conference } = facts;
    const notes: Anchor["notes"][number][] = [];
    let says: string = events[event].says;
    if (event === "conference-end" && conference.endAssumed) {
      says = "the start of the conference, whose end is not recorded";
      notes.push("conference-end-assumed");
    }
    if ((event === "conference-start" || event === "conference-end") && !conference.held) says += ", as planned";
    if (event.endsWith("strategy-discussion") && !isMissing(conference.start) && conference.start.date < moment.date) {
      notes.push("conference-before-strategy-discussion");
    }
    return { ...anchorAt(moment, says), notes, isForAll: !isByParty(event) };
  }

  return { dueOf, doneAt, readingOf, partiesOf: partiesTo };
}

const NOBODY: readonly Party[] = [];
const NOTHING: readonly Completion[] = [];

function anchorAt(moment: Moment, says: string): Anchor {
  return { moment, says, projectedFrom: [], notes: [], isForAll: false };
}

/** A duty entered as completed: for whom, where that is said, and when. */
interface Completion {
  readonly duty: string;
  readonly whom: string | undefined;
  readonly moment: Moment;
  readonly index: number;
}

const COMPLETED = "completed[].at";

/** What is entered as completed, by duty; `undefined` when nothing is. */
function completionsIn({ record, moment }: Facts): ReadonlyMap<string, readonly Completion[]> | undefined {
  if (record.completed === undefined) return undefined;
  const entered = mapItems(record.completed, ({ duty, for: whom, at }, index) => {
    const done = moment(at, COMPLETED, index);
    return done && { duty, whom, moment: done, index };
  });
  return grouped(known(entered), ({ duty }) => duty);
}

/** How `needs` names the completion of a duty that the record has no field of its own for. */
function completionOf(id: string): string {
  return `completed[${id}].at`;
}
