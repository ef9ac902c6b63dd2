/**
 * Everything a duty can count from or be done by, beside other duties: what it is, and the fact in a record that gives
 * it. The timeline reads each of them; a policy that names another is refused.
 */
export const events = {
  referral: { says: "the receipt of the referral", fact: "referral.receivedOn" },
  "first-strategy-discussion": { says: "the first strategy discussion", fact: "strategyDiscussions[].heldOn" },
  "latest-strategy-discussion": { says: "the latest strategy discussion", fact: "strategyDiscussions[].heldOn" },
  "section-47-strategy-discussion": {
    says: "the strategy discussion at which the section 47 enquiry was initiated",
    fact: "strategyDiscussions[].heldOn",
  },
  "transfer-in-notified": { says: "the written notification of the transfer", fact: "transferIn.notifiedOn" },
  "transfer-in-accepted": { says: "the acceptance of the transfer", fact: "transferIn.acceptedOn" },
  "previous-conference": { says: "the previous conference", fact: "previousConference.heldOn" },
  "expected-delivery": { says: "the expected date of delivery", fact: "expectedDeliveryOn" },
  "meeting-after-birth": {
    says: "the first core group or review after the birth",
    fact: "coreGroup.meetings[].heldOn",
  },
  birth: { says: "the birth", fact: "bornOn" },
  "conference-start": { says: "the start of the conference", fact: "conference.planned.start" },
  "conference-end": { says: "the end of the conference", fact: "conference.held.start" },
  "conference-held": { says: "the conference", fact: "conference.held.start" },
  "conference-concluded": { says: "the conclusion of the conference", fact: "conference.held.end" },
  "template-returned": { says: "the return of the recording template", fact: "returnedTemplates[].returnedAt" },
  "social-work-report-completed": {
    says: "the completion of the social worker's report",
    fact: "reports[].completedAt",
  },
  "report-submitted": { says: "the submission of the report", fact: "reports[].submittedAt" },
  "report-shared-with-family": {
    says: "the sharing of the report with the family",
    fact: "reports[].sharedWithFamilyAt",
  },
  "report-set-circulated": { says: "the circulation of the set of reports", fact: "reportSet.circulatedAt" },
  "decision-made": { says: "the making of the decision", fact: "decision.madeAt" },
  "decision-recorded": { says: "the recording of the decision", fact: "decision.recordedAt" },
  "decision-notified": { says: "the notice of the decision", fact: "decision.notified[].at" },
  "decision-responded": { says: "the response to the decision", fact: "decision.responses[].at" },
  "outline-plan-completed": { says: "the completion of the outline plan", fact: "plan.outline.completedAt" },
  "outline-plan-distributed": { says: "the distribution of the outline plan", fact: "plan.outline.distributed[].at" },
  "plan-document-completed": { says: "the completion of the plan document", fact: "plan.document.completedAt" },
  "plan-document-distributed": {
    says: "the distribution of the plan document",
    fact: "plan.document.distributed[].at",
  },
  "minutes-completed": { says: "the completion of the minutes", fact: "minutes.completedAt" },
  "minutes-circulated": { says: "the circulation of the minutes", fact: "minutes.distributed[].at" },
  "first-core-group": { says: "the first core group meeting", fact: "coreGroup.meetings[].heldOn" },
  "latest-core-group": { says: "the latest core group meeting", fact: "coreGroup.meetings[].heldOn" },
  "next-review": { says: "the next review conference", fact: "nextReview.heldOn" },
  "midpoint-review-scheduled": { says: "the scheduling of the midpoint review", fact: "midpointReview.scheduledAt" },
} as const satisfies Record<string, { says: string; fact: string }>;

export type EventName = keyof typeof events;

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name);
}
