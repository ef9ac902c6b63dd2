import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../src/index.js";
import { recordInWords } from "./record-in-words.js";

const S = "2025-01-27";
const R = "2025-04-22";
const held = (start: string, end?: string) => ({ held: { start, ...(end ? { end } : {}) } });
const planned = (start: string) => ({ planned: { start } });

describe("when a conference was held or planned, filled from the plan", () => {
  it.each<[why: string, history: ChildHistory, home: string, expected: string[], enquiry?: number]>([
    [
      "held, where only the plan says so",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: R, quorate: true, conference: "B" }] }],
        conferences: [{ type: "review", reference: "B", conference: { held: { end: "2025-04-23" }, quorate: false } }],
      },
      "conferences[0]",
      [
        'type: "review"',
        'reference: "B"',
        'conference.held.start: "2025-04-22" @plans[0].reviews[0].heldOn',
        'conference.held.end: "2025-04-23" @plans[0].reviews[0].heldOn',
        "conference.quorate: false",
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'previousConference.type: "initial" @plans[0]',
        'previousConference.heldOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[0]",
      ],
    ],
    [
      "planned, where only the plan says so",
      {
        plans: [{ startedOn: S, reviews: [{ plannedOn: R, quorate: true, conference: "B" }] }],
        conferences: [{ type: "review", reference: "B", conference: { planned: { end: "2025-04-23" } } }],
      },
      "conferences[0]",
      [
        'type: "review"',
        'reference: "B"',
        'conference.planned.start: "2025-04-22" @plans[0].reviews[0].plannedOn',
        'conference.planned.end: "2025-04-23" @plans[0].reviews[0].plannedOn',
        "conference.quorate: true @plans[0].reviews[0].quorate",
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'previousConference.type: "initial" @plans[0]',
        'previousConference.heldOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[0]",
      ],
    ],
    [
      "planned otherwise than the plan says",
      {
        plans: [{ startedOn: S, reviews: [{ plannedOn: R, conference: "B" }] }],
        conferences: [{ type: "review", reference: "B", conference: { planned: { start: "2025-04-24" } } }],
      },
      "conferences[0]",
      [
        'type: "review"',
        'reference: "B"',
        'conference.planned.start: "2025-04-24"',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'previousConference.type: "initial" @plans[0]',
        'previousConference.heldOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[0]",
      ],
    ],
    [
      "held, and planned by the plan",
      {
        plans: [{ startedOn: S, reviews: [{ plannedOn: R, conference: "B" }] }],
        conferences: [{ type: "review", reference: "B", conference: held("2025-04-24") }],
      },
      "conferences[0]",
      [
        'type: "review"',
        'reference: "B"',
        'conference.held.start: "2025-04-24"',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'previousConference.type: "initial" @plans[0]',
        'previousConference.heldOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[0]",
      ],
    ],
  ])("%s", (_, history, home, expected, enquiry) => {
    expect(recordInWords(history, home, enquiry)).toEqual(expected);
  });
});

