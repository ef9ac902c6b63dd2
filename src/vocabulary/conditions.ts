/** A condition: the fact in a record that decides it, and what is so of it by its nature. In words: `wordedConditions`. */
export interface Condition {
  readonly fact: string;
  /** Where it is not met, what is subject to it is not owed, for this reason, and that is said. */
  readonly elseNotOwed?: "no-plan-needed";
  /** It asks for a response: while there is none, somebody has to look; once the time for it is past, it is an error. */
  readonly isTrigger?: true;
}

/**
 * The conditions a rule can be subject to, and the fact in a record that decides each. Where the fact is missing the
 * condition is unknown, which is neither true nor false.
 */
export const conditions = /* @__PURE__ */ table({
  "plan-not-ruled-out": {
    fact: "decision.planNeeded",
    elseNotOwed: "no-plan-needed",
  },
  "after-initial-conference": {
    fact: "previousConference.type",
  },
  "after-pre-birth-conference": {
    fact: "previousConference.type",
  },
  "after-review-conference": { fact: "previousConference.type" },
  "after-transfer-in-conference": {
    fact: "previousConference.type",
  },
  "follows-a-conference": { fact: "previousConference" },
  "rated-red": { fact: "decision.rag", isTrigger: true },
  "one-to-one": {
    fact: "conference.mode",
  },
  "split-conference": { fact: "conference.split" },
  "not-quorate": { fact: "conference.quorate" },
  "exclusion-asked-for": {
    fact: "participants[].exclusion",
  },
  "somebody-dissents": { fact: "decision.consensus" },
  "child-wants-to-speak": {
    fact: "participants[].wantsToSpeakWithChair",
    isTrigger: true,
  },
  "parent-not-joining": {
    fact: "participants[].notJoining",
  },
  "immediate-safety-concern": {
    fact: "immediateSafetyConcern",
    isTrigger: true,
  },
  "social-work-report-missing": { fact: "reports" },
  "access-problem-recorded": {
    fact: "completed",
  },
  "emergency-protection-order": {
    fact: "emergencyProtectionOrder.endsOn",
  },
  "referral-recorded": { fact: "referral.receivedOn" },
  "child-born": { fact: "bornOn" },
  "mother-well-enough": { fact: "motherWellEnough" },
  "mother-not-well-enough": { fact: "motherWellEnough" },
});

/** One of the conditions a rule can be subject to; see {@link conditions}. */
export type ConditionName = keyof typeof conditions;

/** A table whose names are those of conditions. */
function table<Name extends string>(rows: Record<Name, Condition>): Readonly<Record<Name, Condition>> {
  return rows;
}
