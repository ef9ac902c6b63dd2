import { assertPolicy } from "./assert-policy.js";
import { dayNumber, eventsOf, type Period } from "../calendar/index.js";
import { audiences } from "../vocabulary/codes.js";
import type { Finding } from "../model/finding.js";
import { finding } from "../model/shape-finding.js";
import type { Clause } from "./clause.js";
import { dutiesInCycles } from "./cycles.js";
import { readingsOf, timesOf } from "./due.js";
import { events, isEventName, type Event } from "../vocabulary/events.js";
import { nearest } from "../vocabulary/nearest.js";
import { layersOf, type Dated, type Policy } from "./policy.js";
import type { Duty, Rule } from "./rule.js";
import { sharesType } from "./shares-type.js";
import { isSameWhen } from "./when.js";
import { joinWords } from "../vocabulary/words.js";

/** What can be wrong with a policy of the right shape, and what to do. Codes never change. */
const PROBLEMS = {
  "duplicate-layer": ["A layer below has this id.", "Give each layer an id of its own."],
  "ends-before-it-begins": [
    "This ends before it begins.",
    "Until is the first day on which it is no longer in force, and later than from.",
  ],
  "closure-too-long": [
    "This closure lasts for more than a year.",
    "Give the days on which the authority's working days are not counted, and no others.",
  ],
  "successors-without-end": [
    "Successors are named for an authority that has not ended.",
    "Give until: the first day on which the policy is no longer in force.",
  ],
  "duplicate-clause": [
    "An earlier clause has this id and is in force at the same time.",
    "Give it an id of its own, or dates that follow the other's.",
  ],
  "duplicate-edition": [
    "An earlier edition of the document is in force at the same time.",
    "Give them dates that follow each other: until of the one is from of the next.",
  ],
  "clause-encodes-nothing": ["This clause has no rule.", "Encode it as a duty, a requirement or an arrangement."],
  "duplicate-rule": [
    "Another rule of this id holds at the same time for the same conference type.",
    "Give them different ids, conference types, conditions or dates.",
  ],
  "another-kind": [
    "A layer below has a rule of this id that is of another kind.",
    "Give it an id of its own, or the same kind.",
  ],
  "not-here-of-nothing": [
    "This says that a rule does not hold here, and no layer below has a rule of this id.",
    "Give the id of a rule of a layer below, or leave it out.",
  ],
  "target-without-time": [
    "This should be done by a time, and has none by which it must be.",
    "Give due: by when it must be done at the latest. Where the document has only the one, give it as due, with strength should.",
  ],
  "duplicate-reading": ["Two readings have one name.", "Give each reading a name of its own."],
  "unknown-event": [
    "This counts from something that no record can give and that is no duty's id.",
    "Name an event, or a duty of this policy or of the layers below it.",
  ],
  "cites-nothing": [
    "This cites a clause that neither this policy nor a layer below it has.",
    "Give the id of one of their clauses.",
  ],
  "not-an-audience": [
    "This is told or sent to somebody whom a record cannot name as told.",
    `Name one or more of: ${audiences.join(", ")}.`,
  ],
  "age-of-no-child": [
    "This is for those of an age, and is not owed for each child.",
    'Give each: "child", or leave fromAge out.',
  ],
  "unit-does-not-fit": [
    "This relation or counting convention does not go with this unit.",
    "Spanning and counting conventions take working days; by takes gestation weeks up to 42, and nothing else does; from goes with every.",
  ],
  cycle: [
    "This duty is due relative to itself.",
    "Count it from an event instead, or from a duty that does not count from it.",
  ],
} as const;

/** In weeks. */
const LONGEST_PREGNANCY = 42;

type Path = readonly PropertyKey[];

