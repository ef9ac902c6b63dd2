import { timelineToICalendar, type FeedState } from "../../../src/formats/icalendar/index.js";
import { buildTimeline, type Timeline } from "../../../src/index.js";
import { exampleRecord } from "../../example-records.js";

export const hounslow = exampleRecord("hounslow-initial");
export const timeline = buildTimeline(hounslow, "hounslow");
export const STAMP = "2020-05-01T08:00:00+01:00";
export const feed = (of: Timeline | readonly Timeline[] = timeline, previous?: FeedState) =>
  timelineToICalendar(of, { stamp: STAMP, previous });
