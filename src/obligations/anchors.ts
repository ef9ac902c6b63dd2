import type { Moment } from "../calendar/index.js";
import type { Fact } from "../facts/fact.js";
import { byTime } from "../facts/moments.js";
import type { AnyReading, CompiledDuty } from "../policy/compile.js";
import { singlesIn } from "../policy/due.js";
import { events, isEventName, type Event, type EventName } from "../vocabulary/events.js";
import type { Context } from "./context.js";
import type { Anchor, Needs } from "./count.js";
import { findEvidence } from "./evidence.js";
import type { Followed, Party } from "./obligation.js";
import { readingOf } from "./reading-of.js";
import type { Bounds } from "./search.js";
import { truthOf } from "./truth.js";

/**
 * What is counted from: an event as recorded; or, when it has not happened and a duty brings it about, when that duty is
 * due.
 *
 * @param asPlanned whether a planned day that went by with nothing held still counts.
 */
export function anchorOf(event: string, party: Party | null, context: Context, asPlanned = false): Anchor | Needs {
  const cache = asPlanned ? context.anchorsAsPlanned : context.anchors;
  const known = cache.get(event);
  if (known) return known;
  if (!isEventName(event)) return broughtAbout(event, party, context);
  const anchor = recordedAnchor(event, party, context, asPlanned);
  if (!anchor) return broughtAbout(event, party, context);
  if (events[event].whose === undefined) cache.set(event, anchor);
  return anchor;
}

/** An event that happened at a moment. */
export function happenedAt(event: string, at: Moment): Anchor {
  return { event, at, is: "happened", isPlanned: false, title: null, projectedFrom: NONE, count: null };
}

function recordedAnchor(name: EventName, party: Party | null, context: Context, asPlanned: boolean) {
  const row = events[name];
  const ofConference = row.isOfConference ? conferenceAnchor(name, context, asPlanned) : null;
  if (ofConference) return ofConference;
  if (row.whose !== undefined) return partysAnchor(name, party, context);
  const anchor = eventAnchor(name, context, asPlanned);
  return anchor && "at" in anchor ? anchor : (standInFor(name, party, context, asPlanned) ?? anchor);
}

/** An event that comes after one that is not recorded, and is counted from in its place. */
function standInFor(name: EventName, party: Party | null, context: Context, asPlanned: boolean): Anchor | null {
  const { standIn } = events[name];
  const anchor = standIn === undefined ? null : anchorOf(standIn, party, context, asPlanned);
  return anchor && "at" in anchor ? { ...anchor, event: name, is: "assumed" } : null;
}

/** Everything that is counted from a conference whose planned day went by waits until it is known when it was held. */
function conferenceAnchor(name: EventName, { facts, rules }: Context, asPlanned: boolean): Anchor | Needs | null {
  const { conference } = facts;
  const { facts: recorded, needs } = facts.of(name);
  const [fact] = recorded;
  if (!fact?.at) return rules.bringingAbout.has(name) ? null : { needs };
  if (conference.plannedDayPassed && !asPlanned) return { needs: ["conference.held.start"] };
  const isPlanned = fact.is === "planned";
  const { possibleFrom: from, neverProjected } = events[name];
  const isAssumed = conference.endAssumed && fact === conference.end && from !== undefined && !neverProjected;
  return { ...happenedAt(name, fact.at), is: isAssumed ? "assumed" : isPlanned ? "planned" : "happened", isPlanned };
}

/** An event that is the same for all. */
function eventAnchor(name: EventName, { facts, rejected }: Context, asPlanned: boolean): Anchor | Needs | null {
  const { pick, fact } = events[name];
  const { facts: recorded, needs } = facts.of(name);
  const possible = recorded.filter((each) => !rejected.has(each) && each.is !== "denied");
  const dated = possible.filter(({ at }) => at !== null);
  if (dated.length === 0 || (pick === undefined && dated.length < possible.length)) {
    return needs.length === 1 && needs[0] === fact ? null : { needs };
  }
  const isFirst = pick === "first";
  const picked = dated.reduce((one, other) => (byTime(other.at!, one.at!) < 0 === isFirst ? other : one));
  const isPlanned = picked.is === "planned";
  if (isPlanned && !asPlanned && facts.asOf && picked.at!.date < facts.asOf.date) return { needs };
  return { ...happenedAt(name, picked.at!), is: isPlanned ? "planned" : "happened", isPlanned };
}

/** An event that each has at a time of their own. */
function partysAnchor(name: EventName, party: Party | null, context: Context): Anchor | null {
  const duty = context.rules.bringingAbout.get(name)?.[0];
  const bounds = duty ? boundsOf(duty, readingOf(duty, context), party, context) : NO_BOUNDS;
  const { evidence, planned } = findEvidence(duty ?? readerOf(name), party, context.facts, bounds);
  const at = evidence?.at ?? planned?.at;
  return at ? { ...happenedAt(name, at), is: evidence ? "happened" : "planned", isPlanned: !evidence } : null;
}

