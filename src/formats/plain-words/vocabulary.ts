/** A duty in the words of a family. `your child` becomes `your baby` before the birth. */
export interface PlainDuty {
  /** Who does it, where a document names no one; `someone` unless said otherwise. */
  readonly who?: string;
  /** After `must`, `should` or `can`: `show you their report`. */
  readonly does: string;
  /** What somebody has done: `showed you their report`. */
  readonly did: string;
  /** The same towards a child, where it is done to each of the family: `call your child and ask what they think`. */
  readonly toChild?: { readonly does: string; readonly did: string };
  /** What is not known while it has no day: `when you see the reports`. */
  readonly when: string;
  /** What it is subject to: `If there is a plan`. */
  readonly only?: string;
  /** It is done only if there is a plan for the child. */
  readonly ifPlan?: true;
  /** Instead of a sentence with `can`, where that would promise what is only allowed. */
  readonly allowed?: string;
  /** It is told even while the record does not say when or whether it is asked for: its own words say when it is. */
  readonly evenIfUnknown?: true;
  /** The reader is the one who does it, and not the one for whom it is done. */
  readonly youDoIt?: true;
  /** It concerns the family whoever does it, and for whomever. */
  readonly always?: true;
}

/** Every duty of the policies that concerns a family, by its id. The same id means the same thing in every policy. */
export const vocabulary: Readonly<Record<string, PlainDuty>> = {
  "access-problems-raised": {
    does: "tell your social worker before the day if it is hard for you to join",
    did: "told your social worker what makes it hard for you to join",
    when: "if joining is hard for you",
    youDoIt: true,
    evenIfUnknown: true,
  },
  "advocate-invited-to-take-part": {
    does: "ask your child's advocate to take part",
    did: "asked your child's advocate to take part",
    when: "when your child's advocate is asked",
  },
  "advocate-takes-part": {
    does: "take part by video call",
    did: "took part",
    when: "if an advocate takes part",
  },
  "agency-information-given-early": {
    does: "share what they know early, so that you have time to take it in",
    did: "shared what they know",
    when: "when the services share what they know",
  },
  "case-discussion-held": {
    does: "talk with you about how things are",
    did: "talked with you about how things are",
    when: "when the chair talks with you",
  },
  "child-speaks-with-chair": {
    does: "talk with your child before the meeting",
    did: "talked with your child",
    when: "when the chair talks with your child",
    only: "If your child wants to",
  },
  "complaint-made": {
    does: "complain if you are not happy with the meeting",
    did: "made a complaint",
    when: "if you want to complain",
    youDoIt: true,
  },
  "conference-concluded": {
    who: "the people at the meeting",
    does: "finish all the talks that make up the meeting",
    did: "finished the meeting",
    when: "when the meeting ends",
    always: true,
  },
  "conference-held": {
    does: "hold the meeting",
    did: "held the meeting",
    when: "by which day the meeting must be held",
    always: true,
  },
  "core-group-first-met": {
    does: "meet for the first time",
    did: "met for the first time",
    when: "when the core group first meets",
    ifPlan: true,
  },
  "core-group-met-before-review": {
    does: "meet before the review",
    did: "met before the review",
    when: "when the core group meets",
  },
  "decision-notified": {
    does: "tell you what was decided",
    did: "told you what was decided",
    when: "when you are told what was decided",
  },
  "decision-response": {
    does: "tell the chair what you think of what was decided",
    did: "told the chair what you think of what was decided",
    when: "how long you have to say what you think of it",
    youDoIt: true,
  },
  "family-called-for-views": {
    does: "call you and ask what you think",
    did: "called you and asked what you think",
    toChild: { does: "call your child and ask what they think", did: "called your child and asked what they think" },
    when: "when the chair calls you",
  },
  "immediate-concern-responded-to": {
    does: "act at once",
    did: "acted at once",
    when: "when the council acts",
    only: "If your child is not safe right now",
  },
  "invitation-letters-sent": {
    does: "send you a letter about the meeting",
    did: "sent you a letter about the meeting",
    when: "when the letter about the meeting comes",
  },
  "invitation-shared-with-parents": {
    does: "give you the invitation",
    did: "gave you the invitation",
    when: "when you get the invitation",
  },
  "joining-guide-sent-to-parents": {
    does: "send you a short guide on how to join",
    did: "sent you a short guide on how to join",
    when: "when the guide on how to join comes",
  },
  "joining-instructions-sent": {
    does: "tell you how to join the meeting",
    did: "told you how to join the meeting",
    when: "when you are told how to join",
  },
  "met-after-birth": {
    who: "the people who help your child",
    does: "meet after the birth",
    did: "met after the birth",
    when: "when the people who help your child meet after the birth",
    always: true,
  },
  "midpoint-review-scheduled": {
    does: "set a day for an extra review",
    did: "set a day for an extra review",
    when: "when there is an extra review",
    only: "If there are strong worries",
    always: true,
  },
  "minutes-circulated": {
    does: "send you the notes of the meeting",
    did: "sent you the notes of the meeting",
    when: "when the notes of the meeting come",
  },
  "minutes-circulated-to-family": {
    does: "give you the notes of the meeting",
    did: "gave you the notes of the meeting",
    when: "when the notes of the meeting come",
    allowed: "You may get the notes of the meeting later than others do",
  },
  "next-review-held": {
    does: "hold the next review",
    did: "held the next review",
    when: "when the next review is",
    ifPlan: true,
    always: true,
  },
  "outcome-letters-sent": {
    does: "send you a letter that says what was decided",
    did: "sent you a letter that says what was decided",
    when: "when the letter with the decision comes",
  },
  "outline-plan-distributed": {
    does: "send you a first, short plan",
    did: "sent you a first, short plan",
    when: "when the first, short plan comes",
    ifPlan: true,
  },
  "parent-called-before-conference": {
    does: "call you before the meeting and talk it through with you",
    did: "called you and talked the meeting through with you",
    when: "when the chair calls you",
  },
  "parents-invited": {
    does: "invite you to the meeting",
    did: "invited you to the meeting",
    when: "when the invitation comes",
  },
  "parents-told-how-to-join": {
    does: "call you and tell you how to join",
    did: "called you and told you how to join",
    when: "when the chair calls you",
  },
  "plan-document-sent-to-family": {
    does: "give you the plan",
    did: "gave you the plan",
    when: "when you get the plan",
    ifPlan: true,
  },
  "reports-shared-with-family": {
    does: "show you their report",
    did: "showed you their report",
    when: "when you see the reports",
  },
  "review-after-birth-held": {
    does: "hold a review once the birth is past",
    did: "held a review after the birth",
    when: "when the review after the birth is",
    always: true,
  },
  "safety-plan-developed": {
    does: "make a safety plan with you",
    did: "made a safety plan with you",
    when: "when the safety plan is made",
  },
  "split-arrangements-communicated": {
    does: "tell you how that will work",
    did: "told you how the meeting will work",
    when: "how the meeting will work",
    only: "If the meeting is in two parts",
  },
};
