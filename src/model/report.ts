import * as z from "zod";
import { codeText, momentText } from "./written.js";

export const reportKinds = ["social-work-report", "agency-report", "agency-check"] as const;

/** A written report to the conference. `from` is its author, a participant's id. */
export interface Report {
  from: string;
  /** Without it, a social worker's report is the social work report and any other an agency report. */
  kind?: (typeof reportKinds)[number] | undefined;
  completedAt?: string | undefined;
  /** When the conference service had it. */
  submittedAt?: string | undefined;
  sharedWithFamilyAt?: string | undefined;
}

/** A recording template sent out before the conference for a professional's views. */
export interface ReturnedTemplate {
  from: string;
  returnedAt?: string | undefined;
}

export const report: z.ZodType<Report> = z.strictObject({
  from: codeText,
  kind: z.enum(reportKinds).optional(),
  completedAt: momentText.optional(),
  submittedAt: momentText.optional(),
  sharedWithFamilyAt: momentText.optional(),
});

export const returnedTemplate: z.ZodType<ReturnedTemplate> = z.strictObject({
  from: codeText,
  returnedAt: momentText.optional(),
});
