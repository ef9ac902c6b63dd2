import * as z from "zod";
import { distribution, type Distribution } from "./distribution.js";
import { momentText } from "./written.js";

/** A document of the conference: when it was finished, and to whom it went. */
export interface ConferenceDocument {
  completedAt?: string | undefined;
  distributed?: Distribution[] | undefined;
}

/** The child protection plan: in outline at the conference, then in full. */
export interface Plan {
  outline?: ConferenceDocument | undefined;
  /** The plan document, or the child in need plan where no child protection plan is made. */
  document?: ConferenceDocument | undefined;
}

export const conferenceDocument: z.ZodType<ConferenceDocument> = z.strictObject({
  completedAt: momentText.optional(),
  distributed: z.array(distribution).optional(),
});

export const plan: z.ZodType<Plan> = z.strictObject({
  outline: conferenceDocument.optional(),
  document: conferenceDocument.optional(),
});
