import { describe, expect, it } from "vitest";
import { findingsInWords } from "./history-in-words.js";

const S = "2025-01-27";
const R = "2025-04-22";
const POLICY = "working-together";
const held = (start: string, end?: string) => ({ held: { start, ...(end ? { end } : {}) } });

describe("the findings of a history, each with its key", () => {
  it.each<[why: string, history: unknown, asOf: string | undefined, expected: string[]]>([
    [
      "a deadline of each conference",
      {
        id: "C1",
        enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-28" }],
        plans: [{ startedOn: "2025-01-28", reviews: [{ heldOn: "2025-05-22" }, { heldOn: "2025-12-30" }] }],
      },
      "2026-01-05",
      [
        'error deadline-missed@enquiry-2025-01-06/conference-held enquiries[0].conferenceHeldOn of enquiry-2025-01-06/conference-held (initial 2025-01-28 enquiries[0]) duty="conference-held" title="Conference held" due="2025-01-27" party=null done="2025-01-28" workingDaysLate=1 WT1',
        'error deadline-missed@enquiry-2025-01-06/next-review-held plans[0].reviews[0].heldOn of enquiry-2025-01-06/next-review-held (initial 2025-01-28 enquiries[0]) duty="next-review-held" title="Next review held" due="2025-04-28" party=null done="2025-05-22" workingDaysLate=17 WT2',
        'error deadline-missed@review-2025-05-22/next-review-held plans[0].reviews[1].heldOn of review-2025-05-22/next-review-held (review 2025-05-22 plans[0].reviews[0]) duty="next-review-held" title="Next review held" due="2025-11-22" party=null done="2025-12-30" workingDaysLate=25 WT3',
      ],
    ],
    [
      "two enquiries of one conference",
      {
        enquiries: [
          { startedOn: "2025-01-02", conferenceHeldOn: "2025-02-10" },
          { startedOn: "2025-01-06", conferenceHeldOn: "2025-02-10" },
        ],
      },
      "2025-03-01",
      [
        'error deadline-missed@enquiry-2025-01-02/conference-held enquiries[0].conferenceHeldOn of enquiry-2025-01-02/conference-held (initial 2025-02-10 enquiries[0]) duty="conference-held" title="Conference held" due="2025-01-23" party=null done="2025-02-10" workingDaysLate=12 WT1',
        'error deadline-missed@enquiry-2025-01-02@enquiry-2/conference-held enquiries[0].conferenceHeldOn of enquiry-2025-01-02@enquiry-2/conference-held (initial 2025-02-10 enquiries[0]) duty="conference-held" title="Conference held" due="2025-01-27" party=null done="2025-02-10" workingDaysLate=10 WT1',
      ],
    ],
    [
      "a conference before both of its enquiries",
      {
        enquiries: [
          { startedOn: "2025-01-06", conferenceHeldOn: "2025-01-03" },
          { startedOn: "2025-01-07", conferenceHeldOn: "2025-01-03" },
        ],
      },
      "2025-01-08",
      [
        'error before-its-event@enquiries[0].conferenceHeldOn enquiries[0].conferenceHeldOn of enquiry-2025-01-06/conference-held (initial 2025-01-03 enquiries[0]) field="conference.held.start" event="conference-held" at="2025-01-03" follows="section-47-strategy-discussion" followsOn="2025-01-06" deadlines=["enquiry-2025-01-06/conference-held"] titles=["Conference held"] WT1',
      ],
    ],
    [
      "two reviews that are planned too late",
      { plans: [{ startedOn: S, reviews: [{ plannedOn: "2025-04-28" }, { plannedOn: "2025-12-28" }] }] },
      "2025-03-01",
      [
        'query planned-after-due@initial-2025-01-27/next-review-held plans[0].reviews[0].plannedOn of initial-2025-01-27/next-review-held (initial 2025-01-27 plans[0]) key="initial-2025-01-27/next-review-held" duty="next-review-held" title="Next review held" task="Hold the first RCPC" planned="2025-04-28" due="2025-04-27" workingDays=1 layer="working-together" clauses=["WT2"] WT2',
        'query planned-after-due@review-2025-04-28/next-review-held plans[0].reviews[1].plannedOn of review-2025-04-28/next-review-held (review not held plans[0].reviews[0]) key="review-2025-04-28/next-review-held" duty="next-review-held" title="Next review held" task="Hold the next RCPC" planned="2025-12-28" due="2025-10-28" workingDays=41 layer="working-together" clauses=["WT3"] WT3',
        'query conference-on-a-working-day@plans[0].reviews[1].plannedOn plans[0].reviews[1].plannedOn (review not held plans[0].reviews[1]) how="dated" on="2025-12-28"',
      ],
    ],
    [
      "a review that is planned, and its day has passed",
      { plans: [{ startedOn: S, reviews: [{ plannedOn: "2025-04-20" }] }] },
      "2025-04-21",
      [
        'query planned-day-passed@plans[0].reviews[0].plannedOn plans[0].reviews[0].plannedOn (initial 2025-01-27 plans[0]) field="nextReview.plannedOn" at="2025-04-20" asOf="2025-04-21"',
        'query conference-on-a-working-day@plans[0].reviews[0].plannedOn plans[0].reviews[0].plannedOn (review not held plans[0].reviews[0]) how="dated" on="2025-04-20"',
      ],
    ],
    [
      "a code that looks personal, in a history",
      { id: "Jane.Doe", plans: [{ startedOn: S, reviews: [{ heldOn: R, conference: "Jane.Doe" }] }] },
      "2025-05-01",
      ['query looks-personal@id id how="name"'],
    ],
    [
      "a code that looks personal, in a record",
      {
        conferences: [
          {
            type: "initial",
            reference: "Jane.Doe",
            conference: held(S, S),
            participants: [{ id: "Jane.Doe", role: "chair" }],
          },
        ],
      },
      "2025-02-01",
      ['query looks-personal@conferences[0].reference conferences[0].reference how="name"'],
    ],
    [
      "an interval, by its clause",
      { plans: [{ startedOn: S, startedBy: "transfer-in" }] },
      "2025-07-28",
      [
        "query review-interval-exceeded@plans[0].reviews plans[0].reviews (transfer-in 2025-01-27 plans[0]) months=6 WT3",
      ],
    ],
    [
      "the same fault in two records",
      {
        plans: [],
        conferences: [
          { type: "initial", conference: held(S, "2025-01-26"), decision: { planNeeded: false } },
          { type: "initial", conference: held(S, "2025-01-26"), decision: { planNeeded: false } },
        ],
      },
      "2025-02-01",
      [
        'error conference-ends-before-it-starts@conferences[0].conference.held.end conferences[0].conference.held.end (initial 2025-01-27 conferences[0]) start="2025-01-27" end="2025-01-26"',
        'error conference-ends-before-it-starts@conferences[1].conference.held.end conferences[1].conference.held.end (initial 2025-01-27 conferences[1]) start="2025-01-27" end="2025-01-26"',
      ],
    ],
    [
      "a record's faults at their own places",
      {
        id: "C1",
        plans: [{ startedOn: S, reviews: [{ heldOn: "2025-05-22" }] }],
        conferences: [
          {
            type: "review",
            reference: "B",
            conference: held("2025-05-22T10:00", "2025-05-22T12:00"),
            coreGroup: { meetings: [{ heldOn: "2025-06-20" }] },
          },
          {
            type: "initial",
            reference: "A",
            conference: held(`${S}T10:00`, `${S}T12:00`),
            decision: { planNeeded: true },
            coreGroup: { meetings: [{ heldOn: "2025-03-03" }] },
          },
        ],
      },
      "2025-06-21",
      [
        'error deadline-missed@A/next-review-held conferences[0].conference.held.start of A/next-review-held (initial 2025-01-27 A conferences[1]) duty="next-review-held" title="Next review held" due="2025-04-27" party=null done="2025-05-22" workingDaysLate=18 WT2',
        'error deadline-missed@A/core-group-first-met conferences[1].coreGroup.meetings[0].heldOn of A/core-group-first-met (initial 2025-01-27 A conferences[1]) duty="core-group-first-met" title="Core group first met" due="2025-02-10" party=null done="2025-03-03" workingDaysLate=15 WT4',
      ],
    ],
    [
      "what is no history",
      { id: "C1", plans: [{ startedOn: "2025-02-29" }, { startedOn: 3 }] },
      undefined,
      [
        "error date-does-not-exist@plans[0].startedOn plans[0].startedOn",
        'error wrong-type@plans[1].startedOn plans[1].startedOn expected="date"',
      ],
    ],
  ])("%s", (_, history, asOf, expected) => {
    expect(findingsInWords(history, POLICY, { asOf })).toEqual(expected);
  });
});
