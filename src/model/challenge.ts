import * as z from "zod";
import { codeText, freeText, momentText } from "./written.js";

/** A complaint by the family, or an escalation by an agency. The decision stands meanwhile. */
export interface Challenge {
  from: string;
  madeAt?: string | undefined;
  text?: string | undefined;
}

export const challenge: z.ZodType<Challenge> = z.strictObject({
  from: codeText,
  madeAt: momentText.optional(),
  text: freeText.optional(),
});
