import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../../src/index.js";
import { ruleInWords } from "./rule-in-words.js";

const S = "2025-01-27";

describe("a plan without a conference", () => {
  it.each<[why: string, history: ChildHistory, asOf: string | undefined, expected: string[]]>([
    ["no plan", { enquiries: [] }, undefined, ["not-applicable nothing-to-judge"]],
    ["no plans", { enquiries: [], plans: [] }, undefined, ["not-applicable nothing-to-judge"]],
    [
      "a plan that only records tell of",
      { conferences: [{ type: "initial", conference: { held: { start: S } }, decision: { planNeeded: true } }] },
      undefined,
      ["not-applicable nothing-to-judge"],
    ],
    [
      "a plan of an enquiry's conference",
      { enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: S }], plans: [{ startedOn: S }] },
      undefined,
      ["passed"],
    ],
    [
      "a plan that nobody knows when it started",
      { enquiries: [], plans: [{ reviews: [] }] },
      undefined,
      ["skipped facts-missing plans[0].startedOn"],
    ],
    [
      "only records are known, and none of it",
      { conferences: [], plans: [{ startedOn: S }] },
      undefined,
      ["failed", "query plans[0].startedOn"],
    ],
    [
      "a transfer in, and records are known",
      { conferences: [], plans: [{ startedOn: S, startedBy: "transfer-in" }] },
      undefined,
      ["failed", "query plans[0].startedOn"],
    ],
    [
      "a transfer in, and enquiries are known",
      { enquiries: [], plans: [{ startedOn: S, startedBy: "transfer-in" }] },
      undefined,
      ["skipped facts-missing enquiries"],
    ],
    [
      "a transfer in whose day the referral tells",
      {
        enquiries: [],
        referrals: [{ transferInConferenceOn: S }],
        plans: [{ referral: 0, startedOn: S, startedBy: "transfer-in" }],
      },
      undefined,
      ["passed"],
    ],
    [
      "the second of two plans",
      {
        enquiries: [{ startedOn: "2024-01-02", conferenceHeldOn: "2024-01-15" }],
        plans: [{ startedOn: "2024-01-15", endedOn: "2024-06-01" }, { startedOn: S }],
      },
      undefined,
      ["failed", "query plans[1].startedOn"],
    ],
  ])("%s", (_, history, asOf, expected) => {
    expect(ruleInWords("plan-without-conference", history, asOf)).toEqual(expected);
  });
});
