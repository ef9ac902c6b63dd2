import { eventsOf } from "../calendar/index.js";
import type { Facts } from "../facts/read-facts.js";
import type { CompiledDuty, RuleSet } from "../policy/compile.js";
import { timesOf } from "../policy/due.js";
import { events } from "../vocabulary/events.js";

/**
 * Which duties are evaluated, beside those that they count from: `all`; those that are `dated`; or of the latter only those whose
 * fact the source of the record holds (`dated-and-held`).
 */
export type Extent = "all" | "dated" | "dated-and-held";

/** Chooses the duties to evaluate of the rules in force, each after those that bring about what it counts from. */
export type ChooseDuties = (rules: RuleSet) => readonly CompiledDuty[];

/** The duties to evaluate, each after those that bring about what it counts from. */
export function dutiesToEvaluate(rules: RuleSet, facts: Facts, extent: Extent | ChooseDuties): readonly CompiledDuty[] {
  if (typeof extent === "function") return extent(rules);
  if (extent === "all") return rules.duties;
  if (extent === "dated" || facts.notHeld.length === 0) return rules.dated;
  let byList = found.get(rules);
  if (!byList) found.set(rules, (byList = new WeakMap()));
  let duties = byList.get(facts.notHeld);
  if (!duties) byList.set(facts.notHeld, (duties = withThoseCountedFrom(rules, isHeld)));
  return duties;

  function isHeld({ doneBy }: CompiledDuty): boolean {
    return doneBy !== undefined && facts.isHeldBySource(events[doneBy].fact);
  }
}

/** Lists of what is not held are few: the duties are found once for each. */
const found = /* @__PURE__ */ new WeakMap<RuleSet, WeakMap<readonly string[], readonly CompiledDuty[]>>();

/** The dated duties that are wanted, and those that they count from. */
export function withThoseCountedFrom(
  { dated }: RuleSet,
  isWanted: (duty: CompiledDuty) => boolean,
): readonly CompiledDuty[] {
  const countedFrom = new Set<string>();
  const needed = dated.toReversed().filter((duty) => {
    const { id, doneBy } = duty;
    if (!isWanted(duty) && !countedFrom.has(id) && !(doneBy !== undefined && countedFrom.has(doneBy))) return false;
    for (const time of timesOf(duty)) for (const event of eventsOf(time)) countedFrom.add(event);
    return true;
  });
  return needed.toReversed();
}
