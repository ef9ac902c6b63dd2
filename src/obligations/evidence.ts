import type { Moment } from "../calendar/index.js";
import type { Fact, Place } from "../facts/fact.js";
import type { PersonInRecord } from "../facts/people.js";
import { byTime, earlier, isBefore, later } from "../facts/moments.js";
import type { Entry, Facts } from "../facts/read-facts.js";
import type { CompiledDuty } from "../policy/compile.js";
import { covers, PARTS } from "../vocabulary/audiences.js";
import { audiences } from "../vocabulary/codes.js";
import { events, type Event } from "../vocabulary/events.js";
import type { Evidence, Party, Rejected } from "./obligation.js";

/** From when on a fact can be of what a duty follows. */
export interface Bounds {
  /** What was done earlier was done for something else; `null` where that is not known, or the duty follows nothing. */
  readonly from: Moment | null;
  /** Only the day counts. */
  readonly byDay: boolean;
  /** Of a notice: the decision it tells. One between the conference and that decision was about another decision. */
  readonly decision: Moment | null;
}

/** What a record says of whether a duty was done. */
export interface Found {
  readonly evidence: Evidence | null;
  readonly rejected: readonly Rejected[];
  readonly planned: Fact | null;
  /** That it was looked for and not done. */
  readonly denied: Place | null;
  /** It may have been done: nobody is named, or no time is given. */
  readonly unclear: Place | null;
  /** There is a list of those for whom it was done, and the party is not in it. */
  readonly isLeftOut: boolean;
  /** Where it would be recorded that it was done. */
  readonly place: Place;
}

/** A search for evidence, and what it comes across on the way. */
interface Search {
  readonly duty: CompiledDuty;
  readonly party: Party | null;
  readonly facts: Facts;
  readonly bounds: Bounds;
  /** What is recorded of the event that fulfils the duty. */
  readonly recorded: readonly Fact[];
  rejected: Rejected[];
  planned: Fact | null;
  denied: Place | null;
  unclear: Place | null;
  missing: Place | null;
}

/** Whether, when and where a duty was done by or to one party or, without one, by or to all of them. */
export function findEvidence(duty: CompiledDuty, party: Party | null, facts: Facts, bounds: Bounds): Found {
  const row: Event | null = duty.doneBy ? events[duty.doneBy] : null;
  const recorded = duty.doneBy ? facts.of(duty.doneBy).facts : NONE;
  if (recorded.length === 0 && facts.entries.length === 0) {
    return duty.doneBy && facts.hasListOf(duty.doneBy) && isTold(row)
      ? NOBODY_LISTED.get(row)!
      : NOTHING_RECORDED.get(row)!;
  }
  const search: Search = {
    duty,
    party,
    facts,
    bounds,
    recorded,
    rejected: NO_REJECTED,
    planned: null,
    denied: null,
    unclear: null,
    missing: null,
  };
  const happened = row && recorded.length > 0 ? byEvent(search, row) : null;
  const entered = completed(search, row);
  const evidence =
    happened && entered
      ? earlier(happened.at!, entered.at!) === happened.at
        ? happened
        : entered
      : (happened ?? entered);
  const { rejected, planned, denied, unclear, missing } = search;
  return {
    evidence,
    rejected,
    planned,
    denied: denied ?? notDone(search),
    unclear,
    isLeftOut: isTold(row) && facts.hasListOf(duty.doneBy!) && !isNamedIn(search),
    place: missing ?? NOTHING_RECORDED.get(row)!.place,
  };
}

/** Whether a list has an item of a party, or one that names nobody. */
function isNamedIn({ recorded, party, unclear }: Search): boolean {
  if (unclear && recorded.some(({ whose }) => whose === null)) return true;
  return party !== null && recorded.some(({ whose, is }) => is === "missing" && party.members.includes(whose ?? ""));
}

/** The moment of a fact that can be of what the duty follows; what else it is, is noted. */
function momentOf(search: Search, fact: Fact): Moment | null {
  switch (fact.is) {
    case "missing":
      search.missing ??= fact;
      return null;
    case "denied":
      search.denied ??= fact;
      return null;
    case "planned":
      if (search.planned === null || byTime(fact.at!, search.planned.at!) < 0) search.planned = fact;
      return null;
    case "happened":
      if (fact.at === null) search.unclear ??= fact;
      return fact.at !== null && isPossible(search, fact) ? fact.at : null;
  }
}

