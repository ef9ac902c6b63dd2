import { conditions } from "child-protection-conferences/policy";

/** Facts by their paths in a record, in the words of the form. */
const FACTS: Readonly<Record<string, string>> = {
  "strategyDiscussions[].heldOn": "the date of the strategy discussion",
  "strategyDiscussions[].initiatedSection47": "at which strategy discussion the section 47 enquiry was initiated",
  "conference.planned.start": "when the conference is planned for",
  "conference.held.start": "when the conference takes place",
  "conference.held.end": "when the conference ended",
  "conference.planned.end": "when the conference is to end",
  "previousConference.heldOn": "the date of the previous conference",
  "previousConference.type": "what kind the previous conference was",
  previousConference: "whether there was a conference before",
  expectedDeliveryOn: "the expected date of delivery",
  bornOn: "the date of birth",
  "transferIn.notifiedOn": "the date of the written notification of the transfer",
  "transferIn.acceptedOn": "the date of acceptance of the transfer",
  "decision.planNeeded": "whether a plan is needed",
  "referral.receivedOn": "the date of the referral",
  calendar: "bank holidays further on than are known",
};

/** A fact that is missing, in the words of the form, else in those of the condition it decides, else as its path. */
export function factInWords(path: string): string {
  const general = path.replaceAll(/\[\d+\]/g, "[]");
  const decided = Object.values(conditions).find(({ fact }) => fact === general);
  return FACTS[general] ?? (decided ? `whether ${decided.says}` : path);
}
