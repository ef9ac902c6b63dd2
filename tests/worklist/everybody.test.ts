import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import { buildTimeline, policies, worklist, type ConferenceRecord, type Timeline } from "../../src/index.js";
import { always, often } from "../always.js";
import { anyDay, anyPolicyId, anyRecord } from "../any-record.js";
import { exampleNames, exampleRecord } from "../example-records.js";

/** What is overdue, by the timeline's own words. */
const overdueIn = ({ deadlines }: Timeline) =>
  deadlines
    .filter(({ status, strength, closedBy }) => status === "overdue" && strength !== "may" && closedBy === null)
    .map(({ key }) => key)
    .toSorted();
const overdueOf = (timeline: Timeline) => {
  const { toDo, awaited, unassigned } = worklist(timeline);
  expect(awaited).toEqual({ overdue: [], open: [], undated: [] });
  return [...toDo.overdue, ...unassigned.overdue].map(({ key }) => key).toSorted();
};

describe("everybody's list has exactly what is overdue", () => {
  it.each(policies.map(({ id }) => id))("%s: of every example, on every day around it", (policy) => {
    let overdue = 0;
    for (const name of exampleNames) {
      for (let day = -40; day <= 200; day += 8) {
        const timeline = buildTimeline(exampleRecord(name), policy, { asOf: addDays("2020-05-08", day) });
        expect(overdueOf(timeline), name).toEqual(overdueIn(timeline));
        overdue += overdueIn(timeline).length;
      }
    }
    expect(overdue).toBeGreaterThan(20);
  });

  it("of any record, under any policy", () => {
    let overdue = 0;
    always(
      fc.property(anyRecord, anyPolicyId, anyDay, (record, policy, asOf) => {
        const timeline = buildTimeline(record, policy, { asOf });
        expect(overdueOf(timeline)).toEqual(overdueIn(timeline));
        overdue += overdueIn(timeline).length;
      }),
      250,
    );
    expect(overdue).toBeGreaterThanOrEqual(often(51));
  });
});

const held = { start: "2020-05-05T10:00", end: "2020-05-05T12:00" };
const record = (reference: string, more: Partial<ConferenceRecord> = {}): ConferenceRecord => ({
  type: "initial",
  reference,
  conference: { held },
  participants: [
    { id: "p1", role: "social-worker", agency: "childrens-social-care" },
    { id: "p2", role: "minute-taker" },
    { id: "p3", role: "mother" },
    { id: "p4", role: "independent-chair" },
    { id: "p5", role: "father", exclusion: { agreed: true } },
  ],
  coreGroup: { members: ["p1", "p3"] },
  ...more,
});
const asOf = "2020-05-20";

describe("whose each thing is", () => {
  const { toDo } = worklist(buildTimeline(record("A"), "hounslow", { asOf }));
  const whose = (key: string) =>
    [...toDo.overdue, ...toDo.open, ...toDo.undated].find((item) => item.key === key)!.people.map(({ id }) => id);

  it("is said by their codes: by role, for the authority, in the core group, of the family", () => {
    expect(whose("decision-recorded")).toEqual(["p2"]);
    expect(whose("next-review-held")).toEqual(["p1", "p4"]);
    expect(whose("core-group-first-met")).toEqual(["p1", "p3"]);
    expect(whose("reports-submitted/childrens-social-care")).toEqual(["p1"]);
    expect(whose("parent-called-before-conference/p3")).toEqual(["p4"]);
    expect(toDo.overdue.find(({ key }) => key === "decision-recorded")).toMatchObject({
      by: ["minute-taker"],
      reference: "A",
      policy: "hounslow",
      people: [{ id: "p2", role: "minute-taker" }],
    });
  });

  it("is nobody who was kept out of the conference, and nobody where the record has none", () => {
    expect(whose("complaint-made")).toEqual(["p3"]);
    expect(whose("invitation-letters-sent")).toEqual([]);
  });
});

it("over many cases everything is in due order, and each thing says of which it is", () => {
  const timelines = ["A", "B", "C"].map((reference, index) =>
    buildTimeline(
      record(reference, { conference: { held: { start: addDays("2020-05-05", index) } } }),
      index === 1 ? "barking-and-dagenham" : "hounslow",
      { asOf },
    ),
  );
  const { who, toDo } = worklist(timelines);
  expect(who).toEqual({});
  const dates = toDo.overdue.map(({ due }) => due.date);
  expect(dates).toEqual(dates.toSorted());
  expect(new Set(toDo.overdue.map(({ reference, policy }) => `${reference} ${policy}`))).toEqual(
    new Set(["A hounslow", "B barking-and-dagenham", "C hounslow"]),
  );
});

it("what one may do is overdue for nobody, and what a plan's end closed is nobody's", () => {
  const later = buildTimeline(
    record("A", {
      decision: { planNeeded: true, notified: [{ to: "family", at: "2020-05-05T13:00" }] },
      plan: { startedOn: "2020-05-05", endedOn: "2020-06-30" },
    }),
    "barking-and-dagenham",
    { asOf: "2020-12-01" },
  );
  const overdue = later.deadlines.filter(({ status }) => status === "overdue");
  const keys = overdueOf(later);
  expect(overdue.some(({ strength }) => strength === "may")).toBe(true);
  expect(overdue.some(({ closedBy }) => closedBy !== null)).toBe(true);
  expect(keys.length).toBeGreaterThan(0);
  for (const { key, strength, closedBy } of overdue) {
    expect(keys.includes(key), key).toBe(strength !== "may" && closedBy === null);
  }
});

it("what a document leaves open who does it is unassigned, overdue or not", () => {
  const { unassigned, toDo } = worklist(buildTimeline(record("A"), "hounslow", { asOf: "2020-08-01" }));
  expect(unassigned.overdue.map(({ key }) => key)).toEqual(["minutes-circulated"]);
  expect(unassigned.undated.map(({ key }) => key)).toContain("parents-invited");
  for (const { by } of [...toDo.overdue, ...toDo.open, ...toDo.undated]) expect(by).not.toEqual([]);
});

it("timelines are taken one at a time, as they are made", () => {
  let made = 0;
  function* many(): Generator<Timeline> {
    for (const reference of ["A", "B"]) {
      made++;
      yield buildTimeline(record(reference), "hounslow", { asOf });
    }
  }
  const all = worklist(many());
  expect(made).toBe(2);
  expect(all).toEqual(worklist(["A", "B"].map((each) => buildTimeline(record(each), "hounslow", { asOf }))));
});

it("what cannot be dated yet says of which record and policy it is", () => {
  const { waiting } = worklist(buildTimeline({ type: "initial", reference: "A" }, "hounslow", { asOf }));
  expect(waiting.length).toBeGreaterThan(5);
  for (const each of waiting) expect(each).toMatchObject({ reference: "A", policy: "hounslow", asOf });
});
