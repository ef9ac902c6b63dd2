import * as z from "zod/v4";
import { audiences, type Audience, type CategoryCode } from "../vocabulary/codes.js";
import { distribution, type Distribution } from "./distribution.js";
import { categoryText, codeText, freeText, listOf, momentText } from "./written.js";

/** An audience's response to the decision. */
export interface DecisionResponse {
  from: Audience;
  /** When it was received. */
  at?: string | undefined;
}

/** A participant's disagreement with the decision. */
export interface Dissent {
  /** The participant who disagrees, by their id. */
  from: string;
  reason?: string | undefined;
}

/** What a letter that tells the decision can give. */
export const decisionLetterParts = [
  "decision",
  "reasons",
  "outline-plan",
  "lead-social-worker",
  "right-to-complain",
  "core-group-date",
  "review-date",
] as const;

/** What the conference, or its chair, decided. */
export interface Decision {
  /** Whether the child needs a child protection plan. Absent while undecided. */
  planNeeded?: boolean | undefined;
  /** A code: those of the census (`InitialCategoryOfAbuse`, `LatestCategoryOfAbuse`), or those of another nation. */
  category?: CategoryCode | "not-determined" | (string & {}) | undefined;
  /** When it was made: a date, a London time or an instant. */
  madeAt?: string | undefined;
  /** When it was entered in the case system. */
  recordedAt?: string | undefined;
  /** Whether all agreed; if not, who did not is in `dissent`. */
  consensus?: boolean | undefined;
  /** Those who disagreed; an empty list says that nobody did. */
  dissent?: readonly Dissent[] | undefined;
  /** Who was told the decision, and when. */
  notified?: readonly Distribution[] | undefined;
  /** The letter that tells it, and what that gives. */
  letter?: { gives?: readonly (typeof decisionLetterParts)[number][] | undefined } | undefined;
  /** Who answered, and when. */
  responses?: readonly DecisionResponse[] | undefined;
  /** The chair's rating on the outcome form. */
  rag?: "red" | "amber" | "green" | "not-rated" | undefined;
}

/** A decision that a later one took the place of. */
export interface PreviousDecision {
  planNeeded?: boolean | undefined;
  category?: Decision["category"];
  madeAt?: string | undefined;
  /** Who was told the decision, and when. */
  notified?: readonly Distribution[] | undefined;
}

export const previousDecision = z.strictObject({
  planNeeded: z.boolean().optional(),
  category: categoryText.optional(),
  madeAt: momentText.optional(),
  notified: listOf(distribution).optional(),
});

export const decision = z.strictObject({
  planNeeded: z.boolean().optional(),
  category: categoryText.optional(),
  madeAt: momentText.optional(),
  recordedAt: momentText.optional(),
  consensus: z.boolean().optional(),
  dissent: listOf(z.strictObject({ from: codeText, reason: freeText.optional() })).optional(),
  notified: listOf(distribution).optional(),
  letter: z.strictObject({ gives: listOf(z.enum(decisionLetterParts)).optional() }).optional(),
  responses: listOf(z.strictObject({ from: z.enum(audiences), at: momentText.optional() })).optional(),
  rag: z.enum(["red", "amber", "green", "not-rated"]).optional(),
});
