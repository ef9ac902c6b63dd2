/**
 * Everything a duty can count from or be done by, beside other duties: what it is, and the fact in a record that gives
 * it. The timeline reads each of them; a policy that names another is refused.
 */
export const events = {
  referral: { says: "the referral was received", fact: "referral.receivedOn" },
  "first-strategy-discussion": { says: "the first strategy discussion", fact: "strategyDiscussions[].heldOn" },
  "latest-strategy-discussion": { says: "the latest strategy discussion", fact: "strategyDiscussions[].heldOn" },
  "section-47-strategy-discussion": {
    says: "the strategy discussion at which the section 47 enquiry was initiated",
    fact: "strategyDiscussions[].heldOn",
  },
  "transfer-in-notified": { says: "the written notification of the transfer", fact: "transferIn.notifiedOn" },
  "transfer-in-accepted": { says: "the transfer was accepted", fact: "transferIn.acceptedOn" },
  "previous-conference": { says: "the previous conference", fact: "previousConference.heldOn" },
  "expected-delivery": { says: "the expected date of delivery", fact: "expectedDeliveryOn" },
  birth: { says: "the birth", fact: "bornOn" },
  "conference-start": { says: "the start of the conference", fact: "conference.planned.start" },
  "conference-end": { says: "the end of the conference", fact: "conference.held.start" },
  "conference-held": { says: "the conference was held", fact: "conference.held.start" },
  "conference-concluded": { says: "the conference was concluded", fact: "conference.held.end" },
  "template-returned": { says: "the recording template was returned", fact: "returnedTemplates[].returnedAt" },
  "social-work-report-completed": {
    says: "the social worker's report was completed",
    fact: "reports[].completedAt",
  },
  "report-submitted": { says: "the report was submitted", fact: "reports[].submittedAt" },
  "report-shared-with-family": { says: "the report was shared with the family", fact: "reports[].sharedWithFamilyAt" },
  "report-set-circulated": { says: "the set of reports was circulated", fact: "reportSet.circulatedAt" },
  "decision-made": { says: "the decision was made", fact: "decision.madeAt" },
  "decision-recorded": { says: "the decision was recorded", fact: "decision.recordedAt" },
  "decision-notified": { says: "the decision was told", fact: "decision.notified[].at" },
  "decision-responded": { says: "the decision was responded to", fact: "decision.responses[].at" },
  "outline-plan-completed": { says: "the outline plan was completed", fact: "plan.outline.completedAt" },
  "outline-plan-distributed": { says: "the outline plan was distributed", fact: "plan.outline.distributed[].at" },
  "plan-document-completed": { says: "the plan document was completed", fact: "plan.document.completedAt" },
  "plan-document-distributed": { says: "the plan document was distributed", fact: "plan.document.distributed[].at" },
  "minutes-completed": { says: "the minutes were completed", fact: "minutes.completedAt" },
  "minutes-circulated": { says: "the minutes were circulated", fact: "minutes.distributed[].at" },
  "first-core-group": { says: "the first core group meeting", fact: "coreGroup.meetings[].heldOn" },
  "latest-core-group": { says: "the latest core group meeting", fact: "coreGroup.meetings[].heldOn" },
  "next-review": { says: "the next review conference", fact: "nextReview.heldOn" },
  "midpoint-review-scheduled": { says: "the midpoint review was scheduled", fact: "midpointReview.scheduledAt" },
} as const satisfies Record<string, { says: string; fact: string }>;

export type EventName = keyof typeof events;

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name);
}
