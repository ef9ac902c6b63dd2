import type { Fact } from "../facts/fact.js";
import type { Event } from "../vocabulary/events.js";
import { waysToTell, type Addressee } from "./addressees.js";
import { audiencesIn, byWhose, inOrderOf, tellingOneOf, whoseAre } from "./facts-by-whose.js";
import { firstOf, lastOf } from "./fact-order.js";
import { counting, type Search } from "./search.js";

/** The fact by which the event that fulfils a duty has happened for a party, or is planned to. */
export function recordedEvidence(search: Search, { whose, pick }: Event): Fact | null {
  const { recorded } = search;
  if (whose === undefined) return pick ? firstOf(counting(search, recorded)) : everyOne(search, recorded);
  return "audience" in whose ? evidenceOfNotice(search) : evidenceByPerson(search, whose.participant);
}

/** The last of several facts, where all of them count. */
function everyOne(search: Search, several: readonly Fact[]): Fact | null {
  const those = counting(search, several);
  return those.length === several.length ? lastOf(those) : null;
}

/** A list of those who were told: who is not in it has not been. */
function evidenceOfNotice(search: Search): Fact | null {
  const { party, duty, recorded, facts } = search;
  if (party && party.members.length > 0) {
    const own = tellingOneOf(recorded, party.members, facts.people);
    search.isLeftOut = own.length === 0;
    return firstOf(counting(search, own));
  }
  const wanted = party && "audience" in party.is ? [party.is.audience] : duty.audiences;
  if (wanted.length > 0) {
    const { fact, leftOut } = toldAudiences(search, recorded, wanted);
    search.leftOut = leftOut;
    search.isLeftOut = leftOut.length > 0;
    return fact;
  }
  search.isLeftOut = recorded.length === 0;
  return everyOne(search, recorded);
}

/** The entry with which the last of several audiences is told, and who has no entry. */
export function toldAudiences(
  search: Search,
  entries: readonly Fact[],
  audiences: readonly string[],
): { readonly fact: Fact | null; readonly leftOut: readonly string[] } {
  const { people } = search.facts;
  const groups = byWhose(entries);
  const named = [...groups.keys()].filter((whose) => whose !== null);
  const toAudiences = audiencesIn(entries, groups);
  const known = new Map<string, Addressee>();
  const ways = audiences.map((audience) => waysToTell(audience, people, named, known));
  /** The ids and audiences by which entries name each. */
  const names = new Map<Addressee, readonly string[]>();
  const meant = new Set<string>();
  for (const several of ways) {
    for (const way of several) {
      for (const each of way) {
        if (names.has(each)) continue;
        const own = namesOf(each, toAudiences, groups);
        names.set(each, own);
        for (const name of own) meant.add(name);
      }
    }
  }
  const lackingIn = (several: readonly (readonly Addressee[])[]): readonly Addressee[] => {
    const isLeftOut = (each: Addressee) => names.get(each)!.length === 0;
    return several.every((way) => way.some(isLeftOut)) ? several[0]!.filter(isLeftOut) : NONE;
  };
  const good = counting(
    search,
    entries.filter(({ whose }) => whose !== null && meant.has(whose)),
  );
  const goodBy = good.length === entries.length ? groups : byWhose(good);
  const byWay = (way: readonly Addressee[]) =>
    lastOf(way.map((each) => firstNaming(names.get(each)!, goodBy, entries)));
  return {
    fact: lastOf(ways.map((several) => firstOf(several.map(byWay)))),
    leftOut: idsOf(ways.flatMap((several) => lackingIn(several))),
  };
}

/** The ids and audiences by which entries name somebody. */
function namesOf(
  { id, isNamedBy }: Addressee,
  toAudiences: readonly string[],
  groups: ReadonlyMap<string | null, readonly Fact[]>,
): readonly string[] {
  const asThey = toAudiences.filter((whose) => whose !== id && isNamedBy(whose));
  return groups.has(id) && isNamedBy(id) ? [id, ...asThey] : asThey;
}

/** The first of the entries that have one of some names; of one moment, by their places among all. */
function firstNaming(
  names: readonly string[],
  groups: ReadonlyMap<string | null, readonly Fact[]>,
  entries: readonly Fact[],
): Fact | null {
  const firsts = names.flatMap((name) => firstOf(groups.get(name) ?? NONE) ?? NONE);
  return firstOf(firsts.length < 2 ? firsts : firsts.toSorted(inOrderOf(entries)));
}

function idsOf(several: readonly Addressee[]): readonly string[] {
  return several.length === 0 ? NONE : [...new Set(several.map(({ id }) => id))].toSorted();
}

const NONE: readonly never[] = [];

/** Of these events the item is its author's, and not somebody's to whom something is done. */
const BY_AUTHOR: ReadonlySet<string> = new Set(["from"]);

/** What is done by or to people one at a time: what names somebody decides only about them. */
function evidenceByPerson(search: Search, field: string): Fact | null {
  const { party, duty, recorded } = search;
  if (party && party.members.length > 0) return evidenceOfEach(search, party.members);
  if (BY_AUTHOR.has(field) || duty.to.length === 0) {
    search.isLeftOut = recorded.length === 0;
    return everyOne(search, recorded);
  }
  const those = recipients(search);
  if (those.length === 0) return evidenceOfStrangers(search);
  if (recorded.length > 0 && recorded.every(({ whose }) => whose === null)) return everyOne(search, recorded);
  const found = those.map((id) => {
    const own = evidenceOfEach(search, [id]);
    return { id, own, isLeftOut: search.isLeftOut };
  });
  search.leftOut = found.flatMap(({ id, isLeftOut }) => (isLeftOut ? id : [])).toSorted();
  search.isLeftOut = search.leftOut.length > 0;
  return lastOf(found.map(({ own }) => own));
}

/** What people do each for themselves: by those who are named, all that is theirs. */
function evidenceOfEach(search: Search, members: readonly string[]): Fact | null {
  const { recorded } = search;
  const own = whoseAre(recorded, members);
  const unnamed = whoseAre(recorded, UNNAMED);
  search.isLeftOut = own.length === 0 && unnamed.length === 0;
  if (own.length > 0) return everyOne(search, own);
  const first = firstOf(counting(search, unnamed));
  // What names nobody counts for the only one there is; with several it is not known for whom.
  if (recipients(search).length <= 1) return first;
  if (first?.is === "happened") search.unclear ??= first;
  return null;
}

const UNNAMED = [null] as const;

/**
 * Where nobody in the record is one of those to whom it is owed: what names nobody counts, and what names somebody who is
 * in the record does not. Somebody who is not in it is meant while nobody is; else it is not known who that is.
 */
function evidenceOfStrangers(search: Search): Fact | null {
  const { recorded, facts } = search;
  const { people } = facts;
  search.isLeftOut = recorded.length === 0;
  const unnamed = recorded.filter(({ whose }) => whose === null);
  const strangers = recorded.filter(({ whose }) => whose !== null && !people.byId(whose));
  if (unnamed.length > 0 || people.list.length === 0) return everyOne(search, [...unnamed, ...strangers]);
  const first = firstOf(counting(search, strangers));
  if (first?.is === "happened") search.unclear ??= first;
  return null;
}

/** The ids of the participants to whom a duty is owed. */
function recipients({ duty, party, facts }: Search): readonly string[] {
  return facts.people.idsOf(party && "audience" in party.is ? [party.is.audience] : duty.to);
}
