import type { Fact, FactPlace } from "../facts/fact.js";
import type { Entry } from "../facts/entries.js";
import { groupBy } from "../facts/group-by.js";
import { audiences } from "../vocabulary/codes.js";
import { byWhose } from "./facts-by-whose.js";
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
  const isNamed = party !== null && (isListed || namesSomebody(recorded));
  const isOwedOnce = party === null && duty.each === undefined;
  const byWhom = entriesByWhom(entries);
  const forAll = isOwedOnce && duty.to.length === 0 ? entries : isNamed ? NONE : (byWhom.get(null) ?? NONE);
  const first = firstOf(counting(search, factsOf(forAll)));
  if (party !== null && !("audience" in party.is)) {
    const names = new Set([...namesOf(party), ...audiences]);
    const own = [...names].flatMap((whom) => {
      const those = byWhom.get(whom);
      return those && isMeant(whom, party, search) ? those : [];
    });
    const inOrder = own.toSorted((a, b) => a.place.index - b.place.index);
    return firstOf([first, ...counting(search, factsOf(inOrder))]);
  }
  // Done for one of those to whom it is owed is not done for all: it is once each of them has an entry.
  const wanted = party ? [party.key] : isOwedOnce ? duty.audiences : [];
  return firstOf([first, toldAudiences(search, factsOf(entries), wanted).fact]);
}

function isMeant(whom: string, party: Party, { facts }: Search): boolean {
  if (isParty(whom, party)) return true;
  const { members } = party;
  return (
    (audiences as readonly string[]).includes(whom) &&
    members.length === 1 &&
    (facts.people.audiencesOf(members[0]!) as readonly string[]).includes(whom)
  );
}

function factsOf(entries: readonly Entry[]): readonly Fact[] {
  return entries.map(({ fact }) => fact!);
}

/** Where it was entered that a duty was looked for and not done. */
export function enteredNotDone({ duty, party, facts }: Search): FactPlace | null {
  if (facts.entries.length === 0) return null;
  const entries = facts.notDone(duty.id);
  if (entries.length === 0) return null;
  if (party === null && duty.each === undefined) return entries[0]!.place;
  const byWhom = entriesByWhom(entries);
  const firsts = [null, ...(party ? namesOf(party) : [])].flatMap((whom) => byWhom.get(whom)?.[0] ?? []);
  const [first] = firsts.toSorted((a, b) => a.place.index - b.place.index);
  return first?.place ?? null;
}

/** Every name by which an entry can be for a party itself; see {@link isParty}. */
function namesOf({ key, members, is }: Party): readonly string[] {
  return "agency" in is && is.agency !== undefined ? [key, ...members, is.agency] : [key, ...members];
}

/** Entries of a duty by whom they are for; found once for a list of them. */
function entriesByWhom(entries: readonly Entry[]): ReadonlyMap<string | null, readonly Entry[]> {
  if (entries.length < FEW) return groupBy(entries, ({ whom }) => whom);
  let found = known.get(entries);
  if (!found) known.set(entries, (found = groupBy(entries, ({ whom }) => whom)));
  return found;
}

const known = /* @__PURE__ */ new WeakMap<readonly Entry[], ReadonlyMap<string | null, readonly Entry[]>>();
const NONE: readonly Entry[] = [];
const FEW = 9;

function namesSomebody(recorded: readonly Fact[]): boolean {
  return recorded.length < FEW
    ? recorded.some(({ whose }) => whose !== null)
    : byWhose(recorded).size > (byWhose(recorded).has(null) ? 1 : 0);
}

/** Whether somebody who is named is a party, or of it. */
export function isParty(whom: string, party: Party | null): boolean {
  if (party === null) return false;
  if (whom === party.key || party.members.includes(whom)) return true;
  return "agency" in party.is && party.is.agency === whom;
}
