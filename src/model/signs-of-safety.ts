import * as z from "zod/v4";
import { codeText, freeText, momentText } from "./written.js";

/** Who is worried, about what, and what they fear will happen to the child if nothing changes. About three at most. */
export interface DangerStatement {
  /** A code, by which safety goals refer to it. */
  id: string;
  whoIsWorried?: string | undefined;
  aboutWhat?: string | undefined;
  whatMayHappen?: string | undefined;
  /** Whether somebody does not agree with it. */
  disputed?: boolean | undefined;
}

/** What parents will do differently and the child will experience. Each is paired with one danger statement. */
export interface SafetyGoal {
  /** A code, by which scales and the plan's actions refer to it. */
  id: string;
  /** The danger statement it answers. */
  dangerStatement?: string | undefined;
  whatWillBeDifferent?: string | undefined;
  /** How long it must be seen. */
  forHowLong?: string | undefined;
}

/**
 * One person's number, from 0 (so unsafe that the child cannot live at home) to 10 (safe enough to close). Never averaged.
 */
export interface SafetyScale {
  /** A participant's id. */
  by: string;
  /** The safety goal it is about; of safety overall when absent. */
  goal?: string | undefined;
  /** From 0 to 10. */
  rating?: number | undefined;
  rationale?: string | undefined;
}

/** What keeps the child safe meanwhile. */
export interface SafetyPlan {
  /** When it was made: a date, a London time or an instant. */
  developedAt?: string | undefined;
  text?: string | undefined;
}

export const dangerStatement = z.strictObject({
  id: codeText,
  whoIsWorried: freeText.optional(),
  aboutWhat: freeText.optional(),
  whatMayHappen: freeText.optional(),
  disputed: z.boolean().optional(),
});

export const safetyGoal = z.strictObject({
  id: codeText,
  dangerStatement: codeText.optional(),
  whatWillBeDifferent: freeText.optional(),
  forHowLong: freeText.optional(),
});

export const safetyScale = z.strictObject({
  by: codeText,
  goal: codeText.optional(),
  rating: z.number().optional(),
  rationale: freeText.optional(),
});

export const safetyPlan = z.strictObject({
  developedAt: momentText.optional(),
  text: freeText.optional(),
});
