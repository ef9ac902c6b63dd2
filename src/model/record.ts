import * as z from "zod/v4";
import type { LocalDate } from "../calendar/index.js";
import { challenge, type Challenge } from "./challenge.js";
import { child, type Child } from "./child.js";
import { conferenceTypes, type ConferenceType } from "../vocabulary/codes.js";
import {
  callWithParent,
  conference,
  previousConference,
  type CallWithParent,
  type Conference,
  type PreviousConference,
} from "./conference.js";
import { decision, previousDecision, type Decision, type PreviousDecision } from "./decision.js";
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
import { codeText, dateText, freeText, listOf, momentText } from "./written.js";

/**
 * A duty that was done, by its id: for what the record has no field of its own.
 * `for` is the participant or audience it was done by or for, where the duty is owed once for each.
 */
export interface CompletedDuty {
  /** The duty's id, as in the policy. */
  duty: string;
  /** The participant, by their id, or the audience it was done by or for; without it, all of them. */
  for?: string | undefined;
  /** When it was done: a date, a London time or an instant. */
  at: string;
}

/** A duty that somebody looked for and found not done. */
export interface DutyNotDone {
  /** The duty's id, as in the policy. */
  duty: string;
  /** The participant, agency or audience for whom it was not done; without it, all of them. */
  for?: string | undefined;
  reason?: string | undefined;
}

/** Why something is late, or was not done. A finding about it then says that it is explained. */
export interface DutyReason {
  /** The duty's id, as in the policy. */
  duty: string;
  /** The participant, agency or audience it is about; without it, all of them. */
  for?: string | undefined;
  /** Never appears in a result. */
  text: string;
  /** Those who agreed that it is one: participants by their ids, or roles, such as `team-manager` and `chair`. */
  agreedBy?: readonly string[] | undefined;
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
  /** What kind of conference it is: the one field that every record has. */
  type: ConferenceType;
  /** The case system's own reference. Opaque; it may appear in results. */
  reference?: string | undefined;
  /** Of the referral that led here: the day of its receipt. */
  referral?: { receivedOn?: LocalDate | undefined } | undefined;
  /** The day on which the concern was raised that led here, where a nation counts from it. */
  concern?: { raisedOn?: LocalDate | undefined } | undefined;
  /**
   * The strategy discussions, in any order. Where there are several, flag the one that initiated the section 47
   * enquiry.
   */
  strategyDiscussions?: readonly StrategyDiscussion[] | undefined;
  /** The enquiry that the conference follows. */
  section47?: Section47Enquiry | undefined;
  /** Of an emergency protection order that is in force: the day on which it ends. */
  emergencyProtectionOrder?: { endsOn?: LocalDate | undefined } | undefined;
  /** Expected date of delivery, for an unborn child. */
  expectedDeliveryOn?: LocalDate | undefined;
  /** Of a child who was unborn when the conference was held, or at the one before: the day of birth. */
  bornOn?: LocalDate | undefined;
  children?: readonly Child[] | undefined;
  /** Whether a pre-birth assessment was done, and when. */
  preBirthAssessment?: { completedOn?: LocalDate | undefined; done?: boolean | undefined } | undefined;
  /** After a birth: whether the mother is well enough for the first meeting about the child. */
  motherWellEnough?: boolean | undefined;
  /** Of a child with a plan who has moved here: when the other authority gave notice, and when it was accepted. */
  transferIn?: { notifiedOn?: LocalDate | undefined; acceptedOn?: LocalDate | undefined } | undefined;
  /** Of a review: the conference before it. */
  previousConference?: PreviousConference | undefined;
  /** Whether there is a concern that cannot wait for the conference. */
  immediateSafetyConcern?: boolean | undefined;
  /** When the response to that concern was made. */
  immediateSafetyResponseAt?: string | undefined;
  /** When and how the conference takes place. */
  conference?: Conference | undefined;
  /** The chair's calls to parents beforehand: the same as `conference.parentCalls`. */
  parentCalls?: readonly CallWithParent[] | undefined;
  /**
   * Those whom the conference concerns or who are asked to it. While nobody is listed, what each of them owes is one
   * deadline for all.
   */
  participants?: readonly Participant[] | undefined;
  reports?: readonly Report[] | undefined;
  /** When the complete set of reports was sent to the professionals. */
  reportSet?: { circulatedAt?: string | undefined } | undefined;
  /** The recording templates that went out to professionals. */
  returnedTemplates?: readonly ReturnedTemplate[] | undefined;
  /** What was decided, for all children who have no decision of their own. */
  decision?: Decision | undefined;
  /** Decisions that the one above took the place of. */
  previousDecisions?: readonly PreviousDecision[] | undefined;
  /** The child protection plan, or the child in need plan where none is made. */
  plan?: Plan | undefined;
  /** The record of the meeting. */
  minutes?: Minutes | undefined;
  /** What people are worried about, one by one. */
  dangerStatements?: readonly DangerStatement[] | undefined;
  /** What has to be different, one for each danger statement. */
  safetyGoals?: readonly SafetyGoal[] | undefined;
  /** How safe each person thinks that the child is. */
  safetyScales?: readonly SafetyScale[] | undefined;
  /** What keeps the child safe meanwhile. */
  safetyPlan?: SafetyPlan | undefined;
  /** The members by their participants' ids, and the meetings. */
  coreGroup?:
    | { members?: readonly string[] | undefined; meetings?: readonly { heldOn?: LocalDate | undefined }[] | undefined }
    | undefined;
  /** The review that follows this conference. */
  nextReview?: NextReview | undefined;
  /** The meeting about a child whose plan has ended. */
  meetingAfterPlan?: { plannedOn?: LocalDate | undefined; heldOn?: LocalDate | undefined } | undefined;
  /** What the chair gave the minute taker. */
  chairInformation?: readonly (typeof chairInformationItems)[number][] | undefined;
  /** By the family. */
  complaints?: readonly Challenge[] | undefined;
  /** By agencies that disagree. */
  escalations?: readonly Challenge[] | undefined;
  /** The review between two conferences: when it was scheduled, and the day on which it was held. */
  midpointReview?: { scheduledAt?: string | undefined; heldOn?: LocalDate | undefined } | undefined;
  /** What was done of the duties for which the record has no field of its own. */
  completed?: readonly CompletedDuty[] | undefined;
  /** What somebody looked for and found not done. */
  notDone?: readonly DutyNotDone[] | undefined;
  /** Why something is late, or was not done. */
  reasons?: readonly DutyReason[] | undefined;
}

