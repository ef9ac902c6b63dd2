import { expect, it } from "vitest";
import { staffTexts } from "../../../src/formats/paper/staff-texts.js";
import { buildTimeline, type ConferenceRecord, type TimelineOptions } from "../../../src/index.js";
import { english } from "../../../src/language/language.js";
import { exampleTimeline } from "../../example-records.js";

const held = { start: "2020-05-12T10:00", end: "2020-05-12T10:55" };
const told: ConferenceRecord = {
  type: "initial",
  conference: { held },
  decision: { planNeeded: false, notified: [{ to: "family", at: "2020-05-20" }] },
};
const textsOf = (record: ConferenceRecord, options: TimelineOptions = { asOf: "2020-05-16" }) =>
  staffTexts(buildTimeline(record, "barking-and-dagenham", options), english);

it("a staff sheet says what to know, what is to be ticked, what waits and for which facts, and what is not owed", () => {
  const { sections } = textsOf(told);
  expect(sections.map(({ heading, inColumns, lines }) => [heading, inColumns, lines[0]!.text])).toEqual([
    [
      "Please note",
      false,
      "These are recorded for later than the day asked about, and do not count as done yet. Check the dates, or ask about a later day. (the notice of the decision)",
    ],
    ["Checklist, on the day", true, "Read the reports: chair (must); Barking & Dagenham BD13"],
    [
      "Checklist, after the conference",
      true,
      "Send the minutes to the family: not named → family (may); Barking & Dagenham BD20",
    ],
    ["Waiting for facts", true, "Hold the ICPC: needs a strategy discussion"],
    ["Not owed", false, "Hold the first RCPC: It was decided that no child protection plan is needed."],
  ]);
});

it("a fact is named once, however often it is recorded, and several stand side by side", () => {
  const notified = ["2020-05-20", "2020-05-21"].map((at) => ({ to: "family" as const, at }));
  const { sections } = textsOf({
    ...told,
    decision: { planNeeded: false, notified },
    coreGroup: { meetings: [{ heldOn: "2020-05-22" }] },
  });
  expect(sections[0]!.lines[0]!.text).toMatch(/ \(the notice of the decision, a core group meeting\)$/);
});

it("an item of the checklist says how it stands, once something is known of it", () => {
  const { sections } = textsOf({ ...told, notDone: [{ duty: "reports-read" }] });
  const [first, second] = sections.find(({ heading }) => heading === "Checklist, on the day")!.lines;
  expect(first).toEqual({
    text: "Read the reports: chair (must); NOT DONE; Barking & Dagenham BD13",
    state: "not-done",
  });
  expect(second!.state).toBe("open");
});

it("a row has the day under another reading too, where that is another day", () => {
  const days = (name: string) =>
    staffTexts(exampleTimeline(name, "barking-and-dagenham", "2020-05-16"), english)
      .rows.filter(({ task }) => task === "Tell people the decision")
      .map(({ cells }) => cells[0]);
  expect(new Set(days("barking-and-dagenham-with-faults"))).toEqual(
    new Set(["Sat 16 May 2020 10:55; or Sat 16 May 2020 11:00, as after end"]),
  );
  const [same] = textsOf(told).rows.filter(({ task }) => task === "Tell people the decision");
  expect(same!.cells[0]).not.toContain("or ");
});

it("names no day where none was asked about", () => {
  expect(textsOf(told, {}).context).toBe("Policy: Barking & Dagenham, interim rules of 2020");
  expect(textsOf(told).context).toBe("Policy: Barking & Dagenham, interim rules of 2020; As of: Saturday 16 May 2020");
});
