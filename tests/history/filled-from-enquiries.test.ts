import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../src/index.js";
import { recordInWords } from "./record-in-words.js";

const S = "2025-01-27";
const held = (start: string, end?: string) => ({ held: { start, ...(end ? { end } : {}) } });

describe("the record of a conference of an enquiry", () => {
  it.each<[why: string, history: ChildHistory, home: string, expected: string[], enquiry?: number]>([
    [
      "an enquiry whose conference was held",
      { enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: S, conferenceRequired: true, conference: "M1" }] },
      "enquiries[0]",
      [
        'type: "initial"',
        'reference: "M1"',
        'section47.startedOn: "2025-01-06" @enquiries[0].startedOn',
        "section47.conferenceRequired: true @enquiries[0].conferenceRequired",
        'conference.held.start: "2025-01-27" @enquiries[0].conferenceHeldOn',
        'conference.held.end: "2025-01-27" @enquiries[0].conferenceHeldOn',
        "nextReview.heldOn @enquiries[0]",
      ],
    ],
    [
      "an enquiry whose conference is to come",
      { enquiries: [{ startedOn: "2025-01-06" }], plans: [] },
      "enquiries[0]",
      [
        'type: "initial"',
        'section47.startedOn: "2025-01-06" @enquiries[0].startedOn',
        "conference.held.start @enquiries[0].conferenceHeldOn",
        "nextReview.heldOn @enquiries[0]",
      ],
    ],
    [
      "an enquiry of which nothing is known",
      { enquiries: [{}] },
      "enquiries[0]",
      [
        'type: "initial"',
        "section47: {}",
        "conference.held.start @enquiries[0].conferenceHeldOn",
        "nextReview.heldOn @enquiries[0]",
      ],
    ],
    [
      "no plan came of it, where all plans are known",
      {
        enquiries: [{ conferenceHeldOn: S }],
        plans: [
          { startedOn: "2025-06-01" },
          { startedOn: "2024-01-01", endedOn: "2025-01-26" },
          { endedOn: "2025-06-01" },
        ],
      },
      "enquiries[0]",
      [
        'type: "initial"',
        "section47: {}",
        'conference.held.start: "2025-01-27" @enquiries[0].conferenceHeldOn',
        'conference.held.end: "2025-01-27" @enquiries[0].conferenceHeldOn',
        "decision.planNeeded: false @plans",
        "nextReview.heldOn @enquiries[0]",
      ],
    ],
    [
      "held on the last day of a plan",
      { enquiries: [{ conferenceHeldOn: S }], plans: [{ startedOn: "2024-01-01", endedOn: S }] },
      "enquiries[0]",
      [
        'type: "initial"',
        "section47: {}",
        'conference.held.start: "2025-01-27" @enquiries[0].conferenceHeldOn',
        'conference.held.end: "2025-01-27" @enquiries[0].conferenceHeldOn',
        "nextReview.heldOn @enquiries[0]",
      ],
    ],
    [
      "held during a plan that goes on",
      { enquiries: [{ conferenceHeldOn: S }], plans: [{ startedOn: "2024-01-01" }] },
      "enquiries[0]",
      [
        'type: "initial"',
        "section47: {}",
        'conference.held.start: "2025-01-27" @enquiries[0].conferenceHeldOn',
        'conference.held.end: "2025-01-27" @enquiries[0].conferenceHeldOn',
        "nextReview.heldOn @enquiries[0]",
      ],
    ],
    [
      "held on the first day of a plan that another conference started",
      { enquiries: [{ conferenceHeldOn: S, conference: "M1" }], plans: [{ startedOn: S, conference: "M2" }] },
      "enquiries[0]",
      [
        'type: "initial"',
        'reference: "M1"',
        "section47: {}",
        'conference.held.start: "2025-01-27" @enquiries[0].conferenceHeldOn',
        'conference.held.end: "2025-01-27" @enquiries[0].conferenceHeldOn',
        "nextReview.heldOn @enquiries[0]",
      ],
    ],
    [
      "nobody knows the plans",
      { enquiries: [{ conferenceHeldOn: S }] },
      "enquiries[0]",
      [
        'type: "initial"',
        "section47: {}",
        'conference.held.start: "2025-01-27" @enquiries[0].conferenceHeldOn',
        'conference.held.end: "2025-01-27" @enquiries[0].conferenceHeldOn',
        "nextReview.heldOn @enquiries[0]",
      ],
    ],
    [
      "the record says what was decided",
      {
        enquiries: [{ conferenceHeldOn: S }],
        plans: [],
        conferences: [{ type: "initial", conference: held(S), decision: { planNeeded: true } }],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        "decision.planNeeded: true",
        "section47: {}",
        "whole conferences[0]",
      ],
    ],
    [
      "the record says of what category",
      {
        enquiries: [{ conferenceHeldOn: S }],
        plans: [],
        conferences: [{ type: "initial", conference: held(S), decision: { category: "NEG" } }],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        'decision.category: "NEG"',
        "decision.planNeeded: false @plans",
        "section47: {}",
        "whole conferences[0]",
      ],
    ],
    [
      "the second of two enquiries",
      {
        enquiries: [
          { startedOn: "2025-01-02", conferenceHeldOn: S },
          { startedOn: "2025-01-06", conferenceHeldOn: S, conferenceRequired: false },
        ],
      },
      "enquiries[0]",
      [
        'type: "initial"',
        'section47.startedOn: "2025-01-06" @enquiries[1].startedOn',
        "section47.conferenceRequired: false @enquiries[1].conferenceRequired",
        'conference.held.start: "2025-01-27" @enquiries[0].conferenceHeldOn',
        'conference.held.end: "2025-01-27" @enquiries[0].conferenceHeldOn',
        "nextReview.heldOn @enquiries[0]",
      ],
      1,
    ],
    [
      "the record's own enquiry stays",
      {
        enquiries: [{ startedOn: "2025-01-06", conferenceRequired: false, conferenceHeldOn: S }],
        conferences: [
          { type: "initial", section47: { startedOn: "2025-01-07", endedOn: "2025-01-20" }, conference: held(S) },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'section47.startedOn: "2025-01-07"',
        'section47.endedOn: "2025-01-20"',
        "section47.conferenceRequired: false @enquiries[0].conferenceRequired",
        'conference.held.start: "2025-01-27"',
        "whole conferences[0]",
      ],
    ],
    [
      "a record that no enquiry led to",
      { plans: [], conferences: [{ type: "initial", conference: held(S) }] },
      "conferences[0]",
      ['type: "initial"', 'conference.held.start: "2025-01-27"', "whole conferences[0]"],
    ],
  ])("%s", (_, history, home, expected, enquiry) => {
    expect(recordInWords(history, home, enquiry)).toEqual(expected);
  });
});
