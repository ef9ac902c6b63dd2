import type { ConferenceType } from "./codes.js";

/** An event: the fact in a record that gives it, whose it is, and what is so of it by its nature. In words: `wordedEvents`. */
export interface Event<Name extends string = string> {
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
  /** Other events whose facts give it, too. */
  readonly givenBy?: readonly Name[];
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
  referral: { fact: "referral.receivedOn", about: "enquiry" },
  "concern-raised": {
    fact: "concern.raisedOn",
    about: "enquiry",
    standIn: "first-strategy-discussion",
  },
  "first-strategy-discussion": {
    fact: "strategyDiscussions[].heldOn",
    pick: "first",
    about: "enquiry",
  },
  "latest-strategy-discussion": {
    fact: "strategyDiscussions[].heldOn",
    pick: "last",
    notBefore: ["section-47-strategy-discussion"],
    about: "enquiry",
  },
  "section-47-strategy-discussion": {
    fact: "strategyDiscussions[].heldOn",
    notBefore: ["first-strategy-discussion"],
    about: "enquiry",
  },
  "section-47-started": {
    fact: "section47.startedOn",
    notBefore: ["first-strategy-discussion"],
    about: "enquiry",
  },
  "section-47-ended": {
    fact: "section47.endedOn",
    notBefore: ["section-47-started"],
    about: "enquiry",
  },
  "decision-to-hold-conference": {
    fact: "conference.decidedOn",
    about: "enquiry",
  },
  "emergency-protection-order-ends": {
    fact: "emergencyProtectionOrder.endsOn",
  },
  "transfer-in-notified": {
    fact: "transferIn.notifiedOn",
    for: ["transfer-in"],
    about: "enquiry",
  },
  "transfer-in-accepted": {
    fact: "transferIn.acceptedOn",
    for: ["transfer-in"],
    notBefore: ["transfer-in-notified"],
    about: "enquiry",
  },
  "previous-conference": { fact: "previousConference.heldOn", for: ["review"] },
  "expected-delivery": {
    fact: "expectedDeliveryOn",
    for: ["pre-birth", "review", "transfer-in"],
  },
  "pre-birth-assessment-completed": {
    fact: "preBirthAssessment.completedOn",
    for: ["pre-birth", "review", "transfer-in"],
    about: "enquiry",
  },
  "meeting-after-birth": {
    fact: "coreGroup.meetings[].heldOn",
    givenBy: ["next-review"],
    isMeeting: true,
    pick: "first",
    for: ["pre-birth", "review", "transfer-in"],
    notBefore: ["birth"],
    about: "plan",
  },
  "review-after-birth": {
    fact: "nextReview.heldOn",
    isMeeting: true,
    for: ["pre-birth", "review", "transfer-in"],
    notBefore: ["meeting-after-birth"],
    about: "plan",
  },
  birth: { fact: "bornOn", pick: "first", for: ["pre-birth", "review", "transfer-in"] },
  "birth-or-expected-delivery": {
    fact: "expectedDeliveryOn",
    for: ["pre-birth", "review", "transfer-in"],
  },
  "conference-start": {
    fact: "conference.planned.start",
    isOfConference: true,
    notBefore: ["section-47-strategy-discussion", "previous-conference", "transfer-in-notified"],
  },
  "conference-end": {
    fact: "conference.planned.start",
    isOfConference: true,
    notBefore: ["conference-start"],
    possibleFrom: "conference-start",
  },
  "conference-held": {
    fact: "conference.held.start",
    isMeeting: true,
    isOfConference: true,
    notBefore: ["conference-start"],
    possibleFrom: "conference-start",
    neverProjected: true,
  },
  "conference-concluded": {
    fact: "conference.held.end",
    isOfConference: true,
    notBefore: ["conference-end"],
    possibleFrom: "conference-start",
  },
  "invitation-sent": {
    fact: "participants[].invitation.sentAt",
    whose: { participant: "id" },
    notBefore: BEFORE_EVERYTHING,
  },
  "parent-called-before-conference": {
    fact: "conference.parentCall.heldAt",
    whose: { participant: "with" },
    lists: ["conference.parentCalls", "parentCalls"],
    notBefore: BEFORE_EVERYTHING,
  },
  "participant-consulted": {
    fact: "participants[].consulted",
    whose: { participant: "id" },
    notBefore: BEFORE_EVERYTHING,
  },
  "split-arrangements-communicated": {
    fact: "conference.splitArrangements.communicatedAt",
    notBefore: BEFORE_EVERYTHING,
  },
  "case-discussion-held": {
    fact: "conference.caseDiscussion.heldAt",
    whose: { participant: "with" },
    notBefore: BEFORE_EVERYTHING,
  },
  "child-conversation-scheduled": {
    fact: "conference.childConversation.scheduledAt",
    notBefore: BEFORE_EVERYTHING,
  },
  "immediate-concern-responded-to": {
    fact: "immediateSafetyResponseAt",
    about: "enquiry",
  },
  "safety-plan-developed": {
    fact: "safetyPlan.developedAt",
  },
  "exclusion-requested": {
    fact: "participants[].exclusion.requestedAt",
    notBefore: BEFORE_EVERYTHING,
  },
  "template-sent": {
    fact: "returnedTemplates[].sentAt",
    whose: { participant: "from" },
    notBefore: ["previous-conference"],
  },
  "template-returned": {
    fact: "returnedTemplates[].returnedAt",
    whose: { participant: "from" },
    notBefore: ["previous-conference"],
  },
  "social-work-report-completed": {
    fact: "reports[].completedAt",
    notBefore: BEFORE_EVERYTHING,
  },
  "report-submitted": {
    fact: "reports[].submittedAt",
    whose: { participant: "from" },
    notBefore: BEFORE_EVERYTHING,
  },
  "report-shared-with-family": {
    fact: "reports[].sharedWithFamilyAt",
    whose: { participant: "from" },
    notBefore: BEFORE_EVERYTHING,
  },
  "report-set-circulated": {
    fact: "reportSet.circulatedAt",
    notBefore: ["report-submitted"],
  },
  "decision-made": { fact: "decision.madeAt", notBefore: ["conference-start"] },
  "decision-or-conference-end": {
    fact: "conference.planned.start",
    isOfConference: true,
    notBefore: ["conference-start"],
    possibleFrom: "conference-start",
  },
  "decision-recorded": {
    fact: "decision.recordedAt",
    notBefore: ["decision-made"],
  },
  "decision-notified": {
    fact: "decision.notified[].at",
    whose: { audience: "to" },
    tellsOf: "decision-made",
    notBefore: ["decision-made"],
  },
  "decision-responded": {
    fact: "decision.responses[].at",
    whose: { audience: "from" },
    notBefore: ["decision-notified"],
  },
  "complaint-made": {
    fact: "complaints[].madeAt",
    pick: "first",
    notBefore: ["decision-made"],
  },
  "escalation-made": {
    fact: "escalations[].madeAt",
    pick: "first",
    notBefore: ["decision-made"],
  },
  "outline-plan-completed": {
    fact: "plan.outline.completedAt",
    notBefore: ["conference-start"],
    about: "plan",
  },
  "outline-plan-distributed": {
    fact: "plan.outline.distributed[].at",
    whose: { audience: "to" },
    notBefore: ["outline-plan-completed"],
    about: "plan",
  },
  "plan-document-completed": {
    fact: "plan.document.completedAt",
    notBefore: ["conference-start"],
    about: "plan",
  },
  "plan-document-distributed": {
    fact: "plan.document.distributed[].at",
    whose: { audience: "to" },
    notBefore: ["plan-document-completed"],
    about: "plan",
  },
  "plan-started": {
    fact: "plan.startedOn",
    notBefore: ["conference-start"],
    about: "plan",
  },
  "plan-ended": { fact: "plan.endedOn", notBefore: ["plan-started"], about: "plan" },
  "minutes-completed": {
    fact: "minutes.completedAt",
    notBefore: ["conference-start"],
  },
  "minutes-circulated": {
    fact: "minutes.distributed[].at",
    whose: { audience: "to" },
    notBefore: ["minutes-completed"],
  },
  "first-core-group": {
    fact: "coreGroup.meetings[].heldOn",
    isMeeting: true,
    pick: "first",
    notBefore: ["conference-start"],
    about: "plan",
  },
  "latest-core-group": {
    fact: "coreGroup.meetings[].heldOn",
    isMeeting: true,
    pick: "last",
    notBefore: ["first-core-group"],
    about: "plan",
  },
  "next-review": {
    fact: "nextReview.heldOn",
    isMeeting: true,
    notBefore: ["conference-end"],
    about: "plan",
    perChild: true,
  },
  "meeting-after-plan": {
    fact: "meetingAfterPlan.heldOn",
    isMeeting: true,
    notBefore: ["plan-ended"],
  },
  "midpoint-review-scheduled": {
    fact: "midpointReview.scheduledAt",
    notBefore: ["decision-made"],
    about: "plan",
  },
  "midpoint-review-held": {
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
  rows: Record<Name, Event<NoInfer<Name>>>,
): Readonly<Record<Name, Event<Name>>> {
  return rows;
}