describe("the conference before it and the next review, filled from the history", () => {
  it.each<[why: string, history: ChildHistory, home: string, expected: string[], enquiry?: number]>([
    [
      "the conference before it, with its plan's actions",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: R }] }],
        conferences: [
          {
            type: "initial",
            conference: { ...held(S, "2025-01-28"), quorate: false },
            plan: { actions: [{ id: "x" }] },
          },
        ],
      },
      "plans[0].reviews[0]",
      [
        'type: "review"',
        'conference.held.start: "2025-04-22" @plans[0].reviews[0].heldOn',
        'conference.held.end: "2025-04-22" @plans[0].reviews[0].heldOn',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'previousConference.type: "initial" @conferences[0]',
        'previousConference.heldOn: "2025-01-28" @conferences[0].conference.held.start',
        "previousConference.quorate: false",
        'previousConference.plan.actions[0].id: "x"',
        "nextReview.heldOn @plans[0].reviews",
        "previousConference.plan = conferences[0].plan",
      ],
    ],
    [
      "what it says itself of the conference before it",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: R }] }],
        conferences: [
          { type: "initial", conference: { ...held(S), quorate: false }, plan: { actions: [{ id: "x" }] } },
          {
            type: "review",
            conference: held(R),
            previousConference: { type: "pre-birth", heldOn: "2025-01-20", quorate: true, plan: { actions: [] } },
          },
        ],
      },
      "conferences[1]",
      [
        'type: "review"',
        'conference.held.start: "2025-04-22"',
        'previousConference.type: "pre-birth"',
        'previousConference.heldOn: "2025-01-20"',
        "previousConference.quorate: true",
        "previousConference.plan.actions: []",
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[1]",
      ],
    ],
    [
      "the conference before it was broken off",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: R }] }],
        conferences: [
          { type: "initial", conference: { ...held(S), adjourned: { on: S, reconvenedOn: "2025-02-10" } } },
        ],
      },
      "plans[0].reviews[0]",
      [
        'type: "review"',
        'conference.held.start: "2025-04-22" @plans[0].reviews[0].heldOn',
        'conference.held.end: "2025-04-22" @plans[0].reviews[0].heldOn',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'previousConference.type: "initial" @conferences[0]',
        'previousConference.heldOn: "2025-02-10" @conferences[0].conference.held.start',
        "nextReview.heldOn @plans[0].reviews",
      ],
    ],
    [
      "the conference before it is only planned",
      { plans: [{ startedOn: S, reviews: [{ plannedOn: R }, { plannedOn: "2025-10-22" }] }] },
      "plans[0].reviews[1]",
      [
        'type: "review"',
        'conference.planned.start: "2025-10-22" @plans[0].reviews[1].plannedOn',
        'conference.planned.end: "2025-10-22" @plans[0].reviews[1].plannedOn',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        "conference.held.start @plans[0].reviews[1].heldOn",
        "nextReview.heldOn @plans[0].reviews",
      ],
    ],
    [
      "what it says itself of the next review",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: R }] }],
        conferences: [
          { type: "initial", conference: held(S), nextReview: { heldOn: "2025-04-23", plannedOn: "2025-04-01" } },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        'nextReview.heldOn: "2025-04-23"',
        'nextReview.plannedOn: "2025-04-01"',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        "whole conferences[0]",
      ],
    ],
    [
      "the next review is planned, as it says itself",
      {
        plans: [{ startedOn: S, reviews: [{ plannedOn: R }] }],
        conferences: [{ type: "initial", conference: held(S), nextReview: { plannedOn: "2025-04-01" } }],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        'nextReview.plannedOn: "2025-04-01"',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[0]",
      ],
    ],
    [
      "the next review is planned in a record",
      {
        plans: [{ startedOn: S }],
        conferences: [
          { type: "initial", conference: held(S) },
          { type: "review", conference: planned(R) },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'nextReview.plannedOn: "2025-04-22" @conferences[1].conference.planned.start',
        "nextReview.heldOn @conferences[1].conference.held.start",
        "whole conferences[0]",
      ],
    ],
    [
      "the next review has a record whose day the plan tells",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: R, conference: "B" }] }],
        conferences: [
          { type: "initial", conference: held(S) },
          { type: "review", reference: "B" },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'nextReview.heldOn: "2025-04-22" @plans[0].reviews[0].heldOn',
        "whole conferences[0]",
      ],
    ],
    [
      "what it says itself of when the next review was held, and not of when it was planned",
      {
        plans: [{ startedOn: S, reviews: [{ heldOn: R, plannedOn: "2025-04-20" }] }],
        conferences: [{ type: "initial", conference: held(S), nextReview: { heldOn: "2025-04-23" } }],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        'nextReview.heldOn: "2025-04-23"',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        "whole conferences[0]",
      ],
    ],
    [
      "the next review has a record whose planned day the plan tells",
      {
        plans: [{ startedOn: S, reviews: [{ plannedOn: R, conference: "B" }] }],
        conferences: [
          { type: "initial", conference: held(S) },
          { type: "review", reference: "B", conference: { mode: "video" } },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'nextReview.plannedOn: "2025-04-22" @plans[0].reviews[0].plannedOn',
        "nextReview.heldOn @conferences[1].conference.held.start",
        "whole conferences[0]",
      ],
    ],
  ])("%s", (_, history, home, expected, enquiry) => {
    expect(recordInWords(history, home, enquiry)).toEqual(expected);
  });
});
