import * as z from "zod";
import { distribution } from "./distribution.js";
import type { ConferenceDocument } from "./plan.js";
import { freeText, listOf, momentText } from "./written.js";

/**
 * The record of the meeting and its sections. An empty text, an empty list and `false` say that a section was looked for
 * and is not there; an absent one that nobody has looked.
 */
export interface Minutes extends ConferenceDocument {
  inUsualFormat?: boolean | undefined;
  frontPage?: { children?: boolean | undefined; attendees?: boolean | undefined } | undefined;
  reasonForConference?: string | undefined;
  reasonTakenFromSocialWorkReport?: boolean | undefined;
  /** What are we worried about, with the danger statements as recorded there, by their ids. */
  worriedAbout?: { dangerStatements?: readonly string[] | undefined; summary?: string | undefined } | undefined;
  /** What is working well. */
  workingWell?: { summary?: string | undefined } | undefined;
  /** What needs to happen. */
  needsToHappen?: { summary?: string | undefined } | undefined;
  isVerbatim?: boolean | undefined;
  /** The standard statement of why the conference was virtual. */
  saysWhyVirtual?: boolean | undefined;
  takenByChair?: boolean | undefined;
  saysTakenByChair?: boolean | undefined;
}

/** What the chair gives the minute taker after a review. */
export const chairInformationItems = [
  "outcome",
  "attendees",
  "reports-submitted",
  "next-conference-date",
  "chair-summary",
  "plan",
] as const;

const summary = z.strictObject({ summary: freeText.optional() });

export const minutes: z.ZodType<Minutes> = z.strictObject({
  completedAt: momentText.optional(),
  distributed: listOf(distribution).optional(),
  inUsualFormat: z.boolean().optional(),
  frontPage: z.strictObject({ children: z.boolean().optional(), attendees: z.boolean().optional() }).optional(),
  reasonForConference: freeText.optional(),
  reasonTakenFromSocialWorkReport: z.boolean().optional(),
  worriedAbout: z
    .strictObject({ dangerStatements: listOf(freeText).optional(), summary: freeText.optional() })
    .optional(),
  workingWell: summary.optional(),
  needsToHappen: summary.optional(),
  isVerbatim: z.boolean().optional(),
  saysWhyVirtual: z.boolean().optional(),
  takenByChair: z.boolean().optional(),
  saysTakenByChair: z.boolean().optional(),
});
