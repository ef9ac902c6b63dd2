import { CodedError, isLocalDate, type LocalDate } from "../calendar/index.js";
import type { Citation } from "../model/citation.js";
import { citationOf } from "./clause.js";
import { clausesAsRead } from "./clauses-as-read.js";
import { conferenceTypes, type ConferenceType } from "../vocabulary/codes.js";
import { assertPolicy, frozen, isInForce, LATEST, layersOf, type Policy } from "./policy.js";
import type { Arrangement, Duty, NotHere, Requirement, Rule } from "./rule.js";
import { isWithin, type When } from "./when.js";

/** Where a rule comes from. */
export interface Provenance {
  /** The id of the policy it stands in. */
  readonly layer: string;
  readonly clause: Citation;
}

/** A rule as it holds in the end: with where it comes from, for whom it is in force and what it stands in place of. */
export type InForce<R extends Rule> = R &
  Provenance & {
    /** The conference types for which it is in force, all of them named. */
    readonly for: readonly ConferenceType[];
    /** It does not hold if any of these is so: its own, and those under which a higher layer rules otherwise. */
    readonly unless: readonly When[];
    /** The rules of lower layers that it stands in place of. */
    readonly replaces: readonly Provenance[];
  };

/** A duty in force; see {@link InForce}. */
export type ResolvedDuty = InForce<Duty>;
/** A requirement in force; see {@link InForce}. */
export type ResolvedRequirement = InForce<Requirement>;
/** An arrangement in force; see {@link InForce}. */
export type ResolvedArrangement = InForce<Arrangement>;
/** That a rule does not hold, in force; see {@link InForce}. */
export type ResolvedNotHere = InForce<NotHere>;
/** A rule in force, with its layer, its clause and the conference types it holds for. */
export type ResolvedRule = ResolvedDuty | ResolvedRequirement | ResolvedArrangement | ResolvedNotHere;

/**
 * The rules in force under a policy on a day: those of its own clauses, and those it inherits.
 *
 * A rule replaces inherited ones of the same id for the conference types it names, and under its condition if it has
 * one. A rule for `initial` holds for `pre-birth` too, unless one of the same id names pre-birth. Without a day, every
 * clause counts that has no end: those in force, and those still to come into force.
 *
 * Resolved once for a policy and an edition of its clauses, then remembered and frozen: do not change a policy after
 * using it.
 *
 * @throws CodedError `not-a-date`, `not-a-policy`.
 * @example
 * ```ts
 * const rules = resolvePolicy(findPolicy("hounslow"), "2020-05-05");
 * const reports = rules.find(({ id }) => id === "reports-submitted");
 * reports?.layer; // "hounslow"
 * reports?.clause.clause; // "HO11"
 * reports?.for; // ["initial", "pre-birth", "review", "transfer-in"]
 * ```
 */
export function resolvePolicy(policy: Policy, on: LocalDate = LATEST): readonly ResolvedRule[] {
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

type Holders = Map<ConferenceType, Map<string, Placed[]>>;

interface Placed {
  readonly rule: Rule;
  readonly provenance: Provenance;
  readonly replaces: readonly Provenance[];
  readonly unless: readonly When[];
}

function resolve(policy: Policy, on: LocalDate): ResolvedRule[] {
  const holders: Holders = new Map(conferenceTypes.map((type) => [type, new Map()]));
  for (const layer of layersOf(policy)) {
    const stated = rulesOf(layer, on);
    const ids = new Set(stated.map(({ rule }) => rule.id));
    for (const [type, byId] of holders) {
      for (const id of ids) {
        const rules = stated.filter(({ rule }) => rule.id === id);
        const inherited = byId.get(id) ?? [];
        const own = rulesFor(type, rules, inherited);
        if (own.length > 0) byId.set(id, override(inherited, own));
      }
    }
  }
  return flatten(policy, holders, on);
}

/**
 * A layer's own rules in place of inherited ones. Those that hold only under conditions replace the inherited rules only
 * under these: an inherited rule under another condition, or under none, holds unless one of them is met.
 */
function override(inherited: readonly Placed[], own: readonly Pick<Placed, "rule" | "provenance">[]): Placed[] {
  const conditions = own.flatMap(({ rule: { when } }) => (when === undefined ? [] : [when]));
  const isConditional = conditions.length === own.length;
  const isReplaced = ({ rule }: Placed) => conditions.some((when) => isWithin(rule.when, when));
  const kept = isConditional ? inherited.filter((below) => !isReplaced(below)) : [];
  const replaces = inherited.flatMap((below) => [...below.replaces, below.provenance]);
  return [
    ...kept.map((below) => ({ ...below, unless: [...below.unless, ...conditions] })),
    ...own.map(({ rule, provenance }) => ({ rule, provenance, replaces, unless: rule.unless ?? [] })),
  ];
}

/**
 * A layer's rules of one id that hold for a conference type. What is said of initial conferences holds for an unborn
 * child's as well, unless this layer or one below says something of pre-birth conferences by name.
 */
function rulesFor<P extends Pick<Placed, "rule">>(type: ConferenceType, rules: P[], inherited: Placed[]): P[] {
  const named = rules.filter(({ rule }) => rule.for === undefined || rule.for.includes(type));
  if (named.length > 0 || type !== "pre-birth") return named;
  const saidBelow = inherited.some(({ rule }) => rule.for?.includes("pre-birth"));
  return saidBelow ? [] : rules.filter(({ rule }) => rule.for?.includes("initial"));
}

/** One entry per rule and set of replaced rules, in the documents' order, the lowest layer first. */
function flatten(policy: Policy, holders: Holders, on: LocalDate): ResolvedRule[] {
  const flat: ResolvedRule[] = [];
  for (const { rule } of layersOf(policy).flatMap((layer) => rulesOf(layer, on))) {
    const found = new Map<string, { placed: Placed; types: ConferenceType[] }>();
    for (const type of conferenceTypes) {
      const placed = holders
        .get(type)!
        .get(rule.id)
        ?.find((candidate) => candidate.rule === rule);
      if (!placed) continue;
      const key = JSON.stringify([placed.replaces, placed.unless]);
      found.set(key, { placed, types: [...(found.get(key)?.types ?? []), type] });
    }
    for (const { placed, types } of found.values()) {
      flat.push({
        ...rule,
        ...placed.provenance,
        for: types,
        unless: placed.unless,
        replaces: placed.replaces,
      } as ResolvedRule);
    }
  }
  return flat;
}

function rulesOf(layer: Policy, on: LocalDate): Pick<Placed, "rule" | "provenance">[] {
  return clausesAsRead(layer)
    .filter((clause) => isInForce(clause, on))
    .flatMap((clause) => {
      const provenance = { layer: layer.id, clause: citationOf(clause) };
      return clause.rules.map((rule) => ({ rule, provenance }));
    });
}
