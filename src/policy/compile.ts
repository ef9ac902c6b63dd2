import { assertCalendar } from "../calendar/assert-calendar.js";
import { divisionsIn } from "../calendar/divisions.js";
import type { LocalDate, WorkingCalendar } from "../calendar/index.js";
import type { Citation } from "../model/citation.js";
import type { NonEmpty } from "../model/non-empty.js";
import { calendarOf, holidaysOf } from "./calendar-of.js";
import { audiences, type Audience, type ConferenceType } from "../vocabulary/codes.js";
import { events, isEventName, type Event } from "../vocabulary/events.js";
import { citationOf } from "./clause.js";
import { clausesAsRead } from "./clauses-as-read.js";
import { inDependencyOrder, withDependencies } from "./dependencies.js";
import { readingsOf, singlesIn } from "./due.js";
import { layersOf, type Policy } from "./policy.js";
import { assertPolicy } from "./assert-policy.js";
import { resolveRules, type ResolvedDuty, type ResolvedRequirement, type ResolvedRule } from "./resolve-rules.js";
import { byText } from "../vocabulary/words.js";
import { phases, type DutySubject, type Duty } from "./rule.js";

/** A reading, or the only way to read a due time. */
export type AnyReading = ReturnType<typeof readingsOf>[number];

/** A duty with what is so of it whatever the record. */
export type CompiledDuty = ResolvedDuty & {
  /** The type of conference that these rules are of. */
  readonly conferenceType: ConferenceType;
  /** How its due time can be read, the default first; none where it has no time. */
  readonly readings: readonly AnyReading[];
  /** Those whom it is for or, where it is for the conference's own people, those by whom it is done. */
  readonly audiences: readonly Audience[];
  readonly basis: NonEmpty<Citation>;
  /** Why it is owed. */
  readonly about: DutySubject;
  /** The duties that ask somebody to chase it. */
  readonly chasedBy: readonly ResolvedDuty[];
  /** Whether others have its id, and hold under other conditions. */
  readonly sharesId: boolean;
  /** A layer above the one that has it says that it does not hold here; its layer and its basis are that one's. */
  readonly isNotHere: boolean;
  /** Its place in the documents' order. */
  readonly position: number;
  /** Its place in a checklist, by phase and then by who acts. */
  readonly checklistPosition: number;
  /** The working days it is counted in, and those without the authority's closures where these put it off. */
  readonly calendar: WorkingCalendar;
  readonly calendarWithoutClosures: WorkingCalendar;
};

/** A requirement with the clauses that what is found by it cites; or that it does not hold here. */
export type CompiledRequirement = ResolvedRequirement & {
  readonly basis: NonEmpty<Citation>;
  readonly isNotHere: boolean;
};

/** The rules in force on a day for one type of conference. */
export interface RuleSet {
  /** Each after those by which it is decided: they bring about what it counts from, or say which facts of it count. */
  readonly duties: readonly CompiledDuty[];
  /** Those of them that have a time, and those by which one with a time is decided. */
  readonly dated: readonly CompiledDuty[];
  /** The duties that bring an event about: those that have it for their id, or are done by it. */
  readonly bringingAbout: ReadonlyMap<string, readonly CompiledDuty[]>;
  readonly requirements: readonly CompiledRequirement[];
}

/** A policy and a calendar, made ready once and used for every record. */
export interface Compiled {
  readonly policy: Policy;
  /** The policy and those it is based on, the lowest layer first. */
  readonly layers: readonly Policy[];
  /** The working days: the calendar's, without those on which an authority of the chain is shut. */
  readonly calendar: WorkingCalendar;
  /** Whether the calendar is one of the division that the policy names, where it names one. */
  readonly isOwnCalendar: boolean;
  /** The working days by which the times of a layer's own clauses are counted. */
  calendarOf(layer: string): WorkingCalendar;
  /** Every duty that any layer has, in force or not. */
  readonly dutyIds: ReadonlySet<string>;
  /** The rules in force on a day for a type of conference; without a day, the latest. */
  rulesOn(day: LocalDate | null, type: ConferenceType): RuleSet;
}

