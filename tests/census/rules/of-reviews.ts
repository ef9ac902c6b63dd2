import type { PlanPeriod } from "../../../src/model/index.js";
import { type Case, NA, OPEN, nobodyKnows, nothing, of, plan, planStart } from "./cases.js";

/** Of reviews, and of child in need plans beside a child protection plan. */
export const OF_REVIEWS: Readonly<Record<string, readonly Case[]>> = {
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
    [
      "the day of the start, beside a plan whose reviews nobody knows",
      { plans: [{ startedOn: "2024-05-10", reviews: [{ heldOn: "2024-05-10" }] }, { startedOn: "2024-12-10" }] },
      "failed plans[0].reviews[0].heldOn",
    ],
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
    ["plans that nobody knows", { childInNeedPlans: [{ startedOn: "2024-06-01" }] }, NA, "skipped"],
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
    ["child in need plans that nobody knows", { plans: [{ startedOn: "2024-06-01" }] }, NA, "skipped"],
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
    ["one without a date, of a plan that has ended", plan({ endedOn: "2024-08-15", reviews: [{}] }), NA],
    [
      "child in need plans that nobody knows",
      { plans: [{ reviews: [{ heldOn: "2024-08-15" }] }] },
      "passed",
      "skipped",
    ],
    [
      "a plan that may be under either of two referrals",
      of({ referrals: [OPEN, OPEN], plans: [{ referral: undefined, reviews: [{ heldOn: "2024-08-15" }] }] }),
      "skipped",
    ],
    nobodyKnows,
  ],
};

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
