import { decisionLetterParts } from "../../model/decision.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { includesAll } from "../verdict.js";

export const decisionLetterComplete: RequirementRule = {
  code: "decision-letter-complete",
  from: "decided",
  message: "The letter that tells the decision does not give all that it must.",
  cases: {
    missing: "The letter that tells the decision does not give {missing}.",
  },
  fix: "Send what is missing, and record that the letter gives it.",
  takes: listOfTexts,
  allowed: decisionLetterParts,
  example: ["reasons", "outline-plan", "lead-social-worker", "right-to-complain"],
  check: ({ decision }, { particulars }) =>
    includesAll(
      decision?.letter?.gives,
      particulars as (typeof decisionLetterParts)[number][],
      "decision.letter.gives",
    ),
};
