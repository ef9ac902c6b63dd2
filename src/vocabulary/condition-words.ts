import type { ConditionName } from "./conditions.js";

/** What each condition says, with places for what nations call otherwise. */
export const conditionMessages = {
  "plan-not-ruled-out": "a {plan} is made or not yet decided",
  "after-initial-conference": "the previous {conference} was an initial or pre-birth one",
  "after-pre-birth-conference": "the previous {conference} was a pre-birth one",
  "after-review-conference": "the previous {conference} was a review",
  "after-transfer-in-conference": "the previous {conference} was a transfer-in",
  "follows-a-conference": "there was a {conference} before",
  "rated-red": "the chair rated the case red",
  "one-to-one": "the {conference} is held by one-to-one discussion and written submissions",
  "split-conference": "the {conference} is split",
  "not-quorate": "the {conference} was not quorate",
  "exclusion-asked-for": "somebody's exclusion from the {conference} is asked for",
  "somebody-dissents": "somebody dissents from the decision",
  "child-wants-to-speak": "the child wants to speak with the chair",
  "parent-not-joining": "a parent is unable or unwilling to join",
  "immediate-safety-concern": "there is an immediate safety concern",
  "social-work-report-missing": "the social worker's report is not in",
  "access-problem-recorded": "a problem of access is recorded as raised, or as not raised",
  "emergency-protection-order": "an emergency protection order is in force",
  "referral-recorded": "the date of the referral is known",
  "child-born": "the child has been born",
  "mother-well-enough": "the mother is well enough",
  "mother-not-well-enough": "the mother is not well enough",
} as const satisfies Record<ConditionName, string>;
