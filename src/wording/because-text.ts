import type { Because } from "../obligations/obligation.js";
import { section } from "../language/language.js";

/** Why something is not owed, as a sentence. */
export const becauseWords = /* @__PURE__ */ section("notOwed", {
  "conference-not-required": "The {enquiry} found that no {conference} is required.",
  "no-plan-needed": "It was decided that no child protection {plan} is needed.",
  "plan-ended": "The {plan} ended on or before the day by which this would have been due.",
  died: "The child has died.",
  "not-here": "The policy says that this does not hold here.",
} satisfies Record<Because["code"], string>);

/** Why nobody has to do any more what fell due and was not done: `the plan has ended`. */
export const closedWords = /* @__PURE__ */ section("closed", {
  "conference-not-required": "no {conference} is required",
  "no-plan-needed": "no child protection {plan} is needed",
  "plan-ended": "the {plan} has ended",
  died: "the child has died",
  "not-here": "it does not hold here",
} satisfies Record<Because["code"], string>);

/** Why something is not owed, in English. */
export const becauseText = becauseWords.messages;
