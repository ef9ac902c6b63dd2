import { expect, it } from "vitest";
import type { Difference } from "../../src/planning/date-explained.js";
import { differencesText } from "../../src/planning/difference-text.js";

const months = { count: 3, unit: "months" } as const;

it.each<[string, readonly Difference[]]>([
  ["This is the policy's own date.", []],
  [
    "It is counted from a strategy discussion of Wednesday 25 March 2020.",
    [{ code: "other-event", event: "strategy-discussion", path: "strategyDiscussions[1].heldOn", date: "2020-03-25" }],
  ],
  ["The day it is counted from is not counted.", [{ code: "counting", counting: "day-zero" }]],
  ["The day it is counted from is day one.", [{ code: "counting", counting: "inclusive" }]],
  ["Neither the first day nor the due date is counted.", [{ code: "counting", counting: "clear-days" }]],
  ["A start that is no working day is moved to one first.", [{ code: "counting", counting: "rolled-start" }]],
  ["Bank holidays are counted as working days.", [{ code: "holidays-counted" }]],
  ["Days on which the office is shut are counted.", [{ code: "closures-counted" }]],
  ["Days on which the office is shut are left out.", [{ code: "closures-left-out" }]],
  [
    "91 days are counted in place of 3 months.",
    [{ code: "other-length", from: months, to: { count: 91, unit: "days" } }],
  ],
  [
    "1 week is counted in place of 5 working days.",
    [{ code: "other-length", from: { count: 5, unit: "working-days" }, to: { count: 1, unit: "weeks" } }],
  ],
  ["The reading “calendar days” is used.", [{ code: "other-reading", reading: "calendar-days" }]],
  [
    "The rule of working-together WT1 is used.",
    [{ code: "other-layer", layer: "working-together", basis: [{ clause: "WT1" }] as never }],
  ],
  [
    "Only the time from the start of the conference is looked at.",
    [{ code: "one-of-several", event: "conference-start" }],
  ],
  [
    "Bank holidays are counted as working days and it is moved to the next working day.",
    [{ code: "holidays-counted" }, { code: "moved-to-working-day", to: "next" }],
  ],
  ["It is moved to the working day before.", [{ code: "moved-to-working-day", to: "previous" }]],
])("what differs is said in a sentence: %s", (text, differences) => {
  expect(differencesText(differences)).toBe(text);
});
