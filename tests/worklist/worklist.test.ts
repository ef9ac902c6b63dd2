import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  policies,
  worklist,
  type ConferenceRecord,
  type Timeline,
  type WorkItems,
} from "../../src/index.js";
import { exampleNames, exampleRecord, exampleTimeline } from "../example-records.js";

const first = exampleTimeline("hounslow-initial", "hounslow", "2020-05-05");
const second = exampleTimeline("barking-and-dagenham-with-faults", "barking-and-dagenham", "2020-05-16");
const itemsIn = ({ overdue, open, undated }: WorkItems) => [...overdue, ...open, ...undated];
const keysOf = (items: readonly { reference: string | null; key: string }[]) =>
  items.map(({ reference, key }) => `${reference} ${key}`);

describe("whose work it is", () => {
  it("one's own role has its own parties, what is owed by all, and none of the others' parties", () => {
    const list = worklist(first, { role: "deputy-head" });
    expect(keysOf(list.toDo.overdue)).toEqual([
      "CPC-0417 reports-shared-with-family/primary-school",
      "CPC-0417 reports-submitted/primary-school",
    ]);
    expect(keysOf(list.toDo.undated)).toEqual(["CPC-0417 dissent-raised-in-writing"]);
    expect(keysOf(list.awaited.open)).toEqual(["CPC-0417 report-set-circulated", "CPC-0417 minutes-circulated"]);
  });

  it("the family is owed what every author owes", () => {
    const list = worklist(first, { role: "mother" });
    expect(keysOf(list.awaited.overdue)).toEqual(["CPC-0417 reports-shared-with-family/primary-school"]);
    expect(list.toDo.overdue).toEqual([]);
    expect(keysOf(list.toDo.undated)).toEqual(["CPC-0417 complaint-made"]);
  });

  it("the service that collects them waits for reports", () => {
    const list = worklist(first, { role: "conference-service" });
    expect(keysOf(list.awaited.overdue)).toEqual(["CPC-0417 reports-submitted/primary-school"]);
    // The document does not say who circulates them.
    expect(keysOf(list.toDo.open)).toEqual([]);
    expect(keysOf(itemsIn(list.unassigned))).toContain("CPC-0417 minutes-circulated");
  });

  it("participants are told apart by record, and a record not named is left out", () => {
    const participants = { "CPC-0417": ["p2"] };
    const list = worklist([first, second], { role: "professional", participants });
    expect(list.toDo.overdue).toEqual([]);
    expect(new Set([...list.awaited.open, ...list.toDo.undated].map(({ reference }) => reference))).toEqual(
      new Set(["CPC-0417"]),
    );
    expect(keysOf(worklist(first, { role: "agency", participants: { "CPC-0417": ["p3"] } }).toDo.overdue)).toHaveLength(
      2,
    );
    expect(
      worklist(first, { role: "agency", participants: JSON.parse('{"__proto__":["p3"]}') as Record<string, string[]> })
        .toDo.overdue,
    ).toEqual([]);
  });

  it("whoever asks as any professional has all of their parties", () => {
    const before = exampleTimeline("hounslow-initial", "hounslow", "2020-04-01");
    expect(keysOf(worklist(before, { role: "professional" }).toDo.open)).toEqual([
      "CPC-0417 reports-shared-with-family/childrens-social-care",
      "CPC-0417 reports-shared-with-family/health-visiting",
      "CPC-0417 reports-shared-with-family/primary-school",
      "CPC-0417 reports-submitted/childrens-social-care",
      "CPC-0417 reports-submitted/health-visiting",
      "CPC-0417 reports-submitted/primary-school",
    ]);
  });

  it("an audience tells, is told, or neither", () => {
    const told = buildTimeline(
      {
        type: "initial",
        reference: "A",
        conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
        decision: { notified: [{ to: "family", at: "2020-05-05T13:00" }] },
      },
      "barking-and-dagenham",
      { asOf: "2020-05-06" },
    );
    // The document does not say who notifies.
    expect(keysOf(itemsIn(worklist(told, { role: "chair" }).unassigned))).toContain("A decision-notified/agencies");
    expect(keysOf(itemsIn(worklist(told, { role: "father" }).unassigned))).toEqual([]);
    expect(keysOf(worklist(told, { role: "health-visitor" }).awaited.open)).toContain("A decision-notified/agencies");
    expect(keysOf(worklist(told, { role: "health-visitor" }).toDo.open)).toContain("A decision-response/agencies");
    expect(keysOf(worklist(told, { role: "father" }).toDo.open)).toContain("A decision-response/family");
    expect(keysOf(worklist(told, { role: "father" }).awaited.open)).not.toContain("A decision-notified/agencies");
    expect(keysOf(itemsIn(worklist(told, { role: "chair" }).unassigned))).not.toContain("A decision-response/family");
    const later: Timeline = {
      ...told,
      deadlines: told.deadlines.map((one) => ({ ...one, status: one.status && "overdue" })),
    };
    expect(keysOf(worklist(later, { role: "father" }).toDo.overdue)).toEqual([]);
  });
});

