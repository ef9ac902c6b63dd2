import * as z from "zod";
import { audiences, type Audience } from "./codes.js";
import { momentText } from "./written.js";

/** That something was told or sent to an audience, and when. */
export interface Distribution {
  /** Whom it was told or sent to. */
  to: Audience;
  /** When; without it, that is not known. */
  at?: string | undefined;
}

export const distribution: z.ZodType<Distribution> = z.strictObject({
  to: z.enum(audiences),
  at: momentText.optional(),
});
