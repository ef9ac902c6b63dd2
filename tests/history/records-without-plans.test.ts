import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../src/index.js";
import { recordInWords } from "./record-in-words.js";

const S = "2025-01-27";
const R = "2025-04-22";
const held = (start: string, end?: string) => ({ held: { start, ...(end ? { end } : {}) } });

describe("a record of a history without plans", () => {
  it.each<[why: string, history: ChildHistory, home: string, expected: string[], enquiry?: number]>([
    [
      "a plan that only records tell of",
      {
        conferences: [
          { type: "initial", conference: held(S), decision: { planNeeded: true } },
          { type: "review", conference: held(R), decision: { planNeeded: false } },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        "decision.planNeeded: true",
        'plan.startedOn: "2025-01-27"',
        'plan.endedOn: "2025-04-22"',
        'nextReview.heldOn: "2025-04-22" @conferences[1].conference.held.start',
        "whole conferences[0]",
      ],
    ],
    [
      "its review",
      {
        conferences: [
          { type: "initial", conference: held(S), decision: { planNeeded: true } },
          { type: "review", conference: held(R) },
        ],
      },
      "conferences[1]",
      [
        'type: "review"',
        'conference.held.start: "2025-04-22"',
        "decision.planNeeded: true",
        'plan.startedOn: "2025-01-27"',
        'previousConference.type: "initial" @conferences[0]',
        'previousConference.heldOn: "2025-01-27" @conferences[0].conference.held.start',
        "whole conferences[1]",
      ],
    ],
    [
      "the review that only a record tells of",
      {
        conferences: [
          { type: "initial", conference: held(S), decision: { planNeeded: true }, nextReview: { heldOn: R } },
        ],
      },
      "conferences[0].nextReview",
      [
        'type: "review"',
        'conference.held.start: "2025-04-22" @conferences[0].nextReview.heldOn',
        'conference.held.end: "2025-04-22" @conferences[0].nextReview.heldOn',
        "decision.planNeeded: true",
        'plan.startedOn: "2025-01-27"',
        'previousConference.type: "initial" @conferences[0]',
        'previousConference.heldOn: "2025-01-27" @conferences[0].conference.held.start',
        "nextReview.heldOn @conferences[0].nextReview",
      ],
    ],
  ])("%s", (_, history, home, expected, enquiry) => {
    expect(recordInWords(history, home, enquiry)).toEqual(expected);
  });
});