/**
 * What is wrong with a policy of the right shape: what a type cannot say. Empty where nothing is. Its base is taken as
 * checked.
 *
 * `definePolicy` and `parsePolicy` ask this of every layer; `lintPolicy` says what a careful reviewer would say beside
 * it.
 *
 * @example
 * ```ts
 * const hounslow = findPolicy("hounslow");
 * checkPolicy(hounslow); // []
 * const backwards = { ...hounslow, from: "2020-04-01", until: "2020-01-01" };
 * checkPolicy(backwards).map(({ code }) => code); // ["ends-before-it-begins"]
 * ```
 */
export function checkPolicy(policy: Policy): Finding[] {
  assertPolicy(policy);
  const { id, base } = policy;
  const duties = layersOf(policy).flatMap((layer) => layer.clauses.flatMap((clause) => clause.rules.filter(isDuty)));
  const known = { dutyIds: new Set(duties.map((duty) => duty.id)), inCycles: dutiesInCycles(duties) };
  return [
    ...found("ends-before-it-begins", ["until"], endsBeforeItBegins(policy)),
    ...found("duplicate-layer", ["id"], base !== undefined && layersOf(base).some((layer) => layer.id === id)),
    ...found("successors-without-end", ["succeededBy"], policy.succeededBy !== undefined && !policy.until),
    ...(policy.closures ?? []).flatMap((closure, index) =>
      "date" in closure
        ? []
        : [
            ...found("ends-before-it-begins", ["closures", index, "until"], endsBeforeItBegins(closure)),
            ...found("closure-too-long", ["closures", index], dayNumber(closure.until) - dayNumber(closure.from) > 366),
          ],
    ),
    ...(policy.document.editions ?? []).flatMap((edition, index, editions) => [
      ...found("ends-before-it-begins", ["document", "editions", index, "until"], endsBeforeItBegins(edition)),
      ...found(
        "duplicate-edition",
        ["document", "editions", index],
        editions.slice(0, index).some((earlier) => overlap(earlier, edition)),
      ),
    ]),
    ...policy.clauses.flatMap((clause, index) => checkClause(policy, clause, index, known)),
  ];
}

/** What every rule is checked against. */
interface Known {
  readonly dutyIds: ReadonlySet<string>;
  readonly inCycles: ReadonlySet<string>;
}

function checkClause(policy: Policy, clause: Clause, index: number, known: Known): Finding[] {
  const path = ["clauses", index];
  const earlier = policy.clauses.slice(0, index);
  return [
    ...found("ends-before-it-begins", [...path, "until"], endsBeforeItBegins(clause)),
    ...found(
      "duplicate-clause",
      [...path, "id"],
      earlier.some((other) => other.id === clause.id && overlap(other, clause)),
    ),
    ...found("clause-encodes-nothing", [...path, "rules"], clause.rules.length === 0),
    ...clause.rules.flatMap((rule, at) => {
      const rulePath = [...path, "rules", at];
      return [
        ...found("duplicate-rule", [...rulePath, "id"], isRepeated(policy, clause, rule)),
        ...found("another-kind", [...rulePath, "kind"], isOfAnotherKindBelow(policy, rule)),
        ...found("not-here-of-nothing", [...rulePath, "id"], rule.kind === "not-here" && !isBelow(policy, rule)),
        ...found("cites-nothing", [...rulePath, "cites"], citesNothing(policy, rule)),
        ...(isDuty(rule) ? found("not-an-audience", [...rulePath, "to"], isToldToNobodyKnown(rule)) : []),
        ...(isDuty(rule)
          ? found("age-of-no-child", [...rulePath, "fromAge"], rule.fromAge !== undefined && rule.each !== "child")
          : []),
        ...(isDuty(rule) ? checkDue(rule, rulePath, known) : []),
      ];
    }),
  ];
}

function checkDue(duty: Duty, rulePath: Path, { dutyIds, inCycles }: Known): Finding[] {
  const path = [...rulePath, "due"];
  const names = readingsOf(duty.due).map(({ name }) => name);
  const periods = timesOf(duty);
  const isKnown = (event: string) => isEventName(event) || dutyIds.has(event);
  return [
    ...found("duplicate-reading", path, new Set(names).size < names.length),
    ...unknownEvents(
      periods.flatMap(eventsOf).filter((event) => !isKnown(event)),
      dutyIds,
      path,
    ),
    ...found("unit-does-not-fit", path, !periods.every(unitFits)),
    ...found("cycle", path, inCycles.has(duty.id)),
    ...found("target-without-time", [...rulePath, "target"], duty.target !== undefined && names.length === 0),
  ];
}