/**
 * The shape of a record as a Zod schema: for forms, and for a JSON Schema of one's own.
 *
 * `parseRecord` gives findings with paths and fixes in its place, and takes JSON text too. Unknown fields are refused.
 *
 * @example
 * ```ts
 * conferenceRecord.safeParse({ type: "initial", strategyDiscusions: [] }).success; // false
 * ```
 */
export const conferenceRecord = z.strictObject({
  type: z.enum(conferenceTypes),
  reference: codeText.optional(),
  referral: z.strictObject({ receivedOn: dateText.optional() }).optional(),
  concern: z.strictObject({ raisedOn: dateText.optional() }).optional(),
  strategyDiscussions: listOf(strategyDiscussion).optional(),
  section47: section47Enquiry.optional(),
  emergencyProtectionOrder: z.strictObject({ endsOn: dateText.optional() }).optional(),
  expectedDeliveryOn: dateText.optional(),
  bornOn: dateText.optional(),
  children: listOf(child).optional(),
  preBirthAssessment: z.strictObject({ completedOn: dateText.optional(), done: z.boolean().optional() }).optional(),
  motherWellEnough: z.boolean().optional(),
  transferIn: z.strictObject({ notifiedOn: dateText.optional(), acceptedOn: dateText.optional() }).optional(),
  previousConference: previousConference.optional(),
  immediateSafetyConcern: z.boolean().optional(),
  immediateSafetyResponseAt: momentText.optional(),
  conference: conference.optional(),
  parentCalls: listOf(callWithParent).optional(),
  participants: listOf(participant).optional(),
  reports: listOf(report).optional(),
  reportSet: z.strictObject({ circulatedAt: momentText.optional() }).optional(),
  returnedTemplates: listOf(returnedTemplate).optional(),
  decision: decision.optional(),
  previousDecisions: listOf(previousDecision).optional(),
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
  meetingAfterPlan: z.strictObject({ plannedOn: dateText.optional(), heldOn: dateText.optional() }).optional(),
  chairInformation: listOf(z.enum(chairInformationItems)).optional(),
  complaints: listOf(challenge).optional(),
  escalations: listOf(challenge).optional(),
  midpointReview: z.strictObject({ scheduledAt: momentText.optional(), heldOn: dateText.optional() }).optional(),
  completed: listOf(z.strictObject({ duty: codeText, for: codeText.optional(), at: momentText })).optional(),
  notDone: listOf(z.strictObject({ duty: codeText, for: codeText.optional(), reason: freeText.optional() })).optional(),
  reasons: listOf(
    z.strictObject({ duty: codeText, for: codeText.optional(), text: freeText, agreedBy: listOf(codeText).optional() }),
  ).optional(),
});
