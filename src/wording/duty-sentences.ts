/**
 * What was done, and what was not, of one duty: the first half of a sentence that a finding ends with a day.
 *
 * `{who}` is one of those by or to whom it is owed (`the school nurse`, `primary school`, `the family`, `child c1`),
 * `{whose}` the same as an owner (`the school nurse's`), and `{Who}` and `{Whose}` the same at the start of a sentence.
 * `{id}` is their id in brackets after a blank, ` (p3)`, or nothing where their name is their id.
 *
 * Only verbs that fit one and several stand after `{who}`: an audience can be either.
 */
export interface DutySentence {
  /** Of all at once: `Reports were shared with the family`. A day can follow: no conference or review stands last. */
  readonly done: string;
  /** Of all at once, and not done: `Reports were not shared with the family`. */
  readonly notDone: string;
  /** Of one of several by or to whom it is owed: `{Whose} report{id} was shared with the family`. */
  readonly doneFor?: string;
  /** Of one of several, and not done; there wherever `doneFor` is. */
  readonly notDoneFor?: string;
}

/** The sentences of every duty of the policies, by its id. The same id means the same thing in every policy. */
export const dutySentences: Readonly<Record<string, DutySentence>> = {
  "access-problems-raised": {
    done: "Problems with access to the {conference} were raised with the social worker",
    notDone: "Problems with access to the {conference} were not raised with the social worker",
  },
  "advocate-invited-to-take-part": {
    done: "An invitation to take part was given to the child's advocate",
    notDone: "An invitation to take part was not given to the child's advocate",
  },
  "advocate-offered-to-child": {
    done: "An advocate was offered to the child",
    notDone: "An advocate was not offered to the child",
    doneFor: "An advocate was offered to {who}{id}",
    notDoneFor: "An advocate was not offered to {who}{id}",
  },
  "advocate-takes-part": {
    done: "The child's advocate took part",
    notDone: "The child's advocate did not take part",
  },
  "agencies-spoken-with": {
    done: "The chair spoke with the agencies",
    notDone: "The chair did not speak with the agencies",
  },
  "agency-information-given-early": {
    done: "The agencies gave their information to the {conference} service and the parents",
    notDone:
      "The agencies did not give their information to the {conference} service and the parents early enough for them to understand it",
  },
  "assessment-completed": {
    done: "The assessment was completed",
    notDone: "The assessment was not completed",
  },
  "case-discussion-held": {
    done: "The chair discussed the case with the social worker and the parents",
    notDone: "The chair did not discuss the case with the social worker and the parents",
    doneFor: "The chair discussed the case with {who}{id}",
    notDoneFor: "The chair did not discuss the case with {who}{id}",
  },
  "case-summary-sent": {
    done: "The chair sent the professionals a case summary with the {outlinePlan}",
    notDone: "The chair did not send the professionals a case summary with the {outlinePlan}",
  },
  "child-invited": {
    done: "An invitation was sent to the child",
    notDone: "An invitation was not sent to the child",
    doneFor: "An invitation was sent to {who}{id}",
    notDoneFor: "An invitation was not sent to {who}{id}",
  },
  "child-speaks-with-chair": {
    done: "The child was scheduled to speak with the chair",
    notDone: "The child was not scheduled to speak with the chair",
  },
  "complaint-made": {
    done: "A complaint was made",
    notDone: "No complaint was made",
  },
  "conference-asked-for-by-agency": {
    done: "A request for a {conference} was made by an agency",
    notDone: "A request for a {conference} was not made by an agency",
  },
  "conference-concluded": {
    done: "The {conference} was concluded",
    notDone: "The {conference} was not concluded",
  },
  "conference-held": {
    done: "The {conference} was held",
    notDone: "The {conference} was not held",
  },
  "conference-reconvened": {
    done: "The {conference} was reconvened",
    notDone: "The {conference} was not reconvened",
  },
  "conference-held-before-order-ends": {
    done: "The {conference} that is to be held before the emergency protection order ends was held",
    notDone: "The {conference} was not held before the emergency protection order ended",
  },
  "conference-requested": {
    done: "The {conference} was requested from the {conference} service",
    notDone: "The {conference} was not requested from the {conference} service",
  },
  "core-group-first-met": {
    done: "The first {coreGroup} meeting was held",
    notDone: "The first {coreGroup} meeting was not held",
  },
  "core-group-met-again": {
    done: "The {coreGroup} met again",
    notDone: "The {coreGroup} did not meet again",
  },
  "core-group-met-before-review": {
    done: "The {coreGroup}'s pre-review meeting was held",
    notDone: "The {coreGroup}'s pre-review meeting was not held",
  },
  "core-group-notes-sent": {
    done: "The notes of the {coreGroup} were sent to its members, the family and the chair",
    notDone: "The notes of the {coreGroup} were not sent to its members, the family and the chair",
  },
  "decision-notified": {
    done: "Notice of the decision was given",
    notDone: "Notice of the decision was not given",
    doneFor: "Notice of the decision was given to {who}{id}",
    notDoneFor: "Notice of the decision was not given to {who}{id}",
  },
  "decision-summary-completed": {
    done: "The summary of decisions was completed",
    notDone: "The summary of decisions was not completed",
  },
  "decision-recorded": {
    done: "The decision was recorded",
    notDone: "The decision was not recorded",
  },
  "decision-response": {
    done: "A response to the decision was received",
    notDone: "No response to the decision was received",
    doneFor: "A response to the decision was received from {who}{id}",
    notDoneFor: "No response to the decision was received from {who}{id}",
  },
  "dissent-raised-in-writing": {
    done: "Dissent was raised in writing",
    notDone: "Dissent was not raised in writing",
  },
  "escalation-made": {
    done: "The escalation policy was used",
    notDone: "The escalation policy was not used",
  },
  "family-called-for-views": {
    done: "The chair called the family for their views",
    notDone: "The chair did not call the family for their views",
    doneFor: "The chair called {who}{id} for their views",
    notDoneFor: "The chair did not call {who}{id} for their views",
  },
  "immediate-concern-responded-to": {
    done: "The immediate concern for the child's safety was responded to",
    notDone: "The immediate concern for the child's safety was not responded to",
  },
  "inaccuracies-reported": {
    done: "Inaccuracies in the minutes were reported to the {conference} service",
    notDone: "Inaccuracies in the minutes were not reported to the {conference} service",
  },
  "interim-plan-made": {
    done: "An interim plan was made",
    notDone: "No interim plan was made",
  },
  "invitation-letters-sent": {
    done: "The invitation letters were sent",
    notDone: "The invitation letters were not sent",
  },
  "invitation-shared-with-parents": {
    done: "The invitation was shared with the parents",
    notDone: "The invitation was not shared with the parents",
  },
  "joining-guide-sent-to-parents": {
    done: "The quick guide to joining was sent to the parents",
    notDone: "The quick guide to joining was not sent to the parents",
  },
  "joining-instructions-sent": {
    done: "The joining instructions were sent",
    notDone: "The joining instructions were not sent",
  },
  "mailbox-checked": {
    done: "The {conference} mailbox was checked",
    notDone: "The {conference} mailbox was not checked",
  },
  "met-after-birth": {
    done: "The first review {conference} or {coreGroup} meeting after the birth was held",
    notDone: "The first review {conference} or {coreGroup} meeting after the birth was not held",
  },
  "midpoint-review-scheduled": {
    done: "A date for the midpoint review was set",
    notDone: "No date for the midpoint review was set",
  },
  "minimal-notes-completed": {
    done: "The chair's minimal notes were completed",
    notDone: "The chair's minimal notes were not completed",
  },
  "minutes-circulated": {
    done: "The minutes were circulated",
    notDone: "The minutes were not circulated",
  },
  "minutes-circulated-to-family": {
    done: "The minutes were sent to the family",
    notDone: "The minutes were not sent to the family",
  },
  "missing-reports-chased": {
    done: "The social worker's missing report was chased",
    notDone: "The social worker's missing report was not chased",
  },
  "next-review-held": {
    done: "The next review was held",
    notDone: "The next review was not held",
    doneFor: "The next review was held for {who}{id}",
    notDoneFor: "The next review was not held for {who}{id}",
  },
  "outcome-form-completed": {
    done: "The outcome form was completed",
    notDone: "The outcome form was not completed",
  },
  "outcome-form-processed": {
    done: "The outcome form was processed",
    notDone: "The outcome form was not processed",
  },
  "outcome-letters-sent": {
    done: "The outcome letters were sent",
    notDone: "The outcome letters were not sent",
  },
  "outline-plan-completed": {
    done: "The {outlinePlan} was completed",
    notDone: "The {outlinePlan} was not completed",
  },
  "outline-plan-distributed": {
    done: "The {outlinePlan} was distributed",
    notDone: "The {outlinePlan} was not distributed",
    doneFor: "The {outlinePlan} was sent to {who}{id}",
    notDoneFor: "The {outlinePlan} was not sent to {who}{id}",
  },
  "parent-called-before-conference": {
    done: "The chair made the pre-{conference} calls to the parents",
    notDone: "The chair did not make the pre-{conference} calls to the parents",
    doneFor: "The chair made the pre-{conference} call to {who}{id}",
    notDoneFor: "The chair did not make the pre-{conference} call to {who}{id}",
  },
  "parents-invited": {
    done: "The parents were invited",
    notDone: "The parents were not invited",
  },
  "parents-told-how-to-join": {
    done: "How to join was explained to the parents",
    notDone: "How to join was not explained to the parents",
  },
  "plan-created-with-professionals": {
    done: "The professionals helped to create the {plan}",
    notDone: "The professionals did not help to create the {plan}",
  },
  "plan-document-completed": {
    done: "The {plan} document was completed",
    notDone: "The {plan} document was not completed",
  },
  "plan-document-sent-to-family": {
    done: "The {plan} document was sent to the family",
    notDone: "The {plan} document was not sent to the family",
  },
  "plan-document-sent-to-professionals": {
    done: "The {plan} document was sent to the professionals",
    notDone: "The {plan} document was not sent to the professionals",
  },
  "pre-discharge-meeting-held": {
    done: "The pre-discharge meeting was held",
    notDone: "The pre-discharge meeting was not held",
  },
  "professionals-invited": {
    done: "The professionals were invited",
    notDone: "The professionals were not invited",
  },
  "recommendations-given": {
    done: "The professionals gave their recommendations to the chair",
    notDone: "The professionals did not give their recommendations to the chair",
  },
  "report-set-circulated": {
    done: "The set of reports was circulated to the professionals",
    notDone: "The set of reports was not circulated to the professionals",
  },
  "reports-discussed-with-family": {
    done: "The reports were discussed with the family",
    notDone: "The reports were not discussed with the family",
    doneFor: "{Whose} report{id} was discussed with the family",
    notDoneFor: "{Whose} report{id} was not discussed with the family",
  },
  "reports-forwarded": {
    done: "The reports received were forwarded",
    notDone: "The reports received were not forwarded",
  },
  "reports-read": {
    done: "The chair read all the reports",
    notDone: "The chair did not read all the reports",
  },
  "reports-shared-with-family": {
    done: "Reports were shared with the family",
    notDone: "Reports were not shared with the family",
    doneFor: "{Whose} report{id} was shared with the family",
    notDoneFor: "{Whose} report{id} was not shared with the family",
  },
  "reports-submitted": {
    done: "Reports were submitted",
    notDone: "Reports were not submitted",
    doneFor: "{Whose} report{id} was submitted",
    notDoneFor: "{Whose} report{id} was not submitted",
  },
  "review-after-birth-held": {
    done: "The review that follows the first meeting after the birth was held",
    notDone: "The review that follows the first meeting after the birth was not held",
  },
  "review-date-notified": {
    done: "Notice of the review date was given",
    notDone: "Notice of the review date was not given",
    doneFor: "Notice of the review date was given to {who}{id}",
    notDoneFor: "Notice of the review date was not given to {who}{id}",
  },
  "safety-plan-developed": {
    done: "A safety plan was developed",
    notDone: "No safety plan was developed",
  },
  "social-work-report-completed": {
    done: "The social worker's report was completed",
    notDone: "The social worker's report was not completed",
  },
  "social-work-report-sent-to-agencies": {
    done: "The social worker's report was sent to the agencies",
    notDone: "The social worker's report was not sent to the agencies",
  },
  "social-worker-and-chair-confer": {
    done: "Logistics and the family's participation were discussed between the social worker and the chair",
    notDone: "Logistics and the family's participation were not discussed between the social worker and the chair",
  },
  "social-worker-and-manager-consulted": {
    done: "The chair consulted the social worker and the team manager",
    notDone: "The chair did not consult the social worker and the team manager",
    doneFor: "The chair consulted {who}{id}",
    notDoneFor: "The chair did not consult {who}{id}",
  },
  "social-worker-speaks-with-chair": {
    done: "The social worker spoke with the chair",
    notDone: "The social worker did not speak with the chair",
  },
  "split-arrangements-communicated": {
    done: "The arrangements for the split {conference} were communicated",
    notDone: "The arrangements for the split {conference} were not communicated",
  },
  "template-returned": {
    done: "The recording templates were returned",
    notDone: "The recording templates were not returned",
    doneFor: "{Who}{id} returned the recording template",
    notDoneFor: "{Who}{id} did not return the recording template",
  },
  "template-sent": {
    done: "The recording templates were sent to the professionals",
    notDone: "The recording templates were not sent to the professionals",
    doneFor: "The recording template was sent to {who}{id}",
    notDoneFor: "The recording template was not sent to {who}{id}",
  },
  "threshold-discussed": {
    done: "The threshold for an initial {conference} was discussed with the duty chair",
    notDone: "The threshold for an initial {conference} was not discussed with the duty chair",
  },
  "timeslot-given": {
    done: "A date and timeslot for the {conference} were given",
    notDone: "A date and timeslot for the {conference} were not given",
  },
  "transfer-in-responded-to": {
    done: "The request for a transfer-in {conference} was answered",
    notDone: "The request for a transfer-in {conference} was not answered",
  },
  "transfer-information-supplied": {
    done: "The other authority supplied the information that is asked for",
    notDone: "The other authority did not supply the information that is asked for",
  },
  "usual-agenda-followed": {
    done: "The usual agenda was followed",
    notDone: "The usual agenda was not followed",
  },
};
