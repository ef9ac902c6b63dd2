import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../../src/index.js";
import { ruleInWords } from "./rule-in-words.js";

const S = "2025-01-27";

describe("longer without a review than any plan may go", () => {
  it.each<[why: string, history: ChildHistory, asOf: string | undefined, expected: string[]]>([
    ["no plan", { plans: [] }, "2025-12-01", ["not-applicable nothing-to-judge"]],
    ["a plan of which nothing is known", { plans: [{}] }, "2025-12-01", ["skipped facts-missing plans[0].startedOn"]],
    [
      "a plan without a start, with a review",
      { plans: [{ reviews: [{ heldOn: S }] }] },
      "2025-12-01",
      ["skipped facts-missing plans[0].startedOn"],
    ],
    [
      "nobody knows how it goes on",
      { plans: [{ startedOn: S }] },
      undefined,
      ["skipped facts-missing plans[0].reviews"],
    ],
    [
      "a review in time, and nobody knows how it goes on",
      { plans: [{ startedOn: S, startedBy: "transfer-in", reviews: [{ heldOn: "2025-07-27" }] }] },
      undefined,
      ["passed"],
    ],
    [
      "a review a day late, and nobody knows how it goes on",
      { plans: [{ startedOn: S, startedBy: "transfer-in", reviews: [{ heldOn: "2025-07-28" }] }] },
      undefined,
      ["failed", "query plans[0].reviews[0].heldOn"],
    ],
    [
      "late by the policy is found once",
      { plans: [{ startedOn: S, reviews: [{ heldOn: "2025-07-28" }] }] },
      "2025-08-01",
      ["passed"],
    ],
    ["overdue by the policy is found once", { plans: [{ startedOn: S }] }, "2025-08-01", ["passed"]],
    [
      "a review that is held later than asked about",
      { plans: [{ startedOn: S, startedBy: "transfer-in", reviews: [{ heldOn: "2025-08-10" }] }] },
      "2025-07-27",
      ["passed"],
    ],
    [
      "a review that is held later than asked about, too late",
      { plans: [{ startedOn: S, startedBy: "transfer-in", reviews: [{ heldOn: "2025-08-10" }] }] },
      "2025-07-28",
      ["failed", "query plans[0].reviews[0].heldOn"],
    ],
    [
      "a review on the day asked about",
      { plans: [{ startedOn: S, startedBy: "transfer-in", reviews: [{ heldOn: "2025-07-28" }] }] },
      "2025-07-28",
      ["failed", "query plans[0].reviews[0].heldOn"],
    ],
    [
      "a review that is planned",
      { plans: [{ startedOn: S, startedBy: "transfer-in", reviews: [{ plannedOn: "2025-08-10" }] }] },
      "2025-07-28",
      ["failed", "query plans[0].reviews[0].heldOn"],
    ],
    [
      "a planned review that was replaced",
      {
        plans: [
          { startedOn: S, startedBy: "transfer-in", reviews: [{ plannedOn: "2025-03-10" }, { heldOn: "2025-04-10" }] },
        ],
      },
      "2025-10-11",
      ["passed"],
    ],
    [
      "six months after the last review",
      {
        plans: [
          { startedOn: S, startedBy: "transfer-in", reviews: [{ heldOn: "2025-04-10" }, { heldOn: "2025-09-10" }] },
        ],
      },
      "2025-12-01",
      ["passed"],
    ],
    [
      "an ended plan",
      { plans: [{ startedOn: S, startedBy: "transfer-in", endedOn: "2025-07-27" }] },
      "2025-12-01",
      ["passed"],
    ],
    [
      "a plan that ended a day later",
      { plans: [{ startedOn: S, startedBy: "transfer-in", endedOn: "2025-07-28" }] },
      "2025-12-01",
      ["failed", "query plans[0].reviews"],
    ],
    [
      "a child who died",
      { diedOn: "2025-07-27", plans: [{ startedOn: S, startedBy: "transfer-in" }] },
      "2025-12-01",
      ["passed"],
    ],
    [
      "a child who died a day later",
      { diedOn: "2025-07-28", plans: [{ startedOn: S, startedBy: "transfer-in" }] },
      "2025-12-01",
      ["failed", "query plans[0].reviews"],
    ],
    [
      "a plan that ended on its first day",
      { plans: [{ startedOn: S, startedBy: "transfer-in", endedOn: S }] },
      "2025-12-01",
      ["not-applicable nothing-to-judge"],
    ],
    [
      "a review outside the plan is none",
      {
        plans: [
          {
            startedOn: S,
            startedBy: "transfer-in",
            endedOn: "2025-12-01",
            reviews: [{ heldOn: S }, { heldOn: "2025-12-02" }],
          },
        ],
      },
      "2026-01-01",
      ["failed", "query plans[0].reviews"],
    ],
    [
      "from the day on which the conference went on",
      {
        plans: [{ startedOn: S, startedBy: "transfer-in" }],
        conferences: [
          { type: "transfer-in", conference: { held: { start: S }, adjourned: { on: S, reconvenedOn: "2025-02-10" } } },
        ],
      },
      "2025-08-10",
      ["passed"],
    ],
    [
      "from the day on which the conference went on, a day later",
      {
        plans: [{ startedOn: S, startedBy: "transfer-in" }],
        conferences: [
          { type: "transfer-in", conference: { held: { start: S }, adjourned: { on: S, reconvenedOn: "2025-02-10" } } },
        ],
      },
      "2025-08-11",
      ["failed", "query plans[0].reviews"],
    ],
    [
      "a plan that only records tell of",
      { conferences: [{ type: "transfer-in", conference: { held: { start: S } }, decision: { planNeeded: true } }] },
      "2025-08-11",
      ["failed", "query conferences[0].nextReview.heldOn"],
    ],
    [
      "a plan that only records tell of, with a review",
      {
        conferences: [
          { type: "transfer-in", conference: { held: { start: "2024-01-15" } }, decision: { planNeeded: true } },
          { type: "review", conference: { held: { start: "2024-07-15" } }, decision: { planNeeded: true } },
        ],
      },
      "2025-08-11",
      ["passed"],
    ],
    [
      "two plans, of which the second is too long",
      {
        plans: [
          { startedOn: "2024-01-15", startedBy: "transfer-in", endedOn: "2024-06-01" },
          { startedOn: S, startedBy: "transfer-in" },
        ],
      },
      "2025-08-11",
      ["failed", "query plans[1].reviews"],
    ],
  ])("%s", (_, history, asOf, expected) => {
    expect(ruleInWords("review-interval-exceeded", history, asOf)).toEqual(expected);
  });
});
