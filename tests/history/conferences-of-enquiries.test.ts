import { describe, expect, it } from "vitest";
import type { ChildHistory, ConferenceRecord } from "../../src/index.js";
import { meetingsInWords } from "./meetings-in-words.js";

const S = "2025-01-27";
const held = (start: string) => ({ held: { start: `${start}T10:00` } });
const whole = (
  type: ConferenceRecord["type"],
  day: string | null,
  more: Partial<ConferenceRecord> = {},
): ConferenceRecord => ({ type, ...(day ? { conference: held(day) } : {}), ...more });

describe("the conference of an enquiry, and others", () => {
  it.each<[why: string, history: ChildHistory, expected: string[]]>([
    [
      "an enquiry without a day is a conference to come",
      { enquiries: [{}] },
      ["enquiry 0: initial undated enquiries[0].conferenceHeldOn"],
    ],
    [
      "of an unborn child, a pre-birth conference",
      { expectedDeliveryOn: "2025-06-01", enquiries: [{}, { conferenceHeldOn: S }] },
      [
        "enquiry 0: pre-birth undated enquiries[0].conferenceHeldOn",
        "enquiry 1: pre-birth 2025-01-27 enquiries[1].conferenceHeldOn",
      ],
    ],
    [
      "before the birth, a pre-birth conference",
      {
        bornOn: "2025-01-28",
        expectedDeliveryOn: "2025-06-01",
        enquiries: [{ conferenceHeldOn: S }, { conferenceHeldOn: "2025-01-28" }, {}],
      },
      [
        "enquiry 0: pre-birth 2025-01-27 enquiries[0].conferenceHeldOn",
        "enquiry 1: initial 2025-01-28 enquiries[1].conferenceHeldOn",
        "enquiry 2: initial undated enquiries[2].conferenceHeldOn",
      ],
    ],
    [
      "on the day of another enquiry's are one",
      {
        enquiries: [
          { startedOn: "2025-01-10", conferenceHeldOn: S },
          { startedOn: "2025-01-02", conferenceHeldOn: S },
        ],
      },
      [
        "enquiry 0: initial 2025-01-27 enquiries[1].conferenceHeldOn",
        "enquiry 1: initial 2025-01-27 enquiries[1].conferenceHeldOn",
      ],
    ],
    [
      "on one day with two codes are two",
      {
        enquiries: [
          { conferenceHeldOn: S, conference: "M1" },
          { conferenceHeldOn: S, conference: "M2" },
        ],
      },
      [
        "enquiry 0: initial M1 2025-01-27 enquiries[0].conferenceHeldOn",
        "enquiry 1: initial M2 2025-01-27 enquiries[1].conferenceHeldOn",
      ],
    ],
    [
      "of one code without a day are one",
      {
        enquiries: [
          { startedOn: "2025-01-10", conference: "M1" },
          { startedOn: "2025-01-02", conferenceHeldOn: S, conference: "M1" },
        ],
      },
      [
        "enquiry 0: initial M1 2025-01-27 enquiries[1].conferenceHeldOn",
        "enquiry 1: initial M1 2025-01-27 enquiries[1].conferenceHeldOn",
      ],
    ],
    [
      "of one code on two days are two",
      {
        enquiries: [
          { conferenceHeldOn: "2025-01-20", conference: "M1" },
          { conferenceHeldOn: S, conference: "M1" },
        ],
      },
      [
        "enquiry 0: initial M1 2025-01-20 enquiries[0].conferenceHeldOn",
        "enquiry 1: initial M1 2025-01-27 enquiries[1].conferenceHeldOn",
      ],
    ],
    [
      "of one code with a record of another day are one",
      {
        enquiries: [{ conferenceHeldOn: S, conference: "M1" }],
        conferences: [whole("initial", "2025-01-20", { reference: "M1" })],
      },
      ["enquiry 0: initial M1 2025-01-20 conferences[0].conference.held.start whole 0"],
    ],
    [
      "of the record of their day",
      { enquiries: [{ conferenceHeldOn: S, conference: "M1" }], conferences: [whole("initial", S)] },
      ["enquiry 0: initial M1 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "of the record that follows their enquiry",
      {
        enquiries: [{ startedOn: "2025-01-10" }],
        conferences: [whole("initial", S, { section47: { startedOn: "2025-01-10" } })],
      },
      ["enquiry 0: initial 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "of the record that follows their enquiry, not held yet",
      {
        enquiries: [{ startedOn: "2025-01-10", conferenceHeldOn: S }],
        conferences: [whole("initial", null, { section47: { startedOn: "2025-01-10" } })],
      },
      ["enquiry 0: initial 2025-01-27 enquiries[0].conferenceHeldOn whole 0 home conferences[0]"],
    ],
    [
      "not of the record that follows their enquiry on another day",
      {
        enquiries: [{ startedOn: "2025-01-10", conferenceHeldOn: "2025-01-28" }],
        conferences: [whole("initial", S, { section47: { startedOn: "2025-01-10" } })],
      },
      [
        "enquiry 0: initial 2025-01-28 enquiries[0].conferenceHeldOn",
        "initial 2025-01-27 conferences[0].conference.held.start whole 0",
      ],
    ],
    [
      "not of a review that follows an enquiry",
      {
        enquiries: [{ startedOn: "2025-01-10" }],
        conferences: [whole("review", S, { section47: { startedOn: "2025-01-10" } })],
      },
      [
        "enquiry 0: initial undated enquiries[0].conferenceHeldOn",
        "review 2025-01-27 conferences[0].conference.held.start whole 0",
      ],
    ],
    [
      "not of the record of another enquiry",
      {
        enquiries: [{ startedOn: "2025-01-10" }, {}],
        conferences: [whole("initial", S, { section47: { startedOn: "2025-01-11" } })],
      },
      [
        "enquiry 0: initial undated enquiries[0].conferenceHeldOn",
        "enquiry 1: initial undated enquiries[1].conferenceHeldOn",
        "initial 2025-01-27 conferences[0].conference.held.start whole 0",
      ],
    ],
    [
      "of the record whose one discussion was on the day",
      {
        enquiries: [{ startedOn: "2025-01-10" }],
        conferences: [whole("initial", S, { strategyDiscussions: [{ heldOn: "2025-01-10T09:00" }] })],
      },
      ["enquiry 0: initial 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "of the record whose discussion began the enquiry",
      {
        enquiries: [{ startedOn: "2025-01-10" }, { startedOn: "2025-01-08" }],
        conferences: [
          whole("initial", S, {
            strategyDiscussions: [{ heldOn: "2025-01-08" }, { heldOn: "2025-01-10", initiatedSection47: true }],
          }),
        ],
      },
      [
        "enquiry 0: initial 2025-01-27 conferences[0].conference.held.start whole 0",
        "enquiry 1: initial undated enquiries[1].conferenceHeldOn",
      ],
    ],
    [
      "not of a record of which none of several discussions began it",
      {
        enquiries: [{ startedOn: "2025-01-08" }],
        conferences: [
          whole("initial", S, { strategyDiscussions: [{ heldOn: "2025-01-08" }, { heldOn: "2025-01-10" }] }),
        ],
      },
      [
        "enquiry 0: initial undated enquiries[0].conferenceHeldOn",
        "initial 2025-01-27 conferences[0].conference.held.start whole 0",
      ],
    ],
    [
      "the enquiry's day counts, and not the discussion's",
      {
        enquiries: [{ startedOn: "2025-01-08" }],
        conferences: [
          whole("initial", S, {
            section47: { startedOn: "2025-01-10" },
            strategyDiscussions: [{ heldOn: "2025-01-08" }],
          }),
        ],
      },
      [
        "enquiry 0: initial undated enquiries[0].conferenceHeldOn",
        "initial 2025-01-27 conferences[0].conference.held.start whole 0",
      ],
    ],
    [
      "the earliest enquiry first, whatever the order, those without a day last",
      {
        enquiries: [
          { conferenceHeldOn: "2025-01-20", conference: "M1" },
          { startedOn: "2025-01-10", conference: "M1" },
          { startedOn: "2025-01-02", conference: "M1" },
        ],
      },
      [
        "enquiry 0: initial M1 2025-01-20 enquiries[0].conferenceHeldOn home enquiries[2]",
        "enquiry 1: initial M1 2025-01-20 enquiries[0].conferenceHeldOn home enquiries[2]",
        "enquiry 2: initial M1 2025-01-20 enquiries[0].conferenceHeldOn home enquiries[2]",
      ],
    ],
    [
      "given twice, a record is one",
      {
        conferences: [
          whole("initial", S, { reference: "A" }),
          whole("initial", "2025-01-28", { reference: "A", nextReview: { heldOn: "2025-04-01" } }),
          whole("review", "2025-04-22", { reference: "A" }),
        ],
      },
      ["initial A 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "two records of one day",
      {
        enquiries: [{ conferenceHeldOn: S }],
        conferences: [whole("initial", S, { reference: "A" }), whole("initial", S, { reference: "B" })],
      },
      [
        "enquiry 0: initial A 2025-01-27 conferences[0].conference.held.start whole 0",
        "initial B 2025-01-27 conferences[1].conference.held.start whole 1",
      ],
    ],
    [
      "reviews follow what was before them",
      {
        plans: [],
        conferences: [
          whole("review", "2025-07-22"),
          whole("initial", S),
          whole("review", "2025-04-22"),
          whole("initial", "2025-08-22"),
          whole("review", "2025-08-22"),
        ],
      },
      [
        "review 2025-07-22 conferences[0].conference.held.start whole 0 after 2025-04-22",
        "initial 2025-01-27 conferences[1].conference.held.start whole 1 before 2025-04-22",
        "review 2025-04-22 conferences[2].conference.held.start whole 2 after 2025-01-27 before 2025-07-22",
        "initial 2025-08-22 conferences[3].conference.held.start whole 3 before 2025-08-22",
        "review 2025-08-22 conferences[4].conference.held.start whole 4 after 2025-08-22",
      ],
    ],
    [
      "a review with nothing before it follows nothing",
      { plans: [], conferences: [whole("review", "2025-04-22"), whole("review", "2025-07-22")] },
      [
        "review 2025-04-22 conferences[0].conference.held.start whole 0 before 2025-07-22",
        "review 2025-07-22 conferences[1].conference.held.start whole 1 after 2025-04-22",
      ],
    ],
    [
      "thin conferences are in no chain without a plan",
      { enquiries: [{ conferenceHeldOn: S }], plans: [], conferences: [whole("review", "2025-04-22")] },
      [
        "enquiry 0: initial 2025-01-27 enquiries[0].conferenceHeldOn",
        "review 2025-04-22 conferences[0].conference.held.start whole 0",
      ],
    ],
    [
      "held on a day that cannot be read",
      {
        conferences: [
          whole("initial", null, { conference: { held: { start: "2025-02-30" }, planned: { start: "yesterday" } } }),
        ],
      },
      ["initial undated conferences[0].conference.held.start whole 0"],
    ],
  ])("%s", (_, history, expected) => {
    expect(meetingsInWords(history)).toEqual(expected);
  });
});
