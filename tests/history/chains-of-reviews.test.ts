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

describe("the reviews of a plan", () => {
  it.each<[why: string, history: ChildHistory, expected: string[]]>([
    [
      "in the order of their days",
      { plans: [{ startedOn: S, reviews: [{ heldOn: "2025-10-20" }, { heldOn: "2025-04-22" }] }] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review 2025-04-22 plans[0].reviews[1].heldOn after 2025-01-27 before 2025-10-20",
        "- review 2025-10-20 plans[0].reviews[0].heldOn after 2025-04-22",
      ],
    ],
    [
      "from the day after its start to its last day",
      {
        plans: [
          {
            startedOn: S,
            endedOn: "2025-04-22",
            reviews: [{ heldOn: S }, { heldOn: "2025-04-22" }, { heldOn: "2025-04-23" }],
          },
        ],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review 2025-01-27 plans[0].reviews[0].heldOn outside",
        "- review 2025-04-22 plans[0].reviews[1].heldOn after 2025-01-27",
        "- review 2025-04-23 plans[0].reviews[2].heldOn outside",
      ],
    ],
    [
      "of a plan that ends before it starts, as without an end",
      { plans: [{ startedOn: S, endedOn: "2025-01-20", reviews: [{ heldOn: "2025-04-22" }] }] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review 2025-04-22 plans[0].reviews[0].heldOn after 2025-01-27",
      ],
    ],
    [
      "of a plan that ends on its first day, none",
      { plans: [{ startedOn: S, endedOn: S, reviews: [{ heldOn: "2025-04-22" }] }] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn, assumed",
        "- review 2025-04-22 plans[0].reviews[0].heldOn outside",
      ],
    ],
    [
      "of a plan without a start, up to its last day",
      { plans: [{ endedOn: "2025-04-22", reviews: [{ heldOn: "2025-04-22" }, { heldOn: "2025-04-23" }] }] },
      [
        "plan 0: no start",
        "- review 2025-04-22 plans[0].reviews[0].heldOn",
        "- review 2025-04-23 plans[0].reviews[1].heldOn outside",
      ],
    ],
    [
      "planned and not held, before and after one that was held",
      {
        plans: [
          {
            startedOn: S,
            reviews: [
              { heldOn: "2025-04-24" },
              { plannedOn: "2025-04-10" },
              { plannedOn: "2025-04-24" },
              { plannedOn: "2025-04-25" },
            ],
          },
        ],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-24, assumed",
        "- review planned 2025-04-10 plans[0].reviews[1].plannedOn replaced",
        "- review 2025-04-24 plans[0].reviews[0].heldOn after 2025-01-27 before 2025-04-25",
        "- review planned 2025-04-25 plans[0].reviews[3].plannedOn after 2025-04-24",
      ],
    ],
    [
      "planned for its first day, and the day after",
      { plans: [{ startedOn: S, reviews: [{ plannedOn: S }, { plannedOn: "2025-01-28" }] }] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-01-28, assumed",
        "- review planned 2025-01-27 plans[0].reviews[0].plannedOn replaced",
        "- review planned 2025-01-28 plans[0].reviews[1].plannedOn after 2025-01-27",
      ],
    ],
    [
      "planned, without a start",
      { plans: [{ reviews: [{ plannedOn: "2025-04-10" }, { plannedOn: "2025-05-10" }] }] },
      [
        "plan 0: no start",
        "- review planned 2025-04-10 plans[0].reviews[0].plannedOn before 2025-05-10",
        "- review planned 2025-05-10 plans[0].reviews[1].plannedOn after 2025-04-10",
      ],
    ],
    [
      "without a day, last",
      { plans: [{ startedOn: S, reviews: [{}, { heldOn: "2025-04-24" }, { dueOn: "2025-05-01", quorate: false }] }] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-24, assumed",
        "- review 2025-04-24 plans[0].reviews[1].heldOn after 2025-01-27",
        "- review undated plans[0].reviews[0].heldOn",
        "- review undated plans[0].reviews[2].heldOn quorate false plans[0].reviews[2].quorate",
      ],
    ],
    [
      "planned, in the order of their days",
      { plans: [{ startedOn: S, reviews: [{ plannedOn: "2025-10-10" }, { plannedOn: "2025-04-10" }] }] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-10, assumed",
        "- review planned 2025-04-10 plans[0].reviews[1].plannedOn after 2025-01-27 before 2025-10-10",
        "- review planned 2025-10-10 plans[0].reviews[0].plannedOn after 2025-04-10",
      ],
    ],
    [
      "held on another day than planned",
      {
        plans: [
          {
            startedOn: S,
            reviews: [{ plannedOn: "2025-04-10", heldOn: "2025-04-12", quorate: true, conference: "M1" }],
          },
        ],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-12, assumed",
        "- review M1 2025-04-12 plans[0].reviews[0].heldOn quorate true plans[0].reviews[0].quorate after 2025-01-27",
      ],
    ],
    [
      "listed twice, with what either tells",
      {
        plans: [
          {
            startedOn: S,
            reviews: [
              { heldOn: "2025-04-22" },
              { heldOn: "2025-04-22", plannedOn: "2025-04-20", quorate: false, conference: "M1" },
            ],
          },
        ],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review M1 2025-04-22 plans[0].reviews[0].heldOn quorate false plans[0].reviews[1].quorate after 2025-01-27",
      ],
    ],
    [
      "of one day with two codes are two",
      {
        plans: [
          {
            startedOn: S,
            reviews: [
              { heldOn: "2025-04-22", conference: "M1" },
              { heldOn: "2025-04-22", conference: "M2" },
            ],
          },
        ],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review M1 2025-04-22 plans[0].reviews[0].heldOn after 2025-01-27 before 2025-04-22",
        "- review M2 2025-04-22 plans[0].reviews[1].heldOn after 2025-04-22",
      ],
    ],
    [
      "planned twice for one day are one",
      { plans: [{ startedOn: S, reviews: [{ plannedOn: "2025-04-22" }, { plannedOn: "2025-04-22" }] }] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review planned 2025-04-22 plans[0].reviews[0].plannedOn after 2025-01-27",
      ],
    ],
    [
      "without a day are two",
      { plans: [{ startedOn: S, reviews: [{}, {}] }] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn, assumed",
        "- review undated plans[0].reviews[0].heldOn",
        "- review undated plans[0].reviews[1].heldOn",
      ],
    ],
    [
      "of one code, planned in one place and held in another",
      {
        plans: [
          {
            startedOn: S,
            reviews: [
              { plannedOn: "2025-04-20", conference: "M1" },
              { heldOn: "2025-04-22", conference: "M1" },
            ],
          },
        ],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review M1 2025-04-22 plans[0].reviews[1].heldOn home plans[0].reviews[0] after 2025-01-27",
      ],
    ],
    [
      "of one code with a record, whose day counts",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: "2025-04-20", conference: "M1" }] }],
        conferences: [whole("review", "2025-04-22", { reference: "M1" })],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review M1 2025-04-22 conferences[0].conference.held.start whole 0 after 2025-01-27",
      ],
    ],
    [
      "of one code with a record of another type are two",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: "2025-04-20", conference: "M1" }] }],
        conferences: [whole("initial", "2025-04-20", { reference: "M1" })],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-20, assumed",
        "- review M1 2025-04-20 plans[0].reviews[0].heldOn after 2025-01-27",
        "initial M1 2025-04-20 conferences[0].conference.held.start whole 0",
      ],
    ],
    [
      "of one day with a record",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: "2025-04-22", quorate: true }] }],
        conferences: [whole("review", "2025-04-22")],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review 2025-04-22 conferences[0].conference.held.start whole 0 quorate true plans[0].reviews[0].quorate after 2025-01-27",
      ],
    ],
    [
      "planned for one day with a record",
      {
        plans: [{ startedOn: S, reviews: [{ plannedOn: "2025-04-22" }] }],
        conferences: [whole("review", null, { conference: planned("2025-04-22") })],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review planned 2025-04-22 conferences[0].conference.planned.start whole 0 after 2025-01-27",
      ],
    ],
    [
      "of one day, of a plan that starts at the record",
      {
        plans: [
          { startedOn: S, endedOn: "2025-05-01", reviews: [{ heldOn: "2025-04-22" }] },
          { startedOn: "2025-04-22", reviews: [{ heldOn: "2025-04-22" }] },
        ],
        conferences: [whole("review", "2025-04-22")],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review 2025-04-22 plans[0].reviews[0].heldOn after 2025-01-27",
        "plan 1: review 2025-04-22 conferences[0].conference.held.start whole 0",
      ],
    ],
    [
      "of one code on two days are two",
      {
        plans: [
          { startedOn: S, endedOn: "2025-05-01", reviews: [{ heldOn: "2025-04-22", conference: "M1" }] },
          { startedOn: "2025-06-01", reviews: [{ heldOn: "2025-08-22", conference: "M1" }] },
        ],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review M1 2025-04-22 plans[0].reviews[0].heldOn after 2025-01-27",
        "plan 1: initial 2025-06-01 plans[1].startedOn before 2025-08-22, assumed",
        "- review M1 2025-08-22 plans[1].reviews[0].heldOn after 2025-06-01",
      ],
    ],
    [
      "of one code with the start of another plan are two",
      {
        plans: [
          { startedOn: S, reviews: [{ heldOn: "2025-04-22", conference: "M1" }] },
          { startedOn: "2025-04-22", conference: "M1" },
        ],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review M1 2025-04-22 plans[0].reviews[0].heldOn after 2025-01-27",
        "plan 1: initial M1 2025-04-22 plans[1].startedOn, assumed",
      ],
    ],
    [
      "that have a record and that no plan lists, by the plan of their day",
      {
        plans: [{ startedOn: S, endedOn: "2025-06-01" }, { startedOn: "2025-07-01" }],
        conferences: [
          whole("review", "2025-06-02"),
          whole("review", "2025-06-01"),
          whole("review", "2025-07-01"),
          whole("review", "2025-01-20"),
          whole("review", null),
        ],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-06-01, assumed",
        "- review 2025-06-01 conferences[1].conference.held.start whole 1 after 2025-01-27",
        "plan 1: review 2025-07-01 conferences[2].conference.held.start whole 2",
        "review 2025-06-02 conferences[0].conference.held.start whole 0 after 2025-01-20 before undated",
        "review 2025-01-20 conferences[3].conference.held.start whole 3 before 2025-06-02",
        "review undated conferences[4].conference.held.start whole 4 after 2025-06-02",
      ],
    ],
    [
      "that no plan lists, in whatever order plans are given",
      {
        plans: [{ startedOn: "2025-07-01" }, { reviews: [] }, { startedOn: S, endedOn: "2025-06-01" }],
        conferences: [whole("review", "2025-03-01"), whole("review", "2025-08-01")],
      },
      [
        "plan 0: initial 2025-07-01 plans[0].startedOn before 2025-08-01, assumed",
        "- review 2025-08-01 conferences[1].conference.held.start whole 1 after 2025-07-01",
        "plan 1: no start",
        "plan 2: initial 2025-01-27 plans[2].startedOn before 2025-03-01, assumed",
        "- review 2025-03-01 conferences[0].conference.held.start whole 0 after 2025-01-27",
      ],
    ],
    [
      "none of them an initial conference",
      { plans: [{ startedOn: S }], conferences: [whole("initial", "2025-03-01")] },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn, assumed",
        "initial 2025-03-01 conferences[0].conference.held.start whole 0",
      ],
    ],
    [
      "that only the record before tells of",
      { plans: [{ startedOn: S }], conferences: [whole("initial", S, { nextReview: { heldOn: "2025-04-22" } })] },
      [
        "plan 0: initial 2025-01-27 conferences[0].conference.held.start whole 0 before 2025-04-22",
        "- review 2025-04-22 conferences[0].nextReview.heldOn after 2025-01-27",
      ],
    ],
    [
      "that the record before tells of and the plan lists are one",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: "2025-04-22" }] }],
        conferences: [whole("initial", S, { nextReview: { heldOn: "2025-04-22" } })],
      },
      [
        "plan 0: initial 2025-01-27 conferences[0].conference.held.start whole 0 before 2025-04-22",
        "- review 2025-04-22 plans[0].reviews[0].heldOn after 2025-01-27",
      ],
    ],
    [
      "that the record before tells of and that have a record are one",
      {
        plans: [{ startedOn: S }],
        conferences: [whole("initial", S, { nextReview: { heldOn: "2025-04-22" } }), whole("review", "2025-04-22")],
      },
      [
        "plan 0: initial 2025-01-27 conferences[0].conference.held.start whole 0 before 2025-04-22",
        "- review 2025-04-22 conferences[1].conference.held.start whole 1 after 2025-01-27",
      ],
    ],
    [
      "that two records tell of are one",
      {
        plans: [{ startedOn: S }],
        conferences: [
          whole("initial", S, { nextReview: { heldOn: "2025-04-22" } }),
          whole("review", "2025-03-22", { nextReview: { heldOn: "2025-04-22" } }),
        ],
      },
      [
        "plan 0: initial 2025-01-27 conferences[0].conference.held.start whole 0 before 2025-03-22",
        "- review 2025-03-22 conferences[1].conference.held.start whole 1 after 2025-01-27 before 2025-04-22",
        "- review 2025-04-22 conferences[0].nextReview.heldOn after 2025-03-22",
      ],
    ],
    [
      "that a record tells of as planned are none",
      { plans: [{ startedOn: S }], conferences: [whole("initial", S, { nextReview: { plannedOn: "2025-04-22" } })] },
      ["plan 0: initial 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "that a record tells of are none without a plan",
      { plans: [], conferences: [whole("initial", S, { nextReview: { heldOn: "2025-04-22" } })] },
      ["initial 2025-01-27 conferences[0].conference.held.start whole 0"],
    ],
    [
      "that a record tells of are its plan's",
      {
        plans: [
          { startedOn: S, endedOn: "2025-05-01", reviews: [{ heldOn: "2025-04-22" }] },
          { startedOn: "2025-03-01" },
        ],
        conferences: [whole("initial", "2025-03-01", { nextReview: { heldOn: "2025-04-22" } })],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review 2025-04-22 plans[0].reviews[0].heldOn after 2025-01-27",
        "plan 1: initial 2025-03-01 conferences[0].conference.held.start whole 0 before 2025-04-22",
        "- review 2025-04-22 conferences[0].nextReview.heldOn after 2025-03-01",
      ],
    ],
    [
      "planned for the time after the plan ended, after one that was held then",
      {
        plans: [
          { startedOn: S, endedOn: "2025-03-01", reviews: [{ plannedOn: "2025-04-10" }, { heldOn: "2025-04-22" }] },
        ],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-10, assumed",
        "- review 2025-04-22 plans[0].reviews[1].heldOn outside",
        "- review planned 2025-04-10 plans[0].reviews[0].plannedOn after 2025-01-27",
      ],
    ],
    [
      "without a day and planned, in a plan without a start",
      { plans: [{ reviews: [{}, { plannedOn: "2025-04-10" }, { heldOn: "2025-02-10" }] }] },
      [
        "plan 0: no start",
        "- review 2025-02-10 plans[0].reviews[2].heldOn before 2025-04-10",
        "- review planned 2025-04-10 plans[0].reviews[1].plannedOn after 2025-02-10",
        "- review undated plans[0].reviews[0].heldOn",
      ],
    ],
    [
      "that a plan lists stay its own, also where a later plan has begun",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: "2025-04-22" }] }, { startedOn: "2025-03-01" }],
        conferences: [whole("review", "2025-04-22")],
      },
      [
        "plan 0: initial 2025-01-27 plans[0].startedOn before 2025-04-22, assumed",
        "- review 2025-04-22 conferences[0].conference.held.start whole 0 after 2025-01-27",
        "plan 1: initial 2025-03-01 plans[1].startedOn, assumed",
      ],
    ],
    [
      "of one day, in the order given",
      {
        plans: [],
        conferences: [
          whole("review", "2025-04-22", { reference: "A" }),
          whole("initial", "2025-04-22", { reference: "B" }),
          whole("review", "2025-04-22", { reference: "C" }),
        ],
      },
      [
        "review A 2025-04-22 conferences[0].conference.held.start whole 0 after 2025-04-22 before 2025-04-22",
        "initial B 2025-04-22 conferences[1].conference.held.start whole 1 before 2025-04-22",
        "review C 2025-04-22 conferences[2].conference.held.start whole 2 after 2025-04-22",
      ],
    ],
  ])("%s", (_, history, expected) => {
    expect(meetingsInWords(history)).toEqual(expected);
  });
});
