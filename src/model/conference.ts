import * as z from "zod/v4";
import type { LocalDate } from "../calendar/index.js";
import { conferenceTypes, type ConferenceType } from "../vocabulary/codes.js";
import { planAction, type PlanAction } from "./plan.js";
import { codeText, dateText, freeText, listOf, momentText } from "./written.js";

/** From when to when; each a date, a London time or an instant. */
export interface Times {
  /** Without it, nothing is counted from the start. */
  start?: string | undefined;
  /** Without it, the start stands in for the end, with a notice. */
  end?: string | undefined;
}

/** The ways in which a conference can take place. */
export const conferenceModes = ["in-person", "video", "telephone", "hybrid", "consultation", "one-to-one"] as const;

/** How a conference takes place; `one-to-one` is the chair's case discussions beside written submissions. */
export type ConferenceMode = (typeof conferenceModes)[number];

/** A discussion or session that is part of a conference; `with` holds participants' ids. */
export interface Discussion extends Times {
  /** Those who took part, by their participants' ids. */
  with?: readonly string[] | undefined;
}

/** A part of a conference: `chair-with-family`, `professionals-with-parents`. */
export interface ConferenceStage extends Times {
  stage: string;
}

/** What was used when the platform failed, in the order in which it was tried. */
export interface Fallback {
  mode: "telephone" | "individual-calls";
  /** How many professionals took part in it. */
  professionals?: number | undefined;
}

/** What the chair's call to a parent before the conference can cover. */
export const parentCallPoints = ["purpose-and-procedure", "key-reports-seen", "reasons", "logistics"] as const;

/** The chair's call to a parent before the conference. */
export interface ParentCall {
  /** When it was to be: a date, a London time or an instant. */
  plannedAt?: string | undefined;
  heldAt?: string | undefined;
  /** What the parent and the chair went through; an empty list says that it was nothing. */
  covered?: readonly (typeof parentCallPoints)[number][] | undefined;
  /** What the parent thinks and wants. Never appears in a result. */
  views?: string | undefined;
  /** How a parent who does not join is told the outcome. */
  outcomeArrangements?: string | undefined;
}

/** The chair's call to one of the parents. */
export interface CallWithParent extends ParentCall {
  /** The parent, by their participant's id. */
  with: string;
}

/** A conference that was broken off. Its first start counts for holding it in time, its last end for what follows. */
export interface Adjournment {
  /** The day on which it was broken off. */
  on?: LocalDate | undefined;
  /** The day on which it went on. Until then it has no end. */
  reconvenedOn?: LocalDate | undefined;
  reason?: string | undefined;
}

/** Why a conference is held late, and what covers the gap. */
export interface Delay {
  reason?: string | undefined;
  agreedByManager?: boolean | undefined;
  agreedByChair?: boolean | undefined;
  /** Whether a plan keeps the child safe until the conference. */
  interimSafetyPlan?: boolean | undefined;
}

/** The meeting, or series of discussions. What was held replaces what was planned. */
export interface Conference {
  /** The day on which it was decided that there is to be one. */
  decidedOn?: LocalDate | undefined;
  /**
   * When it is planned for. Until `held` has a start, everything is counted from this. If the day asked about is later
   * than the planned day and nothing is recorded as held, what is counted from the conference waits for
   * `conference.held.start`; what was already done in time stays done.
   */
  planned?: Times | undefined;
  /** When it took place. Once it has a start, nothing planned is used. */
  held?: Times | undefined;
  /** The slot that the conference service gave. */
  timeslot?: Times | undefined;
  mode?: ConferenceMode | undefined;
  platform?: string | undefined;
  /** Whether the family, or part of it, is seen apart from the others. */
  split?: boolean | undefined;
  /** How a split conference runs was discussed and communicated in advance. */
  splitArrangements?: { discussed?: boolean | undefined; communicatedAt?: string | undefined } | undefined;
  /** The sessions of a split conference, and who was in each. */
  sessions?: readonly Discussion[] | undefined;
  /** The discussions of a conference that is a series of them. */
  discussions?: readonly Discussion[] | undefined;
  /** The parts it was held in, in the order in which they were. */
  stages?: readonly ConferenceStage[] | undefined;
  /** What was used when the platform failed; an empty list says that nothing had to be. */
  fallbacksUsed?: readonly Fallback[] | undefined;
  /** The chair's call to a parent beforehand. */
  parentCall?: ParentCall | undefined;
  /** The chair's calls to parents beforehand, where several are called: one for each call. */
  parentCalls?: readonly CallWithParent[] | undefined;
  /** When a child who wants to is to speak with the chair; `scheduled: false` says that it is not arranged. */
  childConversation?: { scheduled?: boolean | undefined; scheduledAt?: string | undefined } | undefined;
  /** The chair's discussion of the case on the day of a one-to-one conference: with whom, by their ids. */
  caseDiscussion?: { heldAt?: string | undefined; with?: readonly string[] | undefined } | undefined;
  /** Whether enough agencies were there. The SSD's `quorate`. */
  quorate?: boolean | undefined;
  /** What was done to reach those missing from an inquorate conference. */
  effortsToReachOthers?: string | undefined;
  /** Why it is late, and what was agreed, where it is. */
  delay?: Delay | undefined;
  /** That it was broken off, and when it went on. */
  adjourned?: Adjournment | undefined;
}