it.each(policies.map(({ id }) => id))("%s: every open deadline is somebody's, in due order", (policy) => {
  const timelines = exampleNames.map((name) => buildTimeline(exampleRecord(name), policy, { asOf: "2020-05-08" }));
  const everybody = new Set(timelines.flatMap(({ deadlines }) => deadlines.flatMap(({ by, to }) => [...by, ...to])));
  const list = worklist(timelines, { role: [...everybody] });
  const open = timelines.flatMap(({ deadlines }) =>
    deadlines.filter(
      ({ doneAt, strength, status, closedBy }) =>
        doneAt === null && status !== null && closedBy === null && !(strength === "may" && status === "overdue"),
    ),
  );
  const named = open.filter(({ by }) => by.length > 0);
  expect(list.toDo.overdue.length + list.toDo.open.length).toBe(named.length);
  const dated = [list.toDo, list.awaited, list.unassigned].flatMap((items) => [...items.overdue, ...items.open]);
  expect(dated.length).toBe(open.length);
  for (const items of [list.toDo.overdue, list.toDo.open]) {
    const dates = items.map(({ due }) => due.date);
    expect(dates).toEqual(dates.toSorted());
  }
  expect(list.toDo.overdue.filter(({ status }) => status !== "overdue")).toEqual([]);
});

it("what is nobody's to do any more, and what may have been done for all that is known, is on no list", () => {
  const held = { start: "2020-05-05T10:00", end: "2020-05-05T12:00" };
  const record: ConferenceRecord = {
    type: "initial",
    conference: { held },
    decision: { planNeeded: true },
    participants: [{ id: "p1", role: "social-worker", agency: "childrens-social-care" }],
  };
  const everything = (timeline: Timeline) => {
    const { toDo, awaited, unassigned } = worklist(timeline, {
      role: ["local-authority", "core-group", "social-worker", "chair", "mother"],
    });
    return [toDo, awaited, unassigned].flatMap(itemsIn).map(({ key }) => key);
  };
  const asOf = "2020-07-01";
  const now = everything(buildTimeline(record, "hounslow", { asOf }));
  expect(now).toEqual(expect.arrayContaining(["core-group-first-met", "reports-submitted/childrens-social-care"]));
  const plan = { startedOn: "2020-05-05", endedOn: "2020-06-30" };
  expect(everything(buildTimeline({ ...record, plan }, "hounslow", { asOf }))).not.toContain("core-group-first-met");
  const notHeld = everything(buildTimeline(record, "hounslow", { asOf, notHeld: ["coreGroup", "reports"] }));
  expect(notHeld).not.toContain("core-group-first-met");
  expect(notHeld).not.toContain("reports-submitted/childrens-social-care");
});

it("one of those to whom something is done waits for it, and no other does", () => {
  const timeline = exampleTimeline("hounslow-initial", "hounslow", "2020-05-05");
  const called = "CPC-0417 parent-called-before-conference/p4";
  expect(keysOf(worklist(timeline, { role: "chair" }).toDo.undated)).toContain(called);
  for (const role of ["mother", "parents", "family"])
    expect(keysOf(worklist(timeline, { role }).awaited.undated)).toContain(called);
  for (const role of ["professional", "health-visitor", "child", "father"]) {
    const { toDo, awaited } = worklist(timeline, { role });
    expect(keysOf([...toDo.undated, ...awaited.undated])).not.toContain(called);
  }
});

it("without a day asked about nothing is overdue", () => {
  const list = worklist(exampleTimeline("hounslow-initial", "hounslow"), { role: "deputy-head" });
  expect(list.toDo.overdue).toEqual([]);
  expect(list.toDo.open).toHaveLength(2);
});

describe("who acts for the authority and in the core group", () => {
  const record: ConferenceRecord = {
    type: "initial",
    reference: "A",
    conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
    decision: { planNeeded: true },
    participants: [
      { id: "p1", role: "social-worker", agency: "childrens-social-care" },
      { id: "p2", role: "mother" },
      { id: "p3", role: "health-visitor", agency: "health-visiting" },
      { id: "p4", role: "deputy-head", agency: "primary-school" },
    ],
    coreGroup: { members: ["p1", "p2", "p3"] },
  };
  const timeline = buildTimeline(record, "working-together", { asOf: "2020-05-06" });
  const mine = (role: string, ...ids: string[]) =>
    worklist(timeline, { role, ...(ids.length > 0 ? { participants: { A: ids } } : {}) }).toDo.open.map(({ id }) => id);

  it.each(["social-worker", "team-manager", "senior-manager", "chair", "iro", "independent-chair"])(
    "the authority's duties are on the list of the %s",
    (role) => expect(mine(role)).toContain("next-review-held"),
  );

  it.each(["mother", "health-visitor", "duty-chair", "minute-taker"])("and not on that of the %s", (role) =>
    expect(mine(role)).not.toContain("next-review-held"),
  );

  it("the core group's are the social worker's and the lead practitioner's", () => {
    for (const role of ["social-worker", "lead-practitioner"]) expect(mine(role)).toContain("core-group-first-met");
    for (const role of ["chair", "team-manager", "health-visitor", "mother"])
      expect(mine(role)).not.toContain("core-group-first-met");
  });

  it("and those of whoever is in it, where they are asked for by their ids", () => {
    expect(mine("health-visitor", "p3")).toContain("core-group-first-met");
    expect(mine("mother", "p2")).toContain("core-group-first-met");
    expect(mine("deputy-head", "p4")).not.toContain("core-group-first-met");
    expect(mine("health-visitor", "p3")).not.toContain("next-review-held");
  });
});
