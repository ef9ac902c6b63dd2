import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findingsToText,
  timelineCsvHeader,
  timelineToCsv,
  timelineToMermaid,
  timelineToSvg,
  timelineToText,
} from "../../src/formats/index.js";
import { timelineToICalendar } from "../../src/formats/icalendar/index.js";
import { buildTimeline, validateRecord } from "../../src/index.js";
import { visibleText } from "../../src/formats/text/visible.js";
import { always } from "../always.js";
import { anyMoment, anyPolicyId, anyRecord } from "../any-record.js";
import { readCalendar } from "./icalendar/read-calendar.js";
import { readCsv } from "./read-csv.js";
import { timelineWriters } from "./timeline-writers.js";

/** Half of them of a conference that was held at a known hour, so that some deadlines fall at an instant. */
const anyTimeline = fc
  .tuple(anyRecord, anyPolicyId, fc.option(anyMoment, { nil: undefined }), fc.boolean())
  .map(([record, policy, asOf, isTimed]) => {
    const conference = isTimed ? { held: { start: "2020-04-21T10:00", end: "2020-04-21T12:00" } } : record.conference;
    const reference = record.reference ?? "CPC-1";
    return buildTimeline({ ...record, reference, ...(conference ? { conference } : {}) }, policy, { asOf });
  });

/** What no text holds: a value that was not written, and what a terminal would obey. */
const UNWRITTEN = /undefined|\[object|NaN|[^\P{Cc}\n]/u;

describe("the timeline of any record", () => {
  it("is a table that a reader of CSV reads: a row each, as wide as its header", () => {
    always(
      fc.property(anyTimeline, (timeline) => {
        const [header, ...rows] = readCsv(timelineCsvHeader + timelineToCsv(timeline));
        const { deadlines, checklist, waiting, notOwed } = timeline;
        expect(rows).toHaveLength(deadlines.length + checklist.length + waiting.length + notOwed.length);
        for (const row of rows) expect(row).toHaveLength(header!.length);
        const dues = rows.map((row) => row[header!.indexOf("due")]).filter((due) => due !== "");
        expect(dues).toEqual(timeline.deadlines.map(({ due }) => due.date));
      }),
    );
  });

  it("is a drawing that a reader of XML reads, with every deadline in its description", () => {
    always(
      fc.property(anyTimeline, (timeline) => {
        const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
          timelineToSvg(timeline),
          "image/svg+xml",
        ).documentElement!;
        expect(root.getAttribute("viewBox")).not.toMatch(/NaN|undefined|Infinity/);
        expect(Array.from(root.getElementsByTagName("title")).length).toBeGreaterThan(timeline.deadlines.length);
      }),
      60,
    );
  });

  it("is a calendar that a reader of iCalendar reads: an entry each, on its last working day or until its instant", () => {
    always(
      fc.property(anyTimeline, (timeline) => {
        const { calendar } = timelineToICalendar(timeline, { stamp: "2020-06-01T09:00:00Z" });
        const entries = readCalendar(calendar);
        const deadlines = entries.filter(({ busy }) => busy === "TRANSPARENT FREE");
        expect(deadlines).toHaveLength(timeline.deadlines.length);
        expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
        for (const [index, { start, until }] of deadlines.entries()) {
          const { date, lastWorkingDay, at } = timeline.deadlines[index]!.due;
          if (start.length === 10) expect(start).toBe(lastWorkingDay ?? date);
          else expect(until).toBe(new Date(at!).toISOString());
        }
      }),
      60,
    );
  });

  it("is a chart of Mermaid's with a task each", () => {
    always(
      fc.property(anyTimeline, (timeline) => {
        const tasks = timelineToMermaid(timeline).match(/(?<= |:)d\d+(?=, \d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d$)/gm) ?? [];
        expect(tasks.toSorted()).toEqual(timeline.deadlines.map((_, index) => `d${index + 1}`).toSorted());
      }),
    );
  });

  it.each(timelineWriters)("has no value in it that was not written: %s", (_, write) => {
    always(
      fc.property(anyTimeline, (timeline) => {
        const written = write(timeline).replaceAll("\r\n", "\n");
        expect(written).not.toMatch(UNWRITTEN);
        // Rows come without their header.
        if (timeline.deadlines.length > 0) expect(written).not.toBe("");
      }),
      30,
    );
  });

  it("is text that names every deadline and its day, for a terminal", () => {
    always(
      fc.property(anyTimeline, (timeline) => {
        // Where there is room for columns, no cell goes on below itself.
        const flat = timelineToText(timeline, { width: 10_000 }).replaceAll(/\s+/g, " ");
        for (const { task } of timeline.deadlines)
          expect(flat).toContain(visibleText(task).replaceAll(/\s+/g, " ").trim());
      }),
    );
  });
});

it("the findings about any record are text, a paragraph each", () => {
  always(
    fc.property(anyRecord, anyPolicyId, (record, policy) => {
      const { findings } = validateRecord(record, policy, { asOf: "2020-06-01" });
      const text = findingsToText(findings);
      expect(text).not.toMatch(UNWRITTEN);
      for (const { code } of findings) expect(text).toContain(code);
    }),
  );
});
