import { section, type Section } from "../../../language/language.js";
import type { Message } from "../../../language/message.js";
import type { PlainDutyId } from "../duties.js";

/**
 * Duties in the same English for everybody, each by its id and a form.
 *
 * - `does` stands after who does it and must, should or can: `show you their report`;
 * - `did` is what somebody has done: `showed you their report`;
 * - `when` is what is not known while it has no day: `when you see the reports`;
 * - `who` is who does it where a document names no one;
 * - `only` is what it is subject to: `if the meeting is in two parts`;
 * - `allowed` is said instead of a sentence with `can`, where that would promise what is only allowed.
 *
 * `{which}` says after “you” which of several readers is meant, in brackets after a blank, ` (the mother)`, or nothing.
 */
const dutiesForAll = {
  "advocate-takes-part.does": "take part by video call",
  "advocate-takes-part.did": "took part",
  "advocate-takes-part.when": "if an advocate takes part",
  "advocate-offered-to-child.does": "offer {child} an advocate",
  "advocate-offered-to-child.did": "offered {child} an advocate",
  "advocate-offered-to-child.when": "when an advocate is offered to {child}",
  "agency-information-given-early.does": "share what they know early, so that you{which} have time to take it in",
  "agency-information-given-early.did": "shared what they know",
  "agency-information-given-early.when": "when the services share what they know",
  "case-discussion-held.does": "talk with you{which} about how things are",
  "case-discussion-held.did": "talked with you{which} about how things are",
  "case-discussion-held.when": "when the chair talks with you",
  "child-invited.does": "invite {child} to the meeting",
  "child-invited.did": "invited {child} to the meeting",
  "child-invited.when": "when the letter that invites {child} comes",
  "complaint-made.does": "complain if you are not happy with the meeting",
  "complaint-made.did": "made a complaint",
  "complaint-made.when": "if you want to complain",
  "conference-concluded.who": "the people at the meeting",
  "conference-concluded.does": "finish all the talks that make up the meeting",
  "conference-concluded.did": "finished all the talks",
  "conference-concluded.when": "when the meeting ends",
  "conference-held.does": "hold the meeting",
  "conference-held.did": "held the meeting",
  "conference-held.when": "by which day the meeting must be held",
  "core-group-first-met.does": "meet for the first time",
  "core-group-first-met.did": "met for the first time",
  "core-group-first-met.when": "when the {coreGroup} first meets",
  "core-group-met-again.does": "meet again",
  "core-group-met-again.did": "met again",
  "core-group-met-again.when": "when the {coreGroup} meets again",
  "core-group-met-before-review.does": "meet before the review",
  "core-group-met-before-review.did": "met before the review",
  "core-group-met-before-review.when": "when the {coreGroup} meets",
  "core-group-notes-sent.does": "send you{which} the notes of the {coreGroup}",
  "core-group-notes-sent.did": "sent you{which} the notes of the {coreGroup}",
  "core-group-notes-sent.when": "when the notes of the {coreGroup} come",
  "decision-notified.does": "tell you{which} the decision",
  "decision-notified.did": "told you{which} the decision",
  "decision-notified.when": "when you are told what was decided",
  "decision-response.does": "tell the chair what you think of the decision",
  "decision-response.did": "told the chair what you think of the decision",
  "decision-response.when": "how long you have to say what you think of it",
  "family-called-for-views.does": "call you{which} and ask what you think",
  "family-called-for-views.did": "called you{which} and asked what you think",
  "family-called-for-views.when": "when the chair calls you",
  "immediate-concern-responded-to.does": "act at once",
  "immediate-concern-responded-to.did": "acted at once",
  "immediate-concern-responded-to.when": "when {council} acts",
  "invitation-letters-sent.does": "send you{which} a letter about the meeting",
  "invitation-letters-sent.did": "sent you{which} a letter about the meeting",
  "invitation-letters-sent.when": "when the letter about the meeting comes",
  "invitation-shared-with-parents.does": "give you{which} the invitation",
  "invitation-shared-with-parents.did": "gave you{which} the invitation",
  "invitation-shared-with-parents.when": "when you get the invitation",
  "joining-guide-sent-to-parents.does": "send you{which} a short guide on how to join",
  "joining-guide-sent-to-parents.did": "sent you{which} a short guide on how to join",
  "joining-guide-sent-to-parents.when": "when the guide on how to join comes",
  "joining-instructions-sent.does": "tell you{which} how to join the meeting",
  "joining-instructions-sent.did": "told you{which} how to join the meeting",
  "joining-instructions-sent.when": "when you are told how to join",
  "met-after-birth.who": "the people who help {child}",
  "met-after-birth.does": "meet after the birth",
  "met-after-birth.did": "met after the birth",
  "met-after-birth.when": "when the people who help {child} meet after the birth",
  "midpoint-review-scheduled.does": "set a day for an extra review",
  "midpoint-review-scheduled.did": "set a day for an extra review",
  "midpoint-review-scheduled.when": "when there is an extra review",
  "midpoint-review-scheduled.only": "if there are strong worries",
  "minutes-circulated.does": "send you{which} the notes of the meeting",
  "minutes-circulated.did": "sent you{which} the notes of the meeting",
  "minutes-circulated.when": "when the notes of the meeting come",
  "minutes-circulated-to-family.does": "give you{which} the notes of the meeting",
  "minutes-circulated-to-family.did": "gave you{which} the notes of the meeting",
  "minutes-circulated-to-family.when": "when the notes of the meeting come",
  "minutes-circulated-to-family.allowed": "You may get the notes of the meeting later than others do.",
  "next-review-held.does": "hold the next review",
  "next-review-held.did": "held the next review",
  "next-review-held.when": "when the next review is",
  "outcome-letters-sent.does": "send you{which} a letter with the decision",
  "outcome-letters-sent.did": "sent you{which} a letter with the decision",
  "outcome-letters-sent.when": "when the letter with the decision comes",
  "outline-plan-distributed.does": "send you{which} a first, short {plan}",
  "outline-plan-distributed.did": "sent you{which} a first, short {plan}",
  "outline-plan-distributed.when": "when the first, short {plan} comes",
  "parent-called-before-conference.does": "call you{which} before the meeting and talk it through with you",
  "parent-called-before-conference.did": "called you{which} and talked the meeting through with you",
  "parent-called-before-conference.when": "when the chair calls you",
  "parents-invited.does": "invite you{which} to the meeting",
  "parents-invited.did": "invited you{which} to the meeting",
  "parents-invited.when": "when the invitation comes",
  "parents-told-how-to-join.does": "call you{which} and tell you how to join",
  "parents-told-how-to-join.did": "called you{which} and told you how to join",
  "parents-told-how-to-join.when": "when the chair calls you",
  "plan-document-sent-to-family.does": "give you{which} the {plan}",
  "plan-document-sent-to-family.did": "gave you{which} the {plan}",
  "plan-document-sent-to-family.when": "when you get the {plan}",
  "reports-discussed-with-family.does": "talk with you{which} about their report",
  "reports-discussed-with-family.did": "talked with you{which} about their report",
  "reports-discussed-with-family.when": "when they talk with you about the reports",
  "reports-shared-with-family.does": "show you{which} their report",
  "reports-shared-with-family.did": "showed you{which} their report",
  "reports-shared-with-family.when": "when you see the reports",
  "review-after-birth-held.does": "hold a review once the birth is past",
  "review-after-birth-held.did": "held a review after the birth",
  "review-after-birth-held.when": "when the review after the birth is",
  "safety-plan-developed.does": "make a safety plan with you{which}",
  "safety-plan-developed.did": "made a safety plan with you{which}",
  "safety-plan-developed.when": "when the safety plan is made",
  "split-arrangements-communicated.does": "tell you{which} how that will work",
  "split-arrangements-communicated.did": "told you{which} how the meeting will work",
  "split-arrangements-communicated.when": "how the meeting will work",
  "split-arrangements-communicated.only": "if the meeting is in two parts",
} as const satisfies Readonly<Record<string, Message>>;

/** Every duty has these forms in every voice. That of access has no `when`: it is told even while it has no day. */
type FormKey = Exclude<`${PlainDutyId}.${"does" | "did" | "when"}`, "access-problems-raised.when">;
/** What each voice says in its own words. */
type OwnDutyKey =
  Exclude<FormKey, keyof typeof dutiesForAll> | "child-speaks-with-chair.only" | "immediate-concern-responded-to.only";

/** A form of a duty's words. */
export type DutyKey = keyof typeof dutiesForAll | OwnDutyKey;

/** Every duty in one voice, under the same keys in each. */
export function dutySection(
  name: string,
  own: Readonly<Record<OwnDutyKey, Message>>,
): Section<Readonly<Record<DutyKey, Message>>> {
  return section(name, { ...dutiesForAll, ...own });
}
