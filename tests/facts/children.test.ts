import { describe, expect, it } from "vitest";
import { readMoment, type Moment } from "../../src/calendar/index.js";
import { endOfPlan, type ChildFacts } from "../../src/facts/children.js";
import { pathOf, type Fact } from "../../src/facts/fact.js";
import { readFacts } from "../../src/facts/read-facts.js";
import type { ConferenceRecord } from "../../src/index.js";

const ASKED = "2020-06-01";
type Children = NonNullable<ConferenceRecord["children"]>;

function childrenOf(record: Partial<ConferenceRecord>, asOf = ASKED): readonly ChildFacts[] {
  return readFacts({ type: "initial", ...record }, readMoment(asOf) as Moment).children;
}

/** The one child of a record, with days in place of facts. */
function childOf(record: Partial<ConferenceRecord>, asOf = ASKED) {
  const [child, ...others] = childrenOf(record, asOf);
  expect(others).toEqual([]);
  const { planStarted, planEnded, died, ...rest } = child!;
  return { ...rest, planStarted: dayOf(planStarted), planEnded: dayOf(planEnded), died: dayOf(died) };
}

const dayOf = (fact: Fact | null) => fact?.at?.date ?? null;
/** A child who is listed twice. */
const twice = (one: object, other: object) => ({
  children: [
    { id: "c", ...one },
    { id: "c", ...other },
  ] as Children,
});
const decided = { madeAt: "2020-05-05T12:00" };

describe("a record without children", () => {
  it("has one that nobody names, with the plan and decision of the record", () => {
    const bornOn = "2020-05-01";
    const plan = { startedOn: "2020-05-05", endedOn: "2020-05-20", endReason: "died" } as const;
    expect(childOf({ bornOn, plan, decision: { ...decided, planNeeded: true } })).toEqual({
      id: null,
      bornOn,
      isUnborn: false,
      planNeeded: true,
      planStarted: "2020-05-05",
      planEnded: "2020-05-20",
      hasDied: true,
      died: null,
    });
  });

  it("says nothing of a birth whose day is missing, cannot be read or is still to come", () => {
    for (const bornOn of [undefined, "2020-13-01", "2020-06-02"] as string[]) {
      expect(childOf({ bornOn }).bornOn).toBeNull();
    }
    expect(childOf({ bornOn: ASKED }).bornOn).toBe(ASKED);
  });
});

describe("the children that are listed", () => {
  it("are those that can be named, whatever else is in the list", () => {
    const odd = [null, "c1", 7, {}, { id: "Jane Doe" }, { id: 3 }, { id: "c2" }];
    expect(childrenOf({ children: odd as unknown as Children }).map(({ id }) => id)).toEqual(["c2"]);
    for (const children of [odd.slice(0, 6), [], {}, "c1"]) {
      expect(childrenOf({ children: children as unknown as Children }).map(({ id }) => id)).toEqual([null]);
    }
  });

  it.each<[string, object, string | null, boolean]>([
    ["a day of their own", { bornOn: "2015-02-03" }, "2015-02-03", false],
    ["a day of their own, though they are called unborn", { bornOn: "2015-02-03", unborn: true }, "2015-02-03", false],
    ["no day", {}, null, false],
    ["no day, and are called born", { unborn: false }, null, false],
    ["the record's day, where they were to be born", { unborn: true }, "2020-05-20", false],
    ["no day that has come", { bornOn: "2020-06-02" }, null, false],
    ["no day that can be read", { bornOn: "2020-06-31" }, null, false],
  ])("are born on %s", (_, child, bornOn, isUnborn) => {
    const record = { bornOn: "2020-05-20", children: [{ id: "c", ...child }] as Children };
    expect(childOf(record)).toMatchObject({ bornOn, isUnborn });
  });

  it("are unborn where the record calls them so, until a day of birth has come", () => {
    const children: Children = [{ id: "c", unborn: true }];
    expect(childOf({ children })).toMatchObject({ bornOn: null, isUnborn: true });
    expect(childOf({ children, bornOn: "2020-06-02" })).toMatchObject({ bornOn: null, isUnborn: true });
    expect(childOf({ children, bornOn: "2020-06-31" })).toMatchObject({ bornOn: null, isUnborn: true });
    expect(childOf({ children: [{ id: "c" }] })).toMatchObject({ bornOn: null, isUnborn: false });
  });

  it("have the record's plan, unless one of their own is recorded", () => {
    const plan = { startedOn: "2020-05-05", endedOn: "2020-05-20", endReason: "died" } as const;
    expect(childOf({ plan, children: [{ id: "c" }] })).toMatchObject({
      planStarted: "2020-05-05",
      planEnded: "2020-05-20",
      hasDied: true,
    });
    expect(childOf({ plan, children: [{ id: "c", plan: { startedOn: "2020-05-06" } }] })).toMatchObject({
      planStarted: "2020-05-06",
      planEnded: null,
      hasDied: false,
    });
  });
});

