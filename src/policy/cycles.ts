import { eventsOf } from "../calendar/index.js";
import { periodsOf } from "./due.js";
import type { Duty } from "./rule.js";

/**
 * The ids of the duties that are due relative to themselves, through others or not. An event leads to the duties that bring
 * it about, since one that has not happened yet is projected from theirs.
 */
export function dutiesInCycles(duties: readonly Duty[]): ReadonlySet<string> {
  const broughtAboutBy = new Map<string, string[]>();
  for (const { id, doneBy } of duties) {
    for (const event of new Set([id, doneBy ?? id]))
      broughtAboutBy.set(event, [...(broughtAboutBy.get(event) ?? []), id]);
  }
  const countsFrom = new Map<string, string[]>();
  for (const { id, due } of duties) {
    const anchors = periodsOf(due)
      .flatMap(eventsOf)
      .flatMap((event) => broughtAboutBy.get(event) ?? []);
    countsFrom.set(id, [...(countsFrom.get(id) ?? []), ...anchors]);
  }
  return new Set([...countsFrom.keys()].filter((id) => reaches(id, id, countsFrom)));
}

function reaches(from: string, to: string, edges: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const queue = [...(edges.get(from) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === to) return true;
    if (!seen.has(next)) queue.push(...(edges.get(next) ?? []));
    seen.add(next);
  }
  return false;
}
