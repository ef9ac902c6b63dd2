import { becauseWords } from "../wording/because-text.js";
import { english, say, section, type Language } from "../language/language.js";
import { inEnglish } from "../language/terms.js";
import type { CaseStage } from "./stage.js";

/** Why a rule was skipped or does not apply. */
export const outcomeWords = /* @__PURE__ */ section("outcomes", {
  ...becauseWords.messages,
  excluded: "It is excluded.",
  "not-asked": "This policy does not ask for it.",
  "no-rule": "No rule checks this requirement.",
  "condition-not-met": "Its condition is not met.",
  "condition-unknown": "It is not known whether its condition is met.",
  "stage-not-reached": "It is asked once the {conference} is {stage}.",
  "particulars-missing": "The policy does not give the particulars it needs.",
  "facts-missing": "Facts are missing to tell.",
  "nothing-to-judge": "There is nothing in the record that it is about.",
  "rule-threw": "Its check threw an error.",
  "not-a-verdict": "Its check gave something that is no verdict.",
  "not-held": "The source does not hold this.",
  "not-recorded": "Whether this was done is not recorded.",
  "not-said-for-whom": "The record does not say for whom, or when.",
  waiting: "It cannot be dated yet.",
  optional: "Nobody has to do it.",
  "not-due-yet": "It is not due yet.",
  "no-day-asked-about": "It is not recorded as done, and no day was asked about.",
});

/**
 * Why a rule was skipped or does not apply: a stable code for each reason, and its sentence. `{stage}` stands for the stage
 * from which on a rule is asked.
 *
 * @example
 * ```ts
 * outcomeReasons.excluded; // "It is excluded."
 * ```
 */
export const outcomeReasons = /* @__PURE__ */ inEnglishWords(outcomeWords.messages);

function inEnglishWords<Reason extends string>(
  messages: Readonly<Record<Reason, string>>,
): Readonly<Record<Reason, string>> {
  const all = Object.entries<string>(messages).map(([reason, says]) => [reason, inEnglish(says, { stage: "{stage}" })]);
  return Object.fromEntries(all) as Record<Reason, string>;
}

/** Why a rule was skipped or does not apply; see {@link outcomeReasons}. */
export type OutcomeReason = keyof typeof outcomeReasons;

/** A reason, and its sentence, as an outcome gives them. */
export function withReason(
  reason: OutcomeReason,
  language: Language = english,
  stage?: CaseStage,
): { readonly reason: OutcomeReason; readonly why: string } {
  return { reason, why: say(language, outcomeWords, reason, { stage: stage ?? "" }) };
}
