import type { ConferenceType } from "./codes.js";
import { worded, type Worded } from "./worded.js";

/** An event: what it is, the fact in a record that gives it, whose it is, and what is so of it by its nature. */
export interface Event<Name extends string = string> extends Worded {
  /** The path in a record of the fact that gives it: `strategyDiscussions[].heldOn`. */
  readonly fact: string;
  /**
   * Of an event that each has at a time of their own: the field of the list's item that names whose it is. `audience`: an
   * audience, or a participant by their id; `participant`: a participant's id, or a list of them.
   */
  readonly whose?: { readonly audience: string } | { readonly participant: string };
  /** Lists beside the fact that name all whose it is: who is in none of them has not had it. */
  readonly lists?: readonly string[];
  /** Several facts give it: which of them is meant. Without it, what is meant has happened once all have. */
  readonly pick?: "first" | "last";
  /** Events that come first, or at the same time. */
  readonly notBefore?: readonly Name[];
  /**
   * The event from which on it is possible, where that is not itself: people decide, tell and write while a conference
   * runs, so that what follows its end is possible from its start.
   */
  readonly possibleFrom?: Name;
  /** It is a part of this conference: when it is follows from when the conference is held or planned. */
  readonly isOfConference?: true;
  /** Of a notice: what it tells of. An earlier one was about something else. */
  readonly tellsOf?: Name;
  /** It happens because of a plan, or of an enquiry, and not because of this conference. */
  readonly about?: "plan" | "enquiry";
  /** People meet: one that is planned for too late is said in time. */
  readonly isMeeting?: true;
  /** Its time is each child's own where the children's plans differ. */
  readonly perChild?: true;
  /** Before it has happened, nothing is counted from the time by which it is due. */
  readonly neverProjected?: true;
  /** An event after it that is counted from where it is not recorded: what is due may then be due sooner. */
  readonly standIn?: Name;
  /** The conference types it is about, where it is not about all. */
  readonly for?: readonly ConferenceType[];
}

const BEFORE_EVERYTHING = ["section-47-strategy-discussion", "previous-conference"] as const;

/**
 * Everything a duty can count from or be done by, beside other duties. A record is read for each of them; a policy that
 * names another is refused.
 */
