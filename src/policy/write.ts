import type { Period } from "../calendar/index.js";
import type { Actor } from "./actors.js";
import type { Clause, Grade } from "./clause.js";
import { firstPeriod } from "./due.js";
import { isEventName, isNeverBefore, type EventName } from "./events.js";
import { frozen, type Policy } from "./policy.js";
import type {
  Arrangement,
  Due,
  Duty,
  NotStated,
  Particulars,
  Phase,
  Reading,
  Readings,
  Requirement,
  Rule,
} from "./rule.js";
import { capital, spelt } from "./words.js";

type OneOrMore<T> = T | readonly T[];
type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

type DutyOptions = Optional<Omit<Duty, "kind" | "id" | "by" | "to" | "phase">, "title" | "strength"> & {
  readonly by: OneOrMore<Actor>;
  readonly to?: OneOrMore<Actor>;
} & ({ readonly due: Exclude<Due, NotStated>; readonly phase?: Phase } | { readonly phase: Phase });

/**
 * Someone does something. A must unless said otherwise; its title is its id in words unless given; its phase follows from
 * when it is due unless given.
 */
export function duty(id: string, { by, to = [], title, strength = "must", ...rest }: DutyOptions): Duty {
  const phase = rest.phase ?? phaseOf(rest.due);
  return { kind: "duty", id, title: title ?? titleOf(id), by: list(by), to: list(to), strength, ...rest, phase };
}

/** A record contains or satisfies something. A must unless said otherwise. */
export function requirement(
  id: string,
  { strength = "must", ...rest }: Optional<Omit<Requirement, "kind" | "id">, "strength"> = {},
): Requirement {
  return { kind: "requirement", id, strength, ...rest };
}

/** A fact about how conferences run. */
export function arrangement(
  id: string,
  particulars: Particulars,
  rest: Pick<Arrangement, "for" | "when" | "unless"> = {},
): Arrangement {
  return { kind: "arrangement", id, strength: "must", particulars, ...rest };
}

/** A clause: its id, where it stands in the document, what it says in our words, and the rules that encode it. */
export function clause(id: string, at: string, says: string, ...rules: Rule[]): Clause {
  return { id, at, says, rules };
}

/** Clauses in force from a day, until a day, or both; `until` is the first day on which they no longer are. */
export function inForce(dates: { readonly from?: string; readonly until?: string }, ...clauses: Clause[]): Clause[] {
  return clauses.map((each) => ({ ...each, ...dates }));
}

/** Clauses known less directly than by reading the document that makes them. */
export function graded(grade: Grade, ...clauses: Clause[]): Clause[] {
  return clauses.map((each) => ({ ...each, grade }));
}

/** A policy: its document, the layer it stands on, and its clauses in the document's order. */
export function policy(parts: Omit<Policy, "clauses"> & { readonly clauses: readonly (Clause | Clause[])[] }): Policy {
  return frozen({ ...parts, clauses: parts.clauses.flat() });
}

/** A due time that the document lets one read in several ways, the default first. */
export function either(...readings: Reading[]): Readings {
  return { readings };
}

export function reading(name: string, due: Period, because: string): Reading {
  return { name, due, because };
}

/** Says that a time was looked for and not found, and where it would be. */
export function notStated(why: string): NotStated {
  return { notStated: why };
}

/** The phase that follows from when a duty is due: what is counted from another duty comes after, unless said otherwise. */
export function phaseOf(due: Due | undefined): Phase {
  const period = firstPeriod(due);
  if (!period || period.relation === "before" || period.relation === "day-before") return "before";
  if (period.relation === "on" || period.relation === "spanning") return "on-the-day";
  if (!isEventName(period.event)) return "after";
  return AFTER_ALL.some((event) => isNeverBefore(period.event as EventName, event)) ? "after" : "before";
}

const AFTER_ALL = ["conference-start", "birth"] as const;

/** The title of a duty that has none of its own: its id in words. */
export function titleOf(id: string): string {
  return capital(spelt(id));
}

function list<T>(value: OneOrMore<T>): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}
