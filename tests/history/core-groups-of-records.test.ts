import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../src/index.js";
import { recordInWords } from "./record-in-words.js";

const S = "2025-01-27";
const R = "2025-04-22";
const held = (start: string, end?: string) => ({ held: { start, ...(end ? { end } : {}) } });

describe("the core groups of a plan, in the record of each conference", () => {
  it.each<[why: string, history: ChildHistory, home: string, expected: string[], enquiry?: number]>([
    [
      "core groups of the reviews' records, each day once",
      {
        plans: [{ startedOn: S }],
        conferences: [
          { type: "initial", conference: held(S), coreGroup: { meetings: [{ heldOn: "2025-02-03" }] } },
          {
            type: "review",
            conference: held(R),
            coreGroup: { meetings: [{ heldOn: "2025-02-03" }, { heldOn: "2025-04-25" }, {}] },
          },
          {
            type: "review",
            conference: held("2025-10-22"),
            coreGroup: { meetings: [{ heldOn: "2025-04-25" }, { heldOn: "2025-10-25" }] },
          },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        'coreGroup.meetings[0].heldOn: "2025-02-03"',
        'coreGroup.meetings[1].heldOn: "2025-04-25"',
        'coreGroup.meetings[2].heldOn: "2025-10-25"',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'nextReview.heldOn: "2025-04-22" @conferences[1].conference.held.start',
        "coreGroup.meetings[1] = conferences[1].coreGroup.meetings[1]",
        "coreGroup.meetings[2] = conferences[2].coreGroup.meetings[1]",
        "whole conferences[0]",
      ],
    ],
    [
      "a review's own core groups only, after a whole record",
      {
        plans: [{ startedOn: S }],
        conferences: [
          { type: "initial", conference: held(S) },
          { type: "review", conference: held(R), coreGroup: { meetings: [{ heldOn: "2025-04-25" }] } },
          { type: "review", conference: held("2025-10-22"), coreGroup: { meetings: [{ heldOn: "2025-10-25" }] } },
        ],
      },
      "conferences[1]",
      [
        'type: "review"',
        'conference.held.start: "2025-04-22"',
        'coreGroup.meetings[0].heldOn: "2025-04-25"',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'previousConference.type: "initial" @conferences[0]',
        'previousConference.heldOn: "2025-01-27" @conferences[0].conference.held.start',
        'nextReview.heldOn: "2025-10-22" @conferences[2].conference.held.start',
        "whole conferences[1]",
      ],
    ],
    [
      "core groups begin with the first whole record",
      {
        plans: [{ startedOn: S }],
        conferences: [
          { type: "review", conference: held(R), coreGroup: { members: ["p1"] } },
          { type: "review", conference: held("2025-10-22"), coreGroup: { meetings: [{ heldOn: "2025-10-25" }] } },
        ],
      },
      "conferences[0]",
      [
        'type: "review"',
        'conference.held.start: "2025-04-22"',
        'coreGroup.members[0]: "p1"',
        'coreGroup.meetings[0].heldOn: "2025-10-25"',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'previousConference.type: "initial" @plans[0]',
        'previousConference.heldOn: "2025-01-27" @plans[0].startedOn',
        'nextReview.heldOn: "2025-10-22" @conferences[1].conference.held.start',
        "coreGroup.meetings[0] = conferences[1].coreGroup.meetings[0]",
        "whole conferences[0]",
      ],
    ],
    [
      "a conference without a record has no core groups",
      {
        plans: [{ startedOn: S }],
        conferences: [{ type: "review", conference: held(R), coreGroup: { meetings: [{ heldOn: "2025-04-25" }] } }],
      },
      "plans[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27" @plans[0].startedOn',
        'conference.held.end: "2025-01-27" @plans[0].startedOn',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'nextReview.heldOn: "2025-04-22" @conferences[0].conference.held.start',
      ],
    ],
  ])("%s", (_, history, home, expected, enquiry) => {
    expect(recordInWords(history, home, enquiry)).toEqual(expected);
  });
});
