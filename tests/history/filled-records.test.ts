import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../src/index.js";
import { recordInWords } from "./record-in-words.js";

const S = "2025-01-27";
const R = "2025-04-22";
const thin = { plans: [{ startedOn: S, reviews: [{ heldOn: R }] }] };
const held = (start: string, end?: string) => ({ held: { start, ...(end ? { end } : {}) } });
const planned = (start: string) => ({ planned: { start } });

describe("a whole record, filled from the history", () => {
  it.each<[why: string, history: ChildHistory, home: string, expected: string[], enquiry?: number]>([
    [
      "a record that says all",
      {
        id: "C1",
        conferences: [
          {
            type: "initial",
            reference: "A",
            children: [{ id: "C1" }],
            conference: held(S, S),
            decision: { planNeeded: false },
          },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'reference: "A"',
        'children[0].id: "C1"',
        'conference.held.start: "2025-01-27"',
        'conference.held.end: "2025-01-27"',
        "decision.planNeeded: false",
        "whole conferences[0]",
      ],
    ],
    [
      "a record is filled by its plan",
      {
        ...thin,
        id: "C1",
        conferences: [{ type: "initial", conference: held(`${S}T10:00`), plan: { nextSteps: "x" } }],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27T10:00"',
        'plan.nextSteps: "x"',
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        'children[0].id: "C1" @id',
        "decision.planNeeded: true @plans[0]",
        'nextReview.heldOn: "2025-04-22" @plans[0].reviews[0].heldOn',
        "children[0].diedOn @diedOn",
        "whole conferences[0]",
      ],
    ],
    [
      "a record keeps what it says of its plan",
      {
        plans: [{ startedOn: S, endedOn: "2025-06-01", endReason: "moved", category: "NEG" }],
        conferences: [
          {
            type: "initial",
            conference: held(S),
            decision: { planNeeded: true, category: "EMO" },
            plan: { startedOn: "2025-01-28", endedOn: "2025-06-02", endReason: "other" },
          },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        "decision.planNeeded: true",
        'decision.category: "EMO"',
        'plan.startedOn: "2025-01-28"',
        'plan.endedOn: "2025-06-02"',
        'plan.endReason: "other"',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[0]",
      ],
    ],
    [
      "a record's decision is filled with the category",
      {
        plans: [{ startedOn: S, category: "NEG" }],
        conferences: [{ type: "initial", conference: held(S), decision: { planNeeded: true } }],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        "decision.planNeeded: true",
        'decision.category: "NEG" @plans[0].category',
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[0]",
      ],
    ],
    [
      "a record that decided on no plan has no category",
      {
        plans: [{ startedOn: S, category: "NEG" }],
        conferences: [{ type: "initial", conference: held(S), decision: { planNeeded: false } }],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        "decision.planNeeded: false",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[0]",
      ],
    ],
    [
      "one of several children",
      {
        id: "C1",
        diedOn: "2025-05-01",
        plans: [{ startedOn: S }],
        conferences: [{ type: "initial", conference: held(S), children: [{ id: "C0" }, { id: "C1" }] }],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        'children[0].id: "C1"',
        'children[0].diedOn: "2025-05-01" @diedOn',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
        "children[0] = conferences[0].children[1]",
        "whole conferences[0]",
      ],
    ],
    [
      "one of several children who died, as the record says",
      {
        id: "C1",
        diedOn: "2025-05-01",
        conferences: [
          { type: "initial", conference: held(S), children: [{ id: "C0" }, { id: "C1", diedOn: "2025-05-02" }] },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        'children[0].id: "C1"',
        'children[0].diedOn: "2025-05-02"',
        "children[0] = conferences[0].children[1]",
        "whole conferences[0]",
      ],
    ],
    [
      "a child who is not among several",
      {
        id: "C9",
        diedOn: "2025-05-01",
        conferences: [{ type: "initial", conference: held(S), children: [{ id: "C0" }, { id: "C1" }] }],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        'children[0].id: "C0"',
        'children[1].id: "C1"',
        "whole conferences[0]",
      ],
    ],
    [
      "the only child",
      { id: "C1", conferences: [{ type: "initial", conference: held(S), children: [{ id: "C1" }] }] },
      "conferences[0]",
      ['type: "initial"', 'conference.held.start: "2025-01-27"', 'children[0].id: "C1"', "whole conferences[0]"],
    ],
    [
      "a child's own plan and decision",
      {
        id: "C1",
        plans: [{ startedOn: S, endedOn: "2025-06-01" }],
        conferences: [
          {
            type: "initial",
            conference: held(S),
            children: [{ id: "C1", decision: { planNeeded: true }, plan: { startedOn: "2025-01-28" } }],
          },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        'children[0].id: "C1"',
        "children[0].decision.planNeeded: true",
        'children[0].plan.startedOn: "2025-01-28"',
        'children[0].plan.endedOn: "2025-06-01" @plans[0].endedOn',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[0]",
      ],
    ],
    [
      "a child's own decision that no plan is needed",
      {
        id: "C1",
        plans: [{ startedOn: S }],
        conferences: [
          { type: "initial", conference: held(S), children: [{ id: "C1", decision: { planNeeded: false } }] },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        'children[0].id: "C1"',
        "children[0].decision.planNeeded: false",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[0]",
      ],
    ],
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
      "of a review outside its plan, none of its own",
      {
        plans: [{ startedOn: S, endedOn: "2025-03-01", reviews: [{ heldOn: R, conference: "B" }] }],
        conferences: [{ type: "review", reference: "B", conference: held(R) }],
      },
      "conferences[0]",
      ['type: "review"', 'reference: "B"', 'conference.held.start: "2025-04-22"', "whole conferences[0]"],
    ],
    [
      "a child's own decision, and the category of the plan",
      {
        id: "C1",
        plans: [{ startedOn: S, category: "NEG" }],
        conferences: [
          { type: "initial", conference: held(S), children: [{ id: "C1", decision: { planNeeded: true } }] },
        ],
      },
      "conferences[0]",
      [
        'type: "initial"',
        'conference.held.start: "2025-01-27"',
        'children[0].id: "C1"',
        "children[0].decision.planNeeded: true",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
        "whole conferences[0]",
      ],
    ],
    [
      "what it says itself of the birth",
      {
        bornOn: "2025-03-01",
        expectedDeliveryOn: "2025-03-02",
        plans: [{ startedOn: S, startedBy: "pre-birth" }],
        conferences: [{ type: "pre-birth", bornOn: "2025-03-03", conference: held(S) }],
      },
      "conferences[0]",
      [
        'type: "pre-birth"',
        'bornOn: "2025-03-03"',
        'conference.held.start: "2025-01-27"',
        'expectedDeliveryOn: "2025-03-02" @expectedDeliveryOn',
        "decision.planNeeded: true @plans[0]",
        'plan.startedOn: "2025-01-27" @plans[0].startedOn',
        "nextReview.heldOn @plans[0].reviews",
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
