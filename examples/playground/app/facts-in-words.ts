import { conditions } from "child-protection-conferences/policy";

/** Facts by their paths in a record, in the words of the page. */
const FACTS: Readonly<Record<string, string>> = {
  "strategyDiscussions[].heldOn": "the date of the strategy discussion",
  "strategyDiscussions[].initiatedSection47": "at which strategy discussion the section 47 enquiry was started",
  "conference.planned.start": "the day of the conference",
  "conference.held.start": "when the conference was held",
  "conference.held.end": "when the conference ended",
  "conference.planned.end": "when the conference is to end",
  "previousConference.heldOn": "the date of the conference before",
  "previousConference.type": "what kind the conference before was",
  previousConference: "whether there was a conference before",
  expectedDeliveryOn: "the expected date of delivery",
  bornOn: "the date of birth",
  "transferIn.notifiedOn": "when you were told of the transfer in writing",
  "transferIn.acceptedOn": "when the transfer was accepted",
  "decision.planNeeded": "whether a plan is needed",
  "decision.notified[].at": "when the decision was told",
  "minutes.distributed[].at": "when the minutes were sent",
  "plan.outline.distributed[].at": "when the outline plan was sent",
  "coreGroup.meetings[].heldOn": "when the core group was held",
  "referral.receivedOn": "the date of the referral",
  reports: "which reports have come in",
  completed: "that what comes before it is done",
  calendar: "bank holidays further on than are known",
};

/** A fact that is missing, in the words of the page, else in those of the condition it decides, else as its path. */
export function factInWords(path: string): string {
  const general = path.replaceAll(/\[\d+\]/g, "[]");
  const decided = Object.values(conditions).find(({ fact }) => fact === general);
  return FACTS[general] ?? (decided ? `whether ${decided.says}` : path);
}