export const events = /* @__PURE__ */ table({
  referral: { says: "the receipt of the referral", fact: "referral.receivedOn", about: "enquiry" },
  "concern-raised": {
    says: "the raising of the concern",
    fact: "concern.raisedOn",
    about: "enquiry",
    standIn: "first-strategy-discussion",
  },
  "first-strategy-discussion": {
    says: "the first {strategyDiscussion}",
    fact: "strategyDiscussions[].heldOn",
    pick: "first",
    about: "enquiry",
  },
  "latest-strategy-discussion": {
    says: "the latest {strategyDiscussion}",
    fact: "strategyDiscussions[].heldOn",
    pick: "last",
    notBefore: ["section-47-strategy-discussion"],
    about: "enquiry",
  },
  "section-47-strategy-discussion": {
    says: "the {strategyDiscussion} at which the {section47Enquiry} was initiated",
    fact: "strategyDiscussions[].heldOn",
    notBefore: ["first-strategy-discussion"],
    about: "enquiry",
  },
  "section-47-started": {
    says: "the start of the {section47Enquiry}",
    fact: "section47.startedOn",
    notBefore: ["first-strategy-discussion"],
    about: "enquiry",
  },
  "section-47-ended": {
    says: "the end of the {section47Enquiry}",
    fact: "section47.endedOn",
    notBefore: ["section-47-started"],
    about: "enquiry",
  },
  "decision-to-hold-conference": {
    says: "the decision to hold a {conference}",
    fact: "conference.decidedOn",
    about: "enquiry",
  },
  "emergency-protection-order-ends": {
    says: "the end of the emergency protection order",
    fact: "emergencyProtectionOrder.endsOn",
  },
  "transfer-in-notified": {
    says: "the written notification of the transfer",
    fact: "transferIn.notifiedOn",
    for: ["transfer-in"],
    about: "enquiry",
  },
  "transfer-in-accepted": {
    says: "the acceptance of the transfer",
    fact: "transferIn.acceptedOn",
    for: ["transfer-in"],
    notBefore: ["transfer-in-notified"],
    about: "enquiry",
  },
  "previous-conference": { says: "the previous {conference}", fact: "previousConference.heldOn", for: ["review"] },
  "expected-delivery": {
    says: "the expected date of delivery",
    fact: "expectedDeliveryOn",
    for: ["pre-birth", "review", "transfer-in"],
  },
  "pre-birth-assessment-completed": {
    says: "the completion of the pre-birth assessment",
    fact: "preBirthAssessment.completedOn",
    for: ["pre-birth", "review", "transfer-in"],
    about: "enquiry",
  },
  "meeting-after-birth": {
    says: "the first {coreGroup} or review after the birth",
    fact: "coreGroup.meetings[].heldOn",
    isMeeting: true,
    pick: "first",
    for: ["pre-birth", "review", "transfer-in"],
    notBefore: ["birth"],
    about: "plan",
  },
  "review-after-birth": {
    says: "the review that follows the first {coreGroup} or review after the birth",
    fact: "nextReview.heldOn",
    isMeeting: true,
    for: ["pre-birth", "review", "transfer-in"],
    notBefore: ["meeting-after-birth"],
    about: "plan",
  },
  birth: { says: "the birth", fact: "bornOn", pick: "first", for: ["pre-birth", "review", "transfer-in"] },
  "birth-or-expected-delivery": {
    says: "the birth or, before it, the expected date of delivery",
    fact: "expectedDeliveryOn",
    for: ["pre-birth", "review", "transfer-in"],
  },
  "conference-start": {
    says: "the start of the {conference}",
    fact: "conference.planned.start",
    isOfConference: true,
    notBefore: ["section-47-strategy-discussion", "previous-conference", "transfer-in-notified"],
  },
  "conference-end": {
    says: "the end of the {conference}",
    fact: "conference.planned.start",
    isOfConference: true,
    notBefore: ["conference-start"],
    possibleFrom: "conference-start",
  },
  "conference-held": {
    says: "the {conference}",
    fact: "conference.held.start",
    isMeeting: true,
    isOfConference: true,
    notBefore: ["conference-start"],
    possibleFrom: "conference-start",
    neverProjected: true,
  },
  "conference-concluded": {
    says: "the conclusion of the {conference}",
    fact: "conference.held.end",
    isOfConference: true,
    notBefore: ["conference-end"],
    possibleFrom: "conference-start",
  },
  "invitation-sent": {
    says: "the sending of the invitation",
    fact: "participants[].invitation.sentAt",
    whose: { participant: "id" },
    notBefore: BEFORE_EVERYTHING,
  },
  "parent-called-before-conference": {
    says: "the chair's call to the parent",
    fact: "conference.parentCall.heldAt",
    whose: { participant: "with" },
    lists: ["conference.parentCalls", "parentCalls"],
    notBefore: BEFORE_EVERYTHING,
  },
  "participant-consulted": {
    says: "the chair's consultation of a participant",
    fact: "participants[].consulted",
    whose: { participant: "id" },
    notBefore: BEFORE_EVERYTHING,
  },
  "split-arrangements-communicated": {
    says: "the communication of the arrangements for a split {conference}",
    fact: "conference.splitArrangements.communicatedAt",
    notBefore: BEFORE_EVERYTHING,
  },
  "case-discussion-held": {
    says: "the chair's discussion of the case",
    fact: "conference.caseDiscussion.heldAt",
    whose: { participant: "with" },
    notBefore: BEFORE_EVERYTHING,
  },
  "child-conversation-scheduled": {
    says: "the time at which the child is to speak with the chair",
    fact: "conference.childConversation.scheduledAt",
    notBefore: BEFORE_EVERYTHING,
  },
  "immediate-concern-responded-to": {
    says: "the response to an immediate safety concern",
    fact: "immediateSafetyResponseAt",
    about: "enquiry",
  },
  "safety-plan-developed": {
    says: "the development of the safety plan",
    fact: "safetyPlan.developedAt",
  },
  "exclusion-requested": {
    says: "the request to exclude somebody",
    fact: "participants[].exclusion.requestedAt",
    notBefore: BEFORE_EVERYTHING,
  },
  "template-sent": {
    says: "the sending of the recording template",
    fact: "returnedTemplates[].sentAt",
    whose: { participant: "from" },
    notBefore: ["previous-conference"],
  },
  "template-returned": {
    says: "the return of the recording template",
    fact: "returnedTemplates[].returnedAt",
    whose: { participant: "from" },
    notBefore: ["previous-conference"],
  },
  "social-work-report-completed": {
    says: "the completion of the social worker's report",
    fact: "reports[].completedAt",
    notBefore: BEFORE_EVERYTHING,
  },
  "report-submitted": {
    says: "the submission of the report",
    fact: "reports[].submittedAt",
    whose: { participant: "from" },
    notBefore: BEFORE_EVERYTHING,
  },
  "report-shared-with-family": {
    says: "the sharing of the report with the family",
    fact: "reports[].sharedWithFamilyAt",
    whose: { participant: "from" },
    notBefore: BEFORE_EVERYTHING,
  },
  "report-set-circulated": {
    says: "the circulation of the set of reports",
    fact: "reportSet.circulatedAt",
    notBefore: ["report-submitted"],
  },
  "decision-made": { says: "the making of the decision", fact: "decision.madeAt", notBefore: ["conference-start"] },
  "decision-or-conference-end": {
    says: "the decision or, where its time is not recorded, the end of the {conference}",
    fact: "conference.planned.start",
    isOfConference: true,
    notBefore: ["conference-start"],
    possibleFrom: "conference-start",
  },
  "decision-recorded": {
    says: "the recording of the decision",
    fact: "decision.recordedAt",
    notBefore: ["decision-made"],
  },
  "decision-notified": {
    says: "the notice of the decision",
    fact: "decision.notified[].at",
    whose: { audience: "to" },
    tellsOf: "decision-made",
    notBefore: ["decision-made"],
  },
  "decision-responded": {
    says: "the response to the decision",
    fact: "decision.responses[].at",
    whose: { audience: "from" },
    notBefore: ["decision-notified"],
  },
  "complaint-made": {
    says: "the complaint",
    fact: "complaints[].madeAt",
    pick: "first",
    notBefore: ["decision-made"],
  },
  "escalation-made": {
    says: "the escalation",
    fact: "escalations[].madeAt",
    pick: "first",
    notBefore: ["decision-made"],
  },
  "outline-plan-completed": {
    says: "the completion of the {outlinePlan}",
    fact: "plan.outline.completedAt",
    notBefore: ["conference-start"],
    about: "plan",
  },
  "outline-plan-distributed": {
    says: "the distribution of the {outlinePlan}",
    fact: "plan.outline.distributed[].at",
    whose: { audience: "to" },
    notBefore: ["outline-plan-completed"],
    about: "plan",
  },
  "plan-document-completed": {
    says: "the completion of the {plan} document",
    fact: "plan.document.completedAt",
    notBefore: ["conference-start"],
    about: "plan",
  },
  "plan-document-distributed": {
    says: "the distribution of the {plan} document",
    fact: "plan.document.distributed[].at",
    whose: { audience: "to" },
    notBefore: ["plan-document-completed"],
    about: "plan",
  },
  "plan-started": {
    says: "the start of the {plan}",
    fact: "plan.startedOn",
    notBefore: ["conference-start"],
    about: "plan",
  },
  "plan-ended": { says: "the end of the {plan}", fact: "plan.endedOn", notBefore: ["plan-started"], about: "plan" },
  "minutes-completed": {
    says: "the completion of the minutes",
    fact: "minutes.completedAt",
    notBefore: ["conference-start"],
  },
  "minutes-circulated": {
    says: "the circulation of the minutes",
    fact: "minutes.distributed[].at",
    whose: { audience: "to" },
    notBefore: ["minutes-completed"],
  },
  "first-core-group": {
    says: "the first {coreGroup} meeting",
    fact: "coreGroup.meetings[].heldOn",
    isMeeting: true,
    pick: "first",
    notBefore: ["conference-start"],
    about: "plan",
  },
  "latest-core-group": {
    says: "the latest {coreGroup} meeting",
    fact: "coreGroup.meetings[].heldOn",
    isMeeting: true,
    pick: "last",
    notBefore: ["first-core-group"],
    about: "plan",
  },
  "next-review": {
    says: "the next review {conference}",
    fact: "nextReview.heldOn",
    isMeeting: true,
    notBefore: ["conference-end"],
    about: "plan",
    perChild: true,
  },
  "meeting-after-plan": {
    says: "the meeting after the end of the plan",
    fact: "meetingAfterPlan.heldOn",
    isMeeting: true,
    notBefore: ["plan-ended"],
  },
  "midpoint-review-scheduled": {
    says: "the scheduling of the midpoint review",
    fact: "midpointReview.scheduledAt",
    notBefore: ["decision-made"],
    about: "plan",
  },
  "midpoint-review-held": {
    says: "the midpoint review",
    fact: "midpointReview.heldOn",
    isMeeting: true,
    notBefore: ["decision-made"],
    about: "plan",
  },
});

/** The name of an event that a duty can count from or be done by; see {@link events}. */
export type EventName = keyof typeof events;

/**
 * Whether a duty can count from an event of this name. The ids of duties, from which it can count too, are none.
 *
 * @example
 * ```ts
 * isEventName("conference-start"); // true
 * isEventName("conference-finish"); // false
 * ```
 */
export function isEventName(name: string): name is EventName {
  return typeof name === "string" && Object.hasOwn(events, name);
}

/** Whether an event is never before another, by the nature of both. */
export function isNeverBefore(event: EventName, other: EventName): boolean {
  return event === other || (events[event].notBefore ?? []).some((earlier) => isNeverBefore(earlier, other));
}

/** A table whose rows name each other: a name that has no row does not compile. */
function table<const Name extends string>(
  rows: Record<Name, Omit<Event<NoInfer<Name>>, "words">>,
): Readonly<Record<Name, Event<Name>>> {
  return worded(rows);
}
