import { writePath, type Step } from "./path.js";

/** What a database gave, and the column it comes from, where the caller named that. */
export interface Cell {
  readonly value: unknown;
  readonly column?: string | undefined;
}

/** What stands where in a record that is put together: by the names of fields, or the places in a list. */
export type Places = Map<Step, Places | Cell>;

/** Sets what stands at a place. What is there already of an object or a list stays. */
export function setAt(places: Places, [first, ...rest]: readonly Step[], what: Places | Cell): void {
  const there = places.get(first!);
  if (rest.length === 0) {
    if (!(there instanceof Map && what instanceof Map)) places.set(first!, what);
    return;
  }
  const inside: Places = there instanceof Map ? there : new Map();
  places.set(first!, inside);
  setAt(inside, rest, what);
}

/**
 * What was put together, as plain data. Where a list has a gap, what follows moves up. `columnAt` gets the column that each
 * path comes from.
 */
export function built(places: Places, above: readonly Step[], columnAt: Map<string, string>): unknown {
  const isList = typeof places.keys().next().value === "number";
  const inOrder = isList ? [...places].toSorted(([a], [b]) => Number(a) - Number(b)) : [...places];
  const entries = inOrder.map(([name, what], index) => {
    const steps = [...above, isList ? index : name];
    if (what instanceof Map) return [name, built(what, steps, columnAt)] as const;
    if (what.column !== undefined) columnAt.set(writePath(steps), what.column);
    return [name, what.value] as const;
  });
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
