import { type Case, NA, OPEN, nfa, nobodyKnows, nothing, of, plan, planStart } from "./cases.js";

const planEnd = "plans[0].endedOn";

/** Of child protection plans. */
export const OF_PLANS: Readonly<Record<string, readonly Case[]>> = {
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
    [
      "a conference on another day, and one that may not be recorded yet",
      of({ enquiries: [{ conferenceHeldOn: "2024-05-02" }, {}], plans: [{ startedOn: "2024-05-10" }] }),
      `failed ${planStart}`,
      "skipped",
    ],
    [
      "a transfer-in conference on another day",
      of({ referral: { transferInConferenceOn: "2024-05-09" }, plans: [{ startedOn: "2024-05-10" }] }),
      `failed ${planStart}`,
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
    ["alone, and without a start", plan({}), "skipped"],
    nobodyKnows,
  ],
  "8905": categoryCases("category"),
  "8910": categoryCases("latestCategory"),
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
};

function twoPlans(startedOn: string) {
  return plan({ startedOn: "2024-05-10", endedOn: "2024-07-01" }, { startedOn, endedOn: "2024-12-01" });
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