describe("a plan", () => {
  it.each<[string, object, object]>([
    ["ends on the day on which it starts", { endedOn: "2020-05-05" }, { planEnded: "2020-05-05" }],
    ["does not end before it starts", { endedOn: "2020-05-04" }, { planEnded: null, hasDied: false }],
    ["has ended on the day asked about", { endedOn: ASKED }, { planEnded: ASKED }],
    ["has not ended by a day that is still to come", { endedOn: "2020-06-02", endReason: "died" }, { planEnded: null }],
    ["ends with the child's death", { endedOn: "2020-05-20", endReason: "died" }, { hasDied: true }],
    ["ends for another reason", { endedOn: "2020-05-20", endReason: "other" }, { hasDied: false }],
    ["that has no end does not say that the child died", { endReason: "died" }, { planEnded: null, hasDied: false }],
  ])("%s", (_, plan, expected) => {
    expect(childOf({ plan: { startedOn: "2020-05-05", ...plan } })).toMatchObject(expected);
  });

  it("can end without a start that is known", () => {
    for (const startedOn of [undefined, "2020-05-32"] as string[]) {
      expect(childOf({ plan: { startedOn, endedOn: "2020-05-01" } })).toMatchObject({
        planStarted: null,
        planEnded: "2020-05-01",
      });
    }
  });
});

describe("whether a child needs a plan", () => {
  it.each<[string, object, object | undefined, boolean | null]>([
    ["as decided for all", decided, undefined, true],
    ["as decided for the child", decided, { planNeeded: false }, false],
    ["as decided for the child, later", decided, { planNeeded: false, madeAt: "2020-05-06T12:00" }, false],
    [
      "unknown, while the child's decision is to come",
      decided,
      { planNeeded: false, madeAt: "2020-06-02T12:00" },
      null,
    ],
    [
      "as decided for all, where the child's decision says nothing of it",
      decided,
      { madeAt: "2020-05-06T12:00" },
      true,
    ],
    ["unknown, while the decision is to come", { madeAt: "2020-06-02T12:00" }, undefined, null],
    ["unknown, while the decision is to come", { madeAt: "2020-06-02T12:00" }, { planNeeded: false }, null],
    [
      "as decided for the child, while the decision for all is to come",
      { madeAt: "2020-06-02T12:00" },
      { planNeeded: false, madeAt: "2020-05-06T12:00" },
      false,
    ],
    [
      "unknown, where the child's decision says nothing of it and that for all is to come",
      { madeAt: "2020-06-02T12:00" },
      { madeAt: "2020-05-06T12:00" },
      null,
    ],
  ])("is %s", (_, forAll, own, planNeeded) => {
    const decision = { planNeeded: true, ...forAll };
    const children = [{ id: "c", ...(own && { decision: own }) }] as Children;
    expect(childOf({ decision, children }).planNeeded).toBe(planNeeded);
  });

  it("is unknown where nothing is decided", () => {
    expect(childOf({}).planNeeded).toBeNull();
    expect(childOf({ children: [{ id: "c" }] }).planNeeded).toBeNull();
  });
});

