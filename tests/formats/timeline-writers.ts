import * as formats from "../../src/formats/index.js";
import { timelineToICalendar } from "../../src/formats/icalendar/index.js";
import type { Timeline } from "../../src/index.js";

/** Every function that writes a timeline, by its name: those that `src/formats/index.ts` exports, and the feed. */
export const timelineWriters: readonly (readonly [name: string, write: (timeline: Timeline) => string])[] = [
  ...Object.entries(formats).flatMap(([name, write]) =>
    name.startsWith("timelineTo") ? [[name, write as (timeline: Timeline) => string] as const] : [],
  ),
  ["timelineToICalendar", (timeline) => timelineToICalendar(timeline, { stamp: "2020-05-08T08:00Z" }).calendar],
];
