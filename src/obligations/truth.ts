import type { ChildFacts } from "../facts/children.js";
import type { Facts } from "../facts/read-facts.js";
import type { Rule } from "../policy/rule.js";
import { conditions, type Condition, type ConditionName } from "../vocabulary/conditions.js";

/** What a rule is subject to. */
type Conditional = Pick<Rule, "when" | "unless">;

/** Whether a rule holds: its own condition is met, and none that excludes it is; `null` while the record does not say. */
export function truthOf({ when, unless = NONE }: Conditional, facts: Facts, child?: ChildFacts): boolean | null {
  let met: boolean | null = when ? conditionFor(when, facts, child) : true;
  for (const condition of unless) {
    const excluding = conditionFor(condition, facts, child);
    if (excluding === true) return false;
    if (excluding === null && met === true) met = null;
  }
  return met;
}

/** Whether a rule does not hold for the one reason that no plan is needed. */
export function isRuledOut({ when, unless }: Conditional, facts: Facts, child?: ChildFacts): boolean {
  if (when === undefined || !asksForPlan(when)) return false;
  return truthOf(unless ? { unless } : {}, facts, child) !== false;
}

/** The conditions of a rule that cannot be told yet. */
export function openConditions({ when, unless = NONE }: Conditional, facts: Facts): ConditionName[] {
  return [...(when ? [when] : NONE), ...unless].filter((condition) => facts.condition(condition) === null);
}

function conditionFor(name: ConditionName, facts: Facts, child?: ChildFacts): boolean | null {
  return child && asksForPlan(name) ? child.planNeeded !== false : facts.condition(name);
}

/** Whether a condition asks for a plan, which each child has or has not. */
function asksForPlan(name: ConditionName): boolean {
  return (conditions[name] as Condition).elseNotOwed !== undefined;
}

const NONE: readonly ConditionName[] = [];
