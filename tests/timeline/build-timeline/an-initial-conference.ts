import { buildTimeline, type ConferenceRecord, type Timeline, type TimelineOptions } from "../../../src/index.js";
import { duty, type DueTime, type Policy } from "../../../src/policy/index.js";
import { ownPolicy } from "../../own-policy.js";

export const initial: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-04-01", initiatedSection47: true }],
  conference: { planned: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } },
};

export const due = (record: ConferenceRecord, id: string, on = "hounslow", options?: TimelineOptions) =>
  buildTimeline(record, on, options)
    .deadlines.filter((deadline) => deadline.id === id)
    .map((deadline) => deadline.due);
export const find = (timeline: Timeline, key: string) => timeline.deadlines.find((deadline) => deadline.key === key)!;
export const needs = (record: ConferenceRecord, id: string, on = "hounslow") =>
  buildTimeline(record, on).waiting.find((each) => each.id === id)?.needs;
export const notices = (record: ConferenceRecord, on = "hounslow", options?: TimelineOptions) =>
  buildTimeline(record, on, options).notices.map(({ code }) => code);

/** A policy with one duty, due as said. */
export const oneDuty = (value: DueTime, more: Partial<Policy> = {}): Policy =>
  ownPolicy([{ ...duty("letter-sent", { by: "chair", phase: "after" }), due: value }], more);
