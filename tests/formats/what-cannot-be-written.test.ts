import { describe, expect, it } from "vitest";
import { checked, textTypes } from "../../src/formats/checked.js";
import { codeOf } from "../refusals.js";

const [list, part] = [[], {}];

// Every part without which something cannot be written.
const whole = {
  timeline: {
    deadlines: list,
    checklist: list,
    waiting: list,
    notOwed: list,
    notices: list,
    record: part,
    policy: part,
    calendar: part,
  },
  history: { deadlines: list, notOwed: list, notices: list, enquiries: list, plans: list },
  report: { findings: list, record: part, policy: part },
  worklist: { waiting: list, toDo: part, awaited: part, unassigned: part },
  comparison: { policies: list, rules: list, deadlines: list },
  changes: {
    new: list,
    moved: list,
    gone: list,
    done: list,
    reopened: list,
    newlyOverdue: list,
    changed: list,
    because: list,
  },
  counts: { from: "2020-04-01", to: "2020-04-22", counts: list },
  "date-explained": { duty: "conference-held", date: "2020-04-22", basis: list, explanations: list, counts: list },
  "holiday-effects": { date: "2020-05-18", moved: list, dueOnTheDay: list, conferences: list },
  "possible-dates": { reference: null, dates: list, advice: list },
  measures: { on: "2020-04-22", rows: list },
} as const;

describe.each(Object.entries(whole))("what is written of %s", (name, value) => {
  const what = name as keyof typeof whole;

  it("can be written if it is whole", () => {
    expect(checked(value, what, {})).toEqual({});
  });

  it.each(Object.keys(value))("cannot be written without %s, nor with something else there", (field) => {
    for (const other of [undefined, 3, null]) {
      if (other === null && what === "possible-dates" && field === "reference") continue;
      expect(codeOf(() => checked({ ...value, [field]: other }, what, {}))).toBe(`not-a-${what}`);
    }
  });
});

it.each([
  [{ width: 80 }, true],
  [{ width: 0 }, false],
  [{ width: -1 }, false],
  [{ width: "80" }, false],
  [{ paint: {} }, true],
  [{ paint: "red" }, false],
])("a text with the options %j can be written: %s", (options, isSo) => {
  const write = () => checked(whole.measures, "measures", options, textTypes);
  if (isSo) expect(write()).toBe(options);
  else expect(codeOf(write)).toBe("wrong-option");
});
