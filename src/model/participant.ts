import * as z from "zod";
import { codeText } from "./written.js";

/**
 * Someone the conference concerns or who is asked to it. A participant is invited unless the record says otherwise.
 *
 * `role` is a code of the case system's own. The ones that mean something here are the `familyRoles` and the
 * `serviceRoles`; everybody else is a professional and stands for an agency.
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

export const participant: z.ZodType<Participant> = z.strictObject({
  id: codeText,
  role: codeText.optional(),
  agency: codeText.optional(),
  invited: z.boolean().optional(),
  attended: z.boolean().optional(),
  wantsToSpeakWithChair: z.boolean().optional(),
  notJoining: z.boolean().optional(),
});
