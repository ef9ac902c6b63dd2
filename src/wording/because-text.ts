import type { Because } from "../obligations/obligation.js";

/** Why something is not owed, as a sentence. */
export const becauseText: Readonly<Record<Because["code"], string>> = {
  "conference-not-required": "The enquiry found that no conference is required.",
  "no-plan-needed": "It was decided that no child protection plan is needed.",
  "plan-ended": "The plan ended on or before the day by which this would have been due.",
  died: "The child has died.",
};

/** Why nobody has to do any more what fell due and was not done: `the plan has ended`. */
export const closedText: Readonly<Record<Because["code"], string>> = {
  "conference-not-required": "no conference is required",
  "no-plan-needed": "no child protection plan is needed",
  "plan-ended": "the plan has ended",
  died: "the child has died",
};
