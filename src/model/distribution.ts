import * as z from "zod/v4";
import type { Audience } from "../vocabulary/codes.js";
import { audienceText, momentText } from "./written.js";

/** That something was told or sent to an audience, and when. */
export interface Distribution {
  /** Whom it was told or sent to: an audience, or a participant by their id. */
  to: Audience | (string & {});
  /** When; without it, that is not known. */
  at?: string | undefined;
}

export const distribution = z.strictObject({
  to: audienceText,
  at: momentText.optional(),
});
