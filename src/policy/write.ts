import { ANY, assertItems, assertShape, hasFields } from "../calendar/assert-shape.js";
import { isText } from "../calendar/check-options.js";
import type { Period } from "../calendar/index.js";
import type { Actor } from "../vocabulary/actors.js";
import type { Clause, ClauseSource, Grade } from "./clause.js";
import { firstPeriod } from "./due.js";
import { events, isEventName, isNeverBefore } from "../vocabulary/events.js";
import { frozen, type Policy } from "./policy.js";
import type {
  Arrangement,
  DueTime,
  Duty,
  NotHere,
  NotStated,
  Particulars,
  Phase,
  Reading,
  Readings,
  Requirement,
  Rule,
} from "./rule.js";
import { capitalize, humanize } from "../vocabulary/words.js";

/** What is said of a duty beside its id. Without a stated time it needs its phase. */
export type DutyOptions = Omit<Duty, "kind" | "id" | "by" | "to" | "phase" | "title" | "strength"> &
  Partial<Pick<Duty, "title" | "strength">> & {
    /** Who does it. */
    readonly by: Actor | readonly Actor[];
    /** For whom, or to whom, it is done; nobody in particular unless given. */
    readonly to?: Actor | readonly Actor[];
  } & ({ readonly due: Exclude<DueTime, NotStated>; readonly phase?: Phase } | { readonly phase: Phase });

/** What is said of a requirement beside its id. */
export type RequirementOptions = Omit<Requirement, "kind" | "id" | "strength"> & Partial<Pick<Requirement, "strength">>;

/**
 * Someone does something. A must unless said otherwise; its title is its id in words unless given; its phase follows
 * from when it is due unless given. Nothing is checked here: `definePolicy` does.
 *
 * @example
 * ```ts
 * const told = duty("decision-notified", {
 *   by: "chair",
 *   to: ["family", "agencies"],
 *   due: workingDays(1).after("conference-end"),
 *   doneBy: "decision-notified",
 * });
 * told.title; // "Decision notified"
 * told.strength; // "must"
 * told.phase; // "after"
 * ```
 */
export function duty(id: string, options: DutyOptions): Duty {
  assertParts(id, options);
  const { by, to = [], title, strength = "must", ...rest } = options;
  const phase = rest.phase ?? phaseOf(rest.due);
  return { kind: "duty", id, title: title ?? titleOf(id), by: list(by), to: list(to), strength, ...rest, phase };
}

/**
 * A record contains or satisfies something. A must unless said otherwise. The rule of the same id in
 * `child-protection-conferences/validation` checks it; where there is none, every report says that it was skipped.
 *
 * @example
 * ```ts
 * requirement("attendees-within-capacity", { particulars: { people: 20 } }).strength; // "must"
 * ```
 */
export function requirement(id: string, options: RequirementOptions = {}): Requirement {
  assertParts(id, options);
  const { strength = "must", ...rest } = options;
  return { kind: "requirement", id, strength, ...rest };
}

/**
 * A fact about how conferences run. It asks nothing of anybody, and stands in comparisons and on the policy's page.
 *
 * @example
 * ```ts
 * arrangement("platform", "Microsoft Teams").particulars; // "Microsoft Teams"
 * ```
 */
export function arrangement(
  id: string,
  particulars: Particulars,
  rest: Pick<Arrangement, "for" | "when" | "unless"> = {},
): Arrangement {
  assertParts(id, rest);
  return { kind: "arrangement", id, strength: "must", particulars, ...rest };
}

/**
 * Says that a rule of a layer below does not hold here: give its id. The clause that it stands in says so, and results cite
 * that clause where they say that the duty is not owed. With `for` or `when` it does not hold for these conference types, or
 * under that condition.
 *
 * @example
 * ```ts
 * const kept = extendPolicy(london, {
 *   id: "ours",
 *   clauses: [clause("9", "9", "We send no minutes; the plan is the record.", notHere("minutes-circulated"))],
 * });
 * const record = { type: "review", conference: { held: { start: "2026-04-09" } } } as const;
 * buildTimeline(record, kept).notOwed.map(({ id, because, basis }) => [id, because.code, basis[0].clause]);
 * // [["minutes-circulated", "not-here", "9"]]
 * ```
 */
export function notHere(id: string, rest: Pick<NotHere, "for" | "when" | "unless" | "cites"> = {}): NotHere {
  assertParts(id, rest);
  return { kind: "not-here", id, strength: "must", ...rest };
}

/**
 * A clause: its id, where it stands in the document, what it says in our words, and the rules that encode it.
 *
 * @example
 * ```ts
 * const { id, rules } = clause(
 *   "4.1",
 *   "Section 4",
 *   "The chair speaks with the parents beforehand.",
 *   duty("parent-called-before-conference", { by: "chair", to: "parents", phase: "before" }),
 * );
 * `${id}: ${rules[0]?.id}`; // "4.1: parent-called-before-conference"
 * ```
 */
export function clause(id: string, at: string, says: string, ...rules: Rule[]): Clause {
  return { id, at, says, rules };
}

/**
 * Clauses in force from a day, until a day, or both; `until` is the first day on which they no longer are. History is
 * appended: the clause that ended stays, with its `until`, beside the one that followed it.
 *
 * @example
 * ```ts
 * const platform = (name: string) =>
 *   clause("2.1", "Section 2", `Conferences are held on ${name}.`, arrangement("platform", name));
 * [
 *   ...inForce({ until: "2021-04-01" }, platform("Skype")),
 *   ...inForce({ from: "2021-04-01" }, platform("Microsoft Teams")),
 * ].map(({ from = null, until = null }) => [from, until]);
 * // [[null, "2021-04-01"], ["2021-04-01", null]]
 * ```
 */
