import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  plainSchedule,
  timelineToCsv,
  timelineToFamilySheet,
  timelineToMarkdown,
  timelineToPlainWords,
  timelineToStaffSheet,
  worklistToMarkdown,
  worklistToText,
} from "../../src/formats/index.js";
import { timelineToICalendar } from "../../src/formats/icalendar/index.js";
import { buildTimeline, policies, worklist, type ConferenceRecord } from "../../src/index.js";
import { exampleNames } from "./examples.js";

const CANARY = "CANARY Mrs Jane Doe, 07700 900123";
/** What is left alone, for there to be a timeline at all: codes, dates and times. */
const CODE = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z]{3}|CPC-\d+|\d{4}-\d{2}-\d{2}(?:T.*)?)$/;

function withCanaries(value: unknown): unknown {
  if (typeof value === "string") return CODE.test(value) ? value : CANARY;
  if (Array.isArray(value)) return value.map(withCanaries);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, withCanaries(own)]));
}

it.each(exampleNames)("%s: no free text, name or contact detail is in any format", (name) => {
  const text = readFileSync(new URL(`../../examples/records/${name}.json`, import.meta.url), "utf8");
  const record = withCanaries(JSON.parse(text)) as ConferenceRecord;
  for (const { id } of policies) {
    const timeline = buildTimeline(record, id, { asOf: "2020-05-08" });
    const { calendar, state } = timelineToICalendar(timeline, { stamp: "2020-05-08T08:00Z" });
    const work = worklist(timeline, { role: ["chair", "family", "professional"] });
    const written = [
      calendar.replaceAll("\r\n ", ""),
      JSON.stringify([state, work, plainSchedule(timeline)]),
      timelineToMarkdown(timeline),
      timelineToCsv(timeline),
      timelineToPlainWords(timeline),
      timelineToFamilySheet(timeline),
      timelineToStaffSheet(timeline),
      worklistToText(work),
      worklistToMarkdown(work),
    ];
    for (const each of written) expect(each).not.toMatch(/CANARY|Jane|07700/);
  }
});
