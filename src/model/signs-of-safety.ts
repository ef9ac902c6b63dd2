import * as z from "zod";
import { codeText, freeText, momentText } from "./written.js";

/** Who is worried, about what, and what they fear will happen to the child if nothing changes. About three at most. */
export interface DangerStatement {
  id: string;
  whoIsWorried?: string | undefined;
  aboutWhat?: string | undefined;
  whatMayHappen?: string | undefined;
  disputed?: boolean | undefined;
}

/** What parents will do differently and the child will experience. Each is paired with one danger statement. */
export interface SafetyGoal {
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
  rating?: number | undefined;
  rationale?: string | undefined;
}

/** What keeps the child safe meanwhile. */
export interface SafetyPlan {
  developedAt?: string | undefined;
  text?: string | undefined;
}

export const dangerStatement: z.ZodType<DangerStatement> = z.strictObject({
  id: codeText,
  whoIsWorried: freeText.optional(),
  aboutWhat: freeText.optional(),
  whatMayHappen: freeText.optional(),
  disputed: z.boolean().optional(),
});

export const safetyGoal: z.ZodType<SafetyGoal> = z.strictObject({
  id: codeText,
  dangerStatement: codeText.optional(),
  whatWillBeDifferent: freeText.optional(),
  forHowLong: freeText.optional(),
});

export const safetyScale: z.ZodType<SafetyScale> = z.strictObject({
  by: codeText,
  goal: codeText.optional(),
  rating: z.number().optional(),
  rationale: freeText.optional(),
});

export const safetyPlan: z.ZodType<SafetyPlan> = z.strictObject({
  developedAt: momentText.optional(),
  text: freeText.optional(),
});
