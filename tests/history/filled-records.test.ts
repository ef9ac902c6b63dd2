import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../src/index.js";
import { recordInWords } from "./record-in-words.js";

const S = "2025-01-27";
const R = "2025-04-22";
const thin = { plans: [{ startedOn: S, reviews: [{ heldOn: R }] }] };
const held = (start: string, end?: string) => ({ held: { start, ...(end ? { end } : {}) } });

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
  ])("%s", (_, history, home, expected, enquiry) => {
    expect(recordInWords(history, home, enquiry)).toEqual(expected);
  });
});
