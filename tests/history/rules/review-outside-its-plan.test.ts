import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../../src/index.js";
import { ruleInWords } from "./rule-in-words.js";

const S = "2025-01-27";

describe("a review outside its plan", () => {
  it.each<[why: string, history: ChildHistory, asOf: string | undefined, expected: string[]]>([
    ["no review", { plans: [{ startedOn: S }] }, undefined, ["not-applicable nothing-to-judge"]],
    [
      "one that is planned",
      { plans: [{ startedOn: S, reviews: [{ plannedOn: "2025-01-20" }] }] },
      undefined,
      ["not-applicable nothing-to-judge"],
    ],
    [
      "one on the first day",
      { plans: [{ startedOn: S, reviews: [{ heldOn: S }] }] },
      undefined,
      ["failed", "error plans[0].reviews[0].heldOn"],
    ],
    ["one a day later", { plans: [{ startedOn: S, reviews: [{ heldOn: "2025-01-28" }] }] }, undefined, ["passed"]],
    [
      "one on the last day, and one a day later",
      {
        plans: [{ startedOn: S, endedOn: "2025-04-22", reviews: [{ heldOn: "2025-04-22" }, { heldOn: "2025-04-23" }] }],
      },
      undefined,
      ["failed", "error plans[0].reviews[1].heldOn"],
    ],
    [
      "the record of one that the plan lists",
      {
        plans: [{ startedOn: S, endedOn: "2025-04-22", reviews: [{ heldOn: "2025-04-23" }] }],
        conferences: [{ type: "review", conference: { held: { start: "2025-04-23" } } }],
      },
      undefined,
      ["failed", "error conferences[0].conference.held.start"],
    ],
  ])("%s", (_, history, asOf, expected) => {
    expect(ruleInWords("review-outside-its-plan", history, asOf)).toEqual(expected);
  });
});
