import * as z from "zod/v4";
import { codeText, freeText, momentText, roleText } from "./written.js";

/**
 * Someone the conference concerns or who is asked to it. A participant is invited unless the record says otherwise.
 *
 * `role` is your case system's own code. The package knows the `familyRoles`, the `serviceRoles` and the
 * `professionalRoles`. Somebody with any other role counts as a professional only if their `agency` is given, and is
 * neither `family` nor `conference-service`. Otherwise nothing is asked of them as a professional and, if they are
 * invited, the timeline has the notice `role-not-known`.
 */
export interface Participant {
  /** A code, by which everything else in the record and in results names them; never a name. */
  id: string;
  /** A code: `social-worker`, `mother`. Somebody without one counts as a professional. */
  role?: string | undefined;
  /** A code: `police`, `school-nursing`. `family` and `conference-service` mark those of whom no report is asked. */
  agency?: string | undefined;
  /** Never appears in a result. */
  name?: string | undefined;
  /** How to reach them. Never appears in a result. */
  contact?: Contact | undefined;
  /** `false` for somebody who is not asked to the conference. */
  invited?: boolean | undefined;
  /** What the invitation told them about joining. */
  invitation?: { sentAt?: string | undefined; link?: boolean | undefined; time?: boolean | undefined } | undefined;
  /** Whether they were there; absent while nobody has said. */
  attended?: boolean | undefined;
  /** Spoken with by the chair as part of a conference held by consultation. */
  consulted?: boolean | undefined;
  /** Of a chair: independent of the management of the case. */
  independentOfCase?: boolean | undefined;
  /** What they think and want, as told to the conference. */
  views?: string | undefined;
  /** A child or young person who wants to speak with the chair before the conference. */
  wantsToSpeakWithChair?: boolean | undefined;
  /** A parent or carer who is unable or unwilling to join. */
  notJoining?: boolean | undefined;
  /** That they be excluded from the conference, or part of it, was asked for. */
  exclusion?: Exclusion | undefined;
}

/** A request to exclude somebody from a conference, and what came of it. */
export interface Exclusion {
  requestedAt?: string | undefined;
  reason?: string | undefined;
  /** The chair's decision. */
  agreed?: boolean | undefined;
  /** Whether the decision and its reasons were recorded. */
  recorded?: boolean | undefined;
}

/** How to reach a participant. Never appears in a result. */
export interface Contact {
  telephone?: string | undefined;
  email?: string | undefined;
  address?: string | undefined;
}

const contact = z.strictObject({
  telephone: freeText.optional(),
  email: freeText.optional(),
  address: freeText.optional(),
});

export const participant = z.strictObject({
  id: codeText,
  role: roleText.optional(),
  agency: codeText.optional(),
  name: freeText.optional(),
  contact: contact.optional(),
  invited: z.boolean().optional(),
  invitation: z
    .strictObject({ sentAt: momentText.optional(), link: z.boolean().optional(), time: z.boolean().optional() })
    .optional(),
  attended: z.boolean().optional(),
  consulted: z.boolean().optional(),
  independentOfCase: z.boolean().optional(),
  views: freeText.optional(),
  wantsToSpeakWithChair: z.boolean().optional(),
  notJoining: z.boolean().optional(),
  exclusion: z
    .strictObject({
      requestedAt: momentText.optional(),
      reason: freeText.optional(),
      agreed: z.boolean().optional(),
      recorded: z.boolean().optional(),
    })
    .optional(),
});
