import { english, say, section, type Language } from "../language/language.js";
import { conditionMessages } from "../vocabulary/condition-words.js";
import type { ConditionName } from "../vocabulary/conditions.js";
import { chainTexts } from "./lists.js";
import { ageWords } from "./rule-text.js";

/** Conditions that rules are subject to, by their names. */
export const conditionWords = /* @__PURE__ */ section("conditions", conditionMessages);

/** A condition that must not be met. */
export const openConditionWords = /* @__PURE__ */ section("openConditions", { not: "not: {condition}" });

/** A condition that it is not known whether a record meets. */
export interface OpenCondition {
  readonly condition: ConditionName;
  /** Whether the rule holds if the condition is met; `false` for one that keeps it from holding. */
  readonly holds: boolean;
}

/** `the chair rated the case red; not: the conference is split`: the conditions of a rule that cannot be decided yet. */
export function conditionsText(
  { subjectTo, fromAge }: { readonly subjectTo: readonly OpenCondition[]; readonly fromAge?: number },
  language: Language = english,
): string {
  const texts = subjectTo.map(({ condition: name, holds }) => {
    const condition = say(language, conditionWords, name);
    return holds ? condition : say(language, openConditionWords, "not", { condition });
  });
  const age = fromAge === undefined ? [] : [say(language, ageWords, "if", { count: fromAge })];
  return chainTexts([...texts, ...age], "semicolon", language);
}
