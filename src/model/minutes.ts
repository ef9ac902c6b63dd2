import * as z from "zod/v4";
import { distribution } from "./distribution.js";
import type { ConferenceDocument } from "./plan.js";
import { freeText, listOf, momentText } from "./written.js";

/**
 * The record of the meeting and its sections. An empty text, an empty list and `false` say that a section was looked for
 * and is not there; an absent one that nobody has looked.
 */
export interface Minutes extends ConferenceDocument {
  /** Whether they are concise and in the conference service's usual format. */
  inUsualFormat?: boolean | undefined;
  /** Whether the front page lists the children, and those who attended. */
  frontPage?: { children?: boolean | undefined; attendees?: boolean | undefined } | undefined;
  reasonForConference?: string | undefined;
  /** Whether that was taken from the social worker's report. */
  reasonTakenFromSocialWorkReport?: boolean | undefined;
  worriedAbout?: WorriedAbout | undefined;
  workingWell?: WorkingWell | undefined;
  needsToHappen?: NeedsToHappen | undefined;
  /** Whether they give what was said word by word. */
  isVerbatim?: boolean | undefined;
  /** The standard statement of why the conference was virtual. */
  saysWhyVirtual?: boolean | undefined;
  /** Whether the chair, and no minute taker, took them. */
  takenByChair?: boolean | undefined;
  /** Whether they say that the chair took them. */
  saysTakenByChair?: boolean | undefined;
}

/** What are we worried about: past harm, danger statements as recorded there, complicating factors, and the summary. */
export interface WorriedAbout {
  harm?: string | undefined;
  dangerStatements?: readonly string[] | undefined;
  complicatingFactors?: string | undefined;
  summary?: string | undefined;
}

/** What is working well: strengths there are, safety there is, and the summary. */
export interface WorkingWell {
  existingStrengths?: string | undefined;
  existingSafety?: string | undefined;
  summary?: string | undefined;
}

/** What needs to happen: safety goals as recorded there, next steps, and the summary. */
export interface NeedsToHappen {
  safetyGoals?: readonly string[] | undefined;
  nextSteps?: string | undefined;
  summary?: string | undefined;
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

const worriedAbout = z.strictObject({
  harm: freeText.optional(),
  dangerStatements: listOf(freeText).optional(),
  complicatingFactors: freeText.optional(),
  summary: freeText.optional(),
});

const workingWell = z.strictObject({
  existingStrengths: freeText.optional(),
  existingSafety: freeText.optional(),
  summary: freeText.optional(),
});

const needsToHappen = z.strictObject({
  safetyGoals: listOf(freeText).optional(),
  nextSteps: freeText.optional(),
  summary: freeText.optional(),
});

export const minutes = z.strictObject({
  completedAt: momentText.optional(),
  distributed: listOf(distribution).optional(),
  inUsualFormat: z.boolean().optional(),
  frontPage: z.strictObject({ children: z.boolean().optional(), attendees: z.boolean().optional() }).optional(),
  reasonForConference: freeText.optional(),
  reasonTakenFromSocialWorkReport: z.boolean().optional(),
  worriedAbout: worriedAbout.optional(),
  workingWell: workingWell.optional(),
  needsToHappen: needsToHappen.optional(),
  isVerbatim: z.boolean().optional(),
  saysWhyVirtual: z.boolean().optional(),
  takenByChair: z.boolean().optional(),
  saysTakenByChair: z.boolean().optional(),
});
