import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entriesOf } from "../../examples/playground/app/entries.js";
import { readDay, writeDay } from "../../examples/playground/app/read-day.js";
import { readTime } from "../../examples/playground/app/read-time.js";
import { recordFromEntries } from "../../examples/playground/app/record-from-entries.js";
import { parseRecord } from "../../src/index.js";

// What the page does without a browser.

const records = new URL("../../examples/records/", import.meta.url);

describe("a record that nobody changes in the form", () => {
  it.each(readdirSync(records).filter((name) => name.endsWith(".json")))("%s stays as it is", (name) => {
    const parsed = parseRecord(readFileSync(new URL(name, records), "utf8"));
    if (!parsed.ok) throw new Error("The example is no record.");
    const { record, problems } = recordFromEntries(entriesOf(parsed.value), parsed.value);
    expect(problems).toEqual([]);
    expect(record).toEqual(parsed.value);
  });
});

it("one changed field changes nothing else", () => {
  const base = {
    type: "initial",
    conference: { planned: { start: "2020-04-21T10:00:30+01:00" }, mode: "video" },
    decision: { rag: "red" },
  } as const;
  const entries = entriesOf(base).set("decision.planNeeded", "yes");
  expect(recordFromEntries(entries, base).record).toEqual({ ...base, decision: { rag: "red", planNeeded: true } });
});

describe("days as people write them", () => {
  it.each([
    ["21/4/2020", "2020-04-21"],
    ["01/04/2020", "2020-04-01"],
    [" 21.4.2020 ", "2020-04-21"],
    ["21-4-2020", "2020-04-21"],
    ["21 4 2020", "2020-04-21"],
    ["21 April 2020", "2020-04-21"],
    ["21st  april 2020", "2020-04-21"],
    ["Tue 21 Apr 2020", "2020-04-21"],
    ["Tuesday, 21 Sept 2021", "2021-09-21"],
    ["2020-04-21", "2020-04-21"],
    ["29/2/2020", "2020-02-29"],
  ])("%s", (text, date) => expect(readDay(text)).toEqual({ date }));

  it.each([
    ["21/4/20", "not-a-date"],
    ["4/2020", "not-a-date"],
    ["21 Avril 2020", "not-a-date"],
    ["tomorrow", "not-a-date"],
    ["2020-04-21T10:00", "not-a-date"],
    ["29/2/2023", "date-does-not-exist"],
    ["4/21/2020", "date-does-not-exist"],
    ["0/1/2020", "date-does-not-exist"],
  ])("%s: %s", (text, problem) => expect(readDay(text)).toEqual({ problem }));

  it("are shown so that they are read again", () =>
    expect(readDay(writeDay("2020-04-05"))).toEqual({ date: "2020-04-05" }));
});

describe("times as people write them", () => {
  it.each([
    ["10:00", "10:00"],
    ["9.30", "09:30"],
    ["2pm", "14:00"],
    ["12 am", "00:00"],
    ["12:15pm", "12:15"],
    ["12 noon", "12:00"],
    ["midday", "12:00"],
    ["23:59", "23:59"],
    ["24:00", null],
    ["10", null],
    ["13pm", null],
    ["10:60", null],
    ["soon", null],
  ])("%s", (text, time) => expect(readTime(text)).toBe(time));
});
