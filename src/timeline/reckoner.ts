import type { Moment, Period, WorkingCalendar } from "../calendar/index.js";
import type { Audience } from "../model/codes.js";
import { readingsOf } from "../policy/due.js";
import { events, isEventName, type EventName } from "../policy/events.js";
import type { ResolvedDuty } from "../policy/resolve-policy.js";
import type { Reading } from "../policy/rule.js";
import { factsToDecide, holds } from "./conditions.js";
import { count, isDue, type Anchor, type Counted } from "./count.js";
import { allOf } from "./distributions.js";
import type { Duties } from "./duties.js";
import { readEvent, type Concerning } from "./events.js";
import { earliest, isMissing, itemsOf, type Facts } from "./facts.js";
import { audiencesOf, partiesOf, type Party } from "./parties.js";

type Needs = { readonly needs: readonly string[] };
/** A reading, or the only way to read a due time. */
export type AnyReading = ReturnType<typeof readingsOf>[number];

/** Says when duties are due and when they were done, for one record under one policy. */
export interface Reckoner {
  /** When a duty is due to or from one party, or altogether, under a reading of it. */
  dueOf(duty: ResolvedDuty, party: Party | undefined, reading: AnyReading): Counted;
  /** When a duty was done by or to one party or, without one, by or to all of them. */
  doneAt(duty: ResolvedDuty, party: Party | undefined): Moment | undefined;
  /** The reading chosen for a duty, or its default. */
  readingOf(duty: ResolvedDuty): AnyReading | undefined;
  partiesOf(duty: ResolvedDuty): readonly Party[];
}

/**
 * @param chosen finds the reading asked for among a duty's readings.
 */
export function reckonerFor(
  facts: Facts,
  { bringingAbout }: Duties,
  calendar: WorkingCalendar,
  chosen: (duty: ResolvedDuty, readings: readonly Reading[]) => Reading | undefined,
): Reckoner {
  const { record } = facts;
  const underway = new Set<ResolvedDuty>();
  const known = new Map<Period, Map<string, Counted>>();
  const parties = new Map<ResolvedDuty, readonly Party[]>();
  const completions = completionsIn(facts);

  function partiesTo(duty: ResolvedDuty): readonly Party[] {
    let found = parties.get(duty);
    if (!found) parties.set(duty, (found = partiesOf(duty, record)));
    return found;
  }

  function readingOf(duty: ResolvedDuty): AnyReading | undefined {
    const readings = readingsOf(duty.due);
    return readings.length > 1 ? (chosen(duty, readings as Reading[]) ?? readings[0]) : readings[0];
  }

  /** Each reckoned once: duties that count from each other share their steps. */
  function dueOf(duty: ResolvedDuty, party: Party | undefined, reading: AnyReading): Counted {
    if (underway.has(duty)) return { needs: [completionOf(duty.id)] };
    let byParty = known.get(reading.due);
    if (!byParty) known.set(reading.due, (byParty = new Map()));
    const key = party?.key ?? "";
    let counted = byParty.get(key);
    if (!counted) byParty.set(key, (counted = reckon(duty, party, reading)));
    return counted;
  }

  function reckon(duty: ResolvedDuty, party: Party | undefined, reading: AnyReading): Counted {
    // A checked policy has no cycles; one that was not checked must still come to an end.
    underway.add(duty);
    try {
      const counted = count(reading.due, (event) => anchorOf(event, party), calendar);
      const undecided = factsToDecide(duty, record);
      return undecided.length === 0 ? counted : { needs: [...undecided, ...(isDue(counted) ? [] : counted.needs)] };
    } finally {
      underway.delete(duty);
    }
  }

  function doneAt(duty: ResolvedDuty, party: Party | undefined): Moment | undefined {
    const all = party ? [] : partiesTo(duty);
    if (all.length > 0) return allOf(all.map((each) => doneAt(duty, each)));
    const fact = duty.doneBy ? readEvent(duty.doneBy, facts, concerning(party, audiencesOf(duty))) : NOTHING;
    const entered = completed(duty.id, duty.each !== undefined, party);
    if (entered.length === 0) return isMissing(fact) ? undefined : fact;
    return earliest(isMissing(fact) ? entered : [fact, ...entered]);
  }

  /** What is entered as completed: of a duty owed to several, for one party or for nobody in particular. */
  function completed(id: string, isOwedToSeveral: boolean, party: Party | undefined): readonly Moment[] {
    const entries = completions.get(id);
    if (!entries) return NONE;
    return entries.flatMap(({ whom, moment }) => {
      const counts = !isOwedToSeveral || whom === undefined || whom === party?.key || party?.members.includes(whom);
      return counts ? moment : [];
    });
  }

  /** An event as recorded; or, when it has not happened and a duty brings it about, when that duty is due. */
  function anchorOf(event: string, party: Party | undefined): Anchor | Needs {
    const fact = isEventName(event) ? readEvent(event, facts, concerning(party, [])) : { needs: [completionOf(event)] };
    if (!isMissing(fact)) return recorded(event as EventName, fact);
    const candidates = (bringingAbout.get(event) ?? []).filter((duty) => holds(duty, record) !== "no");
    const duty = candidates.find((candidate) => readingOf(candidate)) ?? candidates[0];
    const done = duty ? doneAt(duty, party) : earliest(completed(event, false, party));
    if (done)
      return { moment: done, says: `the completion of “${duty?.title ?? event}”`, projectedFrom: [], notes: [] };
    const reading = duty && readingOf(duty);
    if (!reading) return fact;
    const due = dueOf(duty, party, reading);
    if (!isDue(due)) return { needs: [...new Set([...fact.needs, ...due.needs])] };
    return {
      moment: due.moment,
      says: `the time by which “${duty.title}” is due, since that has not happened yet`,
      projectedFrom: [...due.projectedFrom, duty.id],
      notes: due.notes,
    };
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
    return { moment, says, projectedFrom: [], notes };
  }

  return { dueOf, doneAt, readingOf, partiesOf: partiesTo };
}

const NONE: readonly Moment[] = [];
const NOTHING: Needs = { needs: [] };

/** What is entered as completed, by duty. */
function completionsIn({ record, moment }: Facts): ReadonlyMap<string, { whom: string | undefined; moment: Moment }[]> {
  const completions = new Map<string, { whom: string | undefined; moment: Moment }[]>();
  for (const [index, { duty, for: whom, at }] of itemsOf(record.completed)) {
    const done = moment(`completed[${index}].at`, at);
    if (done) completions.set(duty, [...(completions.get(duty) ?? []), { whom, moment: done }]);
  }
  return completions;
}

/** How `needs` names the completion of a duty that the record has no field of its own for. */
function completionOf(id: string): string {
  return `completed[${id}].at`;
}

function concerning(party: Party | undefined, audiences: readonly Audience[]): Concerning {
  return {
    members: party && party.members.length > 0 ? party.members : undefined,
    audiences: party?.audience ? [party.audience] : audiences,
  };
}
