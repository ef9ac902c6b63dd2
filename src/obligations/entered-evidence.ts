import type { Fact, Place } from "../facts/fact.js";
import type { Entry } from "../facts/read-facts.js";
import { audiences } from "../vocabulary/codes.js";
import { firstOf } from "./fact-order.js";
import type { Party } from "./obligation.js";
import { toldAudiences } from "./recorded-evidence.js";
import { counting, type Search } from "./search.js";

/**
 * The fact by which a duty was entered as completed for a party.
 *
 * @param isListed the record has a list of those for whom it was done: an entry for nobody in particular adds nothing to it.
 */
export function enteredEvidence(search: Search, isListed: boolean): Fact | null {
  const { duty, party, facts, recorded } = search;
  if (facts.entries.length === 0) return null;
  const entries = facts.completed(duty.id);
  if (entries.length === 0) return null;
  const isNamed = party !== null && (isListed || recorded.some(({ whose }) => whose !== null));
  const isOwedOnce = party === null && duty.each === undefined;
  const forAll = entries.filter(({ whom }) => (whom === null ? !isNamed : isOwedOnce && duty.to.length === 0));
  const first = firstOf(counting(search, factsOf(forAll)));
  if (party !== null && !("audience" in party.is)) {
    const own = entries.filter(({ whom }) => whom !== null && isMeant(whom, party, search));
    return firstOf([first, ...counting(search, factsOf(own))]);
  }
  // Done for one of those to whom it is owed is not done for all: it is once each of them has an entry.
  const wanted = party ? [party.key] : isOwedOnce ? duty.audiences : [];
  if (wanted.length === 0) return first;
  const named = factsOf(entries.filter(({ whom }) => whom !== null));
  return firstOf([first, toldAudiences(search, named, wanted).fact]);
}

function isMeant(whom: string, party: Party, { facts }: Search): boolean {
  if (isParty(whom, party)) return true;
  const { members } = party;
  return (
    (audiences as readonly string[]).includes(whom) &&
    members.length === 1 &&
    facts.people.membersOf(whom).some(({ id }) => id === members[0])
  );
}

function factsOf(entries: readonly Entry[]): readonly Fact[] {
  return entries.map(({ fact }) => fact!);
}

/** Where it was entered that a duty was looked for and not done. */
export function enteredNotDone({ duty, party, facts }: Search): Place | null {
  if (facts.entries.length === 0) return null;
  const entry = facts
    .notDone(duty.id)
    .find(({ whom }) => whom === null || (party === null ? duty.each === undefined : isParty(whom, party)));
  return entry?.place ?? null;
}

/** Whether somebody who is named is a party, or of it. */
export function isParty(whom: string, party: Party | null): boolean {
  if (party === null) return false;
  if (whom === party.key || party.members.includes(whom)) return true;
  return "agency" in party.is && party.is.agency === whom;
}
