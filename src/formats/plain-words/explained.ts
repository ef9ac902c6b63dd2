import type { PlainNameKey } from "./plain-names.js";
import type { DutyKey } from "./voices/duties-for-all.js";
import type { PageKey } from "./voices/page-for-all.js";

/** The words that a page explains at its end, in this order: what the strengths of the rules mean, then names of things. */
export const explainable = [
  "must",
  "should",
  "may",
  "chair",
  "meetingTeam",
  "noteTaker",
  "coreGroup",
  "plan",
  "review",
  "advocate",
  "report",
] as const;
/** One of the words that a page explains; see {@link explainable}. */
export type Explained = (typeof explainable)[number];

/** What each message names that needs explaining, in whatever language. */
const BY_KEY: Readonly<Partial<Record<PageKey | DutyKey | PlainNameKey, readonly Explained[]>>> = {
  must: ["must"],
  "must.by": ["must"],
  "you.must": ["must"],
  "you.must.by": ["must"],
  should: ["should"],
  "should.by": ["should"],
  "you.should": ["should"],
  "you.should.by": ["should"],
  may: ["may"],
  "may.by": ["may"],
  "you.may": ["may"],
  "you.may.by": ["may"],
  askAboutIt: ["may"],
  otherReading: ["may"],
  "meeting.passed": ["may"],
  "meeting.late": ["may"],
  ifPlan: ["plan"],
  "actor.chair": ["chair"],
  "actor.duty-chair": ["chair"],
  "actor.independent-reviewing-officer": ["chair"],
  "actor.conference-service": ["meetingTeam"],
  "actor.administrator": ["meetingTeam"],
  "actor.business-support-officer": ["meetingTeam"],
  "actor.minute-taker": ["noteTaker"],
  "actor.core-group": ["coreGroup"],
  "actor.advocate": ["advocate"],
  "advocate-invited-to-take-part.does": ["advocate"],
  "advocate-invited-to-take-part.did": ["advocate"],
  "advocate-invited-to-take-part.when": ["advocate"],
  "advocate-takes-part.when": ["advocate"],
  "case-discussion-held.when": ["chair"],
  "child-speaks-with-chair.when": ["chair"],
  "conference-held.when": ["must"],
  "core-group-first-met.when": ["coreGroup"],
  "core-group-met-before-review.does": ["review"],
  "core-group-met-before-review.did": ["review"],
  "core-group-met-before-review.when": ["coreGroup"],
  "decision-response.does": ["chair"],
  "decision-response.did": ["chair"],
  "family-called-for-views.when": ["chair"],
  "midpoint-review-scheduled.does": ["review"],
  "midpoint-review-scheduled.did": ["review"],
  "midpoint-review-scheduled.when": ["review"],
  "next-review-held.does": ["review"],
  "next-review-held.did": ["review"],
  "next-review-held.when": ["review"],
  "outline-plan-distributed.does": ["plan"],
  "outline-plan-distributed.did": ["plan"],
  "outline-plan-distributed.when": ["plan"],
  "parent-called-before-conference.when": ["chair"],
  "parents-told-how-to-join.when": ["chair"],
  "plan-document-sent-to-family.does": ["plan"],
  "plan-document-sent-to-family.did": ["plan"],
  "plan-document-sent-to-family.when": ["plan"],
  "reports-shared-with-family.does": ["report"],
  "reports-shared-with-family.did": ["report"],
  "review-after-birth-held.does": ["review"],
  "review-after-birth-held.did": ["review"],
  "review-after-birth-held.when": ["review"],
};

/** What needs explaining where a message is shown, by its key. */
export function explainedBy(key: string): readonly Explained[] {
  return Object.hasOwn(BY_KEY, key) ? BY_KEY[key as keyof typeof BY_KEY]! : [];
}
