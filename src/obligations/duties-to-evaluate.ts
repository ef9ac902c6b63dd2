import { eventsOf } from "../calendar/index.js";
import type { Facts } from "../facts/read-facts.js";
import type { CompiledDuty, RuleSet } from "../policy/compile.js";
import { events } from "../vocabulary/events.js";

/**
 * Which duties are evaluated: `all`; those that are `dated`, and what these count from; or of the latter only those whose fact
 * the source of the record holds (`dated-and-held`), and what these count from.
 */
export type Extent = "all" | "dated" | "dated-and-held";

/** The duties to evaluate, each after those that bring about what it counts from. */
export function dutiesToEvaluate(rules: RuleSet, facts: Facts, extent: Extent): readonly CompiledDuty[] {
  if (extent === "all") return rules.duties;
  if (extent === "dated" || facts.notHeld.length === 0) return rules.dated;
  let byList = found.get(rules);
  if (!byList) found.set(rules, (byList = new WeakMap()));
  let duties = byList.get(facts.notHeld);
  if (!duties) byList.set(facts.notHeld, (duties = datedAndHeld(rules, facts)));
  return duties;
}

/** Lists of what is not held are few: the duties are found once for each. */
const found = /* @__PURE__ */ new WeakMap<RuleSet, WeakMap<readonly string[], readonly CompiledDuty[]>>();

function datedAndHeld({ dated }: RuleSet, facts: Facts): readonly CompiledDuty[] {
  const countedFrom = new Set<string>();
  const needed = dated.toReversed().filter(({ id, doneBy, readings }) => {
    const isHeld = doneBy !== undefined && facts.isHeldBySource(events[doneBy].fact);
    if (!isHeld && !countedFrom.has(id) && !(doneBy !== undefined && countedFrom.has(doneBy))) return false;
    for (const { due } of readings) for (const event of eventsOf(due)) countedFrom.add(event);
    return true;
  });
  return needed.toReversed();
}