/** Compiling costs more than a timeline, and policies and calendars are few: each pair is compiled once. */
const compiled = new WeakMap<Policy, WeakMap<WorkingCalendar, Compiled>>();

/** A policy with the calendar that was given or, without one, its own. */
export function compile(policy: Policy, given?: WorkingCalendar): Compiled {
  const calendar = given ?? ownCalendarOf(policy);
  let byCalendar = compiled.get(policy);
  if (!byCalendar) {
    assertPolicy(policy);
    compiled.set(policy, (byCalendar = new WeakMap()));
  }
  let found = byCalendar.get(calendar);
  if (!found) {
    assertCalendar(calendar);
    byCalendar.set(calendar, (found = compileAfresh(policy, calendar)));
  }
  return found;
}

function ownCalendarOf(policy: Policy): WorkingCalendar {
  if (!compiled.has(policy)) assertPolicy(policy);
  return calendarOf(policy);
}

function compileAfresh(policy: Policy, calendar: WorkingCalendar): Compiled {
  const layers = layersOf(policy);
  const closures = layers.flatMap((layer) => layer.closures ?? []);
  const everywhere = closures.filter(({ scope }) => scope === "all");
  const shut = closures.length === 0 ? calendar : calendar.with({ closures });
  const shutEverywhere = everywhere.length === 0 ? calendar : calendar.with({ closures: everywhere });
  const authorities = new Set(layers.filter(({ layer }) => layer === "authority").map(({ id }) => id));
  const calendarIn = (layer: string) => (authorities.has(layer) ? shut : shutEverywhere);
  const division = holidaysOf(policy);
  const notHere = new WeakSet<ResolvedRule>();
  const sets = new WeakMap<readonly ResolvedRule[], Map<ConferenceType, RuleSet>>();
  return {
    policy,
    layers,
    calendar: shut,
    isOwnCalendar: division === null || divisionsIn(calendar.id).includes(division),
    calendarOf: calendarIn,
    dutyIds: new Set(layers.flatMap(dutiesIn)),
    rulesOn(day, type) {
      const rules = resolveRules(policy, day ?? undefined);
      let byType = sets.get(rules);
      if (!byType) sets.set(rules, (byType = new Map()));
      let set = byType.get(type);
      if (!set) byType.set(type, (set = ruleSet(rules, type)));
      return set;
    },
  };

  function ruleSet(rules: readonly ResolvedRule[], type: ConferenceType): RuleSet {
    const holding = rules.filter((rule) => rule.for.includes(type)).flatMap(asWhatItReplaces);
    const resolved = holding.filter((rule) => rule.kind === "duty");
    const inChecklist = resolved.toSorted(byPhaseAndActor);
    const duties = resolved.map((duty, position): CompiledDuty => ({
      ...duty,
      conferenceType: type,
      readings: readingsOf(duty.due),
      audiences: audiencesOf(duty),
      basis: basisOf(duty),
      about: aboutOf(duty),
      chasedBy: resolved.filter(({ chases }) => chases === duty.id),
      isNotHere: isNotHere(duty),
      sharesId: resolved.some((other) => other !== duty && other.id === duty.id),
      position,
      checklistPosition: inChecklist.indexOf(duty),
      calendar: calendarIn(duty.layer),
      calendarWithoutClosures: calendar,
    }));
    const bringingAbout = new Map<string, CompiledDuty[]>();
    for (const duty of duties) {
      for (const event of new Set([duty.id, duty.doneBy])) {
        if (event !== undefined) bringingAbout.set(event, [...(bringingAbout.get(event) ?? []), duty]);
      }
    }
    const ordered = inDependencyOrder(duties, bringingAbout);
    return {
      duties: ordered,
      dated: withDependencies(ordered, ({ readings }) => readings.length > 0),
      bringingAbout,
      requirements: holding
        .filter((rule) => rule.kind === "requirement")
        .map((requirement) => ({
          ...requirement,
          basis: basisOf(requirement),
          isNotHere: isNotHere(requirement),
        })),
    };
  }

  /** Of a rule that does not hold here, the one of a lower layer that it stands in place of, with whose clause says so. */
  function asWhatItReplaces(rule: ResolvedRule): readonly ResolvedRule[] {
    if (rule.kind !== "not-here") return [rule];
    const [replaced] = rule.replaces.toReversed().flatMap(({ layer, clause }) => {
      const below = layers.find(({ id }) => id === layer);
      const clauses = (below ? clausesAsRead(below) : []).filter(({ id }) => id === clause.clause);
      return clauses.flatMap(({ rules: stated }) =>
        stated.filter(({ id, kind }) => id === rule.id && kind !== "not-here"),
      );
    });
    if (!replaced) return [];
    const { kind: _, ...inForce } = rule;
    const { when: __, unless: ___, ...asked } = replaced;
    const whole = { ...asked, ...inForce, strength: replaced.strength } as ResolvedRule;
    notHere.add(whole);
    return [whole];
  }

  function isNotHere(rule: ResolvedRule): boolean {
    return notHere.has(rule);
  }

  /** The clause of a rule, and the others that say it too: of its own layer, else of the nearest below. */
  function basisOf({ layer, clause, cites = [] }: ResolvedDuty | ResolvedRequirement): NonEmpty<Citation> {
    const below = layers.slice(0, layers.findIndex(({ id }) => id === layer) + 1).toReversed();
    const others = cites.flatMap((id) => {
      const cited = below.flatMap(({ clauses }) => clauses.filter((each) => each.id === id))[0];
      return cited ? citationOf(cited) : [];
    });
    return Object.freeze([clause, ...others]);
  }
}

