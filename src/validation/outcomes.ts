import { english, type Language } from "../language/language.js";
import { withReason, type OutcomeReason } from "./outcome-text.js";
import type { RuleOutcome, RuleStatus } from "./report.js";
import type { CaseStage } from "./stage.js";

/** What an outcome is of: a rule's code, the duty it is about, and the clauses that ask for it. */
export type OutcomeOf = Pick<RuleOutcome, "code" | "duty" | "basis">;

/** What became of a rule: its status and, unless it was judged, why not. */
export interface WhatBecame {
  readonly status: RuleStatus;
  readonly reason?: OutcomeReason;
  /** The stage from which on it is asked. */
  readonly stage?: CaseStage;
  /** The paths of the facts that are missing to tell. */
  readonly missing?: readonly string[];
}

/**
 * What became of a rule. Where nothing of the record is in it, it is the same in every report under a policy: made once,
 * frozen, and shared.
 *
 * @param owner the rule, requirement or duty that it is of, by which it is kept; `null` where it is of several.
 */
export function outcomeOf(owner: object | null, of: OutcomeOf, became: WhatBecame, language: Language): RuleOutcome {
  if (owner === null || became.missing !== undefined) return outcome(of, became, language);
  let ofLanguage = known.get(language);
  if (!ofLanguage) known.set(language, (ofLanguage = new WeakMap()));
  let ofOwner = ofLanguage.get(owner);
  if (!ofOwner) ofLanguage.set(owner, (ofOwner = {}));
  return (ofOwner[became.reason ?? became.status] ??= Object.freeze(outcome(of, became, language)));
}

const known = /* @__PURE__ */ new WeakMap<Language, WeakMap<object, Partial<Record<string, RuleOutcome>>>>();

/** What became of a rule, as a report has it. */
export function outcome(
  { code, duty, basis }: OutcomeOf,
  { status, reason, stage, missing }: WhatBecame,
  language: Language = english,
): RuleOutcome {
  return {
    code,
    ...(duty === undefined ? {} : { duty }),
    status,
    ...(reason === undefined ? {} : withReason(reason, language, stage)),
    ...(missing === undefined ? {} : { missing }),
    basis,
  };
}
