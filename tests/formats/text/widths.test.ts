import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../src/formats/text/columns-of.js";
import {
  findingsToText,
  historyToText,
  reportToText,
  timelineToText,
  worklistToText,
} from "../../../src/formats/index.js";
import { buildHistory } from "../../../src/history/index.js";
import { buildTimeline, findPolicy, parseHistory, policies, validateRecord, worklist } from "../../../src/index.js";
import { always } from "../../always.js";
import { anyTimeline } from "../any-timeline.js";
import { exampleNames, exampleRecord } from "../../example-records.js";

const width = fc.integer({ min: 40, max: 200 });
const options = fc.record({ width, why: fc.boolean() });
/** What stands between words. */
const SPACE = /[^\S\u00A0\u202F]+/;

/** No line is longer than the width but one word that is. */
function expectToFit(text: string, columns: number): void {
  for (const line of text.split("\n")) {
    if (SPACE.test(line.trim())) expect(columnsOf(line), JSON.stringify(line)).toBeLessThanOrEqual(columns);
  }
}

/** Every word of a text that is as wide as it likes. */
function wordsOf(text: string): Set<string> {
  return new Set(text.split(SPACE));
}

/** Every word is one that the wide text has: none was broken. */
function expectWhole(text: string, whole: ReadonlySet<string>): void {
  expect([...wordsOf(text)].filter((word) => !whole.has(word))).toEqual([]);
}

it("any timeline fits any width, with and without reasons", () => {
  always(
    fc.property(anyTimeline, options, (timeline, asked) => expectToFit(timelineToText(timeline, asked), asked.width)),
  );
}, 60_000);

describe.each(exampleNames)("%s", (name) => {
  const record = exampleRecord(name);
  const policy = policies.find(({ id }) => name.startsWith(id))!;
  const timeline = buildTimeline(record, policy, { asOf: "2020-05-08" });
  const report = validateRecord(record, policy, { asOf: "2020-05-08" });
  const list = worklist(timeline, {});
  const written = [
    (asked: { width: number; why: boolean }) => timelineToText(timeline, asked),
    (asked: { width: number; why: boolean }) => reportToText(report, asked),
    (asked: { width: number; why: boolean }) => findingsToText(report.findings, asked),
    (asked: { width: number; why: boolean }) => worklistToText(list, asked),
  ];

  it("fits every width from 40 to 200, and no word of it is broken", () => {
    for (const write of written) {
      for (const why of [false, true]) {
        // Years and roles are left out where there is less room, and are nothing broken.
        const whole = new Set([...wordsOf(write({ width: 110, why })), ...wordsOf(write({ width: 10_000, why }))]);
        for (let columns = 40; columns <= 200; columns += 16) {
          const text = write({ width: columns, why });
          expectToFit(text, columns);
          expectWhole(text, whole);
        }
      }
    }
  });

  it("has a line for each deadline at 100 columns, and none of its parts is left out at 40", () => {
    const text = timelineToText(timeline, { width: 100 });
    const table = text.split("\n\n").slice(1, -1).join("\n");
    for (const deadline of timeline.deadlines) expect(table).toContain(deadline.task.split(" ")[0]);
    const narrow = timelineToText(timeline, { width: 40 }).replaceAll(/\s+/g, " ");
    for (const { task } of timeline.deadlines) {
      // A day stands beside it.
      const [first] = task.split(" ");
      expect(narrow).toContain(first);
    }
  });
});

it("every history fits every width", () => {
  const text = readFileSync(new URL("../../../examples/records/histories.ndjson", import.meta.url), "utf8");
  for (const line of text.trim().split("\n")) {
    const read = parseHistory(line);
    if (!read.ok) throw new Error("The example is no history.");
    const history = buildHistory(read.value, findPolicy("working-together"), { asOf: "2025-03-31" });
    for (const why of [false, true]) {
      for (const columns of [40, 60, 80, 120, 200])
        expectToFit(historyToText(history, { width: columns, why }), columns);
    }
  }
});

it("at 80 columns nearly every deadline of the example is a line", () => {
  const timeline = buildTimeline(exampleRecord("hounslow-initial"), "hounslow", { asOf: "2020-05-01" });
  const groups = timelineToText(timeline, { width: 80 })
    .split("\n\n")
    .slice(1)
    .filter((block) => /^(?:OVERDUE|NEXT WEEK|LATER|DONE)\n/.test(block));
  const lines = groups.flatMap((block) => block.split("\n").slice(1));
  expect(timeline.deadlines).toHaveLength(16);
  expect(lines.length).toBeLessThanOrEqual(16 + 4);
});