/** Each event that nobody knows, and those that may have been meant. */
function unknownEvents(unknown: readonly string[], dutyIds: ReadonlySet<string>, path: Path): Finding[] {
  const [message, fix] = PROBLEMS["unknown-event"];
  return [...new Set(unknown)].map((event) => {
    const likely = nearest(event, [...Object.keys(events), ...dutyIds]);
    const hint = likely.length > 0 ? `Did you mean ${joinWords(likely, "or")}? ` : "";
    const all = `The events are: ${Object.keys(events).toSorted().join(", ")}.`;
    return finding("unknown-event", path, `${message} It is ${event}.`, `${hint}${fix} ${all}`);
  });
}

function found(code: keyof typeof PROBLEMS, path: Path, isSo: boolean): Finding[] {
  const [message, fix] = PROBLEMS[code];
  return isSo ? [finding(code, path, message, fix)] : [];
}

function citesNothing(policy: Policy, rule: Rule): boolean {
  const clauses = new Set(layersOf(policy).flatMap((layer) => layer.clauses.map(({ id }) => id)));
  return "cites" in rule && rule.cites !== undefined && rule.cites.some((id) => !clauses.has(id));
}

/** What is told to audiences is done once they are told; a record names no others. */
function isToldToNobodyKnown({ each, doneBy, to }: Duty): boolean {
  const { whose }: Partial<Event> = doneBy ? events[doneBy] : {};
  const isTold = each === "audience" || (whose !== undefined && "audience" in whose && whose.audience === "to");
  return isTold && !to.every((actor) => (audiences as readonly string[]).includes(actor));
}

function unitFits(period: Period): boolean {
  if ("soonerOf" in period) return period.soonerOf.every(unitFits);
  if ("laterOf" in period) return period.laterOf.every(unitFits);
  if (!("count" in period)) return true;
  if ((period.unit === "gestation-weeks") !== (period.relation === "by")) return false;
  if (period.unit === "gestation-weeks" && period.count > LONGEST_PREGNANCY) return false;
  if (period.from !== undefined && period.relation !== "every") return false;
  return period.unit === "working-days" || (period.relation !== "spanning" && period.counting === undefined);
}

function endsBeforeItBegins({ from, until }: Dated): boolean {
  return from !== undefined && until !== undefined && until <= from;
}

/** Whether two clauses, or two editions, are in force on one day. The same clause may stand twice with dates that follow each other. */
function overlap(a: Dated, b: Dated): boolean {
  return (a.from ?? "") < (b.until ?? "9999-99") && (b.from ?? "") < (a.until ?? "9999-99");
}

function isRepeated(policy: Policy, clause: Clause, rule: Rule): boolean {
  return policy.clauses.some(
    (other) =>
      overlap(other, clause) &&
      other.rules.some(
        (twin) => twin !== rule && twin.id === rule.id && isSameWhen(twin.when, rule.when) && sharesType(twin, rule),
      ),
  );
}

function isOfAnotherKindBelow({ base }: Policy, { id, kind }: Rule): boolean {
  if (!base || kind === "not-here") return false;
  return layersOf(base).some(({ clauses }) =>
    clauses.some(({ rules }) =>
      rules.some((below) => below.id === id && below.kind !== kind && below.kind !== "not-here"),
    ),
  );
}

function isBelow({ base }: Policy, { id }: Rule): boolean {
  if (!base) return false;
  return layersOf(base).some(({ clauses }) => clauses.some(({ rules }) => rules.some((below) => below.id === id)));
}

function isDuty(rule: Rule): rule is Duty {
  return rule.kind === "duty";
}
