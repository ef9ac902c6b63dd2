import type { ChildHistory, ChildInNeedPlan, Enquiry, PlanPeriod, Referral } from "../../model/history.js";

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

/** A history while its elements come in. Its lists are there, since a return says by their absence that there are none. */
export interface HistoryDraft extends Writable<Omit<ChildHistory, "conferences">> {
  referrals: Referral[];
  enquiries: Enquiry[];
  plans: PlanPeriod[];
  childInNeedPlans: ChildInNeedPlan[];
}

/** A child of whom nothing is known. */
export function newHistory(): HistoryDraft {
  return { referrals: [], enquiries: [], plans: [], childInNeedPlans: [] };
}

/**
 * The history when all of it is there. A plan that starts on the day of its episode's own conference, and of no enquiry's,
 * was taken over from another authority.
 */
export function finishedHistory(draft: HistoryDraft): ChildHistory {
  for (const plan of draft.plans) {
    const { startedOn, referral } = plan;
    if (startedOn === undefined || draft.referrals[referral!]?.transferInConferenceOn !== startedOn) continue;
    const isOfEnquiry = draft.enquiries.some(({ conferenceHeldOn }) => conferenceHeldOn === startedOn);
    if (!isOfEnquiry) plan.startedBy = "transfer-in";
  }
  return draft;
}
