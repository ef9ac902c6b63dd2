import { expect } from "vitest";
import { previewCensus, type CensusPreviewOptions } from "../../../src/census/index.js";
import type { ChildHistory, ChildInNeedPlan, Enquiry, PlanPeriod, Referral } from "../../../src/model/index.js";

export const YEAR = { referenceDate: "2025-03-31" };

/** What became of a rule: its status and, where it failed, the places. */
export function outcome(code: string, history: ChildHistory, options: Partial<CensusPreviewOptions> = {}): string {
  const { findings, rules } = previewCensus(history, { ...YEAR, complete: true, ...options });
  const { status } = rules.find((rule) => rule.code === code)!;
  const places = findings.filter((finding) => finding.code === code).map(({ path }) => path);
  expect(places.length > 0).toBe(status === "failed");
  return [status, ...places].join(" ");
}

/** A case: what it is about, a history, what becomes of the rule in a return and, if different, at the point of entry. */
export type Case = readonly [name: string, history: ChildHistory, inReturn: string, atEntry?: string];
export const NONE = { referrals: [], enquiries: [], plans: [], childInNeedPlans: [] };
export const OPEN = { receivedOn: "2024-05-01", assessments: [{ startedOn: "2024-05-01" }], noFurtherAction: false };
export const NA = "not-applicable";

export const of = (given: {
  referral?: Referral;
  referrals?: Referral[];
  enquiries?: Enquiry[];
  plans?: PlanPeriod[];
  inNeed?: ChildInNeedPlan[];
  diedOn?: string;
}): ChildHistory => ({
  ...NONE,
  referrals: given.referrals ?? [{ ...OPEN, ...given.referral }],
  enquiries: (given.enquiries ?? []).map((each) => ({ referral: 0, ...each })),
  plans: (given.plans ?? []).map((each) => ({ referral: 0, reviews: [], ...each })),
  childInNeedPlans: (given.inNeed ?? []).map((each) => ({ referral: 0, ...each })),
  diedOn: given.diedOn,
});

export const enquiry = (...enquiries: Enquiry[]) => of({ enquiries });
export const plan = (...plans: PlanPeriod[]) => of({ plans });
export const nothing: Case = ["a child with nothing", NONE, NA];
export const nobodyKnows: Case = ["a history of which nobody knows anything", {}, NA, "skipped"];
export const required = (startedOn: string | undefined) => enquiry({ startedOn, conferenceRequired: true });
export const at = "enquiries[0].conferenceHeldOn";
export const planStart = "plans[0].startedOn";

export function nfa(given: Parameters<typeof of>[0]) {
  return of({ ...given, referral: { noFurtherAction: true, assessments: [], ...given.referral } });
}
