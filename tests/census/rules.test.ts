import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { censusRules, previewCensus, type CensusPreviewOptions } from "../../src/census/index.js";
import type { ChildHistory, ChildInNeedPlan, Enquiry, PlanPeriod, Referral } from "../../src/model/index.js";
import { isMutated } from "../mutation/is-mutated.js";

const YEAR = { referenceDate: "2025-03-31" };

/** What became of a rule: its status and, where it failed, the places. */
function outcome(code: string, history: ChildHistory, options: Partial<CensusPreviewOptions> = {}): string {
  const { findings, rules } = previewCensus(history, { ...YEAR, complete: true, ...options });
  const { status } = rules.find((rule) => rule.code === code)!;
  const places = findings.filter((finding) => finding.code === code).map(({ path }) => path);
  expect(places.length > 0).toBe(status === "failed");
  return [status, ...places].join(" ");
}

/** A case: what it is about, a history, what becomes of the rule in a return and, if different, at the point of entry. */
type Case = readonly [name: string, history: ChildHistory, inReturn: string, atEntry?: string];

const NONE = { referrals: [], enquiries: [], plans: [], childInNeedPlans: [] };
const OPEN = { receivedOn: "2024-05-01", assessments: [{ startedOn: "2024-05-01" }], noFurtherAction: false };
const NA = "not-applicable";
const of = (given: {
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
const enquiry = (...enquiries: Enquiry[]) => of({ enquiries });
const plan = (...plans: PlanPeriod[]) => of({ plans });
const closed = (more: Referral = {}): Referral => ({ closedOn: "2024-09-10", closureReason: "RC1", ...more });
const nothing: Case = ["a child with nothing", NONE, NA];
const nobodyKnows: Case = ["a history of which nobody knows anything", {}, NA, "skipped"];
const required = (startedOn: string | undefined) => enquiry({ startedOn, conferenceRequired: true });

const at = "enquiries[0].conferenceHeldOn";
const start = "enquiries[0].startedOn";
const planStart = "plans[0].startedOn";
const planEnd = "plans[0].endedOn";

const cases: Readonly<Record<string, readonly Case[]>> = {
  "1104": [
    ["a day before", enquiry({ conferenceHeldOn: "2024-04-30" }), `failed ${at}`],
    ["the same day", enquiry({ conferenceHeldOn: "2024-05-01" }), "passed"],
    ["a day after", enquiry({ conferenceHeldOn: "2024-05-02" }), "passed"],
    ["no conference", enquiry({ startedOn: "2024-05-02" }), NA],
    ["a referral without a day", of({ referrals: [{}], enquiries: [{ conferenceHeldOn: "2024-05-02" }] }), "skipped"],
    [
      "another referral of the child",
      of({
        referrals: [OPEN, { receivedOn: "2024-06-01" }],
        enquiries: [{ referral: 1, conferenceHeldOn: "2024-05-31" }],
      }),
      `failed ${at}`,
    ],
    [
      "a referral that nobody names among several",
      of({ referrals: [OPEN, OPEN], enquiries: [{ referral: undefined, conferenceHeldOn: "2024-04-01" }] }),
      "skipped",
    ],
    [
      "the only referral, though nobody names it",
      of({ enquiries: [{ referral: undefined, conferenceHeldOn: "2024-04-30" }] }),
      `failed ${at}`,
    ],
    ["a transfer-in conference is not asked about", of({ referral: { transferInConferenceOn: "2024-04-01" } }), NA],
    nothing,
    nobodyKnows,
  ],
  "2889": [
    ["a day before", enquiry({ startedOn: "2024-04-30" }), `failed ${start}`],
    ["the same day", enquiry({ startedOn: "2024-05-01" }), "passed"],
    ["a day after", enquiry({ startedOn: "2024-05-02" }), "passed"],
    ["no start", enquiry({}), "skipped"],
    [
      "the second of two",
      enquiry({ startedOn: "2024-05-02" }, { startedOn: "2024-04-01" }),
      "failed enquiries[1].startedOn",
    ],
    ["no referral", { enquiries: [{ startedOn: "2024-04-01" }] }, "skipped"],
    nothing,
    nobodyKnows,
  ],
  "8615": [
    ["the start after", enquiry({ startedOn: "2024-05-03", conferenceHeldOn: "2024-05-02" }), `failed ${start}`],
    ["the same day", enquiry({ startedOn: "2024-05-02", conferenceHeldOn: "2024-05-02" }), "passed"],
    ["the start before", enquiry({ startedOn: "2024-05-01", conferenceHeldOn: "2024-05-02" }), "passed"],
    ["no start", enquiry({ conferenceHeldOn: "2024-05-02" }), `failed ${start}`, "skipped"],
    ["no conference", enquiry({ startedOn: "2024-05-02" }), NA],
    nothing,
    nobodyKnows,
  ],
  "8715": [
    ["the day before the year", enquiry({ conferenceHeldOn: "2024-03-31" }), `failed ${at}`],
    ["its first day", enquiry({ conferenceHeldOn: "2024-04-01" }), "passed"],
    ["its last day", enquiry({ conferenceHeldOn: "2025-03-31" }), "passed"],
    ["the day after it", enquiry({ conferenceHeldOn: "2025-04-01" }), `failed ${at}`],
    ["no conference", enquiry({ startedOn: "2023-01-01" }), NA],
    ["a transfer-in conference is not asked about", of({ referral: { transferInConferenceOn: "2023-01-01" } }), NA],
    nobodyKnows,
  ],
  "8740": [
    ["the day before the year", required("2024-03-31"), `failed ${start}`],
    ["its first day", required("2024-04-01"), "passed"],
    ["its last day", required("2025-03-31"), "passed"],
    ["the day after it", required("2025-04-01"), `failed ${start}`],
    ["no start", required(undefined), "skipped"],
    ["no conference is required", enquiry({ startedOn: "2024-03-01", conferenceRequired: false }), NA],
    ["nobody says whether one is", enquiry({ startedOn: "2024-03-01" }), "skipped"],
    ["it was held", enquiry({ startedOn: "2024-03-01", conferenceRequired: true, conferenceHeldOn: "2024-04-02" }), NA],
  ],
  "8675Q": [
    ["16 working days", required("2025-03-07"), `failed ${start}`],
    ["the Sunday before 15", required("2025-03-09"), `failed ${start}`],
    ["15 working days", required("2025-03-10"), "passed"],
    ["14 working days", required("2025-03-11"), "passed"],
    ["no start", required(undefined), "skipped"],
    ["no conference is required", enquiry({ startedOn: "2024-05-02", conferenceRequired: false }), NA],
    ["nobody says whether one is", enquiry({ startedOn: "2024-05-02" }), "skipped"],
    ["it was held", enquiry({ startedOn: "2024-05-02", conferenceRequired: true, conferenceHeldOn: "2025-03-31" }), NA],
  ],
  "8870Q": [
    ["a Friday", enquiry({ targetOn: "2024-05-03" }), "passed"],
    ["a Saturday", enquiry({ targetOn: "2024-05-04" }), "failed enquiries[0].targetOn"],
    ["a Sunday", enquiry({ targetOn: "2024-05-05" }), "failed enquiries[0].targetOn"],
    ["a bank holiday", enquiry({ targetOn: "2024-05-06" }), "passed"],
    ["none", enquiry({}), NA],
    ["no day at all", enquiry({ targetOn: "2024-02-30" }), "skipped"],
    nobodyKnows,
  ],
  "8875": [
    ["a Friday", enquiry({ conferenceHeldOn: "2024-05-03" }), "passed"],
    ["a Saturday", enquiry({ conferenceHeldOn: "2024-05-04" }), `failed ${at}`],
    ["a Sunday", enquiry({ conferenceHeldOn: "2024-05-05" }), `failed ${at}`],
    ["a bank holiday", enquiry({ conferenceHeldOn: "2024-05-06" }), "passed"],
    ["none", enquiry({}), NA],
    ["a transfer-in conference is not asked about", of({ referral: { transferInConferenceOn: "2024-05-04" } }), NA],
    nobodyKnows,
  ],
  "8839": [
    ["one open", enquiry({ conferenceRequired: true }), "passed"],
    [
      "two open",
      enquiry({ conferenceRequired: true }, { conferenceRequired: true }),
      "failed enquiries[1].conferenceHeldOn",
    ],
    [
      "three open",
      enquiry({ conferenceRequired: true }, { conferenceRequired: true }, { conferenceRequired: true }),
      "failed enquiries[1].conferenceHeldOn enquiries[2].conferenceHeldOn",
    ],
    ["one of two held", enquiry({ conferenceHeldOn: "2024-05-02" }, { conferenceRequired: true }), "passed"],
    ["one of two not required", enquiry({ conferenceRequired: false }, { conferenceRequired: true }), "passed"],
    [
      "two of which nobody says whether one is required",
      enquiry({}, {}),
      "failed enquiries[1].conferenceHeldOn",
      "skipped",
    ],
    [
      "one under each of two referrals",
      of({
        referrals: [OPEN, OPEN],
        enquiries: [{ conferenceRequired: true }, { referral: 1, conferenceRequired: true }],
      }),
      "passed",
    ],
    [
      "two without any referral",
      { enquiries: [{ conferenceRequired: true }, { conferenceRequired: true }] },
      "failed enquiries[1].conferenceHeldOn",
    ],
    [
      "one that may be under either of two referrals",
      of({ referrals: [OPEN, OPEN], enquiries: [{ conferenceRequired: true }, { referral: undefined }] }),
      "skipped",
    ],
    nobodyKnows,
  ],
  "8890": [
    ["after the other's conference", twoEnquiries("2024-05-11"), "passed"],
    ["on its day", twoEnquiries("2024-05-10"), "failed enquiries[1].startedOn"],
    ["between", twoEnquiries("2024-05-05"), "failed enquiries[1].startedOn"],
    [
      "on the day the other started",
      twoEnquiries("2024-05-02"),
      "failed enquiries[0].startedOn enquiries[1].startedOn",
    ],
    [
      "while the other is open",
      enquiry(
        { startedOn: "2024-05-02", conferenceRequired: true },
        { startedOn: "2025-03-31", conferenceRequired: false },
      ),
      "failed enquiries[1].startedOn",
    ],
    [
      "after the year, while the other is open",
      enquiry(
        { startedOn: "2024-05-02", conferenceRequired: true },
        { startedOn: "2025-04-01", conferenceRequired: false },
      ),
      "passed",
    ],
    [
      "after another that needs no conference",
      enquiry(
        { startedOn: "2024-05-02", conferenceRequired: false },
        { startedOn: "2024-05-03", conferenceRequired: false },
      ),
      "passed",
    ],
    [
      "after another of which nobody says whether it does",
      enquiry({ startedOn: "2024-05-02" }, { startedOn: "2024-05-03", conferenceRequired: false }),
      "failed enquiries[1].startedOn",
      "skipped",
    ],
    ["without a start", enquiry({ conferenceHeldOn: "2024-05-10" }, { startedOn: "2024-05-03" }), "skipped"],
    [
      "under another referral",
      of({
        referrals: [OPEN, OPEN],
        enquiries: [
          { startedOn: "2024-05-02", conferenceRequired: true },
          { referral: 1, startedOn: "2024-05-03", conferenceRequired: true },
        ],
      }),
      "passed",
    ],
    nobodyKnows,
  ],
  "8868": [
    ["an open case", of({ enquiries: [{ conferenceRequired: true }] }), NA],
    [
      "a closed one, the enquiry open",
      of({ referral: closed(), enquiries: [{ conferenceRequired: true }] }),
      `failed ${at}`,
    ],
    ["held", of({ referral: closed(), enquiries: [{ conferenceHeldOn: "2024-05-10" }] }), "passed"],
    ["not required", of({ referral: closed(), enquiries: [{ conferenceRequired: false }] }), "passed"],
    [
      "both held and not required",
      of({ referral: closed(), enquiries: [{ conferenceHeldOn: "2024-05-10", conferenceRequired: false }] }),
      "passed",
    ],
    ["nobody says whether", of({ referral: closed(), enquiries: [{}] }), `failed ${at}`, "skipped"],
    ["no referral", { enquiries: [{ conferenceRequired: true }] }, "skipped"],
    nobodyKnows,
  ],
  "2884": [
    [
      "the same day",
      of({ referral: { transferInConferenceOn: "2024-05-10" }, enquiries: [{ conferenceHeldOn: "2024-05-10" }] }),
      `failed ${at}`,
    ],
    [
      "a day apart",
      of({ referral: { transferInConferenceOn: "2024-05-09" }, enquiries: [{ conferenceHeldOn: "2024-05-10" }] }),
      "passed",
    ],
    [
      "under another referral of the child",
      of({
        referrals: [OPEN, { transferInConferenceOn: "2024-05-10" }],
        enquiries: [{ conferenceHeldOn: "2024-05-10" }],
      }),
      `failed ${at}`,
    ],
    ["only with the enquiry", enquiry({ conferenceHeldOn: "2024-05-10" }), "passed"],
    ["only with the referral", of({ referral: { transferInConferenceOn: "2024-05-10" } }), NA],
    ["neither", enquiry({}), NA],
    ["referrals that nobody knows", { enquiries: [{ conferenceHeldOn: "2024-05-10" }] }, "passed", "skipped"],
    nobodyKnows,
  ],
  "2991Q": [
    ["an enquiry and an assessment", enquiry({}), "passed"],
    ["an enquiry alone", of({ referral: { assessments: [] }, enquiries: [{}] }), "failed referrals[0].assessments"],
    ["an assessment alone", of({}), NA],
    ["neither", of({ referral: { assessments: [] } }), NA],
    [
      "assessments that nobody knows",
      of({ referrals: [{ receivedOn: "2024-05-01" }], enquiries: [{}] }),
      "failed referrals[0].assessments",
      "skipped",
    ],
    [
      "the assessment of another referral",
      of({ referrals: [OPEN, { assessments: [] }], enquiries: [{ referral: 1 }] }),
      "failed referrals[1].assessments",
    ],
    ["enquiries that nobody knows", { referrals: [{ assessments: [] }] }, NA, "skipped"],
    nobodyKnows,
  ],
  "8831": [
    ["nothing", nfa({}), "passed"],
    [
      "an enquiry that started",
      nfa({ enquiries: [{ startedOn: "2024-05-02" }] }),
      "failed referrals[0].noFurtherAction",
    ],
    ["a conference", nfa({ enquiries: [{ conferenceHeldOn: "2024-05-02" }] }), "failed referrals[0].noFurtherAction"],
    ["an enquiry without a day", nfa({ enquiries: [{}] }), "passed"],
    [
      "a transfer-in conference",
      nfa({ referral: { transferInConferenceOn: "2024-05-02" } }),
      "failed referrals[0].noFurtherAction",
    ],
    [
      "an assessment that started",
      nfa({ referral: { assessments: [{ startedOn: "2024-05-02" }] } }),
      "failed referrals[0].noFurtherAction",
    ],
    [
      "one that was authorised",
      nfa({ referral: { assessments: [{ authorisedOn: "2024-05-02" }] } }),
      "failed referrals[0].noFurtherAction",
    ],
    ["further action", enquiry({ startedOn: "2024-05-02" }), NA],
    ["nobody says whether", of({ referrals: [{}], enquiries: [{ startedOn: "2024-05-02" }] }), "skipped"],
    ["assessments that nobody knows", of({ referrals: [{ noFurtherAction: true }] }), "passed", "skipped"],
    nobodyKnows,
  ],
  "2990": [
    ["RC8 and nothing", of({ referral: closed({ closureReason: "RC8" }) }), "passed"],
    [
      "RC8 and an enquiry",
      of({ referral: closed({ closureReason: "RC8" }), enquiries: [{}] }),
      "failed referrals[0].closureReason",
    ],
    [
      "RC9 and a plan",
      of({ referral: closed({ closureReason: "RC9" }), plans: [{}] }),
      "failed referrals[0].closureReason",
    ],
    [
      "RC9 and a child in need plan",
      of({ referral: closed({ closureReason: "RC9" }), inNeed: [{}] }),
      "failed referrals[0].closureReason",
    ],
    [
      "RC8 and a transfer-in conference",
      of({ referral: closed({ closureReason: "RC8", transferInConferenceOn: "2024-05-02" }) }),
      "failed referrals[0].closureReason",
    ],
    ["RC1 and a plan", of({ referral: closed(), plans: [{}] }), NA],
    ["an open case", of({ plans: [{}] }), NA],
    ["closed, and nobody says why", of({ referral: { closedOn: "2024-09-10" }, plans: [{}] }), "skipped"],
    [
      "plans that nobody knows",
      { referrals: [{ closureReason: "RC8" }], enquiries: [], childInNeedPlans: [] },
      "passed",
      "skipped",
    ],
    nobodyKnows,
  ],
  "8565": [
    ["an open case", of({ enquiries: [{ startedOn: "2025-01-01" }] }), NA],
    ["nothing after", of({ referral: closed(), enquiries: [{ startedOn: "2024-05-02" }] }), "passed"],
    [
      "everything on the day",
      of({
        referral: closed({
          transferInConferenceOn: "2024-09-10",
          assessments: [{ startedOn: "2024-09-10", authorisedOn: "2024-09-10" }],
        }),
        enquiries: [{ startedOn: "2024-09-10", conferenceHeldOn: "2024-09-10" }],
        plans: [{ endedOn: "2024-09-10" }],
        inNeed: [{ startedOn: "2024-09-10", endedOn: "2024-09-10" }],
      }),
      "passed",
    ],
    [
      "everything a day after",
      of({
        referral: closed({
          transferInConferenceOn: "2024-09-11",
          assessments: [{ startedOn: "2024-09-11", authorisedOn: "2024-09-11" }],
        }),
        enquiries: [{ startedOn: "2024-09-11", conferenceHeldOn: "2024-09-11" }],
        plans: [{ endedOn: "2024-09-11" }],
        inNeed: [{ startedOn: "2024-09-11", endedOn: "2024-09-11" }],
      }),
      "failed referrals[0].assessments[0].startedOn referrals[0].assessments[0].authorisedOn referrals[0].transferInConferenceOn enquiries[0].startedOn enquiries[0].conferenceHeldOn plans[0].endedOn childInNeedPlans[0].startedOn childInNeedPlans[0].endedOn",
    ],
    ["a plan that is open", of({ referral: closed(), plans: [{ startedOn: "2024-10-01" }] }), "passed"],
    [
      "after the closure of another referral",
      of({ referrals: [closed(), OPEN], enquiries: [{ referral: 1, startedOn: "2025-01-01" }] }),
      NA,
    ],
    ["no referral", { enquiries: [{ startedOn: "2025-01-01" }] }, NA, "skipped"],
    nobodyKnows,
  ],
  "1105": [
    ["a day before", plan({ startedOn: "2024-04-30" }), `failed ${planStart}`],
    ["the same day", plan({ startedOn: "2024-05-01" }), "passed"],
    ["a day after", plan({ startedOn: "2024-05-02" }), "passed"],
    ["no start", plan({}), "skipped"],
    ["a referral without a day", of({ referrals: [{}], plans: [{ startedOn: "2024-04-01" }] }), "skipped"],
    nothing,
    nobodyKnows,
  ],
  "2885": [
    [
      "the day of the conference",
      of({ enquiries: [{ conferenceHeldOn: "2024-05-10" }], plans: [{ startedOn: "2024-05-10" }] }),
      "passed",
    ],
    [
      "the day after",
      of({ enquiries: [{ conferenceHeldOn: "2024-05-10" }], plans: [{ startedOn: "2024-05-11" }] }),
      `failed ${planStart}`,
    ],
    [
      "the day before",
      of({ enquiries: [{ conferenceHeldOn: "2024-05-10" }], plans: [{ startedOn: "2024-05-09" }] }),
      `failed ${planStart}`,
    ],
    [
      "the conference of another enquiry",
      of({
        enquiries: [{ conferenceHeldOn: "2024-05-10" }, { conferenceHeldOn: "2024-07-10" }],
        plans: [{ startedOn: "2024-07-10" }],
      }),
      "passed",
    ],
    [
      "one of an enquiry that is flagged as needing none",
      of({
        enquiries: [{ conferenceHeldOn: "2024-05-10", conferenceRequired: false }],
        plans: [{ startedOn: "2024-05-10" }],
      }),
      "passed",
    ],
    [
      "a transfer-in conference without an enquiry",
      of({ referral: { transferInConferenceOn: "2024-05-10" }, plans: [{ startedOn: "2024-05-10" }] }),
      "passed",
    ],
    [
      "a transfer-in conference beside an enquiry",
      of({
        referral: { transferInConferenceOn: "2024-05-10" },
        enquiries: [{ conferenceRequired: false }],
        plans: [{ startedOn: "2024-05-10" }],
      }),
      `failed ${planStart}`,
    ],
    [
      "the conference under another referral",
      of({
        referrals: [OPEN, OPEN],
        enquiries: [{ conferenceHeldOn: "2024-05-10" }],
        plans: [{ referral: 1, startedOn: "2024-05-10" }],
      }),
      `failed ${planStart}`,
      "skipped",
    ],
    [
      "a conference that may not be recorded yet",
      of({ enquiries: [{ conferenceRequired: true }], plans: [{ startedOn: "2024-05-10" }] }),
      `failed ${planStart}`,
      "skipped",
    ],
    ["the last day of an earlier year", plan({ startedOn: "2024-03-31" }), NA],
    ["the first day of the year", plan({ startedOn: "2024-04-01" }), `failed ${planStart}`, "skipped"],
    ["the day after the year", plan({ startedOn: "2025-04-01" }), NA],
    ["no start", plan({}), "skipped"],
    nobodyKnows,
  ],
  "8720": [
    ["the last day of the year", plan({ startedOn: "2025-03-31" }), "passed"],
    ["the day after", plan({ startedOn: "2025-04-01" }), `failed ${planStart}`],
    ["an earlier year", plan({ startedOn: "2020-01-01" }), "passed"],
    ["none", plan({}), `failed ${planStart}`, "skipped"],
    ["the second of two", plan({ startedOn: "2024-05-10" }, { startedOn: "2026-01-01" }), "failed plans[1].startedOn"],
    nothing,
    nobodyKnows,
  ],
  "8730": [
    ["0", plan({ previousPlans: 0 }), "passed"],
    ["1", plan({ previousPlans: 1 }), "passed"],
    ["-1", plan({ previousPlans: -1 }), "failed plans[0].previousPlans"],
    ["none", plan({}), "failed plans[0].previousPlans", "skipped"],
    nothing,
    nobodyKnows,
  ],
  "8905": categoryCases("category"),
  "8910": categoryCases("latestCategory"),
  "8840": [
    ["the same day", plan({ startedOn: "2024-05-10", endedOn: "2024-05-10" }), `failed ${planEnd}`],
    ["a day after", plan({ startedOn: "2024-05-10", endedOn: "2024-05-11" }), "passed"],
    ["a day before", plan({ startedOn: "2024-05-10", endedOn: "2024-05-09" }), "passed"],
    ["open", plan({ startedOn: "2024-05-10" }), NA],
    ["no start", plan({ endedOn: "2024-05-10" }), "skipped"],
    nobodyKnows,
  ],
  "8925": [
    ["a day before", plan({ startedOn: "2024-05-10", endedOn: "2024-05-09" }), `failed ${planEnd}`],
    ["the same day", plan({ startedOn: "2024-05-10", endedOn: "2024-05-10" }), "passed"],
    ["a day after", plan({ startedOn: "2024-05-10", endedOn: "2024-05-11" }), "passed"],
    ["open", plan({ startedOn: "2024-05-10" }), NA],
    ["no start", plan({ endedOn: "2024-05-10" }), "skipped"],
    nobodyKnows,
  ],
  "8930": [
    ["the day before the year", plan({ endedOn: "2024-03-31" }), `failed ${planEnd}`],
    ["its first day", plan({ endedOn: "2024-04-01" }), "passed"],
    ["its last day", plan({ endedOn: "2025-03-31" }), "passed"],
    ["the day after it", plan({ endedOn: "2025-04-01" }), `failed ${planEnd}`],
    ["open", plan({ startedOn: "2020-01-01" }), NA],
    nobodyKnows,
  ],
  "8935": [
    ["one open", plan({}), "passed"],
    ["two open", plan({}, {}), "failed plans[1].endedOn"],
    ["three open", plan({}, {}, {}), "failed plans[1].endedOn plans[2].endedOn"],
    ["one of two ended", plan({ endedOn: "2024-05-10" }, {}), "passed"],
    ["the earlier ended last in the list", plan({}, { endedOn: "2024-05-10" }, {}), "failed plans[2].endedOn"],
    ["under two referrals", of({ referrals: [OPEN, OPEN], plans: [{}, { referral: 1 }] }), "failed plans[1].endedOn"],
    nothing,
    nobodyKnows,
  ],
  "8940": [
    ["the day after the other ends", twoPlans("2024-07-02"), "passed"],
    ["on the day on which it ends", twoPlans("2024-07-01"), "failed plans[1].startedOn"],
    ["on the day on which it starts", twoPlans("2024-05-10"), "failed plans[0].startedOn plans[1].startedOn"],
    ["before it", twoPlans("2024-05-09"), "failed plans[0].startedOn"],
    ["while it is open", plan({ startedOn: "2024-05-10" }, { startedOn: "2025-03-31" }), "failed plans[1].startedOn"],
    ["after the year, while it is open", plan({ startedOn: "2024-05-10" }, { startedOn: "2025-04-01" }), "passed"],
    [
      "under another referral",
      of({
        referrals: [OPEN, OPEN],
        plans: [
          { startedOn: "2024-05-10", endedOn: "2024-07-01" },
          { referral: 1, startedOn: "2024-06-01", endedOn: "2024-08-01" },
        ],
      }),
      "failed plans[1].startedOn",
    ],
    ["without a start", plan({}, { startedOn: "2024-05-10" }), "skipped"],
    nobodyKnows,
  ],
  "8915": [
    ["the day after", of({ diedOn: "2024-06-01", plans: [{ startedOn: "2024-06-02" }] }), `failed ${planStart}`],
    ["the day itself", of({ diedOn: "2024-06-01", plans: [{ startedOn: "2024-06-01" }] }), "passed"],
    ["the day before", of({ diedOn: "2024-06-01", plans: [{ startedOn: "2024-05-31" }] }), "passed"],
    ["alive", plan({ startedOn: "2024-06-01" }), NA],
    ["no start", of({ diedOn: "2024-06-01", plans: [{}] }), "skipped"],
    nobodyKnows,
  ],
  "8920": [
    ["the day after", of({ diedOn: "2024-06-01", plans: [{ endedOn: "2024-06-02" }] }), `failed ${planEnd}`],
    ["the day itself", of({ diedOn: "2024-06-01", plans: [{ endedOn: "2024-06-01" }] }), "passed"],
    ["the day before", of({ diedOn: "2024-06-01", plans: [{ endedOn: "2024-05-31" }] }), "passed"],
    ["alive", plan({ endedOn: "2024-06-01" }), NA],
    ["died with an open plan", of({ diedOn: "2024-06-01", plans: [{}] }), NA],
    nobodyKnows,
  ],
  "8832": [
    ["a plan", nfa({ plans: [{}] }), "failed referrals[0].noFurtherAction"],
    ["none", nfa({}), "passed"],
    ["further action", plan({}), NA],
    ["nobody says whether", of({ referrals: [{}], plans: [{}] }), "skipped"],
    ["plans that nobody knows", { referrals: [{ noFurtherAction: true }] }, "passed", "skipped"],
    [
      "a plan under another referral",
      of({ referrals: [{ noFurtherAction: true }, OPEN], plans: [{ referral: 1 }] }),
      "passed",
    ],
    nobodyKnows,
  ],
  "4001": [
    ["both open", of({ plans: [{}], inNeed: [{ startedOn: "2024-05-10" }] }), "failed childInNeedPlans[0].endedOn"],
    ["the plan ended", of({ plans: [{ endedOn: "2024-05-10" }], inNeed: [{ startedOn: "2024-05-10" }] }), "passed"],
    [
      "the child in need plan ended",
      of({ plans: [{}], inNeed: [{ startedOn: "2024-05-10", endedOn: "2024-05-11" }] }),
      NA,
    ],
    ["one without a start", of({ plans: [{}], inNeed: [{}] }), "skipped"],
    [
      "under another referral",
      of({ referrals: [OPEN, OPEN], plans: [{}], inNeed: [{ referral: 1, startedOn: "2024-05-10" }] }),
      "passed",
    ],
    ["plans that nobody knows", { childInNeedPlans: [{ startedOn: "2024-05-10" }] }, "passed", "skipped"],
    nobodyKnows,
  ],
  "4016": [
    ["the day before the plan starts", inNeed("2024-05-09"), "passed"],
    ["the day on which it starts", inNeed("2024-05-10"), "failed childInNeedPlans[0].startedOn"],
    ["the day before it ends", inNeed("2024-06-30"), "failed childInNeedPlans[0].startedOn"],
    ["the day on which it ends", inNeed("2024-07-01"), "passed"],
    [
      "the last day of the year, while it is open",
      of({ plans: [{ startedOn: "2024-05-10" }], inNeed: [{ startedOn: "2025-03-31" }] }),
      "failed childInNeedPlans[0].startedOn",
    ],
    [
      "the day after the year, while it is open",
      of({ plans: [{ startedOn: "2024-05-10" }], inNeed: [{ startedOn: "2025-04-01" }] }),
      "passed",
    ],
    [
      "under another referral",
      of({
        referrals: [OPEN, OPEN],
        plans: [{ startedOn: "2024-05-10" }],
        inNeed: [{ referral: 1, startedOn: "2024-06-01" }],
      }),
      "failed childInNeedPlans[0].startedOn",
    ],
    ["no start", of({ plans: [{ startedOn: "2024-05-10" }], inNeed: [{}] }), "skipped"],
    ["a plan without a start", of({ plans: [{}], inNeed: [{ startedOn: "2024-06-01" }] }), "skipped"],
    ["no plan", of({ inNeed: [{ startedOn: "2024-06-01" }] }), NA],
    nobodyKnows,
  ],
  "4017": [
    ["the day before the child in need plan starts", afterInNeed("2024-05-09"), "passed"],
    ["the day on which it starts", afterInNeed("2024-05-10"), `failed ${planStart}`],
    ["the day before it ends", afterInNeed("2024-06-30"), `failed ${planStart}`],
    ["the day on which it ends", afterInNeed("2024-07-01"), "passed"],
    [
      "while it is open",
      of({ inNeed: [{ startedOn: "2024-05-10" }], plans: [{ startedOn: "2025-03-31" }] }),
      `failed ${planStart}`,
    ],
    [
      "after the year, while it is open",
      of({ inNeed: [{ startedOn: "2024-05-10" }], plans: [{ startedOn: "2025-04-01" }] }),
      "passed",
    ],
    [
      "under another referral",
      of({
        referrals: [OPEN, OPEN],
        inNeed: [{ startedOn: "2024-05-10" }],
        plans: [{ referral: 1, startedOn: "2024-06-01" }],
      }),
      `failed ${planStart}`,
    ],
    ["no start", of({ inNeed: [{ startedOn: "2024-05-10" }], plans: [{}] }), "skipped"],
    ["no child in need plan", plan({ startedOn: "2024-06-01" }), NA],
    nobodyKnows,
  ],
  "8841": [
    ["the day of the start", reviewed({ heldOn: "2024-05-10" }), "failed plans[0].reviews[0].heldOn"],
    ["the day before", reviewed({ heldOn: "2024-05-09" }), "failed plans[0].reviews[0].heldOn"],
    ["the day after", reviewed({ heldOn: "2024-05-11" }), "passed"],
    [
      "the second of two",
      reviewed({ heldOn: "2024-08-01" }, { heldOn: "2024-05-01" }),
      "failed plans[0].reviews[1].heldOn",
    ],
    ["no date", reviewed({}), NA],
    ["a plan without a start", plan({ reviews: [{ heldOn: "2024-05-10" }] }), "skipped"],
    ["no review", reviewed(), NA],
    ["reviews that nobody knows", { plans: [{ startedOn: "2024-05-10" }] }, NA, "skipped"],
    nobodyKnows,
  ],
  "8842Q": [
    ["a date", reviewed({ heldOn: "2024-08-01" }), "passed"],
    ["none", reviewed({}), "failed plans[0].reviews[0].heldOn", "skipped"],
    ["one of two", reviewed({ heldOn: "2024-08-01" }, {}), "failed plans[0].reviews[1].heldOn", "skipped"],
    ["only planned", reviewed({ plannedOn: "2024-08-01" }), "failed plans[0].reviews[0].heldOn", "skipped"],
    ["no review", reviewed(), NA],
    nothing,
    nobodyKnows,
  ],
  "4003": [
    ["the day before the child in need plan starts", reviewIn("2024-07-31"), "passed"],
    ["the day on which it starts", reviewIn("2024-08-01"), "failed plans[0].reviews[0].heldOn"],
    ["the day before it ends", reviewIn("2024-08-31"), "failed plans[0].reviews[0].heldOn"],
    ["the day on which it ends", reviewIn("2024-09-01"), "passed"],
    ["the day on which the plan ends", reviewIn("2024-08-15", { endedOn: "2024-08-15" }), NA],
    [
      "the day before the plan ends",
      reviewIn("2024-08-14", { endedOn: "2024-08-15" }),
      "failed plans[0].reviews[0].heldOn",
    ],
    [
      "a child in need plan that is open",
      of({ plans: [{ reviews: [{ heldOn: "2024-08-15" }] }], inNeed: [{ startedOn: "2024-08-01" }] }),
      "passed",
    ],
    [
      "one under another referral",
      of({
        referrals: [OPEN, OPEN],
        plans: [{ reviews: [{ heldOn: "2024-08-15" }] }],
        inNeed: [{ referral: 1, startedOn: "2024-08-01", endedOn: "2024-09-01" }],
      }),
      "passed",
    ],
    [
      "one without a start",
      of({ plans: [{ reviews: [{ heldOn: "2024-08-15" }] }], inNeed: [{ endedOn: "2024-09-01" }] }),
      "skipped",
    ],
    ["a review without a date", reviewed({}), NA],
    nobodyKnows,
  ],
};

function twoEnquiries(startedOn: string) {
  const first = { startedOn: "2024-05-02", conferenceHeldOn: "2024-05-10", conferenceRequired: true };
  return enquiry(first, { startedOn, conferenceHeldOn: "2024-05-31", conferenceRequired: true });
}
function nfa(given: Parameters<typeof of>[0]) {
  return of({ ...given, referral: { noFurtherAction: true, assessments: [], ...given.referral } });
}
function twoPlans(startedOn: string) {
  return plan({ startedOn: "2024-05-10", endedOn: "2024-07-01" }, { startedOn, endedOn: "2024-12-01" });
}
function inNeed(startedOn: string) {
  return of({ plans: [{ startedOn: "2024-05-10", endedOn: "2024-07-01" }], inNeed: [{ startedOn }] });
}
function afterInNeed(startedOn: string) {
  return of({ inNeed: [{ startedOn: "2024-05-10", endedOn: "2024-07-01" }], plans: [{ startedOn }] });
}
function reviewed(...reviews: NonNullable<PlanPeriod["reviews"]>) {
  return plan({ startedOn: "2024-05-10", reviews });
}
function reviewIn(heldOn: string, more: PlanPeriod = {}) {
  return of({
    plans: [{ startedOn: "2024-05-10", reviews: [{ heldOn }], ...more }],
    inNeed: [{ startedOn: "2024-08-01", endedOn: "2024-09-01" }],
  });
}
function categoryCases(field: "category" | "latestCategory"): readonly Case[] {
  const place = `plans[0].${field}`;
  return [
    ...["NEG", "PHY", "SAB", "EMO", "MUL"].map((code): Case => [code, plan({ [field]: code }), "passed"]),
    ["small letters", plan({ [field]: "neg" }), `failed ${place}`],
    ["a code of nobody's", plan({ [field]: "XYZ" }), `failed ${place}`],
    ["none", plan({}), `failed ${place}`, "skipped"],
    nothing,
    nobodyKnows,
  ];
}

describe.each(Object.entries(cases))("rule %s", (code, each) => {
  for (const [name, history, inReturn, atEntry = inReturn] of each) {
    it(name, () => {
      expect(outcome(code, history)).toBe(inReturn);
      expect(outcome(code, history, { complete: false })).toBe(atEntry);
    });
  }
});

describe("the rules of the census", () => {
  const folder = new URL("../../src/census/rules/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.startsWith("rule-"));

  it.skipIf(isMutated)("are one a file, and all of them in the list", () => {
    const codes = files.map((name) => /code: "(\w+)"/.exec(readFileSync(new URL(name, folder), "utf8"))![1]!);
    expect(codes.map((code) => `rule-${code.toLowerCase()}.ts`)).toEqual(files);
    expect(
      censusRules()
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(codes.toSorted());
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("are tested each, six times at least", () => {
    expect(Object.keys(cases).toSorted()).toEqual(
      censusRules()
        .map(({ code }) => code)
        .filter((code) => code !== "2883")
        .toSorted(),
    );
    for (const [code, each] of Object.entries(cases)) expect(each.length, code).toBeGreaterThanOrEqual(6);
  });

  it("are queries where their code says so", () => {
    for (const { code, severity } of censusRules()) expect(severity, code).toBe(code.endsWith("Q") ? "query" : "error");
  });

  it("are in the table of the page, with what they say and how the public validator differs", () => {
    const page = readFileSync(new URL("../../docs/census.md", import.meta.url), "utf8");
    const rows = [...page.matchAll(/^\| (\d+Q?) +\| (.+?) +\| (.*?) *\|$/gm)].map(([, ...cells]) => cells);
    expect(rows).toEqual(censusRules().map(({ code, message, departs = "" }) => [code, message, departs]));
  });

  it("say in short sentences what is wrong, what to do, and how the public validator differs", () => {
    for (const { message, fix, departs = "The." } of censusRules()) {
      for (const text of [message, fix, departs]) expect(text).toMatch(/^[A-Z].{0,140}\.$/);
    }
  });
});

describe("a preview", () => {
  it("gives findings with the census's code, the place, a key and the days, errors first", () => {
    const history = of({
      enquiries: [{ startedOn: "2024-04-30", targetOn: "2024-05-04", conferenceHeldOn: "2024-05-02" }],
    });
    const { findings } = previewCensus(history, YEAR);
    expect(findings.map(({ code }) => code)).toEqual(["2889", "8870Q"]);
    expect(findings[0]).toEqual({
      code: "2889",
      severity: "error",
      path: "enquiries[0].startedOn",
      pointer: "/enquiries/0/startedOn",
      message: "The section 47 enquiry started before the referral.",
      fix: "Check both dates, and the referral that the enquiry is under.",
      basis: [],
      key: "2889@enquiries[0].startedOn",
      params: { startedOn: "2024-04-30", receivedOn: "2024-05-01" },
    });
  });

  it("is of 1 April to the reference date, also of a year that is not over, or by the year in which it ends", () => {
    const held = enquiry({ startedOn: "2024-05-02", conferenceHeldOn: "2024-05-10" });
    expect(outcome("8715", held, { referenceDate: "2024-05-10" })).toBe("passed");
    expect(outcome("8715", held, { referenceDate: "2024-05-09" })).toBe(`failed ${at}`);
    expect(outcome("8715", held, { referenceDate: undefined, year: 2025 })).toBe("passed");
    expect(outcome("8715", held, { referenceDate: undefined, year: 2024 })).toBe(`failed ${at}`);
    expect(outcome("8715", enquiry({ conferenceHeldOn: "2024-04-01" }), { referenceDate: "2024-04-01" })).toBe(
      "passed",
    );
    expect(outcome("8715", enquiry({ conferenceHeldOn: "2024-03-31" }), { referenceDate: "2024-04-01" })).toContain(
      "failed",
    );
  });

  it("counts the 15 working days with bank holidays", () => {
    // 25 and 26 December and 1 January lie between.
    expect(outcome("8675Q", required("2024-12-10"), { referenceDate: "2025-01-06" })).toBe(
      "failed enquiries[0].startedOn",
    );
    expect(outcome("8675Q", required("2024-12-11"), { referenceDate: "2025-01-06" })).toBe("passed");
  });

  it("of no year at all is a mistake of the caller", () => {
    const code = (options: CensusPreviewOptions) => {
      try {
        return previewCensus({}, options);
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code({})).toBe("reference-date-missing");
    expect(code({ referenceDate: "31/03/2025" })).toBe("not-a-date");
    expect(code({ year: 20.5 })).toBe("not-a-year");
    expect(code({ year: 1066 })).toBe("outside-calendar");
  });

  it("says nothing of late conferences and late or missing reviews, of which the census has no rule", () => {
    const late = of({
      referral: { receivedOn: "2024-04-02", assessments: [{ startedOn: "2024-04-02" }] },
      enquiries: [{ startedOn: "2024-04-02", conferenceHeldOn: "2024-09-02", conferenceRequired: true }],
      plans: [{ startedOn: "2024-09-02", category: "NEG", latestCategory: "NEG", previousPlans: 0 }],
    });
    expect(previewCensus(late, { ...YEAR, complete: true }).findings).toEqual([]);
  });
});
