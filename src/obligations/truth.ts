import type { ChildFacts } from "../facts/children.js";
import type { Facts } from "../facts/read-facts.js";
import type { Rule } from "../policy/rule.js";
import { conditionsIn, type When } from "../policy/when.js";
import { conditions, type Condition, type ConditionName } from "../vocabulary/conditions.js";

/** What a rule is subject to. */
type Conditional = Pick<Rule, "when" | "unless">;

/** Whether a rule holds: all its conditions are met, and nothing that excludes it is; `null` while the record does not say. */
export function truthOf({ when, unless = NONE }: Conditional, facts: Facts, child?: ChildFacts): boolean | null {
  let met = areMet(when, facts, child);
  for (const excluding of unless) {
    const isExcluded = areMet(excluding, facts, child);
    if (isExcluded === true) return false;
    if (isExcluded === null && met === true) met = null;
  }
  return met;
}

/** Whether a rule does not hold for the one reason that no plan is needed. */
export function isRuledOut({ when, unless }: Conditional, facts: Facts, child?: ChildFacts): boolean {
  const asked = conditionsIn(when);
  if (!asked.some(asksForPlan)) return false;
  const others = { when: asked.filter((name) => !asksForPlan(name)), ...(unless ? { unless } : {}) };
  return truthOf(others, facts, child) !== false;
}

/** The conditions of a rule that cannot be told yet. */
export function openConditions({ when, unless = NONE }: Conditional, facts: Facts): ConditionName[] {
  return [when, ...unless].flatMap(conditionsIn).filter((condition) => facts.condition(condition) === null);
}

/** Whether all conditions are met. One that is not decides; else one that nobody can tell leaves it open. */
function areMet(when: When | undefined, facts: Facts, child?: ChildFacts): boolean | null {
  if (when === undefined) return true;
  if (typeof when === "string") return conditionFor(when, facts, child);
  let met: boolean | null = true;
  for (const name of when) {
    const one = conditionFor(name, facts, child);
    if (one === false) return false;
    if (one === null) met = null;
  }
  return met;
}

function conditionFor(name: ConditionName, facts: Facts, child?: ChildFacts): boolean | null {
  return child && asksForPlan(name) ? child.planNeeded !== false : facts.condition(name);
}

/** Whether a condition asks for a plan, which each child has or has not. */
function asksForPlan(name: ConditionName): boolean {
  return (conditions[name] as Condition).elseNotOwed !== undefined;
}

const NONE: readonly When[] = [];
