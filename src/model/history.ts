import * as z from "zod/v4";
import type { LocalDate } from "../calendar/index.js";
import type { CategoryCode } from "../vocabulary/codes.js";
import { planEndReasons, type PlanEndReason } from "./plan.js";
import { conferenceRecord, type ConferenceRecord } from "./record.js";
import { codeText, dateText, listOf, type ZodList } from "./written.js";

/** A referral, and the case that it opened. Census: one `CINdetails`, an episode. */
export interface Referral {
  /** Census: `CINreferralDate`. */
  receivedOn?: LocalDate | undefined;
  /** Census: `CINclosureDate`. */
  closedOn?: LocalDate | undefined;
  /** Why the case was closed, as a code. Census: `ReasonForClosure`, RC1 to RC9. */
  closureReason?: string | undefined;
  /** Census: `ReferralNFA`. */
  noFurtherAction?: boolean | undefined;
  /** Of a child with a plan who has moved here: the day of the transfer-in conference. Census: `DateOfInitialCPC` of the episode. */
  transferInConferenceOn?: LocalDate | undefined;
  /** Census: `AssessmentActualStartDate`, `AssessmentAuthorisationDate`. */
  assessments?: readonly { startedOn?: LocalDate | undefined; authorisedOn?: LocalDate | undefined }[] | undefined;
}

/** An enquiry under section 47, and the conference that came of it. Census: one `Section47`. */
export interface Enquiry {
  /** A code, such as the row's in the source. */
  id?: string | undefined;
  /** The place, from 0, of its referral in `referrals`. */
  referral?: number | undefined;
  /** Census: `S47ActualStartDate`. */
  startedOn?: LocalDate | undefined;
  /** Census: `ICPCnotRequired` is the opposite. */
  conferenceRequired?: boolean | undefined;
  /** By when the source says that the conference was to be held. Census: `InitialCPCtarget`. */
  targetOn?: LocalDate | undefined;
  /** Census: `DateOfInitialCPC`. */
  conferenceHeldOn?: LocalDate | undefined;
  /** The meeting's own code, which siblings share: the SSD's id of a conference, or the `reference` of one in `conferences`. */
  conference?: string | undefined;
}

/** A review of a plan. Census: one `CPPreviewDate`. */
export interface PlanReview {
  heldOn?: LocalDate | undefined;
  plannedOn?: LocalDate | undefined;
  /** By when the source says that it was to be held; it is not counted with. */
  dueOn?: LocalDate | undefined;
  quorate?: boolean | undefined;
  /** The meeting's own code, which siblings share, or the `reference` of one in `conferences`. */
  conference?: string | undefined;
}

/** How a plan came about: an initial or a pre-birth conference here, or a transfer-in conference. */
export const planStarts = ["initial", "pre-birth", "transfer-in"] as const;
/** How a plan came about; see {@link planStarts}. */
export type PlanStart = (typeof planStarts)[number];

/** A child protection plan over its whole time. Census: one `ChildProtectionPlans`. */
export interface PlanPeriod {
  /** The place, from 0, of its referral in `referrals`. */
  referral?: number | undefined;
  startedOn?: LocalDate | undefined;
  endedOn?: LocalDate | undefined;
  endReason?: PlanEndReason | (string & {}) | undefined;
  /** Without it, an initial conference. */
  startedBy?: PlanStart | undefined;
  /** Census: `InitialCategoryOfAbuse`. Any code is read; whether it is one of the census's, its rules say. */
  category?: CategoryCode | (string & {}) | undefined;
  /** Census: `LatestCategoryOfAbuse`. */
  latestCategory?: CategoryCode | (string & {}) | undefined;
  /** How many plans there were before. Census: `NumberOfPreviousCPP`. */
  previousPlans?: number | undefined;
  /** Absent: nobody knows. Empty: there was none. */
  reviews?: readonly PlanReview[] | undefined;
}

/** A child in need plan. Census: one `CINPlanDates`. */
export interface ChildInNeedPlan {
  referral?: number | undefined;
  startedOn?: LocalDate | undefined;
  endedOn?: LocalDate | undefined;
}

/**
 * What is known about one child over time: thin, from a census return or a dataset (enquiries, plans, days of reviews), rich,
 * with whole conference records, or both. All may be left out.
 */
export interface ChildHistory {
  /** A code, by which results name the child; never a name. Census: `LAchildID`. */
  id?: string | undefined;
  bornOn?: LocalDate | undefined;
  expectedDeliveryOn?: LocalDate | undefined;
  diedOn?: LocalDate | undefined;
  referrals?: readonly Referral[] | undefined;
  enquiries?: readonly Enquiry[] | undefined;
  plans?: readonly PlanPeriod[] | undefined;
  childInNeedPlans?: readonly ChildInNeedPlan[] | undefined;
  conferences?: readonly ConferenceRecord[] | undefined;
}

const place = z.int().min(0).max(2000).meta({ description: "The place, from 0, of its referral in referrals." });

const referral = z.strictObject({
  receivedOn: dateText.optional(),
  closedOn: dateText.optional(),
  closureReason: codeText.optional(),
  noFurtherAction: z.boolean().optional(),
  transferInConferenceOn: dateText.optional(),
  assessments: listOf(z.strictObject({ startedOn: dateText.optional(), authorisedOn: dateText.optional() })).optional(),
});

const enquiry = z.strictObject({
  id: codeText.optional(),
  referral: place.optional(),
  startedOn: dateText.optional(),
  conferenceRequired: z.boolean().optional(),
  targetOn: dateText.optional(),
  conferenceHeldOn: dateText.optional(),
  conference: codeText.optional(),
});

const review = z.strictObject({
  heldOn: dateText.optional(),
  plannedOn: dateText.optional(),
  dueOn: dateText.optional(),
  quorate: z.boolean().optional(),
  conference: codeText.optional(),
});

const planPeriod = z.strictObject({
  referral: place.optional(),
  startedOn: dateText.optional(),
  endedOn: dateText.optional(),
  endReason: codeText.meta({ description: `A code, such as ${planEndReasons.join(", ")}.` }).optional(),
  startedBy: z.enum(planStarts).optional(),
  category: codeText.optional(),
  latestCategory: codeText.optional(),
  previousPlans: z.int().optional(),
  reviews: listOf(review).optional(),
});

const period = z.strictObject({
  referral: place.optional(),
  startedOn: dateText.optional(),
  endedOn: dateText.optional(),
});

/** The shape of a child's history as a Zod schema. `parseHistory` gives findings in its place, and takes JSON text too. */
export const childHistory = z.strictObject({
  id: codeText.optional(),
  bornOn: dateText.optional(),
  expectedDeliveryOn: dateText.optional(),
  diedOn: dateText.optional(),
  referrals: listOf(referral).optional(),
  enquiries: listOf(enquiry).optional(),
  plans: listOf(planPeriod).optional(),
  childInNeedPlans: listOf(period).optional(),
  conferences: (listOf(conferenceRecord) as ZodList<typeof conferenceRecord>).optional(),
});
