import * as z from "zod";
import type { LocalDate } from "../calendar/index.js";
import { challenge, type Challenge } from "./challenge.js";
import { child, type Child } from "./child.js";
import { conferenceTypes, type ConferenceType } from "./codes.js";
import { conference, previousConference, type Conference, type PreviousConference } from "./conference.js";
import { decision, type Decision } from "./decision.js";
import { participant, type Participant } from "./participant.js";
import { chairInformationItems, minutes, type Minutes } from "./minutes.js";
import { plan, type Plan } from "./plan.js";
import { report, returnedTemplate, type Report, type ReturnedTemplate } from "./report.js";
import {
  dangerStatement,
  safetyGoal,
  safetyPlan,
  safetyScale,
  type DangerStatement,
  type SafetyGoal,
  type SafetyPlan,
  type SafetyScale,
} from "./signs-of-safety.js";
import {
  section47Enquiry,
  strategyDiscussion,
  type Section47Enquiry,
  type StrategyDiscussion,
} from "./strategy-discussion.js";
import { codeText, dateText, listOf, momentText } from "./written.js";

/**
 * A duty that was done, by its id: for what the record has no field of its own.
 * `for` is the participant or audience it was done by or for, where the duty is owed once for each.
 */
export interface CompletedDuty {
  duty: string;
  for?: string | undefined;
  at: string;
}

/** The review after this conference. Census: `CPPreviewDate` once held. */
export interface NextReview {
  plannedOn?: LocalDate | undefined;
  heldOn?: LocalDate | undefined;
  /** Those who agreed on its date, by their participants' ids. */
  agreedBy?: readonly string[] | undefined;
}

/**
 * What a case system knows about one conference so far. Everything but `type` may be missing: a record grows with its case.
 *
 * Fields ending in `On` hold a day; those ending in `At`, and a conference's `start` and `end`, hold a day, a London
 * time (`2020-04-22T10:00`) or an instant with its offset.
 */
export interface ConferenceRecord {
  type: ConferenceType;
  /** The case system's own reference. Opaque; it may appear in results. */
  reference?: string | undefined;
  referral?: { receivedOn?: LocalDate | undefined } | undefined;
  strategyDiscussions?: readonly StrategyDiscussion[] | undefined;
  section47?: Section47Enquiry | undefined;
  /** Expected date of delivery, for an unborn child. */
  expectedDeliveryOn?: LocalDate | undefined;
  bornOn?: LocalDate | undefined;
  children?: readonly Child[] | undefined;
  preBirthAssessment?: { completedOn?: LocalDate | undefined; done?: boolean | undefined } | undefined;
  /** After a birth: whether the mother is well enough for the first meeting about the child. */
  motherWellEnough?: boolean | undefined;
  transferIn?: { notifiedOn?: LocalDate | undefined; acceptedOn?: LocalDate | undefined } | undefined;
  previousConference?: PreviousConference | undefined;
  /** Whether there is a concern that cannot wait for the conference. */
  immediateSafetyConcern?: boolean | undefined;
  conference?: Conference | undefined;
  participants?: readonly Participant[] | undefined;
  reports?: readonly Report[] | undefined;
  /** When the complete set of reports was sent to the professionals. */
  reportSet?: { circulatedAt?: string | undefined } | undefined;
  returnedTemplates?: readonly ReturnedTemplate[] | undefined;
  decision?: Decision | undefined;
  plan?: Plan | undefined;
  /** The record of the meeting. */
  minutes?: Minutes | undefined;
  dangerStatements?: readonly DangerStatement[] | undefined;
  safetyGoals?: readonly SafetyGoal[] | undefined;
  safetyScales?: readonly SafetyScale[] | undefined;
  safetyPlan?: SafetyPlan | undefined;
  /** The members by their participants' ids, and the meetings. */
  coreGroup?:
    | { members?: readonly string[] | undefined; meetings?: readonly { heldOn?: LocalDate | undefined }[] | undefined }
    | undefined;
  nextReview?: NextReview | undefined;
  /** What the chair gave the minute taker. */
  chairInformation?: readonly (typeof chairInformationItems)[number][] | undefined;
  complaints?: readonly Challenge[] | undefined;
  escalations?: readonly Challenge[] | undefined;
  midpointReview?: { scheduledAt?: string | undefined; heldOn?: LocalDate | undefined } | undefined;
  completed?: readonly CompletedDuty[] | undefined;
}

export const conferenceRecord: z.ZodType<ConferenceRecord> = z.strictObject({
  type: z.enum(conferenceTypes),
  reference: codeText.optional(),
  referral: z.strictObject({ receivedOn: dateText.optional() }).optional(),
  strategyDiscussions: listOf(strategyDiscussion).optional(),
  section47: section47Enquiry.optional(),
  expectedDeliveryOn: dateText.optional(),
  bornOn: dateText.optional(),
  children: listOf(child).optional(),
  preBirthAssessment: z.strictObject({ completedOn: dateText.optional(), done: z.boolean().optional() }).optional(),
  motherWellEnough: z.boolean().optional(),
  transferIn: z.strictObject({ notifiedOn: dateText.optional(), acceptedOn: dateText.optional() }).optional(),
  previousConference: previousConference.optional(),
  immediateSafetyConcern: z.boolean().optional(),
  conference: conference.optional(),
  participants: listOf(participant).optional(),
  reports: listOf(report).optional(),
  reportSet: z.strictObject({ circulatedAt: momentText.optional() }).optional(),
  returnedTemplates: listOf(returnedTemplate).optional(),
  decision: decision.optional(),
  plan: plan.optional(),
  minutes: minutes.optional(),
  dangerStatements: listOf(dangerStatement).optional(),
  safetyGoals: listOf(safetyGoal).optional(),
  safetyScales: listOf(safetyScale).optional(),
  safetyPlan: safetyPlan.optional(),
  coreGroup: z
    .strictObject({
      members: listOf(codeText).optional(),
      meetings: listOf(z.strictObject({ heldOn: dateText.optional() })).optional(),
    })
    .optional(),
  nextReview: z
    .strictObject({
      plannedOn: dateText.optional(),
      heldOn: dateText.optional(),
      agreedBy: listOf(codeText).optional(),
    })
    .optional(),
  chairInformation: listOf(z.enum(chairInformationItems)).optional(),
  complaints: listOf(challenge).optional(),
  escalations: listOf(challenge).optional(),
  midpointReview: z.strictObject({ scheduledAt: momentText.optional(), heldOn: dateText.optional() }).optional(),
  completed: listOf(z.strictObject({ duty: codeText, for: codeText.optional(), at: momentText })).optional(),
});
