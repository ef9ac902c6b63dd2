import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../src/index.js";
import { historyInWords } from "./history-in-words.js";

const S = "2025-01-27";
const R = "2025-04-22";
const POLICY = "working-together";
const held = (start: string, end?: string) => ({ held: { start, ...(end ? { end } : {}) } });

describe("how the conferences of a history stand", () => {
  it.each<[why: string, history: ChildHistory, asOf: string | undefined, expected: string[]]>([
    [
      "held on the day asked about",
      { plans: [{ startedOn: S, reviews: [{ heldOn: R }] }] },
      R,
      [
        "plan 2025-01-27 to null",
        "- after 2025-01-27: due 2025-04-27 held 2025-04-22 done",
        "- after 2025-04-22: due 2025-10-22 upcoming",
        "initial-2025-01-27/next-review-held: 2025-04-27 done (initial 2025-01-27 plans[0])",
        "review-2025-04-22/next-review-held: 2025-10-22 upcoming (review 2025-04-22 plans[0].reviews[0])",
      ],
    ],
    [
      "held a day after the day asked about",
      { plans: [{ startedOn: S, reviews: [{ heldOn: R }] }] },
      "2025-04-21",
      [
        "plan 2025-01-27 to null",
        "- after 2025-01-27: due 2025-04-27 upcoming",
        "initial-2025-01-27/next-review-held: 2025-04-27 upcoming (initial 2025-01-27 plans[0])",
        "review-2025-04-22/next-review-held: 2025-10-22 upcoming (review not held plans[0].reviews[0])",
        "notice after-as-of: plans[0].reviews[0].heldOn",
      ],
    ],
    [
      "no day is asked about",
      { plans: [{ startedOn: S, reviews: [{ heldOn: R }] }] },
      undefined,
      [
        "plan 2025-01-27 to null",
        "- after 2025-01-27: due 2025-04-27 held 2025-04-22 done",
        "- after 2025-04-22: due 2025-10-22 unknown",
        "initial-2025-01-27/next-review-held: 2025-04-27 done (initial 2025-01-27 plans[0])",
        "review-2025-04-22/next-review-held: 2025-10-22 null (review 2025-04-22 plans[0].reviews[0])",
      ],
    ],
    [
      "the plan starts after the day asked about",
      { plans: [{ startedOn: S }] },
      "2025-01-20",
      [
        "plan 2025-01-27 to null",
        "initial-2025-01-27/next-review-held: 2025-04-27 upcoming (initial not held plans[0])",
        "notice after-as-of: plans[0].startedOn",
      ],
    ],
    [
      "an enquiry on the day before its conference",
      { enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: S }] },
      "2025-01-26",
      [
        "enquiry 2025-01-06: due 2025-01-27 upcoming",
        "enquiry-2025-01-06/conference-held: 2025-01-27 upcoming (initial not held enquiries[0])",
        "notice after-as-of: enquiries[0].conferenceHeldOn",
      ],
    ],
    ["an enquiry without a day", { enquiries: [{}] }, R, ["enquiry null: due never unknown"]],
    [
      "an enquiry with an id",
      {
        enquiries: [
          { id: "E1", startedOn: "2025-01-06" },
          { id: "E2", startedOn: "2025-01-06" },
        ],
      },
      R,
      [
        "enquiry 2025-01-06: due 2025-01-27 overdue",
        "enquiry 2025-01-06: due 2025-01-27 overdue",
        "enquiry-E1/conference-held: 2025-01-27 overdue (initial not held enquiries[0])",
        "enquiry-E2/conference-held: 2025-01-27 overdue (initial not held enquiries[1])",
      ],
    ],
    [
      "two enquiries of one day",
      { enquiries: [{ startedOn: "2025-01-06" }, { startedOn: "2025-01-06" }, { startedOn: "2025-01-06" }] },
      "2025-01-20",
      [
        "enquiry 2025-01-06: due 2025-01-27 upcoming",
        "enquiry 2025-01-06: due 2025-01-27 upcoming",
        "enquiry 2025-01-06: due 2025-01-27 upcoming",
        "enquiry-2025-01-06/conference-held: 2025-01-27 upcoming (initial not held enquiries[0])",
        "enquiry-2025-01-06.2/conference-held: 2025-01-27 upcoming (initial not held enquiries[1])",
        "enquiry-2025-01-06.3/conference-held: 2025-01-27 upcoming (initial not held enquiries[2])",
      ],
    ],
    [
      "two enquiries of one conference, the second not required",
      {
        enquiries: [
          { startedOn: "2025-01-02", conferenceHeldOn: S },
          { startedOn: "2025-01-06", conferenceHeldOn: S, conferenceRequired: false },
        ],
        plans: [{ startedOn: S }],
      },
      R,
      [
        "enquiry 2025-01-02: due 2025-01-23 held 2025-01-27 late 17 days",
        "enquiry 2025-01-06: due 2025-01-27 held 2025-01-27 done 15 days",
        "plan 2025-01-27 to null",
        "- after 2025-01-27: due 2025-04-27 upcoming",
        "enquiry-2025-01-02/conference-held: 2025-01-23 late (initial 2025-01-27 enquiries[0])",
        "enquiry-2025-01-02@enquiry-2/conference-held: 2025-01-27 done (initial 2025-01-27 enquiries[0])",
        "enquiry-2025-01-02/next-review-held: 2025-04-27 upcoming (initial 2025-01-27 enquiries[0])",
      ],
    ],
    [
      "three enquiries of one conference",
      {
        enquiries: [
          { startedOn: "2025-01-08", conference: "M1" },
          { startedOn: "2025-01-02", conference: "M1" },
          { startedOn: "2025-01-06", conference: "M1", conferenceHeldOn: S },
        ],
      },
      R,
      [
        "enquiry 2025-01-08: due 2025-01-29 held 2025-01-27 done 13 days",
        "enquiry 2025-01-02: due 2025-01-23 held 2025-01-27 late 17 days",
        "enquiry 2025-01-06: due 2025-01-27 held 2025-01-27 done 15 days",
        "M1/conference-held: 2025-01-23 late (initial 2025-01-27 M1 enquiries[1])",
        "M1@enquiry-2/conference-held: 2025-01-27 done (initial 2025-01-27 M1 enquiries[1])",
        "M1@enquiry-3/conference-held: 2025-01-29 done (initial 2025-01-27 M1 enquiries[1])",
      ],
    ],
    [
      "an enquiry whose conference a record tells of",
      {
        enquiries: [{ startedOn: "2025-01-06", conference: "A" }],
        conferences: [
          {
            type: "initial",
            reference: "A",
            conference: held(`${S}T10:00`, `${S}T12:00`),
            decision: { planNeeded: false },
          },
        ],
      },
      "2025-02-01",
      [
        "enquiry 2025-01-06: due 2025-01-27 held 2025-01-27 done 15 days",
        "A/conference-held: 2025-01-27 done (initial 2025-01-27 A conferences[0])",
        "not owed A/next-review-held: no-plan-needed conferences[0].decision.planNeeded (initial 2025-01-27 A conferences[0])",
        "not owed A/core-group-first-met: no-plan-needed conferences[0].decision.planNeeded (initial 2025-01-27 A conferences[0])",
      ],
    ],
    [
      "a conference that was broken off, before it went on",
      {
        enquiries: [{ startedOn: "2025-01-06", conference: "A" }],
        conferences: [
          {
            type: "initial",
            reference: "A",
            conference: { ...held(S, S), adjourned: { on: S, reconvenedOn: "2025-02-10" } },
            decision: { planNeeded: true },
          },
        ],
      },
      "2025-02-09",
      [
        "enquiry 2025-01-06: due 2025-01-27 held 2025-01-27 done 15 days",
        "plan 2025-01-27 to null",
        "- after 2025-02-10: due 2025-05-10 upcoming",
        "A/conference-held: 2025-01-27 done (initial 2025-01-27 A conferences[0])",
        "A/core-group-first-met: 2025-02-24 upcoming (initial 2025-01-27 A conferences[0])",
        "A/next-review-held: 2025-05-10 upcoming (initial 2025-01-27 A conferences[0])",
        "notice after-as-of: conferences[0].conference.adjourned.reconvenedOn",
      ],
    ],
    [
      "a conference that was broken off, once it went on",
      {
        enquiries: [{ startedOn: "2025-01-06", conference: "A" }],
        conferences: [
          {
            type: "initial",
            reference: "A",
            conference: { ...held(S, S), adjourned: { on: S, reconvenedOn: "2025-02-10" } },
            decision: { planNeeded: true },
          },
        ],
      },
      "2025-02-10",
      [
        "enquiry 2025-01-06: due 2025-01-27 held 2025-01-27 again 2025-02-10 done 15 days",
        "plan 2025-01-27 to null",
        "- after 2025-02-10: due 2025-05-10 upcoming",
        "A/conference-held: 2025-01-27 done (initial 2025-01-27 A conferences[0])",
        "A/core-group-first-met: 2025-02-24 upcoming (initial 2025-01-27 A conferences[0])",
        "A/next-review-held: 2025-05-10 upcoming (initial 2025-01-27 A conferences[0])",
      ],
    ],
    [
      "a planned conference that is to go on",
      {
        conferences: [
          { type: "initial", conference: { planned: { start: S }, adjourned: { on: S, reconvenedOn: "2025-02-10" } } },
        ],
      },
      "2025-02-10",
      ["notice planned-day-passed: conferences[0].conference.planned.start"],
    ],
    [
      "reviews without a day, one to come",
      { plans: [{ startedOn: S, reviews: [{}, {}, { conference: "M1" }] }] },
      "2025-02-10",
      [
        "plan 2025-01-27 to null",
        "- after 2025-01-27: due 2025-04-27 upcoming",
        "- after null: due never unknown",
        "- after null: due never unknown",
        "initial-2025-01-27/next-review-held: 2025-04-27 upcoming (initial 2025-01-27 plans[0])",
      ],
    ],
    [
      "reviews without a day, in a plan that ended",
      { plans: [{ startedOn: S, endedOn: "2025-03-01", reviews: [{}, {}] }] },
      "2025-04-10",
      [
        "plan 2025-01-27 to 2025-03-01",
        "- after null: due never unknown",
        "- after null: due never unknown",
        "not owed initial-2025-01-27/next-review-held: plan-ended plans[0].endedOn (initial 2025-01-27 plans[0])",
      ],
    ],
    [
      "a record of a review without a day",
      { plans: [{ startedOn: S, reviews: [{ conference: "B" }] }], conferences: [{ type: "review", reference: "B" }] },
      "2025-02-10",
      [
        "plan 2025-01-27 to null",
        "- after null: due never unknown B",
        "- after 2025-01-27: due 2025-04-27 upcoming",
        "initial-2025-01-27/next-review-held: 2025-04-27 upcoming (initial 2025-01-27 plans[0])",
      ],
    ],
    [
      "a record of a review without a day, before its plan",
      { conferences: [{ type: "review", reference: "B" }] },
      "2025-02-10",
      [],
    ],
    [
      "a review outside its plan",
      { plans: [{ startedOn: S, endedOn: "2025-03-01", reviews: [{ heldOn: R, conference: "B" }] }] },
      "2025-05-10",
      [
        "plan 2025-01-27 to 2025-03-01",
        "- after null: due never held 2025-04-22 unknown B",
        "not owed initial-2025-01-27/next-review-held: plan-ended plans[0].endedOn (initial 2025-01-27 plans[0])",
      ],
    ],
    [
      "a record of a review outside its plan",
      {
        plans: [{ startedOn: S, endedOn: "2025-03-01", reviews: [{ heldOn: R, conference: "B" }] }],
        conferences: [{ type: "review", reference: "B", conference: held(R, R), decision: { planNeeded: true } }],
      },
      "2025-05-10",
      [
        "plan 2025-01-27 to 2025-03-01",
        "- after null: due never held 2025-04-22 unknown B",
        "B/next-review-held: 2025-10-22 upcoming (review 2025-04-22 B conferences[0])",
        "not owed initial-2025-01-27/next-review-held: plan-ended plans[0].endedOn (initial 2025-01-27 plans[0])",
      ],
    ],
    [
      "a record of a planned review that was replaced",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: R }] }],
        conferences: [{ type: "review", reference: "B", conference: { planned: { start: "2025-04-10" } } }],
      },
      "2025-05-10",
      [
        "plan 2025-01-27 to null",
        "- after null: due never unknown B planned 2025-04-10",
        "- after 2025-01-27: due 2025-04-27 held 2025-04-22 done",
        "- after 2025-04-22: due 2025-10-22 upcoming",
        "initial-2025-01-27/next-review-held: 2025-04-27 done (initial 2025-01-27 plans[0])",
        "review-2025-04-22/next-review-held: 2025-10-22 upcoming (review 2025-04-22 plans[0].reviews[0])",
      ],
    ],
    [
      "a planned review, before it was held",
      { plans: [{ startedOn: S, reviews: [{ plannedOn: "2025-04-20", heldOn: R, conference: "B" }] }] },
      "2025-04-21",
      [
        "plan 2025-01-27 to null",
        "- after 2025-01-27: due 2025-04-27 upcoming B planned 2025-04-20",
        "initial-2025-01-27/next-review-held: 2025-04-27 upcoming (initial 2025-01-27 plans[0])",
        "B/next-review-held: 2025-10-22 upcoming (review not held B plans[0].reviews[0])",
        "notice after-as-of: plans[0].reviews[0].heldOn",
      ],
    ],
    [
      "planned reviews one after the other",
      { plans: [{ startedOn: S, reviews: [{ plannedOn: "2025-04-29" }, { plannedOn: "2025-10-20" }] }] },
      "2025-03-01",
      [
        "plan 2025-01-27 to null",
        "- after 2025-01-27: due 2025-04-27 upcoming planned 2025-04-29",
        "- after null: due 2025-10-29 upcoming planned 2025-10-20",
        "initial-2025-01-27/next-review-held: 2025-04-27 upcoming (initial 2025-01-27 plans[0])",
        "review-2025-04-29/next-review-held: 2025-10-29 upcoming (review not held plans[0].reviews[0])",
        "review-2025-10-20/next-review-held: 2026-04-20 upcoming (review not held plans[0].reviews[1])",
        "notice planned-after-due: initial-2025-01-27/next-review-held, plans[0].reviews[0].plannedOn, initial-2025-01-27/next-review-held",
      ],
    ],
    [
      "of a transfer in",
      { plans: [{ startedOn: S, startedBy: "transfer-in" }] },
      "2025-03-01",
      ["plan 2025-01-27 to null", "- after 2025-01-27: due never unknown not stated"],
    ],
    [
      "of a transfer in, with a review that is planned",
      { plans: [{ startedOn: S, startedBy: "transfer-in", reviews: [{ plannedOn: "2025-03-10" }] }] },
      "2025-03-01",
      [
        "plan 2025-01-27 to null",
        "- after 2025-01-27: due never unknown not stated planned 2025-03-10",
        "review-2025-03-10/next-review-held: 2025-09-10 upcoming (review not held plans[0].reviews[0])",
      ],
    ],
    [
      "of a transfer in, of a child who died",
      { id: "C1", diedOn: "2025-02-10", plans: [{ startedOn: S, startedBy: "transfer-in" }] },
      "2025-03-01",
      [
        "plan 2025-01-27 to null",
        "not owed transfer-in-2025-01-27/next-review-held: died diedOn (transfer-in 2025-01-27 plans[0])",
      ],
    ],
    [
      "of a transfer in that is to come",
      { plans: [{ startedOn: S, startedBy: "transfer-in" }] },
      "2025-01-20",
      ["plan 2025-01-27 to null", "notice after-as-of: plans[0].startedOn"],
    ],
    [
      "of a record of a transfer in that decided on no plan",
      {
        conferences: [{ type: "transfer-in", conference: held(S, S), decision: { planNeeded: false } }],
        plans: [{ startedOn: S, startedBy: "transfer-in" }],
      },
      "2025-03-01",
      [
        "plan 2025-01-27 to null",
        "not owed transfer-in-2025-01-27/core-group-first-met: no-plan-needed conferences[0].decision.planNeeded (transfer-in 2025-01-27 conferences[0])",
        "not owed transfer-in-2025-01-27/next-review-held: no-plan-needed conferences[0].decision.planNeeded (transfer-in 2025-01-27 conferences[0])",
      ],
    ],
    [
      "a record of a review that only it tells of",
      {
        plans: [{ reviews: [{ heldOn: R }] }],
        conferences: [{ type: "review", conference: held(R, R), previousConference: { type: "initial", heldOn: S } }],
      },
      "2025-05-01",
      [
        "plan null to null",
        "- after null: due 2025-04-27 held 2025-04-22 done",
        "- after 2025-04-22: due 2025-10-22 upcoming",
        "review-2025-04-22/conference-held: 2025-04-27 done (review 2025-04-22 conferences[0])",
        "review-2025-04-22/next-review-held: 2025-10-22 upcoming (review 2025-04-22 conferences[0])",
      ],
    ],
    [
      "reviews of records that no plan has",
      {
        plans: [],
        conferences: [
          { type: "initial", reference: "A", conference: held(S, S), decision: { planNeeded: true } },
          { type: "review", reference: "B", conference: held("2025-05-22", "2025-05-22") },
        ],
      },
      "2025-06-01",
      [
        "A/core-group-first-met: 2025-02-10 overdue (initial 2025-01-27 A conferences[0])",
        "A/next-review-held: 2025-04-27 late (initial 2025-01-27 A conferences[0])",
        "B/next-review-held: 2025-11-22 upcoming (review 2025-05-22 B conferences[1])",
      ],
    ],
    [
      "a pre-birth conference",
      {
        bornOn: "2025-03-01",
        expectedDeliveryOn: "2025-03-05",
        plans: [{ startedOn: S, startedBy: "pre-birth", reviews: [{ heldOn: R }] }],
      },
      "2025-05-01",
      [
        "plan 2025-01-27 to null",
        "- after 2025-01-27: due 2025-04-27 held 2025-04-22 done",
        "- after 2025-04-22: due 2025-10-22 upcoming",
        "pre-birth-2025-01-27/next-review-held: 2025-04-27 done (pre-birth 2025-01-27 plans[0])",
        "review-2025-04-22/next-review-held: 2025-10-22 upcoming (review 2025-04-22 plans[0].reviews[0])",
      ],
    ],
    [
      "what is planned too late",
      {
        plans: [
          { startedOn: S, reviews: [{ plannedOn: "2025-04-28" }] },
          { startedOn: "2025-02-03", reviews: [{ plannedOn: "2025-05-04" }] },
        ],
      },
      "2025-03-01",
      [
        "plan 2025-01-27 to null",
        "- after 2025-01-27: due 2025-04-27 upcoming planned 2025-04-28",
        "plan 2025-02-03 to null",
        "- after 2025-02-03: due 2025-05-03 upcoming planned 2025-05-04",
        "initial-2025-01-27/next-review-held: 2025-04-27 upcoming (initial 2025-01-27 plans[0])",
        "initial-2025-02-03/next-review-held: 2025-05-03 upcoming (initial 2025-02-03 plans[1])",
        "review-2025-04-28/next-review-held: 2025-10-28 upcoming (review not held plans[0].reviews[0])",
        "review-2025-05-04/next-review-held: 2025-11-04 upcoming (review not held plans[1].reviews[0])",
        "notice planned-after-due: initial-2025-01-27/next-review-held, initial-2025-02-03/next-review-held, plans[0].reviews[0].plannedOn, plans[1].reviews[0].plannedOn, initial-2025-01-27/next-review-held, initial-2025-02-03/next-review-held",
      ],
    ],
    [
      "two reviews on days that are not possible",
      {
        enquiries: [
          { startedOn: "2025-01-06", conferenceHeldOn: "2025-01-03" },
          { startedOn: "2025-02-06", conferenceHeldOn: "2025-02-03" },
        ],
      },
      "2025-03-01",
      [
        "enquiry 2025-01-06: due 2025-01-27 held 2025-01-03 overdue",
        "enquiry 2025-02-06: due 2025-02-27 held 2025-02-03 overdue",
        "enquiry-2025-01-06/conference-held: 2025-01-27 overdue (initial 2025-01-03 enquiries[0])",
        "enquiry-2025-02-06/conference-held: 2025-02-27 overdue (initial 2025-02-03 enquiries[1])",
        "notice before-its-event: enquiry-2025-01-06/conference-held, enquiry-2025-02-06/conference-held, enquiries[0].conferenceHeldOn, enquiries[1].conferenceHeldOn",
        "notice conference-before-strategy-discussion: enquiries[0], enquiries[1]",
      ],
    ],
    [
      "an ended plan whose review was overdue",
      { plans: [{ startedOn: S, endedOn: "2025-05-01", endReason: "moved-with-transfer" }] },
      "2025-06-01",
      [
        "plan 2025-01-27 to 2025-05-01",
        "- after 2025-01-27: due 2025-04-27 overdue",
        "initial-2025-01-27/next-review-held: 2025-04-27 overdue, closed by plans[0].endedOn (initial 2025-01-27 plans[0])",
      ],
    ],
  ])("%s", (_, history, asOf, expected) => {
    expect(historyInWords(history, POLICY, { asOf })).toEqual(expected);
  });
});
