import { singlesIn, timesOf } from "./due.js";
import type { Duty } from "./rule.js";

/**
 * The ids of the duties that are due relative to themselves, through others or not. An event leads to the duties that bring
 * it about, since one that has not happened yet is projected from theirs.
 */
export function dutiesInCycles(duties: readonly Duty[]): ReadonlySet<string> {
  const leadsTo = new Map<string, Set<string>>();
  const lead = (from: string, to: string) => {
    let targets = leadsTo.get(from);
    if (!targets) leadsTo.set(from, (targets = new Set()));
    targets.add(to);
  };
  for (const duty of duties) {
    const { id, doneBy } = duty;
    lead(`event ${id}`, `duty ${id}`);
    if (doneBy !== undefined) lead(`event ${doneBy}`, `duty ${id}`);
    for (const period of timesOf(duty).flatMap(singlesIn)) {
      // What recurs counts from the last time that it was done itself.
      const isOwn = period.relation === "every" && (period.event === doneBy || period.event === id);
      if (!isOwn) lead(`duty ${id}`, `event ${period.event}`);
      if ("from" in period) lead(`duty ${id}`, `event ${period.from}`);
    }
  }
  const looped = nodesInLoops(leadsTo);
  return new Set(duties.map(({ id }) => id).filter((id) => looped.has(`duty ${id}`)));
}

/** The nodes from which one comes back to them: those of strongly connected components with more than one (Tarjan). */
function nodesInLoops(leadsTo: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const closed = new Set<string>();
  const looped = new Set<string>();
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    open.push(node);
    for (const next of leadsTo.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (!closed.has(next)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) {
      closed.add(member);
      if (component.length > 1) looped.add(member);
    }
  };
  for (const node of leadsTo.keys()) if (!order.has(node)) visit(node);
  return looped;
}