function isPossible(search: Search, fact: Fact): boolean {
  const { from, byDay, decision } = search.bounds;
  const at = fact.at!;
  const isEarly = from !== null && (byDay ? at.date < from.date : isBefore(at, from));
  if (!isEarly && !(decision && isBefore(at, decision))) return true;
  if (search.rejected === NO_REJECTED) search.rejected = [];
  if (search.rejected.some((known) => known.fact === fact)) return false;
  search.rejected.push({ fact, because: isEarly ? "before-its-event" : "previous-decision" });
  return false;
}

/** The first of several facts that counts. */
function first(
  search: Search,
  several: readonly Fact[],
  isMeant: (whose: string | null) => boolean = anybody,
): Evidence | null {
  let found: Evidence | null = null;
  for (const fact of several) {
    if (!isMeant(fact.whose)) continue;
    const at = momentOf(search, fact);
    if (at && (found === null || byTime(at, found.at!) < 0)) found = { at, place: fact };
  }
  return found;
}

/** The last of several facts, where all of them count. */
function everyOne(
  search: Search,
  several: readonly Fact[],
  isMeant: (whose: string | null) => boolean = anybody,
): { readonly isAny: boolean; readonly evidence: Evidence | null } {
  let found: Evidence | null = null;
  let isAny = false;
  let isWhole = true;
  for (const fact of several) {
    if (!isMeant(fact.whose)) continue;
    isAny = true;
    const at = momentOf(search, fact);
    if (!at) isWhole = false;
    else if (found === null || later(found.at!, at) === at) found = { at, place: fact };
  }
  return { isAny, evidence: isWhole ? found : null };
}

const anybody = () => true;

/** The last of what all have, once each has some. */
function allOf<T>(items: readonly T[], find: (item: T) => Evidence | null): Evidence | null {
  let last: Evidence | null = null;
  for (const item of items) {
    const each = find(item);
    if (each === null) return null;
    if (last === null || later(last.at!, each.at!) === each.at) last = each;
  }
  return last;
}

function byEvent(search: Search, { whose, pick }: Event): Evidence | null {
  const { party, duty, recorded } = search;
  if (whose === undefined) return pick ? first(search, recorded) : everyOne(search, recorded).evidence;
  if ("audience" in whose) {
    if (party && party.members.length > 0) return toMembers(search, party.members);
    const wanted = party && "audience" in party.is ? [party.is.audience] : duty.audiences;
    if (wanted.length === 0) return everyOne(search, recorded).evidence;
    return allOf(wanted, (audience) => told(search, audience));
  }
  if (party && party.members.length > 0) return byPeople(search, party.members);
  if (party === null && duty.each === undefined && !BY_AUTHOR.has(whose.participant)) {
    const those = recipients(search);
    if (those.length > 0 && recorded.some(({ whose: id }) => id !== null)) {
      return allOf(those, ({ id }) => byPeople(search, [id]));
    }
  }
  return everyOne(search, recorded).evidence;
}

/** Of these events the item is its author's, and not somebody's to whom something is done. */
const BY_AUTHOR: ReadonlySet<string> = new Set(["from"]);

/** An entry of its name tells an audience; so do entries of its parts, or one of each of its members. */
function told(search: Search, audience: string): Evidence | null {
  const { recorded, facts } = search;
  const direct = first(search, recorded, (whose) => whose !== null && covers(whose, audience));
  if (direct) return direct;
  const members = facts.people.membersOf(audience);
  const each = recorded.some(({ whose }) => members.some(({ id }) => id === whose))
    ? allOf(members, ({ id }) => first(search, recorded, (whose) => whose === id))
    : null;
  if (each || audience !== "participants") return each;
  return allOf(PARTS, (part) => told(search, part));
}

/** An entry of their own, or of an audience they belong to, tells somebody. */
function toMembers(search: Search, members: readonly string[]): Evidence | null {
  const { people } = search.facts;
  const groups = audiences.filter((audience) => people.membersOf(audience).some(({ id }) => members.includes(id)));
  return first(
    search,
    search.recorded,
    (whose) => whose !== null && (members.includes(whose) || groups.some((audience) => covers(whose, audience))),
  );
}

/** What people do each for themselves: by those who are named, all that is theirs. */
function byPeople(search: Search, members: readonly string[]): Evidence | null {
  const own = everyOne(search, search.recorded, (whose) => whose !== null && members.includes(whose));
  return own.isAny ? own.evidence : byNobodyNamed(search);
}

