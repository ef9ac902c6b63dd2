import { describe, expect, it } from "vitest";
import type { ChildHistory } from "../../../src/index.js";
import { ruleInWords } from "./rule-in-words.js";

const S = "2025-01-27";
const born = "2007-02-10";

describe("an open plan at eighteen", () => {
  it.each<[why: string, history: ChildHistory, asOf: string | undefined, expected: string[]]>([
    ["no plan", { bornOn: born }, "2026-01-01", ["not-applicable nothing-to-judge"]],
    [
      "a plan that nobody knows when it started",
      { bornOn: born, plans: [{}] },
      "2026-01-01",
      ["not-applicable nothing-to-judge"],
    ],
    [
      "a plan that starts later than asked about",
      { bornOn: born, plans: [{ startedOn: "2026-01-02" }] },
      "2026-01-01",
      ["not-applicable nothing-to-judge"],
    ],
    [
      "a plan that starts on the day asked about",
      { bornOn: born, plans: [{ startedOn: "2026-01-01" }] },
      "2026-01-01",
      ["failed", "query plans[0].endedOn"],
    ],
    [
      "a child who died",
      { bornOn: born, diedOn: "2025-02-01", plans: [{ startedOn: S }] },
      "2026-01-01",
      ["not-applicable nothing-to-judge"],
    ],
    ["nobody knows when they were born", { plans: [{ startedOn: S }] }, "2026-01-01", ["skipped facts-missing bornOn"]],
    ["ended before", { bornOn: born, plans: [{ startedOn: S, endedOn: "2025-02-09" }] }, "2026-01-01", ["passed"]],
    [
      "ended, and no day asked about",
      { bornOn: born, plans: [{ startedOn: S, endedOn: "2025-02-09" }] },
      undefined,
      ["passed"],
    ],
    [
      "open, and no day asked about",
      { bornOn: born, plans: [{ startedOn: S }] },
      undefined,
      ["skipped facts-missing plans[0].endedOn"],
    ],
    [
      "ends later than asked about",
      { bornOn: born, plans: [{ startedOn: S, endedOn: "2025-03-02" }] },
      "2025-03-01",
      ["failed", "query plans[0].endedOn"],
    ],
    [
      "ends later than asked about, under eighteen",
      { bornOn: born, plans: [{ startedOn: S, endedOn: "2025-03-02" }] },
      "2025-02-09",
      ["passed"],
    ],
    [
      "the second of two",
      { bornOn: born, plans: [{ startedOn: "2024-01-08", endedOn: "2024-09-01" }, { startedOn: S }] },
      "2025-02-10",
      ["failed", "query plans[1].endedOn"],
    ],
    [
      "born on 29 February, in a leap year",
      { bornOn: "2004-02-29", plans: [{ startedOn: "2022-02-01" }] },
      "2022-03-01",
      ["failed", "query plans[0].endedOn"],
    ],
    [
      "born on 31 December",
      { bornOn: "2007-12-31", plans: [{ startedOn: S }] },
      "2025-12-31",
      ["failed", "query plans[0].endedOn"],
    ],
  ])("%s", (_, history, asOf, expected) => {
    expect(ruleInWords("open-plan-at-eighteen", history, asOf)).toEqual(expected);
  });
});