/** When an event that is not recorded was, or is due, by the duty that brings it about. */
function broughtAbout(event: string, party: Party | null, context: Context): Anchor | Needs {
  const { facts, chains, decided } = context;
  const name = isEventName(event) ? event : null;
  const needs = name ? facts.of(name).needs : [`completed[${event}].at`];
  const duty = dutyBringing(event, context);
  const owed = duty && decided.of(duty);
  const own = owed?.find(party) ?? owed?.last();
  if (!own) {
    const done = name ? undefined : firstCompleted(event, party, context);
    return done ? { ...happenedAt(event, done), is: "completed" } : { needs };
  }
  const { evidence, count, state } = own;
  const { title } = own.duty;
  if (evidence?.at) return { ...happenedAt(event, evidence.at), is: "completed", title };
  if (name && events[name].neverProjected) return { needs };
  if (count === null || state === "not-owed") return { needs: [...new Set([...needs, ...own.needs])] };
  return {
    event,
    at: count.due,
    is: "projected",
    isPlanned: false,
    title,
    projectedFrom: chains.through(count, own.duty.id),
    count,
  };
}

/** The duty that brings an event about: of several the first that has a time. */
function dutyBringing(event: string, { facts, rules, bringingAbout }: Context): CompiledDuty | null {
  let found = bringingAbout.get(event);
  if (found === undefined) {
    const duties = (rules.bringingAbout.get(event) ?? []).filter((duty) => truthOf(duty, facts) !== false);
    found = duties.find(({ readings }) => readings.length > 0) ?? duties[0] ?? null;
    bringingAbout.set(event, found);
  }
  return found;
}

/** When a duty that is not in force was entered as completed. */
function firstCompleted(id: string, party: Party | null, { facts }: Context): Moment | undefined {
  const entries = facts
    .completed(id)
    .filter(({ whom }) => whom === null || party === null || whom === party.key || party.members.includes(whom));
  return entries.map(({ fact }) => fact!.at!).toSorted(byTime)[0];
}

/** From when on a fact can be of what a duty follows: of several events the first. */
export function boundsOf(
  duty: CompiledDuty,
  reading: AnyReading | null,
  party: Party | null,
  context: Context,
): Bounds {
  const told = duty.doneBy && events[duty.doneBy].tellsOf;
  const madeAt = told && context.facts.of(told).facts.find(({ at }) => at)?.at;
  const decision = madeAt ? { event: told, at: madeAt } : null;
  const { notBefore } = duty;
  if (notBefore) {
    const byDay = reading !== null && singlesIn(reading.due).every(({ relation }) => relation === "on");
    return { from: possibleFrom(notBefore, party, context), byDay, decision };
  }
  let from: Followed | null = null;
  for (const event of followedBy(duty, reading)) {
    const possible = possibleFrom(event, party, context);
    if (possible === null) return { from: null, byDay: false, decision };
    if (from === null || byTime(possible.at, from.at) < 0) from = possible;
  }
  return from === null && decision === null ? NO_BOUNDS : { from, byDay: false, decision };
}

/** The events that a duty follows: those it is counted after; without a time, the conference, for what comes after it. */
function followedBy({ phase, before }: CompiledDuty, reading: AnyReading | null): readonly string[] {
  if (reading === null) return phase === "after" && !before ? THE_CONFERENCE : NONE;
  const { due } = reading;
  if ("event" in due) return FOLLOWING.has(due.relation) ? [due.event] : NONE;
  return singlesIn(due).flatMap(({ relation, event }) => (FOLLOWING.has(relation) ? event : NONE));
}

/** The earliest moment at which an event can have been: of the end of a conference its start. */
function possibleFrom(event: string, party: Party | null, context: Context): Followed | null {
  if (!isEventName(event)) {
    const at = context.decided.find(event, party)?.evidence?.at;
    return at ? { event, at } : null;
  }
  const { possibleFrom: start = event }: Event<EventName> = events[event];
  const anchor = anchorOf(start, party, context, true);
  return "needs" in anchor || anchor.is === "projected" ? null : { event: start, at: anchor.at };
}

/** What reads an event for a party, where no duty in force brings it about. */
function readerOf(event: EventName): CompiledDuty {
  return { id: "", to: NONE, audiences: NONE, doneBy: event } as unknown as CompiledDuty;
}

const NONE: readonly never[] = [];
const THE_CONFERENCE = ["conference-start"] as const;
const FOLLOWING: ReadonlySet<string> = new Set(["after", "spanning"]);
const NO_BOUNDS: Bounds = { from: null, byDay: false, decision: null };

/** The facts of an event that are planned, or recorded for later than the day asked about, the earliest first. */
export function plannedFacts(event: string, { facts }: Context): readonly Fact[] {
  if (!isEventName(event)) return NONE;
  const planned = facts.of(event).facts.filter(({ is }) => is === "planned");
  return planned.toSorted((a, b) => byTime(a.at!, b.at!));
}