describe("a child who is listed twice", () => {
  const early = "2020-05-05";
  const late = "2020-05-15";
  it.each<[string, object, object, object]>([
    ["is born on the day that both say", { bornOn: early }, { bornOn: early }, { bornOn: early }],
    ["is born on an unknown day where they differ", { bornOn: early }, { bornOn: late }, { bornOn: null }],
    ["is born on an unknown day where one says it", { bornOn: early }, {}, { bornOn: null }],
    ["is unborn where both say so", { unborn: true }, { unborn: true }, { isUnborn: true }],
    ["is not unborn where one says so", { unborn: true }, {}, { isUnborn: false }],
    ["is not unborn where the other says so", {}, { unborn: true }, { isUnborn: false }],
    ["has died where both say so", { diedOn: early }, { diedOn: late }, { hasDied: true, died: late }],
    ["has died on the later day", { diedOn: late }, { diedOn: early }, { hasDied: true, died: late }],
    ["has not died where one says so", { diedOn: early }, {}, { hasDied: false, died: null }],
    ["has not died where the other says so", {}, { diedOn: early }, { hasDied: false, died: null }],
  ])("%s", (_, one, other, expected) => {
    expect(childOf(twice(one, other))).toMatchObject(expected);
  });

  it.each<[string | undefined, string | undefined, string | null]>([
    [early, late, early],
    [late, early, early],
    [early, undefined, early],
    [undefined, early, early],
    [undefined, undefined, null],
  ])("has a plan from %s and from %s: from %s", (one, other, planStarted) => {
    expect(childOf(twice({ plan: { startedOn: one } }, { plan: { startedOn: other } })).planStarted).toBe(planStarted);
  });

  it.each<[string | undefined, string | undefined, string | null]>([
    [early, late, late],
    [late, early, late],
    [early, undefined, null],
    [undefined, early, null],
  ])("has a plan until %s and until %s: until %s", (one, other, planEnded) => {
    expect(childOf(twice({ plan: { endedOn: one } }, { plan: { endedOn: other } })).planEnded).toBe(planEnded);
  });

  it("keeps, of two days that are the same, the first entry", () => {
    const plan = { startedOn: early, endedOn: late };
    const [child] = childrenOf(twice({ plan, diedOn: late }, { plan, diedOn: late }));
    const places = [child!.planStarted!, child!.planEnded!, child!.died!].map((fact) => pathOf(fact));
    expect(places).toEqual(["children[0].plan.startedOn", "children[0].plan.endedOn", "children[0].diedOn"]);
  });

  it.each<[boolean | undefined, boolean | undefined, boolean | null]>([
    [true, true, true],
    [true, false, true],
    [false, true, true],
    [true, undefined, true],
    [undefined, true, true],
    [false, false, false],
    [false, undefined, null],
    [undefined, false, null],
    [undefined, undefined, null],
  ])("who needs a plan by %s and by %s: %s", (one, other, planNeeded) => {
    const [first, second] = [one, other].map((needed) => ({ decision: { planNeeded: needed } }));
    expect(childOf({ ...twice(first!, second!), decision: decided }).planNeeded).toBe(planNeeded);
  });
});

describe("the end for a child", () => {
  const endOf = (child: object) => {
    const end = endOfPlan(childrenOf({ children: [{ id: "c", ...child }] as Children })[0]!);
    return end && [end.at.date, pathOf(end.place)];
  };

  it("is the end of the plan or the child's death, whichever was first", () => {
    const [plan, diedOn] = [{ endedOn: "2020-05-20" }, "2020-05-20"];
    expect(endOf({})).toBeNull();
    expect(endOf({ plan })).toEqual(["2020-05-20", "children[0].plan.endedOn"]);
    expect(endOf({ diedOn })).toEqual(["2020-05-20", "children[0].diedOn"]);
    expect(endOf({ plan, diedOn: "2020-05-21" })).toEqual(["2020-05-20", "children[0].plan.endedOn"]);
    expect(endOf({ plan, diedOn: "2020-05-19" })).toEqual(["2020-05-19", "children[0].diedOn"]);
    expect(endOf({ plan, diedOn })).toEqual(["2020-05-20", "children[0].plan.endedOn"]);
  });
});
