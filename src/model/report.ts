import * as z from "zod";
import { codeText, freeText, listOf, momentText } from "./written.js";

export const reportKinds = ["social-work-report", "agency-report", "agency-check"] as const;

/** What a report states: each true or false where somebody has looked, absent where nobody has. */
export interface ReportStatements {
  /** Whether the agency assesses the child to be at ongoing risk of significant harm. */
  ongoingRisk?: boolean | undefined;
  /** Whether the child needs a child protection plan. */
  needForPlan?: boolean | undefined;
  planContent?: boolean | undefined;
  authorContactNumber?: boolean | undefined;
  familyViews?: boolean | undefined;
}

/** A written report to the conference. `from` is its author, a participant's id. */
export interface Report {
  from: string;
  /** Without it, a social worker's report is the social work report and any other an agency report. */
  kind?: (typeof reportKinds)[number] | undefined;
  completedAt?: string | undefined;
  /** When the conference service had it. */
  submittedAt?: string | undefined;
  sharedWithFamilyAt?: string | undefined;
  states?: ReportStatements | undefined;
  text?: string | undefined;
}

/** What a recording template can come filled in with. */
export const templateParts = ["danger-statement", "safety-goal", "scaling-questions", "previous-plan"] as const;

export const evidenceKinds = [
  "direct-observation",
  "home-visit",
  "virtual-visit",
  "agency-records",
  "other-professional",
  "self-report",
] as const;

/** Where what a professional says comes from. */
export interface EvidenceSource {
  kind: (typeof evidenceKinds)[number];
  detail?: string | undefined;
}

/** A recording template sent out before the conference for a professional's views. */
export interface ReturnedTemplate {
  from: string;
  sentAt?: string | undefined;
  returnedAt?: string | undefined;
  filledInWith?: readonly (typeof templateParts)[number][] | undefined;
  statementsAgreed?: boolean | undefined;
  /** The changes asked for where the statements are not agreed. */
  statementChanges?: string | undefined;
  /** What became of the previous plan's actions, by their ids. */
  actionUpdates?: readonly { action: string; update?: string | undefined }[] | undefined;
  scale?: number | undefined;
  rationale?: string | undefined;
  suggestedActions?: readonly string[] | undefined;
  overallScale?: number | undefined;
  planShould?: "remain" | "end" | "not-stated" | undefined;
  evidence?: readonly EvidenceSource[] | undefined;
}

const statements: z.ZodType<ReportStatements> = z.strictObject({
  ongoingRisk: z.boolean().optional(),
  needForPlan: z.boolean().optional(),
  planContent: z.boolean().optional(),
  authorContactNumber: z.boolean().optional(),
  familyViews: z.boolean().optional(),
});

export const report: z.ZodType<Report> = z.strictObject({
  from: codeText,
  kind: z.enum(reportKinds).optional(),
  completedAt: momentText.optional(),
  submittedAt: momentText.optional(),
  sharedWithFamilyAt: momentText.optional(),
  states: statements.optional(),
  text: freeText.optional(),
});

const evidenceSource: z.ZodType<EvidenceSource> = z.strictObject({
  kind: z.enum(evidenceKinds),
  detail: freeText.optional(),
});

export const returnedTemplate: z.ZodType<ReturnedTemplate> = z.strictObject({
  from: codeText,
  sentAt: momentText.optional(),
  returnedAt: momentText.optional(),
  filledInWith: listOf(z.enum(templateParts)).optional(),
  statementsAgreed: z.boolean().optional(),
  statementChanges: freeText.optional(),
  actionUpdates: listOf(z.strictObject({ action: codeText, update: freeText.optional() })).optional(),
  scale: z.number().optional(),
  rationale: freeText.optional(),
  suggestedActions: listOf(freeText).optional(),
  overallScale: z.number().optional(),
  planShould: z.enum(["remain", "end", "not-stated"]).optional(),
  evidence: listOf(evidenceSource).optional(),
});
