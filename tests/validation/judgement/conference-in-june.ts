import { buildTimeline, validateRecord, type ConferenceRecord, type Finding, type Policy } from "../../../src/index.js";
import type { Rule } from "../../../src/policy/index.js";
import { duty, hours, workingDays } from "../../../src/policy/language.js";
import { ownPolicy } from "../../own-policy.js";
import { lineOf } from "../examples.js";

/**
 * June 2020 has no bank holidays; 8 and 25 May have. The conference is on a Tuesday, from ten to twelve.
 *
 * | counted | due |
 * |---|---|
 * | 15 working days after the strategy discussion of 12 May | 3 June |
 * | 48 hours before the start | 31 May, 10:00 |
 * | 24 hours after the end | 3 June, 12:00 |
 * | 10 working days after | 16 June |
 * | 20 working days after | 30 June |
 * | 3 months after, 6 months after | 2 September, 2 December |
 */
export const HELD = { conference: { held: { start: "2020-06-02T10:00", end: "2020-06-02T12:00" } } };
export const PLANNED = { conference: { planned: { start: "2020-06-02T10:00", end: "2020-06-02T12:00" } } };
export const DISCUSSED = { strategyDiscussions: [{ heldOn: "2020-05-12" }] };
export const PLAN = { decision: { planNeeded: true } };
export const NATIONAL = "working-together";
export type Facts = Omit<ConferenceRecord, "type"> & Partial<Pick<ConferenceRecord, "type">>;
/** What a report and a timeline say of the same facts. */
export function judged(facts: Facts, policy: Policy | string = NATIONAL, asOf?: string) {
  const record: ConferenceRecord = { type: "initial", ...facts };
  const options = asOf === undefined ? {} : { asOf };
  const report = validateRecord(record, policy, options);
  const timeline = buildTimeline(record, policy, options);
  return {
    report,
    timeline,
    lines: report.findings.map(lineOf),
    found: (code: string): readonly Finding[] => report.findings.filter((finding) => finding.code === code),
    linesOf: (...codes: string[]) => report.findings.filter(({ code }) => codes.includes(code)).map(lineOf),
    status: (key: string) => timeline.deadlines.find((deadline) => deadline.key === key)?.status,
    due: (key: string) => timeline.deadlines.find((deadline) => deadline.key === key)?.due.date,
    rule: (id: string) => report.rules.find(({ code, duty: of }) => of === id || code === id)?.status,
    notOwed: (key: string) => timeline.notOwed.find((item) => item.key === key)?.because.code,
    waitsFor: (id: string) => timeline.waiting.find((item) => item.id === id)?.needs,
    notices: timeline.notices.map(({ code }) => code),
  };
}
export const REPORTS = duty("reports-submitted", {
  by: "agency",
  each: "agency",
  due: hours(48).before("conference-start"),
  doneBy: "report-submitted",
});
export const NOTICE = duty("decision-notified", {
  by: "chair",
  to: ["family", "agencies"],
  each: "audience",
  due: hours(24).after("conference-end"),
  doneBy: "decision-notified",
});
export const MINUTES = duty("minutes-circulated", {
  by: "conference-service",
  to: "participants",
  due: workingDays(20).after("conference-end"),
  doneBy: "minutes-circulated",
});
export const RECORDED = duty("decision-recorded", {
  by: "minute-taker",
  due: hours(24).after("conference-end"),
  doneBy: "decision-recorded",
});
export const asking = (...rules: Rule[]) => ownPolicy(rules);
