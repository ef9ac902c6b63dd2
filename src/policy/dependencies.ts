import { eventsOf } from "../calendar/index.js";
import { events, type Event } from "../vocabulary/events.js";
import { timesOf } from "./due.js";
import type { Duty } from "./rule.js";

/**
 * Each duty after those by which it is decided; a policy that was not checked can have cycles, and still ends.
 *
 * @param bringingAbout the duties that bring each event about, and by each id those that have it.
 */
export function inDependencyOrder<D extends Duty>(
  duties: readonly D[],
  bringingAbout: ReadonlyMap<string, readonly D[]>,
): readonly D[] {
  const ordered = new Set<D>();
  const open = new Set<D>();
  const visit = (duty: D): void => {
    if (ordered.has(duty) || open.has(duty)) return;
    open.add(duty);
    for (const event of dependenciesOf(duty)) bringingAbout.get(event)?.forEach(visit);
    open.delete(duty);
    ordered.add(duty);
  };
  duties.forEach(visit);
  return [...ordered];
}

/** The duties that are wanted, and those by which they are decided; each of `ordered` comes after those. */
export function withDependencies<D extends Duty>(ordered: readonly D[], isWanted: (duty: D) => boolean): readonly D[] {
  const needed = new Set<string>();
  const found = ordered.toReversed().filter((duty) => {
    const { id, doneBy } = duty;
    if (!isWanted(duty) && !needed.has(id) && !(doneBy !== undefined && needed.has(doneBy))) return false;
    for (const event of dependenciesOf(duty)) needed.add(event);
    return true;
  });
  return found.toReversed();
}

/**
 * Every event, or id of a duty, by which a duty is decided: what it counts from and what it follows, with the other events that
 * the same facts give. Who owes these decides which of the facts count.
 */
function dependenciesOf(duty: Duty): readonly string[] {
  const { notBefore, phase } = duty;
  const times = timesOf(duty);
  const counted = times.flatMap((time) => eventsOf(time));
  const followed = notBefore ?? (times.length === 0 && phase === "after" ? "conference-start" : undefined);
  return [...counted, ...(followed === undefined ? [] : [followed])].flatMap(ofTheSameFacts);
}

/** An event with the others that its facts give: the first and the latest of a list of meetings. */
function ofTheSameFacts(event: string): readonly string[] {
  return OF_THE_SAME_FACTS.get(event) ?? [event];
}

const OF_THE_SAME_FACTS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ eventsOfTheSameFacts();

function eventsOfTheSameFacts(): ReadonlyMap<string, readonly string[]> {
  const rows: Readonly<Record<string, Event>> = events;
  const giving = Object.entries(rows).map(
    ([name, { fact, givenBy = [] }]) => [name, [fact, ...givenBy.map((other) => rows[other]!.fact)]] as const,
  );
  return new Map(
    giving.map(([event, own]) => [
      event,
      giving.flatMap(([name, facts]) => (facts.some((fact) => own.includes(fact)) ? name : [])),
    ]),
  );
}
