import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  comparePolicies,
  explain,
  policyToText,
  timelineToCsv,
  timelineToMarkdown,
  timelineToText,
  validateRecord,
  type ConferenceRecord,
} from "../../../src/index.js";
import { timelineToICalendar } from "../../../src/formats/icalendar/index.js";
import { days, duty, every, workingDays, type Rule } from "../../../src/policy/index.js";
import { dueOf, initial, ours } from "./on-the-national-layer.js";

describe("a time by which it should be done, beside the one by which it must", () => {
  const again = duty("core-group-met-again", {
    by: "core-group",
    phase: "after",
    target: every(1, "months").since("latest-core-group"),
    due: every(6, "weeks").since("latest-core-group"),
  });
  const plan = duty("plan-sent", {
    by: "social-worker",
    target: workingDays(5).after("conference-end"),
    due: workingDays(10).after("conference-end"),
  });
  const found = (rule: Rule, record: Partial<ConferenceRecord>, asOf: string) =>
    validateRecord({ ...initial, ...record }, ours([rule]), { asOf })
      .findings.filter(({ deadline }) => deadline?.duty === rule.id)
      .map(({ severity, code, message }) => `${severity} ${code}: ${message}`);

  it("stands in the timeline beside when it is due", () => {
    const [sent] = dueOf("plan-sent", initial, ours([plan]));
    expect([sent?.target?.date, sent?.due.date]).toEqual(["2026-04-16", "2026-04-23"]);
    const timeline = buildTimeline(initial, ours([plan]));
    expect(timelineToText(timeline, { why: true })).toContain("It should be done by Thu 16 Apr 2026.");
    expect(timelineToMarkdown(timeline)).toContain("It should be done by Thu 16 Apr 2026.");
    expect(timelineToCsv(timeline)).toContain("It should be done by Thu 16 Apr 2026.");
    const { calendar } = timelineToICalendar(timeline, { stamp: "2026-04-10T09:00:00Z", reference: "r1" });
    expect(calendar.replaceAll("\r\n ", "")).toContain("It should be done by Thu 16 Apr 2026.");
    const [explanation] = explain(initial, ours([plan]), { duty: "plan-sent" });
    expect(explanation!.sentences).toContain("It should be done sooner: by Thursday 16 April 2026.");
  });

  it("missed alone is a query, and past both an error", () => {
    const sent = (at: string) => ({ completed: [{ duty: "plan-sent", at }] });
    expect(found(plan, sent("2026-04-16"), "2026-05-01")).toEqual([]);
    expect(found(plan, sent("2026-04-17"), "2026-05-01")).toEqual([
      "query target-missed: “Plan sent” was done on Friday 17 April 2026. It should have been done by Thursday 16 April 2026; it had to be by Thursday 23 April 2026.",
    ]);
    expect(found(plan, sent("2026-04-24"), "2026-05-01").map((line) => line.split(":")[0])).toEqual([
      "error deadline-missed",
    ]);
    expect(found(plan, {}, "2026-04-16")).toEqual([]);
    expect(found(plan, {}, "2026-04-17").map((line) => line.split(":")[0])).toEqual(["query target-missed"]);
    expect(found(plan, {}, "2026-04-24").map((line) => line.split(":")[0])).toEqual(["error deadline-overdue"]);
  });

  it("goes with what recurs: each time that should have been sooner stays", () => {
    const met = (...heldOn: string[]) => ({ coreGroup: { meetings: heldOn.map((day) => ({ heldOn: day })) } });
    const keys = (...heldOn: string[]) =>
      dueOf("core-group-met-again", { ...initial, ...met(...heldOn) }, ours([again])).map(
        ({ key, target, due, status }) => [key, target?.date, due.date, status],
      );
    // A month from 20 April is 20 May, and six weeks are 1 June.
    expect(keys("2026-04-20")).toEqual([["core-group-met-again", "2026-05-20", "2026-06-01", null]]);
    expect(keys("2026-04-20", "2026-05-20")[0]).toEqual(["core-group-met-again", "2026-06-20", "2026-07-01", null]);
    expect(keys("2026-04-20", "2026-05-28")).toEqual([
      ["core-group-met-again/since-2026-04-20", "2026-05-20", "2026-06-01", "done"],
      ["core-group-met-again", "2026-06-28", "2026-07-09", null],
    ]);
    expect(found(again, met("2026-04-20", "2026-05-28"), "2026-06-02").map((line) => line.split(":")[0])).toEqual([
      "query target-missed",
    ]);
    expect(found(again, met("2026-04-20", "2026-06-02"), "2026-06-02").map((line) => line.split(":")[0])).toEqual([
      "error deadline-missed",
    ]);
  });

  it("is written on the policy's page and in comparisons, and needs a time by which it must be done", () => {
    expect(policyToText(ours([plan])).replaceAll(/\s+/g, " ")).toContain(
      "10 working days after the end of the conference; should be 5 working days after the end of the conference",
    );
    const { rules } = comparePolicies([ours([plan]), ours([{ ...plan, target: days(5).after("conference-end") }])]);
    expect(rules.find(({ id }) => id === "plan-sent")).toMatchObject({ differs: true });
    const { due: _, ...without } = plan;
    expect(() => ours([without as Rule])).toThrow("target-without-time");
    expect(() => ours([{ ...plan, target: days(5).after("conference-finish") }])).toThrow("unknown-event");
  });
});
