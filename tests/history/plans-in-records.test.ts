import { describe, expect, it } from "vitest";
import { plansIn } from "../../src/history/plans-in.js";
import type { ChildHistory, ConferenceRecord } from "../../src/index.js";

const S = "2025-01-27";
const held = (start: string) => ({ held: { start: `${start}T10:00` } });
const whole = (
  type: ConferenceRecord["type"],
  day: string | null,
  more: Partial<ConferenceRecord> = {},
): ConferenceRecord => ({ type, ...(day ? { conference: held(day) } : {}), ...more });
const plansInWords = (history: ChildHistory) =>
  plansIn(history).map(({ place, from, period: { startedOn, startedBy, endedOn, endReason } }) =>
    [`${place ?? `from ${from}`}:`, startedBy, startedOn, endedOn ? `to ${endedOn}` : [], endReason ?? []]
      .flat()
      .join(" "),
  );

describe("the plans that whole records tell of", () => {
  it.each<[why: string, history: ChildHistory, expected: string[]]>([
    [
      "a plan is needed",
      { conferences: [whole("initial", S, { decision: { planNeeded: true } })] },
      ["from 0: initial 2025-01-27"],
    ],
    [
      "a plan is not needed",
      { conferences: [whole("initial", S, { decision: { planNeeded: false }, plan: { startedOn: S } })] },
      [],
    ],
    ["nobody knows", { conferences: [whole("initial", S)] }, []],
    [
      "a plan has started",
      {
        conferences: [
          whole("initial", S, { plan: { startedOn: "2025-01-28", endedOn: "2025-03-01", endReason: "moved" } }),
        ],
      },
      ["from 0: initial 2025-01-28 to 2025-03-01 moved"],
    ],
    [
      "a plan has ended, and none started",
      { conferences: [whole("initial", S, { plan: { endedOn: "2025-03-01" } })] },
      [],
    ],
    [
      "of the child, not of all",
      {
        id: "C1",
        conferences: [
          whole("initial", S, {
            decision: { planNeeded: false },
            plan: { startedOn: S },
            children: [{ id: "C0" }, { id: "C1", decision: { planNeeded: true }, plan: { startedOn: "2025-01-29" } }],
          }),
        ],
      },
      ["from 0: initial 2025-01-29"],
    ],
    [
      "of all, where the child has none of their own",
      {
        id: "C1",
        conferences: [
          whole("initial", S, {
            decision: { planNeeded: true },
            children: [{ id: "C0", decision: { planNeeded: false } }, { id: "C1" }],
          }),
        ],
      },
      ["from 0: initial 2025-01-27"],
    ],
    [
      "a conference that was not held starts none",
      {
        conferences: [
          whole("initial", null, { decision: { planNeeded: true } }),
          { type: "initial", conference: { planned: { start: S } }, decision: { planNeeded: true } },
        ],
      },
      [],
    ],
    ["a review starts none", { conferences: [whole("review", S, { decision: { planNeeded: true } })] }, []],
    [
      "a review ends it",
      {
        conferences: [
          whole("review", "2025-04-22", { decision: { planNeeded: false } }),
          whole("initial", S, { decision: { planNeeded: true } }),
        ],
      },
      ["from 1: initial 2025-01-27 to 2025-04-22"],
    ],
    [
      "a review tells when it ended and why",
      {
        conferences: [
          whole("initial", S, { decision: { planNeeded: true } }),
          whole("review", "2025-04-22", {
            decision: { planNeeded: false },
            plan: { endedOn: "2025-04-25", endReason: "moved" },
          }),
        ],
      },
      ["from 0: initial 2025-01-27 to 2025-04-25 moved"],
    ],
    [
      "a review goes on with it",
      {
        conferences: [
          whole("initial", S, { decision: { planNeeded: true } }),
          whole("review", "2025-04-22", { decision: { planNeeded: true } }),
        ],
      },
      ["from 0: initial 2025-01-27"],
    ],
    [
      "a later review ends nothing again",
      {
        conferences: [
          whole("initial", S, { decision: { planNeeded: true } }),
          whole("review", "2025-04-22", { decision: { planNeeded: false } }),
          whole("review", "2025-10-22", { decision: { planNeeded: false } }),
        ],
      },
      ["from 0: initial 2025-01-27 to 2025-04-22"],
    ],
    [
      "a second conference starts a second plan, and its review ends that one",
      {
        conferences: [
          whole("review", "2025-10-22", { decision: { planNeeded: false } }),
          whole("initial", "2025-08-22", { decision: { planNeeded: true } }),
          whole("review", "2025-04-22", { decision: { planNeeded: false } }),
          whole("initial", S, { decision: { planNeeded: true } }),
        ],
      },
      ["from 3: initial 2025-01-27 to 2025-04-22", "from 1: initial 2025-08-22 to 2025-10-22"],
    ],
    [
      "a record that is given twice counts once",
      {
        conferences: [
          whole("initial", S, { reference: "A", decision: { planNeeded: true } }),
          whole("initial", "2025-01-28", { reference: "A", decision: { planNeeded: true } }),
        ],
      },
      ["from 0: initial 2025-01-27"],
    ],
    [
      "records without a reference are several",
      {
        conferences: [
          whole("initial", S, { decision: { planNeeded: true } }),
          whole("initial", "2025-02-28", { decision: { planNeeded: true } }),
        ],
      },
      ["from 0: initial 2025-01-27", "from 1: initial 2025-02-28"],
    ],
    [
      "on one day, in the order given",
      {
        conferences: [
          whole("initial", S, { reference: "A", decision: { planNeeded: true } }),
          whole("review", S, { reference: "B", decision: { planNeeded: false } }),
          whole("pre-birth", S, { reference: "C", decision: { planNeeded: true } }),
        ],
      },
      ["from 0: initial 2025-01-27 to 2025-01-27", "from 2: pre-birth 2025-01-27"],
    ],
    [
      "plans that are given are all there are",
      { plans: [], conferences: [whole("initial", S, { decision: { planNeeded: true } })] },
      [],
    ],
    ["of nothing", {}, []],
    [
      "a review tells why it ended, and not when",
      {
        conferences: [
          whole("initial", S, { decision: { planNeeded: true } }),
          whole("review", "2025-04-22", { plan: { endReason: "moved" } }),
        ],
      },
      ["from 0: initial 2025-01-27"],
    ],
  ])("%s", (_, history, expected) => {
    expect(plansInWords(history)).toEqual(expected);
  });
});
