import * as z from "zod";
import type { LocalDate } from "../calendar/index.js";
import { distribution, type Distribution } from "./distribution.js";
import { codeText, dateText, freeText, listOf, momentText } from "./written.js";

/** A document of the conference: when it was finished, and to whom it went. */
export interface ConferenceDocument {
  completedAt?: string | undefined;
  distributed?: readonly Distribution[] | undefined;
}

/** What the outline plan names. */
export const outlinePlanParts = [
  "lead-body",
  "lead-practitioner",
  "core-group",
  "timescales",
  "what-must-change-by-when",
] as const;

/** The plan as the conference leaves it. */
export interface OutlinePlan extends ConferenceDocument {
  names?: readonly (typeof outlinePlanParts)[number][] | undefined;
}

/** Something that must happen under a safety goal: an outcome, not a service. */
export interface PlanAction {
  id: string;
  /** The safety goal it stands under. */
  goal?: string | undefined;
  owner?: "family" | "professional" | "not-stated" | undefined;
  /** The participant who does it. */
  by?: string | undefined;
  outcome?: string | undefined;
  byWhen?: LocalDate | undefined;
}

/** The child protection plan: in outline at the conference, then in full. */
export interface Plan {
  outline?: OutlinePlan | undefined;
  /** The plan document, or the child in need plan where no child protection plan is made. */
  document?: ConferenceDocument | undefined;
  /** Census: `CPPstartDate`. */
  startedOn?: LocalDate | undefined;
  /** Census: `CPPendDate`. */
  endedOn?: LocalDate | undefined;
  whatSafeLooksLike?: string | undefined;
  nextSteps?: string | undefined;
  actions?: readonly PlanAction[] | undefined;
}

const document = { completedAt: momentText.optional(), distributed: listOf(distribution).optional() };

export const conferenceDocument: z.ZodType<ConferenceDocument> = z.strictObject(document);

export const planAction: z.ZodType<PlanAction> = z.strictObject({
  id: codeText,
  goal: codeText.optional(),
  owner: z.enum(["family", "professional", "not-stated"]).optional(),
  by: codeText.optional(),
  outcome: freeText.optional(),
  byWhen: dateText.optional(),
});

export const plan: z.ZodType<Plan> = z.strictObject({
  outline: z.strictObject({ ...document, names: listOf(z.enum(outlinePlanParts)).optional() }).optional(),
  document: conferenceDocument.optional(),
  startedOn: dateText.optional(),
  endedOn: dateText.optional(),
  whatSafeLooksLike: freeText.optional(),
  nextSteps: freeText.optional(),
  actions: listOf(planAction).optional(),
});
