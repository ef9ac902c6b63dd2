import { CodedError, isLocalDate, type LocalDate } from "../calendar/index.js";
import type { Citation } from "../model/citation.js";
import { citationOf } from "./clause.js";
import { clausesAsRead } from "./clauses-as-read.js";
import { conferenceTypes, type ConferenceType } from "../vocabulary/codes.js";
import { assertPolicy } from "./assert-policy.js";
import { frozen, isInForce, LATEST, layersOf, type Policy } from "./policy.js";
import type { Arrangement, Duty, NotHere, Requirement, Rule } from "./rule.js";
import { isWithin, type When } from "./when.js";

/** Where a rule comes from. */
export interface Provenance {
  /** The id of the policy it stands in. */
  readonly layer: string;
  readonly clause: Citation;
}

/** A rule as it holds in the end: with where it comes from, for whom it is in force and what it stands in place of. */
export type RuleWithSource<R extends Rule> = R &
  Provenance & {
    /** The conference types for which it is in force, all of them named. */
    readonly for: readonly ConferenceType[];
    /** It does not hold if any of these is so: its own, and those under which a higher layer rules otherwise. */
    readonly unless: readonly When[];
    /** The rules of lower layers that it stands in place of, each once, the lowest layer first. */
    readonly replaces: readonly Provenance[];
  };

/** A duty in force; see {@link RuleWithSource}. */
export type ResolvedDuty = RuleWithSource<Duty>;
/** A requirement in force; see {@link RuleWithSource}. */
export type ResolvedRequirement = RuleWithSource<Requirement>;
/** An arrangement in force; see {@link RuleWithSource}. */
export type ResolvedArrangement = RuleWithSource<Arrangement>;
/** That a rule does not hold, in force; see {@link RuleWithSource}. */
export type ResolvedNotHere = RuleWithSource<NotHere>;
/** A rule in force, with its layer, its clause and the conference types it holds for. */
export type ResolvedRule = ResolvedDuty | ResolvedRequirement | ResolvedArrangement | ResolvedNotHere;

/**
 * The rules in force under a policy on a day, or the latest; what `resolvePolicy` gives. Resolved once for a policy and an
 * edition of its clauses, then remembered and frozen.
 *
 * @throws CodedError `not-a-date`, `not-a-policy`.
 */
export function resolveRules(policy: Policy, on: LocalDate = LATEST): readonly ResolvedRule[] {
  if (!isLocalDate(on))
    throw new CodedError("not-a-date", "Expected the day on which the rules are asked for, YYYY-MM-DD.");
  let editions = resolved.get(policy);
  if (!editions) {
    assertPolicy(policy);
    resolved.set(policy, (editions = { boundaries: boundariesOf(policy), rules: new Map() }));
  }
  const edition = editions.boundaries.filter((boundary) => boundary <= on).length;
  let rules = editions.rules.get(edition);
  if (!rules) editions.rules.set(edition, (rules = frozen(resolve(policy, on))));
  return rules;
}

const resolved = new WeakMap<Policy, { boundaries: LocalDate[]; rules: Map<number, readonly ResolvedRule[]> }>();

function boundariesOf(policy: Policy): LocalDate[] {
  const dates = layersOf(policy).flatMap(({ clauses }) => clauses.flatMap(({ from, until }) => [from, until]));
  return [...new Set(dates.filter((date) => date !== undefined))].toSorted();
}

/** A rule where it stands: what a layer states, before anything above it is known. */
interface Stated {
  readonly rule: Rule;
  readonly provenance: Provenance;
}

interface Placed {
  readonly stated: Stated;
  readonly replaces: readonly Provenance[];
  readonly unless: readonly When[];
}

/** What holds of one id for one type of conference, and everything of that id that a layer has stated so far. */
interface Held {
  readonly placed: readonly Placed[];
  readonly stated: readonly Provenance[];
}

type Holders = ReadonlyMap<ConferenceType, Map<string, Held>>;

/**
 * A list of lower layers' rules is made once for a layer, and all its rules of one id share it: copied for every rule, it
 * would grow with each layer as a power of what stands in it.
 */
function resolve(policy: Policy, on: LocalDate): ResolvedRule[] {
  const holders: Holders = new Map(conferenceTypes.map((type) => [type, new Map()]));
  const layers = layersOf(policy).map((layer) => statedIn(layer, on));
  for (const layer of layers) {
    for (const [id, rules] of byId(layer)) {
      for (const [type, held] of holders) {
        const inherited = held.get(id) ?? NONE_HELD;
        const own = rulesFor(type, rules, inherited);
        if (own.length > 0) held.set(id, override(inherited, own));
      }
    }
  }
  return flatten(layers.flat(), holders);
}

