import { describe, expect, it } from "vitest";
import { duty, hours, workingDays } from "../../../src/policy/language.js";
import type { Rule } from "../../../src/policy/index.js";
import { judged } from "./asking-these-rules.js";

describe("where a deadline is found", () => {
  const PEOPLE = [
    { id: "hv", role: "health-visitor", agency: "health" },
    { id: "gp", role: "doctor", agency: "health" },
    { id: "w", role: "social-worker", agency: "childrens-social-care" },
  ];
  const HELD = { conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };
  const IN_TIME = "2020-05-01T09:00";
  /** In time for what follows the conference. */
  const SOON = "2020-05-05T15:00";
  const LATE = "2020-05-30T09:00";
  const reports = duty("reports-submitted", {
    by: "agency",
    each: "agency",
    due: hours(48).before("conference-start"),
    doneBy: "report-submitted",
  });
  const told = duty("decision-notified", {
    by: "chair",
    to: ["family", "agencies"],
    each: "audience",
    due: hours(24).after("conference-end"),
    doneBy: "decision-notified",
  });
  const minutes = duty("minutes-circulated", {
    by: "conference-service",
    to: "participants",
    due: workingDays(10).after("conference-end"),
    doneBy: "minutes-circulated",
  });
  const worker = duty("social-work-report-completed", {
    by: "social-worker",
    due: workingDays(3).before("conference-start"),
    doneBy: "social-work-report-completed",
  });
  const group = duty("core-group-first-met", {
    by: "core-group",
    due: workingDays(10).after("conference-end"),
    doneBy: "first-core-group",
  });
  const by = (from: string, submittedAt?: string) => (submittedAt ? { from, submittedAt } : { from });
  const to = (audience: string, at?: string) => (at ? { to: audience, at } : { to: audience });

  it.each<[path: string, rule: Rule, facts: object]>([
    ["reports[1].submittedAt", reports, { reports: [by("hv", IN_TIME), by("gp", LATE)] }],
    ["reports[0].submittedAt", reports, { reports: [by("gp", LATE)] }],
    ["reports[1].submittedAt", reports, { reports: [by("hv", IN_TIME), by("hv")] }],
    ["reports", reports, {}],
    ["completed[0].at", reports, { completed: [{ duty: "reports-submitted", for: "hv", at: LATE }] }],
    ["decision.notified[1].at", told, { decision: { notified: [to("agencies", SOON), to("parents", LATE)] } }],
    ["decision.notified", told, { decision: { notified: [to("agencies", SOON)] } }],
    ["minutes.distributed[0].at", minutes, { minutes: { distributed: [to("participants", LATE)] } }],
    [
      "minutes.distributed[1].at",
      minutes,
      { minutes: { distributed: [to("professionals", SOON), to("family", LATE)] } },
    ],
    ["reports[1].completedAt", worker, { reports: [by("hv"), { from: "w", completedAt: LATE }] }],
    ["reports[0].submittedAt", worker, { reports: [by("w", LATE)] }],
    [
      "coreGroup.meetings[1].heldOn",
      group,
      { coreGroup: { meetings: [{ heldOn: "2020-08-01" }, { heldOn: "2020-07-01" }] } },
    ],
  ])("is %s", (path, rule, facts) => {
    const participants = PEOPLE.filter(({ id }) => rule !== reports || id !== "w");
    const { all } = judged([rule], "deadline-met", { ...HELD, participants, ...facts }, { asOf: "2020-09-01" });
    expect(all.filter(({ code }) => code.startsWith("deadline-")).map((found) => found.path)).toEqual([path]);
  });
});
