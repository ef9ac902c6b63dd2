import type { Moment, WorkingCalendar } from "../calendar/index.js";
import type { Audience } from "../model/codes.js";
import { readingsOf } from "../policy/due.js";
import { events, isEventName, type EventName } from "../policy/events.js";
import type { ResolvedDuty } from "../policy/resolve-policy.js";
import type { Reading } from "../policy/rule.js";
import { holds, factsToDecide } from "./conditions.js";
import { count, isDue, type Anchor, type Counted } from "./count.js";
import { readEvent, type Concerning } from "./events.js";
import { earliest, isMissing, itemsOf, type Facts } from "./facts.js";
import { audiencesOf, type Party } from "./parties.js";

type Needs = { readonly needs: readonly string[] };
/** A reading, or the only way to read a due time. */
export type AnyReading = ReturnType<typeof readingsOf>[number];

/** Says when duties are due and when they were done, for one record under one policy. */
export interface Reckoner {
  /** When a duty is due to or from one party, or altogether, under a reading of it. */
  dueOf(duty: ResolvedDuty, party: Party | undefined, reading: AnyReading): Counted;
  doneAt(duty: ResolvedDuty, party: Party | undefined): Moment | undefined;
  /** The reading chosen for a duty, or its default. */
  readingOf(duty: ResolvedDuty): AnyReading | undefined;
}

/**
 * @param chosen finds the reading asked for among a duty's readings.
 */
export function reckonerFor(
  facts: Facts,
  duties: readonly ResolvedDuty[],
  calendar: WorkingCalendar,
  chosen: (duty: ResolvedDuty, readings: readonly Reading[]) => Reading | undefined,
): Reckoner {
  const { record } = facts;
  const underway = new Set<ResolvedDuty>();

  function readingOf(duty: ResolvedDuty): AnyReading | undefined {
    const readings = readingsOf(duty.due);
    return readings.length > 1 ? (chosen(duty, readings as Reading[]) ?? readings[0]) : readings[0];
  }

  function dueOf(duty: ResolvedDuty, party: Party | undefined, reading: AnyReading): Counted {
    if (holds(duty, record) === "unknown") return { needs: factsToDecide(duty, record) };
    // A checked policy has no cycles; one that was not checked must still come to an end.
    if (underway.has(duty)) return { needs: [`completed[${duty.id}].at`] };
    underway.add(duty);
    try {
      return count(reading.due, (event) => anchorOf(event, party), calendar);
    } finally {
      underway.delete(duty);
    }
  }

  function doneAt(duty: ResolvedDuty, party: Party | undefined): Moment | undefined {
    const moments: Moment[] = [];
    if (duty.doneBy) {
      const fact = readEvent(duty.doneBy, facts, concerning(party, audiencesOf(duty)));
      if (!isMissing(fact)) moments.push(fact);
    }
    for (const [index, entry] of itemsOf(record.completed)) {
      if (entry.duty !== duty.id || !isFor(entry.for, party)) continue;
      const moment = facts.moment(`completed[${index}].at`, entry.at);
      if (moment) moments.push(moment);
    }
    return earliest(moments);
  }

  /** An event as recorded; or, when it has not happened and a duty brings it about, when that duty is due. */
  function anchorOf(event: string, party: Party | undefined): Anchor | Needs {
    const fact = isEventName(event)
      ? readEvent(event, facts, concerning(party, []))
      : { needs: [`completed[${event}].at`] };
    if (!isMissing(fact)) return recorded(event as EventName, fact);
    const duty = duties.find(
      (candidate) => (candidate.id === event || candidate.doneBy === event) && holds(candidate, record) !== "no",
    );
    const done = duty && doneAt(duty, party);
    if (done) return { moment: done, says: `“${duty.title}”, which was done`, projectedFrom: [], notes: [] };
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

  return { dueOf, doneAt, readingOf };
}

function concerning(party: Party | undefined, audiences: readonly Audience[]): Concerning {
  return {
    members: party && party.members.length > 0 ? party.members : undefined,
    audiences: party?.audience ? [party.audience] : audiences,
  };
}

/** Whether a completion entered for somebody counts for a party; one entered for nobody in particular counts for all. */
function isFor(whom: string | undefined, party: Party | undefined): boolean {
  return whom === undefined || party === undefined || whom === party.key || party.members.includes(whom);
}
