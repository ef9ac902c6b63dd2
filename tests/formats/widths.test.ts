import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  findingsToText,
  historyToText,
  reportToText,
  timelineToText,
  validateRecord,
  worklist,
  worklistToText,
} from "../../src/formats/../index.js";
import { buildHistory, parseHistory } from "../../src/history/../index.js";
import { columnsOf } from "../../src/formats/columns-of.js";
import { always } from "../always.js";
import { anyTimeline } from "./any-timeline.js";
import { exampleNames, exampleRecord } from "./examples.js";

const width = fc.integer({ min: 40, max: 200 });

/** No line is longer than the width but one word that is. */
function expectToFit(text: string, columns: number): void {
  for (const line of text.split("\n")) {
    if (/\s/.test(line.trim())) expect(columnsOf(line), JSON.stringify(line)).toBeLessThanOrEqual(columns);
  }
}