/** What names nobody counts for the only one there is; with several it is not known for whom. */
function byNobodyNamed(search: Search): Evidence | null {
  const unnamed = search.recorded.filter(({ whose }) => whose === null);
  if (unnamed.length === 0) return null;
  if (recipients(search).length <= 1) return first(search, unnamed);
  if (unnamed.some(({ is }) => is === "happened")) search.unclear ??= unnamed[0]!;
  return null;
}

/** The participants to whom a duty is owed. */
function recipients({ duty, facts }: Search): readonly PersonInRecord[] {
  return [...new Set(duty.to.flatMap((actor) => facts.people.membersOf(actor)))];
}

/** Where a list says for whom it was done, an entry for nobody in particular adds nothing. */
function completed(search: Search, row: Event | null): Evidence | null {
  const { duty, party, facts, recorded } = search;
  if (facts.entries.length === 0) return null;
  const entries = facts.completed(duty.id);
  if (entries.length === 0) return null;
  const hasList = isTold(row) && facts.hasListOf(duty.doneBy!);
  const isNamed = party !== null && (hasList || recorded.some(({ whose }) => whose !== null));
  if (party !== null || duty.each !== undefined) {
    return first(search, factsOf(entries.filter(({ whom }) => (whom === null ? !isNamed : isMeant(whom)))));
  }
  const forAll = first(search, factsOf(entries.filter(({ whom }) => whom === null || duty.to.length === 0)));
  // Done for one of those to whom it is owed is not done for all: it is once each of them has an entry.
  return forAll ?? (duty.audiences.length > 0 ? allOf(duty.audiences, (audience) => enteredFor(audience)) : null);

  function isMeant(whom: string): boolean {
    if (party === null) return false;
    if (isParty(whom, party)) return true;
    if ("audience" in party.is) return covers(whom, party.is.audience);
    return (
      (audiences as readonly string[]).includes(whom) &&
      party.members.length === 1 &&
      facts.people.membersOf(whom).some(({ id }) => id === party.members[0])
    );
  }

  function enteredFor(audience: string): Evidence | null {
    const direct = first(search, factsOf(entries.filter(({ whom }) => whom !== null && covers(whom, audience))));
    if (direct) return direct;
    const members = facts.people.membersOf(audience);
    const each =
      members.length > 0
        ? allOf(members, ({ id }) => first(search, factsOf(entries.filter(({ whom }) => whom === id))))
        : null;
    return each ?? (audience === "participants" ? allOf(PARTS, enteredFor) : null);
  }
}

function factsOf(entries: readonly Entry[]): readonly Fact[] {
  return entries.map(({ fact }) => fact!);
}

function notDone({ duty, party, facts }: Search): Place | null {
  if (facts.entries.length === 0) return null;
  const entries = facts.notDone(duty.id);
  if (entries.length === 0) return null;
  const entry = entries.find(
    ({ whom }: Entry) => whom === null || (party === null ? duty.each === undefined : isParty(whom, party)),
  );
  return entry?.place ?? null;
}

/** Whether somebody who is named is a party, or of it. */
export function isParty(whom: string, party: Party | null): boolean {
  if (party === null) return false;
  if (whom === party.key || party.members.includes(whom)) return true;
  return "agency" in party.is && party.is.agency === whom;
}

const NONE: readonly Fact[] = [];
const NO_REJECTED: Rejected[] = [];

/** Where it stands that a duty was done; of what stands in a list, the list. */
function whereItWouldBe(row: Event | null): Place {
  const [path = ""] = (row?.fact ?? "completed[].at").split("[]");
  return { path, index: -1 };
}

/** Whether a list says for whom it was done, so that it was not for who is not in it. */
function isTold(row: Event | null): boolean {
  return row?.whose !== undefined && ("audience" in row.whose || row.lists !== undefined);
}

function nothing(isLeftOut: boolean): ReadonlyMap<Event | null, Found> {
  return new Map(
    [null, ...Object.values(events)].map((row) => [
      row,
      {
        evidence: null,
        rejected: NO_REJECTED,
        planned: null,
        denied: null,
        unclear: null,
        isLeftOut,
        place: whereItWouldBe(row),
      },
    ]),
  );
}

/** What is found where a record says nothing of an event; and where it has the list, and nobody is in it. */
const NOTHING_RECORDED = /* @__PURE__ */ nothing(false);
const NOBODY_LISTED = /* @__PURE__ */ nothing(true);
