import { worded, type Worded } from "./worded.js";

/** A condition: what it says, the fact in a record that decides it, and what is so of it by its nature. */
export interface Condition extends Worded {
  readonly fact: string;
  /** Where it is not met, what is subject to it is not owed, for this reason, and that is said. */
  readonly elseNotOwed?: "no-plan-needed";
  /** It asks for a response: while there is none, somebody has to look; once the time for it is past, it is an error. */
  readonly isTrigger?: true;
}

/**
 * The conditions a rule can be subject to: what each says, and the fact in a record that decides it. Where the fact is
 * missing the condition is unknown, which is neither true nor false.
 */
export const conditions = /* @__PURE__ */ table({
  "plan-not-ruled-out": {
    says: "a {plan} is made or not yet decided",
    fact: "decision.planNeeded",
    elseNotOwed: "no-plan-needed",
  },
  "after-initial-conference": {
    says: "the previous {conference} was an initial or pre-birth one",
    fact: "previousConference.type",
  },
  "after-pre-birth-conference": {
    says: "the previous {conference} was a pre-birth one",
    fact: "previousConference.type",
  },
  "after-review-conference": { says: "the previous {conference} was a review", fact: "previousConference.type" },
  "after-transfer-in-conference": {
    says: "the previous {conference} was a transfer-in",
    fact: "previousConference.type",
  },
  "follows-a-conference": { says: "there was a {conference} before", fact: "previousConference" },
  "rated-red": { says: "the chair rated the case red", fact: "decision.rag", isTrigger: true },
  "one-to-one": {
    says: "the {conference} is held by one-to-one discussion and written submissions",
    fact: "conference.mode",
  },
  "split-conference": { says: "the {conference} is split", fact: "conference.split" },
  "not-quorate": { says: "the {conference} was not quorate", fact: "conference.quorate" },
  "exclusion-asked-for": {
    says: "somebody's exclusion from the {conference} is asked for",
    fact: "participants[].exclusion",
  },
  "somebody-dissents": { says: "somebody dissents from the decision", fact: "decision.consensus" },
  "child-wants-to-speak": {
    says: "the child wants to speak with the chair",
    fact: "participants[].wantsToSpeakWithChair",
    isTrigger: true,
  },
  "parent-not-joining": {
    says: "a parent is unable or unwilling to join",
    fact: "participants[].notJoining",
  },
  "immediate-safety-concern": {
    says: "there is an immediate safety concern",
    fact: "immediateSafetyConcern",
    isTrigger: true,
  },
  "social-work-report-missing": { says: "the social worker's report is not in", fact: "reports" },
  "access-problem-recorded": {
    says: "a problem of access is recorded as raised, or as not raised",
    fact: "completed",
  },
  "emergency-protection-order": {
    says: "an emergency protection order is in force",
    fact: "emergencyProtectionOrder.endsOn",
  },
  "referral-recorded": { says: "the date of the referral is known", fact: "referral.receivedOn" },
  "child-born": { says: "the child has been born", fact: "bornOn" },
  "mother-well-enough": { says: "the mother is well enough", fact: "motherWellEnough" },
  "mother-not-well-enough": { says: "the mother is not well enough", fact: "motherWellEnough" },
});

/** One of the conditions a rule can be subject to; see {@link conditions}. */
export type ConditionName = keyof typeof conditions;

/** A table whose names are those of conditions. */
function table<Name extends string>(rows: Record<Name, Omit<Condition, "words">>): Readonly<Record<Name, Condition>> {
  return worded(rows);
}
