import type { Fact } from "../facts/fact.js";
import { groupBy } from "../facts/group-by.js";
import type { People } from "../facts/people.js";
import { audiences } from "../vocabulary/codes.js";
import { tellsOneOf } from "./addressees.js";

/** The facts of an event by those whose they are; `null`: of those that name nobody. Found once for a list of facts. */
export function byWhose(facts: readonly Fact[]): ReadonlyMap<string | null, readonly Fact[]> {
  // What is remembered costs the garbage collector more than a few facts cost to group again.
  if (facts.length < MANY) return groupBy(facts, ({ whose }) => whose);
  let found = known.groups.get(facts);
  if (!found) known.groups.set(facts, (found = groupBy(facts, ({ whose }) => whose)));
  return found;
}

const known = {
  groups: /* @__PURE__ */ new WeakMap<readonly Fact[], ReadonlyMap<string | null, readonly Fact[]>>(),
  places: /* @__PURE__ */ new WeakMap<readonly Fact[], ReadonlyMap<Fact, number>>(),
};
const NONE: readonly Fact[] = [];

/** Those of some facts that are somebody's, in the order given. */
export function whoseAre(facts: readonly Fact[], ids: readonly (string | null)[]): readonly Fact[] {
  if (facts.length < FEW) return facts.filter(({ whose }) => ids.includes(whose));
  const groups = byWhose(facts);
  const [only] = ids;
  if (ids.length === 1) return groups.get(only!) ?? NONE;
  return [...new Set(ids)].flatMap((id) => groups.get(id) ?? NONE).toSorted(inOrderOf(facts));
}

/** Compares facts of a list by their places in it. */
export function inOrderOf(facts: readonly Fact[]): (one: Fact, other: Fact) => number {
  let places = known.places.get(facts);
  if (!places) known.places.set(facts, (places = new Map(facts.map((fact, place) => [fact, place]))));
  return (one, other) => places.get(one)! - places.get(other)!;
}

const MANY = 50;
/** For so few, looking at each costs less than sorting them. */
const FEW = 9;

/** Those of some entries with which one of some people is told: of their own, or of an audience they belong to. */
export function tellingOneOf(entries: readonly Fact[], members: readonly string[], people: People): readonly Fact[] {
  const toAudiences = audiencesIn(entries).filter((audience) => tellsOneOf(members, audience, people));
  return whoseAre(entries, [...members, ...toAudiences]);
}

/** The audiences that entries name. */
export function audiencesIn(entries: readonly Fact[], groups = byWhose(entries)): readonly string[] {
  return audiences.filter((audience) => groups.has(audience));
}