const NONE_HELD: Held = { placed: [], stated: [] };

function byId(layer: readonly Stated[]): ReadonlyMap<string, readonly Stated[]> {
  const found = new Map<string, Stated[]>();
  for (const stated of layer) {
    const known = found.get(stated.rule.id);
    if (known) known.push(stated);
    else found.set(stated.rule.id, [stated]);
  }
  return found;
}

/**
 * A layer's own rules in place of inherited ones. Those that hold only under conditions replace the inherited rules only
 * under these: an inherited rule under another condition, or under none, holds unless one of them is met.
 */
function override({ placed: inherited, stated: replaces }: Held, own: readonly Stated[]): Held {
  const conditions = own.flatMap(({ rule: { when } }) => (when === undefined ? [] : [when]));
  const isConditional = conditions.length === own.length;
  const isReplaced = ({ stated }: Placed) => conditions.some((when) => isWithin(stated.rule.when, when));
  const kept = isConditional ? inherited.filter((below) => !isReplaced(below)) : [];
  const unlessMet = remembering((unless: readonly When[]) => [...unless, ...conditions]);
  return {
    placed: [
      ...kept.map((below) => ({ ...below, unless: unlessMet(below.unless) })),
      ...own.map((stated) => ({ stated, replaces, unless: stated.rule.unless ?? ALWAYS })),
    ],
    stated: [...replaces, ...own.map(({ provenance }) => provenance)],
  };
}

const ALWAYS: readonly When[] = [];

/** The same answer to the same question, so that those who ask share it. */
function remembering<Q extends object, A>(answer: (question: Q) => A): (question: Q) => A {
  const known = new Map<Q, A>();
  return (question) => {
    if (!known.has(question)) known.set(question, answer(question));
    return known.get(question)!;
  };
}

/**
 * A layer's rules of one id that hold for a conference type. What is said of initial conferences holds for an unborn
 * child's as well, unless this layer or one below says something of pre-birth conferences by name.
 */
function rulesFor(type: ConferenceType, rules: readonly Stated[], { placed }: Held): readonly Stated[] {
  const named = rules.filter(({ rule }) => rule.for === undefined || rule.for.includes(type));
  if (named.length > 0 || type !== "pre-birth") return named;
  const saidBelow = placed.some(({ stated }) => stated.rule.for?.includes("pre-birth"));
  return saidBelow ? [] : rules.filter(({ rule }) => rule.for?.includes("initial"));
}

/** One entry per rule and set of replaced rules, in the documents' order, the lowest layer first. */
function flatten(all: readonly Stated[], holders: Holders): ResolvedRule[] {
  const found = new Map<Stated, Map<string, { placed: Placed; types: ConferenceType[] }>>();
  const keyOfReplaced = remembering(keyOf());
  const keyOfUnless = remembering((unless: readonly When[]) => JSON.stringify(unless));
  for (const [type, held] of holders) {
    for (const placed of [...held.values()].flatMap((each) => each.placed)) {
      const { stated, replaces, unless } = placed;
      const key = `${keyOfReplaced(replaces)} ${keyOfUnless(unless)}`;
      let ways = found.get(stated);
      if (!ways) found.set(stated, (ways = new Map()));
      const known = ways.get(key);
      if (known) known.types.push(type);
      else ways.set(key, { placed, types: [type] });
    }
  }
  return all.flatMap((stated) =>
    [...(found.get(stated)?.values() ?? [])].map(
      ({ placed: { unless, replaces }, types }) =>
        ({ ...stated.rule, ...stated.provenance, for: types, unless, replaces }) as ResolvedRule,
    ),
  );
}

/** A text for a list of places, the same for lists of the same ones. */
function keyOf(): (places: readonly Provenance[]) => string {
  const numbers = new Map<Provenance, number>();
  return (places) =>
    places
      .map((place) => {
        if (!numbers.has(place)) numbers.set(place, numbers.size);
        return numbers.get(place);
      })
      .join();
}

function statedIn(layer: Policy, on: LocalDate): Stated[] {
  return clausesAsRead(layer)
    .filter((clause) => isInForce(clause, on))
    .flatMap((clause) => {
      const provenance = { layer: layer.id, clause: citationOf(clause) };
      return clause.rules.map((rule) => ({ rule, provenance }));
    });
}