/** The conference before a review. */
export interface PreviousConference {
  /** Its type, on which the time to the review depends. */
  type?: ConferenceType | undefined;
  /** The day from which the review is counted. */
  heldOn?: LocalDate | undefined;
  /** Whether enough agencies were there. */
  quorate?: boolean | undefined;
  /** The plan it left, whose actions the review looks at. */
  plan?: { actions?: readonly PlanAction[] | undefined } | undefined;
}

const times = z.strictObject({ start: momentText.optional(), end: momentText.optional() });

const discussion = z.strictObject({
  start: momentText.optional(),
  end: momentText.optional(),
  with: listOf(codeText).optional(),
});

const stage = z.strictObject({
  stage: codeText,
  start: momentText.optional(),
  end: momentText.optional(),
});

const fallback = z.strictObject({
  mode: z.enum(["telephone", "individual-calls"]),
  professionals: z.int().min(0).optional(),
});

const parentCallFields = {
  plannedAt: momentText.optional(),
  heldAt: momentText.optional(),
  covered: listOf(z.enum(parentCallPoints)).optional(),
  views: freeText.optional(),
  outcomeArrangements: freeText.optional(),
};
const parentCall = z.strictObject(parentCallFields);

export const callWithParent = z.strictObject({ with: codeText, ...parentCallFields });

const adjournment = z.strictObject({
  on: dateText.optional(),
  reconvenedOn: dateText.optional(),
  reason: freeText.optional(),
});

const delay = z.strictObject({
  reason: freeText.optional(),
  agreedByManager: z.boolean().optional(),
  agreedByChair: z.boolean().optional(),
  interimSafetyPlan: z.boolean().optional(),
});

export const conference = z.strictObject({
  decidedOn: dateText.optional(),
  planned: times.optional(),
  held: times.optional(),
  timeslot: times.optional(),
  mode: z.enum(conferenceModes).optional(),
  platform: freeText.optional(),
  split: z.boolean().optional(),
  splitArrangements: z
    .strictObject({ discussed: z.boolean().optional(), communicatedAt: momentText.optional() })
    .optional(),
  sessions: listOf(discussion).optional(),
  discussions: listOf(discussion).optional(),
  stages: listOf(stage).optional(),
  fallbacksUsed: listOf(fallback).optional(),
  parentCall: parentCall.optional(),
  parentCalls: listOf(callWithParent).optional(),
  childConversation: z
    .strictObject({ scheduled: z.boolean().optional(), scheduledAt: momentText.optional() })
    .optional(),
  caseDiscussion: z.strictObject({ heldAt: momentText.optional(), with: listOf(codeText).optional() }).optional(),
  quorate: z.boolean().optional(),
  effortsToReachOthers: freeText.optional(),
  delay: delay.optional(),
  adjourned: adjournment.optional(),
});

export const previousConference = z.strictObject({
  type: z.enum(conferenceTypes).optional(),
  heldOn: dateText.optional(),
  quorate: z.boolean().optional(),
  plan: z.strictObject({ actions: listOf(planAction).optional() }).optional(),
});
