import * as z from "zod";
import { code } from "./codes.js";

/**
 * Someone the conference concerns or who is asked to it. A participant is invited unless the record says otherwise.
 *
 * `role` is a code of the case system's own. The ones that mean something here are the {@link familyRoles} and the
 * {@link serviceRoles}; everybody else is a professional and stands for an agency.
 */
export interface Participant {
  id: string;
  role?: string | undefined;
  agency?: string | undefined;
  invited?: boolean | undefined;
  attended?: boolean | undefined;
  /** A child or young person who wants to speak with the chair before the conference. */
  wantsToSpeakWithChair?: boolean | undefined;
  /** A parent or carer who is unable or unwilling to join. */
  notJoining?: boolean | undefined;
}

/** Roles of the family and those at their side, from whom no agency report is asked. */
export const familyRoles = [
  "family",
  "family-member",
  "parent",
  "mother",
  "father",
  "step-parent",
  "carer",
  "guardian",
  "grandparent",
  "sibling",
  "relative",
  "child",
  "young-person",
  "advocate",
  "supporter",
  "interpreter",
] as const;

/** Roles of those who run the conference, to whom reports go and from whom none is asked. */
export const serviceRoles = [
  "chair",
  "duty-chair",
  "independent-reviewing-officer",
  "minute-taker",
  "administrator",
  "conference-administrator",
  "business-support-officer",
  "conference-service",
  "observer",
] as const;

/** Whether a participant is a professional who stands for an agency: neither family nor the conference service. */
export function isProfessional({ role, agency }: Participant): boolean {
  return agency !== "family" && !notProfessional.has(role ?? "");
}

const notProfessional: ReadonlySet<string> = new Set([...familyRoles, ...serviceRoles]);

export const participant: z.ZodType<Participant> = z.strictObject({
  id: code,
  role: code.optional(),
  agency: code.optional(),
  invited: z.boolean().optional(),
  attended: z.boolean().optional(),
  wantsToSpeakWithChair: z.boolean().optional(),
  notJoining: z.boolean().optional(),
});
