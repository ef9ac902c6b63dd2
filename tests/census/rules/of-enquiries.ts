import type { Referral } from "../../../src/model/index.js";
import { type Case, NA, OPEN, at, enquiry, nfa, nobodyKnows, nothing, of, required } from "./cases.js";

const closed = (more: Referral = {}): Referral => ({ closedOn: "2024-09-10", closureReason: "RC1", ...more });
const start = "enquiries[0].startedOn";

/** Of referrals, their enquiries and initial conferences. */
export const OF_ENQUIRIES: Readonly<Record<string, readonly Case[]>> = {
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
    ["a referral that is not there", enquiry({ referral: 1, conferenceHeldOn: "2024-04-30" }), "skipped"],
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
    ["one held after one of which nobody says anything", enquiry({}, { conferenceHeldOn: "2024-05-02" }), "passed"],
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
      "two under the first referral, of which nobody knows more",
      {
        enquiries: [
          { referral: 0, conferenceRequired: true },
          { referral: 0, conferenceRequired: true },
        ],
      },
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
    ["alone, and without a start", enquiry({ conferenceHeldOn: "2024-05-10" }), "skipped"],
    [
      "one that may be under either of two referrals",
      of({ referrals: [OPEN, OPEN], enquiries: [{ referral: undefined, startedOn: "2024-05-02" }] }),
      "skipped",
    ],
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
    ["an assessment without a day", nfa({ referral: { assessments: [{}] } }), "passed"],
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
    [
      "after the closure of one of two referrals",
      of({ referrals: [closed(), OPEN], enquiries: [{ startedOn: "2025-01-01" }] }),
      `failed ${start}`,
    ],
    [
      "an enquiry that may be under either of two referrals",
      of({ referrals: [closed(), OPEN], enquiries: [{ referral: undefined, startedOn: "2025-01-01" }] }),
      "skipped",
    ],
    ["an open case of which nobody knows more", { referrals: [OPEN] }, NA],
    ["no referral", { enquiries: [{ startedOn: "2025-01-01" }] }, NA, "skipped"],
    nobodyKnows,
  ],
};

function twoEnquiries(startedOn: string) {
  const first = { startedOn: "2024-05-02", conferenceHeldOn: "2024-05-10", conferenceRequired: true };
  return enquiry(first, { startedOn, conferenceHeldOn: "2024-05-31", conferenceRequired: true });
}
