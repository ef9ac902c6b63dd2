import { describe, expect, it } from "vitest";
import { evaluate, type EvaluateOptions } from "../../src/obligations/index.js";
import { days, duty, workingDays, type Rule } from "../../src/policy/index.js";
import { workingCalendar } from "../../src/index.js";
import { ownPolicy } from "../own-policy.js";
import { refusalOf } from "../refusals.js";

const READ_IN_TWO_WAYS = duty("letter-sent", {
  by: "chair",
  due: {
    readings: [
      { name: "working-days", due: workingDays(5).after("conference-end"), because: "The document says days." },
      { name: "calendar-days", due: days(5).after("conference-end"), because: "The document says days." },
    ],
  },
});
const HELD = { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } };
const RECORD = { type: "initial", conference: HELD };
const policyOf = (...rules: Rule[]) => ownPolicy(rules);

/** What a caller is told who gives this. */
function refused(record: unknown, options: EvaluateOptions = {}, policy: unknown = policyOf(READ_IN_TWO_WAYS)) {
  const refusal = refusalOf(() => evaluate(record as never, policy as never, options));
  if (refusal === null) return "nothing";
  return [refusal.code, ...(Object.keys(refusal.details).length > 0 ? [refusal.details] : [])];
}

describe("a record", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "initial"],
    ["a number", 5],
    ["an object without a type to be read", { type: null }],
    [
      "an object whose type cannot be read",
      Object.defineProperty({}, "type", { get: () => JSON.parse("{") as unknown }),
    ],
  ])("is not %s", (_, record) => {
    expect(refused(record)).toEqual(["not-a-record"]);
  });

  it("is of a type that conferences have", () => {
    expect(refused({})).toEqual(["unknown-conference-type"]);
    expect(refused({ type: "x" })).toEqual(["unknown-conference-type"]);
    expect(refused(RECORD)).toBe("nothing");
  });
});

describe("what a record is evaluated with", () => {
  it("is a policy, a calendar, a day and fields of a record", () => {
    for (const policy of [null, {}, "hounslow"]) expect(refused(RECORD, {}, policy)).toEqual(["not-a-policy"]);
    for (const calendar of [null, {}, "england-and-wales"])
      expect(refused(RECORD, { calendar: calendar as never })).toEqual(["not-a-calendar"]);
    expect(refused(RECORD, { calendar: workingCalendar() })).toBe("nothing");
    expect(refused(RECORD, { asOf: "2020-02-30" })).toEqual(["date-does-not-exist"]);
    expect(refused(RECORD, { notHeld: ["x"] })).toEqual(["unknown-field", { index: 0, suggestions: [] }]);
  });

  it("is a reading that a duty has, where it has several; what it has is told", () => {
    expect(refused(RECORD, { readings: { "letter-sent": "calendar-days" } })).toBe("nothing");
    expect(refused(RECORD, { readings: { "letter-sent": "hours" } })).toEqual([
      "unknown-reading",
      { duty: "letter-sent", readings: ["working-days", "calendar-days"] },
    ]);
    expect(refused(RECORD, { readings: { "minutes-sent": "hours" } })).toBe("nothing");
  });
});

describe("readings that were chosen", () => {
  const other = duty("minutes-sent", { by: "chair", due: days(2).after("conference-end") });
  const unused = (readings: EvaluateOptions["readings"], ...rules: Rule[]) =>
    evaluate(RECORD as never, policyOf(...rules, other), { readings }).unusedReadings;

  it("are not used for duties that have none, and are for those that have several", () => {
    const chosen = { "letter-sent": "calendar-days", "minutes-sent": "calendar-days" };
    expect(unused(chosen, READ_IN_TWO_WAYS)).toEqual(["minutes-sent"]);
    expect(unused(undefined, READ_IN_TWO_WAYS)).toEqual([]);
  });

  it("are used where a duty has several at another type of conference", () => {
    const ofReviews = { ...READ_IN_TWO_WAYS, for: ["review"] } as const;
    expect(unused({ "letter-sent": "calendar-days" }, ofReviews)).toEqual([]);
  });

  it("say by when it would be due otherwise only of what has a day", () => {
    const others = (rule: Rule) =>
      evaluate(RECORD as never, policyOf(rule)).obligations.map(({ otherReadings }) =>
        otherReadings.map(({ reading, due }) => `${reading.name} ${due.date}`),
      );
    expect(others(READ_IN_TWO_WAYS)).toEqual([["calendar-days 2020-05-10"]]);
    expect(others({ ...READ_IN_TWO_WAYS, when: "not-quorate" })).toEqual([[]]);
  });
});