function byPhaseAndActor(a: Duty, b: Duty): number {
  return phases.indexOf(a.phase) - phases.indexOf(b.phase) || byText(a.by.join(), b.by.join());
}

function dutiesIn({ clauses }: Policy): string[] {
  return clauses.flatMap(({ rules }) => rules.flatMap(({ kind, id }) => (kind === "duty" ? id : [])));
}

/** The audiences a duty is owed to or, when it is owed to the conference's own people, those it is owed by. */
export function audiencesOf({ by, to }: Duty): Audience[] {
  const outside = (actors: readonly string[]) =>
    audiences.filter((audience) => actors.includes(audience) && !INTERNAL_AUDIENCES.includes(audience));
  const recipients = outside(to);
  return recipients.length > 0 ? recipients : outside(by);
}

const INTERNAL_AUDIENCES: readonly Audience[] = ["chair", "core-group", "conference-service"];

/** What only a plan brings is owed because of it: what is done by it, or counted from nothing else. */
function aboutOf({ about, doneBy, due }: Duty): DutySubject {
  if (about !== undefined) return about;
  if (doneBy !== undefined) return (events[doneBy] as Event).about ?? "conference";
  const counted = readingsOf(due).flatMap((reading) => singlesIn(reading.due));
  const isOfPlan = counted.every(({ event }) => isEventName(event) && events[event].about === "plan");
  return counted.length > 0 && isOfPlan ? "plan" : "conference";
}

/**
 * A calendar, or the policy's own, with the days on which an authority of the policy's chain is shut: the one by which the
 * times of that authority's own layer are counted. Made once for both.
 *
 * @example
 * ```ts
 * const ours = extendPolicy(hounslow, { id: "ours", closures: [{ date: "2026-12-29", title: "Shut" }] });
 * calendarUnder(ours, englandAndWales).isWorkingDay("2026-12-29"); // false
 * ```
 */
export function calendarUnder(policy: Policy, calendar?: WorkingCalendar): WorkingCalendar {
  return compile(policy, calendar).calendar;
}
