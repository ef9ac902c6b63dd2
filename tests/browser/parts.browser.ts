import { describe, expect, it } from "vitest";
import { buildTimeline, policies, type ConferenceRecord } from "../../src/index.js";
import { readChecked } from "../../examples/playground/app/check-input.js";
import { exampleCase } from "../../examples/playground/app/example-case.js";
import { facts } from "../../examples/playground/app/facts.js";
import { placeOfError } from "../../examples/playground/app/json-place.js";
import { markDone, takeBack } from "../../examples/playground/app/mark-done.js";
import { setIn } from "../../examples/playground/app/set-in.js";

// What the page does without a browser.

describe("where JSON is broken", () => {
  it.each([
    ["", 1, 1],
    ["{", 1, 2],
    ['{"a":1,}', 1, 8],
    ['{"a":1 "b":2}', 1, 8],
    ["{a:1}", 1, 2],
    ["[1,\n2,\nx]", 3, 1],
    ["[01]", 1, 3],
    ["[1.]", 1, 3],
    ["nul", 1, 1],
    ['"a\\x"', 1, 1],
    ["{} {}", 1, 4],
    ["[1,2]\r\n]", 2, 1],
    ['\uFEFF{"a":}', 1, 6],
  ])("%j", (text, line, column) => {
    const place = placeOfError(text);
    expect(place).toMatchObject({ line, column: expect.any(Number) });
    // Within a number or a word, either end of it is told.
    expect(Math.abs(place!.column - column)).toBeLessThanOrEqual(1);
  });

  it.each(["{}", ' [1, -2.5e+10, "a\\u00e9\\n", true, false, null] ', '\uFEFF"text"', '{"a":{"b":[]}}'])(
    "%j is whole",
    (text) => expect(placeOfError(text)).toBeNull(),
  );
});

it("a list in JSON, and JSON a line, are records one by one", () => {
  expect(readChecked("a.json", '[{"type":"initial"},{"type":"review"}]').items.map(({ name }) => name)).toEqual([
    "a.json, 1",
    "a.json, 2",
  ]);
  expect(
    readChecked("a.ndjson", '{"type":"initial"}\r\n\r\n{"type":"review"}\r\n').items.map(({ name }) => name),
  ).toEqual(["a.ndjson, line 1", "a.ndjson, line 3"]);
});

describe("a fact that is written", () => {
  const base: ConferenceRecord = {
    type: "initial",
    strategyDiscussions: [{ heldOn: "2026-11-20", initiatedSection47: true }],
    conference: { planned: { start: "2026-12-02T10:00:30+00:00", end: "2026-12-02T12:00" }, mode: "video" },
    decision: { rag: "red" },
  };
  const samples = { date: "2026-12-09", time: "11:15", code: "A-1" };
  const valueFor = (fact: (typeof facts)[keyof typeof facts]) =>
    fact.kind === "choice" ? fact.choices!.at(-1)![0] : samples[fact.kind];

  it.each(Object.entries(facts))("%s is read as it was written, and can be emptied", (_, fact) => {
    const held = facts.held.write(base, "2026-12-02") as ConferenceRecord;
    const written = fact.write(held, valueFor(fact));
    expect(written).not.toHaveProperty("problem");
    expect(fact.read(written as ConferenceRecord)).toBe(valueFor(fact));
    if (fact.id === "core-group") return;
    expect(fact.read(fact.write(written as ConferenceRecord, "") as ConferenceRecord)).toBe("");
  });

  it("changes nothing else", () => {
    expect(facts.planNeeded.write(base, "yes")).toEqual({ ...base, decision: { rag: "red", planNeeded: true } });
    expect(facts.born.write(facts.born.write(base, "2026-12-09") as ConferenceRecord, "")).toEqual(base);
  });

  it("keeps the times of day when the day moves, but not one that the clocks skip", () => {
    expect((facts.planned.write(base, "2026-12-09") as ConferenceRecord).conference).toEqual({
      planned: { start: "2026-12-09T10:00", end: "2026-12-09T12:00" },
      mode: "video",
    });
    const night = setIn(base, ["conference", "planned"], { start: "2027-03-27T01:30" });
    expect((facts.planned.write(night, "2027-03-28") as ConferenceRecord).conference?.planned).toEqual({
      start: "2027-03-28",
    });
  });
});

describe("what is marked as done is done", () => {
  const asOf = "2027-06-26";
  const record: ConferenceRecord = {
    ...exampleCase("2026-09-09").record,
    previousConference: { type: "initial", heldOn: "2026-06-20" },
    section47: { startedOn: "2026-08-20" },
    transferIn: { notifiedOn: "2026-08-20", acceptedOn: "2026-08-21" },
    decision: { planNeeded: true },
  };
  const { planned } = record.conference!;
  const everyKind = (["initial", "review", "pre-birth", "transfer-in"] as const).flatMap((type) => [
    { ...record, type },
    { ...record, type, conference: { planned, held: planned } },
  ]);

  it.each(policies.map(({ id }) => id))("everything of %s, and can be taken back", (id) => {
    let count = 0;
    for (const base of everyKind) {
      const { type } = base;
      const { deadlines, checklist } = buildTimeline(base, id, { asOf });
      for (const deadline of deadlines.filter(({ status, closedBy }) => status === "overdue" && closedBy === null)) {
        count += 1;
        const done = markDone(base, deadline, "2027-06-25");
        const after = buildTimeline(done, id, { asOf }).deadlines.filter(({ id: duty }) => duty === deadline.id);
        expect(
          after.some(({ doneAt }) => doneAt?.startsWith("2027-06-25")),
          `${type} ${deadline.key}`,
        ).toBe(true);
        if (done.completed) expect(takeBack(done, deadline)).toEqual(base);
      }
      for (const item of checklist.filter(({ state }) => state === "open")) {
        const done = markDone(base, item, "2027-06-25");
        const after = buildTimeline(done, id, { asOf }).checklist.find(({ key }) => key === item.key);
        expect(["done", "late"], `${type} ${item.key}`).toContain(after?.state);
      }
    }
    expect(count).toBeGreaterThan(0);
  });
});
