import { describe, expect, it } from "vitest";
import type { ChildHistory, ConferenceRecord } from "../../src/index.js";
import { meetingsInWords } from "./meetings-in-words.js";

const S = "2025-01-27";
const held = (start: string) => ({ held: { start: `${start}T10:00` } });
const planned = (start: string) => ({ planned: { start } });
const whole = (
  type: ConferenceRecord["type"],
  day: string | null,
  more: Partial<ConferenceRecord> = {},
): ConferenceRecord => ({ type, ...(day ? { conference: held(day) } : {}), ...more });

describe("the conference that a plan starts with", () => {
  it.each<[why: string, history: ChildHistory, expected: string[]]>([
    [
      "the enquiry's conference, up to a month before",
      { enquiries: [{ startedOn: "2024-12-10", conferenceHeldOn: "2024-12-27" }], plans: [{ startedOn: S }] },
      [
        "plan 0: initial 2024-12-27 enquiries[0].conferenceHeldOn",
        "enquiry 0: initial 2024-12-27 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "none that is more than a month before",
      { enquiries: [{ startedOn: "2024-12-10", conferenceHeldOn: "2024-12-26" }], plans: [{ startedOn: S }] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn, assumed",
        "enquiry 0: initial 2024-12-26 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "the enquiry's conference of the same day",
      { enquiries: [{ startedOn: "2024-12-10", conferenceHeldOn: S }], plans: [{ startedOn: S }] },
      [
        "plan 0: initial 2025-01-27 enquiries[0].conferenceHeldOn",
        "enquiry 0: initial 2025-01-27 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "none that is after it",
      { enquiries: [{ startedOn: "2024-12-10", conferenceHeldOn: "2025-01-28" }], plans: [{ startedOn: S }] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn, assumed",
        "enquiry 0: initial 2025-01-28 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "the last of several before it",
      {
        enquiries: [{ conferenceHeldOn: "2025-01-10" }, { conferenceHeldOn: "2025-01-20" }],
        plans: [{ startedOn: S }],
      },
      [
        "plan 0: initial 2025-01-20 enquiries[1].conferenceHeldOn",
        "enquiry 0: initial 2025-01-10 enquiries[0].conferenceHeldOn",
        "enquiry 1: initial 2025-01-20 enquiries[1].conferenceHeldOn",
      ],
    ],
    [
      "none of the day on which another plan started",
      {
        enquiries: [{ conferenceHeldOn: "2025-01-10" }],
        plans: [{ startedOn: S }, { startedOn: "2025-01-10", endedOn: "2025-01-15" }],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn, assumed",
        "plan 1: initial 2025-01-10 enquiries[0].conferenceHeldOn",
        "enquiry 0: initial 2025-01-10 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "none that an earlier plan started with",
      {
        enquiries: [{ conferenceHeldOn: "2025-01-10" }],
        plans: [{ startedOn: S }, { startedOn: "2025-01-12", endedOn: "2025-01-15" }],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn, assumed",
        "plan 1: initial 2025-01-10 enquiries[0].conferenceHeldOn",
        "enquiry 0: initial 2025-01-10 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "none that is only planned",
      { plans: [{ startedOn: S }], conferences: [whole("initial", null, { conference: planned("2025-01-20") })] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn, assumed",
        "initial planned 2025-01-20 conferences[0].conference.planned.start whole 0",
      ],
    ],
    [
      "none that has no day",
      { enquiries: [{ startedOn: "2025-01-10" }], plans: [{ startedOn: S }] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn, assumed",
        "enquiry 0: initial undated enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "no review before it",
      { plans: [{ startedOn: S }], conferences: [whole("review", "2025-01-20")] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn, assumed",
        "review 2025-01-20 conferences[0].conference.held.start whole 0",
      ],
    ],
    [
      "of a transfer in, no initial conference",
      { enquiries: [{ conferenceHeldOn: "2025-01-20" }], plans: [{ startedOn: S, startedBy: "transfer-in" }] },
      [
        "plan 0: transfer-in 2025-01-27 plans[0].startedOn, assumed",
        "enquiry 0: initial 2025-01-20 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "of an initial plan, the enquiry's conference before it",
      { enquiries: [{ conferenceHeldOn: "2025-01-20" }], plans: [{ startedOn: S, startedBy: "initial" }] },
      [
        "plan 0: initial 2025-01-20 enquiries[0].conferenceHeldOn",
        "enquiry 0: initial 2025-01-20 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "of a transfer in, the record of that conference",
      { plans: [{ startedOn: S, startedBy: "transfer-in" }], conferences: [whole("transfer-in", S)] },
      ["plan 0: transfer-in 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "of an initial plan, no transfer-in conference",
      { plans: [{ startedOn: S, startedBy: "initial" }], conferences: [whole("transfer-in", S)] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn, assumed",
        "transfer-in 2025-01-27 conferences[0].conference.held.start whole 0",
      ],
    ],
    [
      "of a plan of no given kind, a transfer-in conference",
      { plans: [{ startedOn: S }], conferences: [whole("transfer-in", S)] },
      ["plan 0: transfer-in 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "whose record keeps its type",
      { plans: [{ startedOn: S, startedBy: "pre-birth" }], conferences: [whole("initial", S)] },
      ["plan 0: initial 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "whose type the plan tells, without a record",
      { enquiries: [{ conferenceHeldOn: S }], plans: [{ startedOn: S, startedBy: "pre-birth" }] },
      [
        "plan 0: pre-birth 2025-01-27 enquiries[0].conferenceHeldOn",
        "enquiry 0: pre-birth 2025-01-27 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "of a transfer in, on the day that the referral tells",
      {
        referrals: [{}, { transferInConferenceOn: "2025-01-20" }],
        plans: [{ referral: 1, startedOn: S, startedBy: "transfer-in" }],
      },
      ["plan 0: transfer-in 2025-01-20 referrals[1].transferInConferenceOn home plans[0]"],
    ],
    [
      "of an initial plan, not on the day that the referral tells",
      {
        referrals: [{ transferInConferenceOn: "2025-01-20" }],
        plans: [{ referral: 0, startedOn: S, startedBy: "initial" }],
      },
      ["plan 0: initial 2025-01-27 plans[0].startedOn, assumed"],
    ],
    [
      "of a transfer in whose referral tells no day",
      { referrals: [{}], plans: [{ referral: 0, startedOn: S, startedBy: "transfer-in" }] },
      ["plan 0: transfer-in 2025-01-27 plans[0].startedOn, assumed"],
    ],
    [
      "of a transfer in whose referral is not there",
      { referrals: [], plans: [{ referral: 3, startedOn: S, startedBy: "transfer-in" }] },
      ["plan 0: transfer-in 2025-01-27 plans[0].startedOn, assumed"],
    ],
    [
      "of a transfer in without referrals",
      { plans: [{ referral: 3, startedOn: S, startedBy: "transfer-in" }] },
      ["plan 0: transfer-in 2025-01-27 plans[0].startedOn, assumed"],
    ],
    [
      "of a transfer in without a start, on the day that the referral tells",
      {
        referrals: [{ transferInConferenceOn: "2025-01-20" }],
        plans: [{ referral: 0, startedBy: "transfer-in", conference: "M1" }],
      },
      ["plan 0: transfer-in M1 2025-01-20 referrals[0].transferInConferenceOn home plans[0]"],
    ],
    [
      "by its code, before the last of the days before",
      {
        plans: [{ startedOn: S, conference: "M1" }],
        enquiries: [
          { conferenceHeldOn: "2025-01-20", conference: "M1" },
          { conferenceHeldOn: "2025-01-22", conference: "M2" },
        ],
      },
      [
        "plan 0: initial M1 2025-01-20 enquiries[0].conferenceHeldOn",
        "enquiry 0: initial M1 2025-01-20 enquiries[0].conferenceHeldOn",
        "enquiry 1: initial M2 2025-01-22 enquiries[1].conferenceHeldOn",
      ],
    ],
    [
      "by its code, also more than a month before",
      {
        plans: [{ startedOn: S, conference: "M1" }],
        enquiries: [{ conferenceHeldOn: "2024-10-20", conference: "M1" }],
      },
      [
        "plan 0: initial M1 2024-10-20 enquiries[0].conferenceHeldOn",
        "enquiry 0: initial M1 2024-10-20 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "none of the day with another code",
      { plans: [{ startedOn: S, conference: "M1" }], enquiries: [{ conferenceHeldOn: S, conference: "M2" }] },
      [
        "plan 0: initial M1 2025-01-27 plans[0].startedOn, assumed",
        "enquiry 0: initial M2 2025-01-27 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "that of the day without a code, which gets the plan's",
      { plans: [{ startedOn: S, conference: "M1" }], enquiries: [{ conferenceHeldOn: S }] },
      [
        "plan 0: initial M1 2025-01-27 enquiries[0].conferenceHeldOn",
        "enquiry 0: initial M1 2025-01-27 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "a review of the day, where that has a record",
      { plans: [{ startedOn: S }], conferences: [whole("review", S)] },
      ["plan 0: review 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "no review of the day with another code",
      { plans: [{ startedOn: S, conference: "M1" }], conferences: [whole("review", S, { reference: "M2" })] },
      [
        "plan 0: initial M1 2025-01-27 plans[0].startedOn, assumed",
        "- review M2 2025-01-27 conferences[0].conference.held.start whole 0 outside",
      ],
    ],
    [
      "by its code, a review that has a record",
      {
        plans: [{ startedOn: S, conference: "M2", startedBy: "initial" }],
        conferences: [whole("review", S, { reference: "M2" })],
      },
      ["plan 0: review M2 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "none where nobody knows when",
      { plans: [{ conference: "M1", reviews: [{ heldOn: "2025-04-22" }] }] },
      ["plan 0: no start", "- review 2025-04-22 plans[0].reviews[0].heldOn"],
    ],
    [
      "by its code, where nobody knows when",
      { plans: [{ conference: "M1" }], enquiries: [{ conferenceHeldOn: S, conference: "M1" }] },
      [
        "plan 0: initial M1 2025-01-27 enquiries[0].conferenceHeldOn",
        "enquiry 0: initial M1 2025-01-27 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "for the first of two plans of one day",
      { plans: [{ startedOn: S }, { startedOn: S }], enquiries: [{ conferenceHeldOn: S }] },
      [
        "plan 0: initial 2025-01-27 enquiries[0].conferenceHeldOn",
        "plan 1: initial 2025-01-27 plans[1].startedOn, assumed",
        "enquiry 0: initial 2025-01-27 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "of one code, for the plan without a start",
      {
        plans: [{ conference: "M1" }, { startedOn: S, conference: "M1" }],
        enquiries: [{ conferenceHeldOn: S, conference: "M1" }],
      },
      [
        "plan 0: initial M1 2025-01-27 enquiries[0].conferenceHeldOn",
        "plan 1: initial M1 2025-01-27 plans[1].startedOn, assumed",
        "enquiry 0: initial M1 2025-01-27 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "of one code, for the plan without a start, in any order",
      {
        plans: [{ startedOn: S, conference: "M1" }, { conference: "M1" }],
        enquiries: [{ conferenceHeldOn: S, conference: "M1" }],
      },
      [
        "plan 0: initial M1 2025-01-27 plans[0].startedOn, assumed",
        "plan 1: initial M1 2025-01-27 enquiries[0].conferenceHeldOn",
        "enquiry 0: initial M1 2025-01-27 enquiries[0].conferenceHeldOn",
      ],
    ],
    [
      "of a transfer in, a review of the day that has a record",
      { plans: [{ startedOn: S, startedBy: "transfer-in" }], conferences: [whole("review", S)] },
      ["plan 0: review 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "where only records tell of the plan, the conference that decided on it",
      { conferences: [whole("initial", S, { decision: { planNeeded: true }, plan: { startedOn: "2025-03-15" } })] },
      ["plan from 0: initial 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
  ])("%s", (_, history, expected) => {
    expect(meetingsInWords(history)).toEqual(expected);
  });
});
