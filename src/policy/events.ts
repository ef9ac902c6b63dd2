import type { ConferenceType } from "../model/codes.js";

/** An event: what it is, the fact in a record that gives it, and what is so of it by its nature. */
export interface Event {
  /** What it is, in words: `the first strategy discussion`. */
  readonly says: string;
  /** The path in a record of the fact that gives it: `strategyDiscussions[].heldOn`. */
  readonly fact: string;
  /** Of a telling, one entry of a list for each time: the field of the entry that says to whom it was, or by whom. */
  readonly tells?: "to" | "from";
  /** Events that come first, or at the same time. */
  readonly notBefore?: readonly string[];
  /** The conference types it is about, where it is not about all. */
  readonly for?: readonly ConferenceType[];
}

/**
 * Everything a duty can count from or be done by, beside other duties. The timeline reads each of them; a policy that
 * names another is refused.
 */
export const events = {
  referral: { says: "the receipt of the referral", fact: "referral.receivedOn" },
  "first-strategy-discussion": { says: "the first strategy discussion", fact: "strategyDiscussions[].heldOn" },
  "latest-strategy-discussion": {
    says: "the latest strategy discussion",
    fact: "strategyDiscussions[].heldOn",
    notBefore: ["section-47-strategy-discussion"],
  },
  "section-47-strategy-discussion": {
    says: "the strategy discussion at which the section 47 enquiry was initiated",
    fact: "strategyDiscussions[].heldOn",
    notBefore: ["first-strategy-discussion"],
  },
  "transfer-in-notified": {
    says: "the written notification of the transfer",
    fact: "transferIn.notifiedOn",
    for: ["transfer-in"],
  },
  "transfer-in-accepted": {
    says: "the acceptance of the transfer",
    fact: "transferIn.acceptedOn",
    for: ["transfer-in"],
    notBefore: ["transfer-in-notified"],
  },
  "previous-conference": { says: "the previous conference", fact: "previousConference.heldOn", for: ["review"] },
  "expected-delivery": {
    says: "the expected date of delivery",
    fact: "expectedDeliveryOn",
    for: ["pre-birth", "review", "transfer-in"],
  },
  "meeting-after-birth": {
    says: "the first core group or review after the birth",
    fact: "coreGroup.meetings[].heldOn",
    for: ["pre-birth", "review", "transfer-in"],
    notBefore: ["birth"],
  },
  "review-after-birth": {
    says: "the review that follows the first core group or review after the birth",
    fact: "nextReview.heldOn",
    for: ["pre-birth", "review", "transfer-in"],
    notBefore: ["meeting-after-birth"],
  },
  birth: { says: "the birth", fact: "bornOn", for: ["pre-birth", "review", "transfer-in"] },
  "conference-start": {
    says: "the start of the conference",
    fact: "conference.planned.start",
    notBefore: ["section-47-strategy-discussion", "previous-conference", "transfer-in-notified"],
  },
  "conference-end": {
    says: "the end of the conference",
    fact: "conference.held.start",
    notBefore: ["conference-start"],
  },
  "conference-held": { says: "the conference", fact: "conference.held.start", notBefore: ["conference-start"] },
  "conference-concluded": {
    says: "the conclusion of the conference",
    fact: "conference.held.end",
    notBefore: ["conference-end"],
  },
  "parent-called-before-conference": {
    says: "the chair's call to the parent",
    fact: "conference.parentCall.heldAt",
    notBefore: ["section-47-strategy-discussion", "previous-conference"],
  },
  "split-arrangements-communicated": {
    says: "the communication of the arrangements for a split conference",
    fact: "conference.splitArrangements.communicatedAt",
    notBefore: ["section-47-strategy-discussion", "previous-conference"],
  },
  "case-discussion-held": {
    says: "the chair's discussion of the case",
    fact: "conference.caseDiscussion.heldAt",
    notBefore: ["section-47-strategy-discussion", "previous-conference"],
  },
  "safety-plan-developed": {
    says: "the development of the safety plan",
    fact: "safetyPlan.developedAt",
  },
  "exclusion-requested": {
    says: "the request to exclude somebody",
    fact: "participants[].exclusion.requestedAt",
    notBefore: ["section-47-strategy-discussion", "previous-conference"],
  },
  "template-returned": {
    says: "the return of the recording template",
    fact: "returnedTemplates[].returnedAt",
    notBefore: ["previous-conference"],
  },
  "social-work-report-completed": {
    says: "the completion of the social worker's report",
    fact: "reports[].completedAt",
    notBefore: ["section-47-strategy-discussion", "previous-conference"],
  },
  "report-submitted": {
    says: "the submission of the report",
    fact: "reports[].submittedAt",
    notBefore: ["section-47-strategy-discussion", "previous-conference"],
  },
  "report-shared-with-family": {
    says: "the sharing of the report with the family",
    fact: "reports[].sharedWithFamilyAt",
    notBefore: ["section-47-strategy-discussion", "previous-conference"],
  },
  "report-set-circulated": {
    says: "the circulation of the set of reports",
    fact: "reportSet.circulatedAt",
    notBefore: ["report-submitted"],
  },
  "decision-made": { says: "the making of the decision", fact: "decision.madeAt", notBefore: ["conference-start"] },
  "decision-recorded": {
    says: "the recording of the decision",
    fact: "decision.recordedAt",
    notBefore: ["decision-made"],
  },
  "decision-notified": {
    says: "the notice of the decision",
    fact: "decision.notified[].at",
    tells: "to",
    notBefore: ["decision-made"],
  },
  "decision-responded": {
    says: "the response to the decision",
    fact: "decision.responses[].at",
    tells: "from",
    notBefore: ["decision-notified"],
  },
  "outline-plan-completed": {
    says: "the completion of the outline plan",
    fact: "plan.outline.completedAt",
    notBefore: ["conference-start"],
  },
  "outline-plan-distributed": {
    says: "the distribution of the outline plan",
    fact: "plan.outline.distributed[].at",
    tells: "to",
    notBefore: ["outline-plan-completed"],
  },
  "plan-document-completed": {
    says: "the completion of the plan document",
    fact: "plan.document.completedAt",
    notBefore: ["conference-start"],
  },
  "plan-document-distributed": {
    says: "the distribution of the plan document",
    fact: "plan.document.distributed[].at",
    tells: "to",
    notBefore: ["plan-document-completed"],
  },
  "minutes-completed": {
    says: "the completion of the minutes",
    fact: "minutes.completedAt",
    notBefore: ["conference-start"],
  },
  "minutes-circulated": {
    says: "the circulation of the minutes",
    fact: "minutes.distributed[].at",
    tells: "to",
    notBefore: ["minutes-completed"],
  },
  "first-core-group": {
    says: "the first core group meeting",
    fact: "coreGroup.meetings[].heldOn",
    notBefore: ["conference-start"],
  },
  "latest-core-group": {
    says: "the latest core group meeting",
    fact: "coreGroup.meetings[].heldOn",
    notBefore: ["first-core-group"],
  },
  "next-review": { says: "the next review conference", fact: "nextReview.heldOn", notBefore: ["conference-end"] },
  "midpoint-review-scheduled": {
    says: "the scheduling of the midpoint review",
    fact: "midpointReview.scheduledAt",
    notBefore: ["decision-made"],
  },
} as const satisfies Record<string, Event>;

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
  return Object.hasOwn(events, name);
}

/** Whether an event is never before another, by the nature of both. */
export function isNeverBefore(event: EventName, other: EventName): boolean {
  const { notBefore = [] }: Event = events[event];
  return event === other || notBefore.some((earlier) => isNeverBefore(earlier as EventName, other));
}
