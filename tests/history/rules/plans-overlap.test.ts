import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../../src/index.js";
import { ruleInWords } from "./rule-in-words.js";

const S = "2025-01-27";

describe("plans that overlap", () => {
  it.each<[why: string, history: ChildHistory, asOf: string | undefined, expected: string[]]>([
    ["one plan", { plans: [{ startedOn: S }] }, undefined, ["not-applicable nothing-to-judge"]],
    ["no plans are given", {}, undefined, ["not-applicable nothing-to-judge"]],
    [
      "two, of which one has no start",
      { plans: [{ startedOn: S }, { endedOn: "2025-03-01" }] },
      undefined,
      ["not-applicable nothing-to-judge"],
    ],
    [
      "one after the other",
      { plans: [{ startedOn: "2025-03-02" }, { startedOn: S, endedOn: "2025-03-01" }] },
      undefined,
      ["passed"],
    ],
    [
      "two of one day",
      { plans: [{ startedOn: S }, { startedOn: S }] },
      undefined,
      ["failed", "error plans[1].startedOn"],
    ],
    [
      "two of one day, the first of which ends on it",
      { plans: [{ startedOn: S, endedOn: S }, { startedOn: S }] },
      undefined,
      ["passed"],
    ],
    [
      "two of one day, the second of which ends on it",
      { plans: [{ startedOn: S }, { startedOn: S, endedOn: S }] },
      undefined,
      ["failed", "error plans[1].startedOn"],
    ],
    [
      "a short one within a long one, and one after the short one",
      {
        plans: [
          { startedOn: "2025-01-06", endedOn: "2025-06-01" },
          { startedOn: "2025-02-01", endedOn: "2025-02-10" },
          { startedOn: "2025-03-01" },
        ],
      },
      undefined,
      ["failed", "error plans[1].startedOn", "error plans[2].startedOn"],
    ],
    [
      "a long one begun within a short one, and one within that",
      {
        plans: [
          { startedOn: "2025-01-06", endedOn: "2025-02-01" },
          { startedOn: "2025-01-20", endedOn: "2025-06-10" },
          { startedOn: "2025-03-01" },
        ],
      },
      undefined,
      ["failed", "error plans[1].startedOn", "error plans[2].startedOn"],
    ],
    [
      "three in a row, given in another order",
      {
        plans: [
          { startedOn: "2025-03-03" },
          { startedOn: "2025-01-06", endedOn: "2025-02-01" },
          { startedOn: "2025-02-01", endedOn: "2025-03-03" },
        ],
      },
      undefined,
      ["passed"],
    ],
  ])("%s", (_, history, asOf, expected) => {
    expect(ruleInWords("plans-overlap", history, asOf)).toEqual(expected);
  });
});
