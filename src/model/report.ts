import * as z from "zod/v4";
import { codeText, freeText, listOf, momentText } from "./written.js";

/** The kinds of written report; an `agency-check` comes in place of an agency's report. */
export const reportKinds = ["social-work-report", "agency-report", "agency-check"] as const;

/** What a report states: each true or false where somebody has looked, absent where nobody has. */
export interface ReportStatements {
  /** Whether the agency assesses the child to be at ongoing risk of significant harm. */
  ongoingRisk?: boolean | undefined;
  /** Whether the child needs a child protection plan. */
  needForPlan?: boolean | undefined;
  /** What a child protection plan should hold. */
  planContent?: boolean | undefined;
  /** A telephone number at which its author can be reached. */
  authorContactNumber?: boolean | undefined;
  /** What the family thinks and wants. */
  familyViews?: boolean | undefined;
}

/** A written report to the conference. `from` is its author, a participant's id. */
export interface Report {
  /** Its author: a participant's id. */
  from: string;
  /** Without it, a social worker's report is the social work report and any other an agency report. */
  kind?: (typeof reportKinds)[number] | undefined;
  /** When it was finished: a date, a London time or an instant. */
  completedAt?: string | undefined;
  /** When the conference service had it. */
  submittedAt?: string | undefined;
  /** When its author shared it with the family. */
  sharedWithFamilyAt?: string | undefined;
  /** What it states, where somebody has looked. */
  states?: ReportStatements | undefined;
  /** The report itself. Never appears in a result. */
  text?: string | undefined;
}

/** What a recording template can come filled in with. */
export const templateParts = ["danger-statement", "safety-goal", "scaling-questions", "previous-plan"] as const;

/** Where a professional can know something from. `self-report` is what the family says of itself. */
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

/** What a professional can think of the plan. */
export const planViews = ["remain", "end", "be-made", "not-be-made", "not-stated"] as const;

/** A recording template sent out before the conference for a professional's views. */
export interface ReturnedTemplate {
  /** The professional who fills it in: a participant's id. */
  from: string;
  /** When the conference service sent it out. */
  sentAt?: string | undefined;
  /** When it came back; absent while it has not. */
  returnedAt?: string | undefined;
  /** What it was filled in with when it went out. */
  filledInWith?: readonly (typeof templateParts)[number][] | undefined;
  /** Whether its author agrees with the danger statements and safety goals in it. */
  statementsAgreed?: boolean | undefined;
  /** The changes asked for where the statements are not agreed. */
  statementChanges?: string | undefined;
  /** What became of the previous plan's actions, by their ids. */
  actionUpdates?: readonly { action: string; update?: string | undefined }[] | undefined;
  /** From 0 (so unsafe that the child cannot live at home) to 10 (safe enough to close). */
  scale?: number | undefined;
  /** Why that number. Never appears in a result. */
  rationale?: string | undefined;
  suggestedActions?: readonly string[] | undefined;
  /** Of safety overall, from 0 to 10. */
  overallScale?: number | undefined;
  /**
   * Whether its author thinks that the plan should remain or end; of an initial conference, whether one should be made.
   * `not-stated`: somebody has looked, and it does not say.
   */
  planShould?: (typeof planViews)[number] | undefined;
  /** Where what it says comes from; an empty list says that it names no source. */
  evidence?: readonly EvidenceSource[] | undefined;
}

const statements = z.strictObject({
  ongoingRisk: z.boolean().optional(),
  needForPlan: z.boolean().optional(),
  planContent: z.boolean().optional(),
  authorContactNumber: z.boolean().optional(),
  familyViews: z.boolean().optional(),
});

export const report = z.strictObject({
  from: codeText,
  kind: z.enum(reportKinds).optional(),
  completedAt: momentText.optional(),
  submittedAt: momentText.optional(),
  sharedWithFamilyAt: momentText.optional(),
  states: statements.optional(),
  text: freeText.optional(),
});

const evidenceSource = z.strictObject({
  kind: z.enum(evidenceKinds),
  detail: freeText.optional(),
});

export const returnedTemplate = z.strictObject({
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
  planShould: z.enum(planViews).optional(),
  evidence: listOf(evidenceSource).optional(),
});
