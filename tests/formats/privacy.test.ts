import { expect, it } from "vitest";
import { plainSchedule, worklistToMarkdown, worklistToText } from "../../src/formats/index.js";
import { timelineToICalendar } from "../../src/formats/icalendar/index.js";
import { buildTimeline, policies, worklist, type ConferenceRecord } from "../../src/index.js";
import { SEEN, withCanaries } from "../canaries.js";
import { exampleNames, exampleText } from "../example-records.js";
import { timelineWriters } from "./timeline-writers.js";

it.each(exampleNames)("%s: no free text, name or contact detail is in any format", { timeout: 30_000 }, (name) => {
  const record = withCanaries(JSON.parse(exampleText(name))) as ConferenceRecord;
  for (const { id } of policies) {
    const timeline = buildTimeline(record, id, { asOf: "2020-05-08" });
    const { state } = timelineToICalendar(timeline, { stamp: "2020-05-08T08:00Z" });
    const work = worklist(timeline, { role: ["chair", "family", "professional"] });
    const written = [
      ...timelineWriters.map(([, write]) => write(timeline).replaceAll("\r\n ", "")),
      JSON.stringify([state, work, plainSchedule(timeline)]),
      worklistToText(work),
      worklistToMarkdown(work),
    ];
    for (const each of written) expect(each).not.toMatch(SEEN);
  }
});
