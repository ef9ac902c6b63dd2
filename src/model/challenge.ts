import * as z from "zod/v4";
import { codeText, freeText, momentText } from "./written.js";

/** A complaint by the family, or an escalation by an agency. The decision stands meanwhile. */
export interface Challenge {
  /** The participant who makes it, by their id, or another code for the one who does. */
  from: string;
  /** When it was made: a date, a London time or an instant. */
  madeAt?: string | undefined;
  text?: string | undefined;
}

export const challenge = z.strictObject({
  from: codeText,
  madeAt: momentText.optional(),
  text: freeText.optional(),
});
