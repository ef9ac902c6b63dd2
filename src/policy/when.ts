import type { ConditionName } from "../vocabulary/conditions.js";

/** What a rule is subject to: one condition, or several that must all be met. */
export type When = ConditionName | readonly ConditionName[];

/** The conditions that must all be met; none where a rule is subject to nothing. */
export function conditionsIn(when: When | undefined): readonly ConditionName[] {
  if (when === undefined) return NONE;
  return typeof when === "string" ? [when] : when;
}

/** Whether what meets `narrow` always meets `wide`: the conditions of `wide` are among those of `narrow`. */
export function isWithin(narrow: When | undefined, wide: When | undefined): boolean {
  const given = conditionsIn(narrow);
  return conditionsIn(wide).every((condition) => given.includes(condition));
}

/** Whether both ask for the same conditions, in whatever order. */
export function isSameWhen(one: When | undefined, other: When | undefined): boolean {
  return one === other || (isWithin(one, other) && isWithin(other, one));
}

const NONE: readonly ConditionName[] = [];
