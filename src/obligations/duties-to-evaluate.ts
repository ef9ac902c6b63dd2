import type { Facts } from "../facts/read-facts.js";
import type { CompiledDuty, RuleSet } from "../policy/compile.js";
import { withDependencies } from "../policy/dependencies.js";
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
  if (!duties) byList.set(facts.notHeld, (duties = withDependencies(rules.dated, isHeld)));
  return duties;

  function isHeld({ doneBy }: CompiledDuty): boolean {
    return doneBy !== undefined && facts.isHeldBySource(events[doneBy].fact);
  }
}

/** Lists of what is not held are few: the duties are found once for each. */
const found = /* @__PURE__ */ new WeakMap<RuleSet, WeakMap<readonly string[], readonly CompiledDuty[]>>();
