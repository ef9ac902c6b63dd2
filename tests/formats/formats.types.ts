import {
  timelineToCsv,
  timelineToMarkdown,
  timelineToMermaid,
  timelineToPlainWords,
  timelineToSvg,
  timelineToText,
  worklist,
  worklistToText,
  type Timeline,
  type ValidationReport,
} from "child-protection-conferences";
import { reportToCsv, reportToText } from "child-protection-conferences/formats";
import { timelineToICalendar, type FeedState } from "child-protection-conferences/formats/icalendar";

// Every format takes what the makers give, and is text.

declare const timeline: Timeline;
declare const report: ValidationReport;
export const texts: string[] = [
  timelineToCsv(timeline),
  timelineToMarkdown(timeline),
  timelineToMermaid(timeline),
  timelineToPlainWords(timeline),
  timelineToSvg(timeline),
  timelineToText(timeline),
  worklistToText(worklist([timeline], { role: "chair" })),
  reportToCsv(report),
  reportToText(report),
];
export const state: FeedState = timelineToICalendar(timeline, { stamp: "2020-05-01T08:00Z" }).state;

// @ts-expect-error a report is no timeline
timelineToText(report);
// @ts-expect-error nothing reads the clock, so a feed is told when it is made
timelineToICalendar(timeline, {});
