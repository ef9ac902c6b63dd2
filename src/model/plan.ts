import * as z from "zod/v4";
import type { LocalDate } from "../calendar/index.js";
import { distribution, type Distribution } from "./distribution.js";
import { codeText, dateText, freeText, listOf, momentText } from "./written.js";

/** A document of the conference: when it was finished, and to whom it went. */
export interface ConferenceDocument {
  /** When it was finished: a date, a London time or an instant. */
  completedAt?: string | undefined;
  /** To whom it went, and when. */
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
  /** What it names; an empty list says that it names none of these. */
  names?: readonly (typeof outlinePlanParts)[number][] | undefined;
}

/** Something that must happen under a safety goal: an outcome, not a service. */
export interface PlanAction {
  /** A code, by which templates that are returned refer to it. */
  id: string;
  /** The safety goal it stands under. */
  goal?: string | undefined;
  /** Whose it is: the family's or professionals'. `not-stated`: somebody has looked, and it does not say. */
  owner?: "family" | "professional" | "not-stated" | undefined;
  /** The participant who does it. */
  by?: string | undefined;
  /** What is to be different, and not which service is given. */
  outcome?: string | undefined;
  /** The day by which it is to be so. */
  byWhen?: LocalDate | undefined;
}

/**
 * Why a plan ended: at a conference that found it no longer needed, or outside one. The census gives these as reasons for
 * closing a case. A record may give a code of its own; `died` is the one that changes what is owed.
 */
export const planEndReasons = [
  "no-longer-needed",
  "moved-with-transfer",
  "reached-18",
  "died",
  "left-the-country",
  "looked-after",
  "other",
] as const;
/** Why a plan ended; see {@link planEndReasons}. */
export type PlanEndReason = (typeof planEndReasons)[number];

/** From when to when a child has a plan, where it is not the record's plan for all. */
export interface ChildPlan {
  /** A child whose plan starts on the day of this conference is new to it: the next review is their first. */
  startedOn?: LocalDate | undefined;
  endedOn?: LocalDate | undefined;
  endReason?: PlanEndReason | (string & {}) | undefined;
}

/** The child protection plan: in outline at the conference, then in full. */
export interface Plan {
  /** The plan as the conference leaves it. */
  outline?: OutlinePlan | undefined;
  /** The plan document, or the child in need plan where no child protection plan is made. */
  document?: ConferenceDocument | undefined;
  /** Census: `CPPstartDate`. */
  startedOn?: LocalDate | undefined;
  /** Census: `CPPendDate`. */
  endedOn?: LocalDate | undefined;
  /** Why it ended, where that is known. */
  endReason?: PlanEndReason | (string & {}) | undefined;
  /** What has to be so for the child to be safe enough. Never appears in a result. */
  whatSafeLooksLike?: string | undefined;
  nextSteps?: string | undefined;
  actions?: readonly PlanAction[] | undefined;
}

const document = { completedAt: momentText.optional(), distributed: listOf(distribution).optional() };

export const conferenceDocument = z.strictObject(document);

export const planAction = z.strictObject({
  id: codeText,
  goal: codeText.optional(),
  owner: z.enum(["family", "professional", "not-stated"]).optional(),
  by: codeText.optional(),
  outcome: freeText.optional(),
  byWhen: dateText.optional(),
});

const planDates = {
  startedOn: dateText.optional(),
  endedOn: dateText.optional(),
  endReason: codeText.optional(),
};

export const childPlan = z.strictObject(planDates);

export const plan = z.strictObject({
  outline: z.strictObject({ ...document, names: listOf(z.enum(outlinePlanParts)).optional() }).optional(),
  document: conferenceDocument.optional(),
  ...planDates,
  whatSafeLooksLike: freeText.optional(),
  nextSteps: freeText.optional(),
  actions: listOf(planAction).optional(),
});