export function inForce(
  dates: { readonly from?: string; readonly until?: string },
  ...clauses: readonly (Clause | readonly Clause[])[]
): Clause[] {
  assertShape(dates, "period", ANY, "invalid-policy");
  return eachClause(clauses).map((each) => ({ ...each, ...dates }));
}

/**
 * Clauses known less directly than by reading the document that makes them. What is found by them cites the grade.
 *
 * @example
 * ```ts
 * graded("quoted", clause("4.1", "Section 4", "The chair is independent.", requirement("chair-independent")))[0]?.grade;
 * // "quoted"
 * ```
 */
export function graded(grade: Grade, ...clauses: readonly (Clause | readonly Clause[])[]): Clause[] {
  return eachClause(clauses).map((each) => ({ ...each, grade }));
}

/**
 * Clauses that were read on another page than the policy's document: what the page is, its address, and the day on which it
 * was read. What is found by them cites it.
 *
 * @example
 * ```ts
 * const page = { title: "Core groups", url: "https://example.org/core-groups", readOn: "2026-11-26" };
 * readOn(page, clause("2.1", "Core groups", "The social worker chairs.", arrangement("chair-role", "social-worker")))[0]
 *   ?.source?.title; // "Core groups"
 * ```
 */
export function readOn(source: ClauseSource, ...clauses: readonly (Clause | readonly Clause[])[]): Clause[] {
  return eachClause(clauses).map((each) => ({ ...each, source }));
}

/**
 * A policy: its document, the layer it is based on, and its clauses in the document's order. Frozen, and not checked:
 * give it to `definePolicy`, which is.
 *
 * @example
 * ```ts
 * const ours = policy({
 *   id: "our-authority",
 *   title: "Our Authority",
 *   layer: "authority",
 *   base: findPolicy("working-together"),
 *   document: { title: "Conference procedure" },
 *   clauses: [clause("2.1", "Section 2", "Conferences are held by video.", arrangement("modes", ["video"]))],
 * });
 * definePolicy(ours).clauses.length; // 1
 * ```
 */
export function policy(parts: Omit<Policy, "clauses"> & { readonly clauses: readonly (Clause | Clause[])[] }): Policy {
  assertShape(parts, "policy", { id: isText, clauses: Array.isArray }, "not-a-policy");
  return frozen({ ...parts, clauses: parts.clauses.flat() });
}

/**
 * A due time that the document lets one read in several ways, the default first. The timeline dates the default, or the
 * one chosen by the option `readings`, and gives the others beside it.
 *
 * @example
 * ```ts
 * const due = either(
 *   reading("working-days", workingDays(1).before("conference-start"), "Staff read the mailbox on that day."),
 *   reading("calendar-days", days(1).before("conference-start"), "The text does not say working day."),
 * );
 * readingsOf(due).map(({ name }) => name); // ["working-days", "calendar-days"]
 * ```
 */
export function either(...readings: Reading[]): Readings {
  return { readings };
}

/**
 * One honest way to read a time: its name in results, the time, and why one can read it so.
 *
 * @example
 * ```ts
 * reading("calendar-days", days(1).before("conference-start"), "The text does not say working day.").name;
 * // "calendar-days"
 * ```
 */
export function reading(name: string, due: Period, because: string): Reading {
  return { name, due, because };
}

/**
 * Says that a time was looked for and not found, and where it would be. The duty stands in the checklist, with this
 * sentence; no time of a layer below stands in for it.
 *
 * @example
 * ```ts
 * notStated("The document refers to the London procedures.");
 * // { notStated: "The document refers to the London procedures." }
 * ```
 */
export function notStated(why: string): NotStated {
  return { notStated: why };
}

/** The phase that follows from when a duty is due: what is counted from another duty comes after, unless said otherwise. */
export function phaseOf(due: DueTime | undefined): Phase {
  const period = firstPeriod(due);
  if (!period || period.relation === "before" || period.relation === "day-before") return "before";
  if (!isEventName(period.event)) return period.relation === "on" ? "on-the-day" : "after";
  const { event } = period;
  const follows = events[event].isOfConference === true || AFTER_ALL.some((other) => isNeverBefore(event, other));
  // On the day of what comes before the conference is before it too.
  if (period.relation === "on" || period.relation === "spanning") return follows ? "on-the-day" : "before";
  return AFTER_ALL.some((other) => isNeverBefore(event, other)) ? "after" : "before";
}

const AFTER_ALL = ["conference-start", "birth"] as const;

/** The title of a duty that has none of its own: its id in words. */
export function titleOf(id: string): string {
  return capitalize(humanize(id));
}

function list<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

function assertParts(id: unknown, parts: unknown): void {
  assertShape({ id, parts }, "rule", { id: isText, parts: (value) => hasFields(value, ANY) }, "invalid-policy");
}

/** Clauses, where some are given as a list of several. */
function eachClause(clauses: readonly (Clause | readonly Clause[])[]): readonly Clause[] {
  const each = clauses.flat();
  assertItems(each, "clauses", (one) => hasFields(one, ANY), "invalid-policy");
  return each;
}
