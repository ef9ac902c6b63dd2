/** What a page must know of a duty besides its words. The words are in the sections of the voices, by the same ids. */
export interface PlainDuty {
  /** It is done only if there is a plan for the child. */
  readonly ifPlan?: true;
  /** Its words say “you”: they fit the one for whom it is done, or with `youDoIt` the one who does it, and nobody else. */
  readonly saysYou?: true;
  /** The reader is the one who does it, and not the one for whom it is done. */
  readonly youDoIt?: true;
  /** It concerns the family, no matter who does it or for whom. */
  readonly always?: true;
  /** It is told even while the record does not say when or whether it is asked for: its own words say when it is. */
  readonly evenIfUnknown?: true;
}

/** Every duty of the policies that concerns a family, by its id. The same id means the same thing in every policy. */
export const plainDuties = {
  "access-problems-raised": { saysYou: true, youDoIt: true, evenIfUnknown: true },
  "advocate-invited-to-take-part": {},
  "advocate-offered-to-child": {},
  "advocate-takes-part": {},
  "agency-information-given-early": { saysYou: true },
  "case-discussion-held": { saysYou: true },
  "child-invited": {},
  "child-speaks-with-chair": {},
  "complaint-made": { saysYou: true, youDoIt: true },
  "conference-concluded": { always: true },
  "conference-held": { always: true },
  "core-group-first-met": { ifPlan: true },
  "core-group-met-again": { ifPlan: true },
  "core-group-met-before-review": {},
  "core-group-notes-sent": { saysYou: true, ifPlan: true },
  "decision-notified": { saysYou: true },
  "decision-response": { saysYou: true, youDoIt: true },
  "family-called-for-views": { saysYou: true },
  "immediate-concern-responded-to": {},
  "invitation-letters-sent": { saysYou: true },
  "invitation-shared-with-parents": { saysYou: true },
  "joining-guide-sent-to-parents": { saysYou: true },
  "joining-instructions-sent": { saysYou: true },
  "met-after-birth": { always: true },
  "midpoint-review-scheduled": { always: true },
  "minutes-circulated": { saysYou: true },
  "minutes-circulated-to-family": { saysYou: true },
  "next-review-held": { ifPlan: true, always: true },
  "outcome-letters-sent": { saysYou: true },
  "outline-plan-distributed": { saysYou: true, ifPlan: true },
  "parent-called-before-conference": { saysYou: true },
  "parents-invited": { saysYou: true },
  "parents-told-how-to-join": { saysYou: true },
  "plan-document-sent-to-family": { saysYou: true, ifPlan: true },
  "reports-discussed-with-family": { saysYou: true },
  "reports-shared-with-family": { saysYou: true },
  "review-after-birth-held": { always: true },
  "safety-plan-developed": { saysYou: true },
  "split-arrangements-communicated": { saysYou: true },
} as const satisfies Readonly<Record<string, PlainDuty>>;

/** The id of a duty that has words on a page; see {@link plainDuties}. */
export type PlainDutyId = keyof typeof plainDuties;

/** What a page knows of a duty; `undefined` of one that has no words of its own. */
export function plainDuty(id: string): PlainDuty | undefined {
  return Object.hasOwn(plainDuties, id) ? plainDuties[id as PlainDutyId] : undefined;
}
