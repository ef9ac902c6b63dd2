import { describe, expect, it } from "vitest";
import { validateRecord, type ConferenceRecord } from "../../src/index.js";
import { duty, workingDays, type Rule } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const due = workingDays(10).after("conference-end");
const PLAN = duty("plan-sent", { by: "social-worker", target: workingDays(5).after("conference-end"), due });
const MAY = duty("plan-sent", { by: "social-worker", strength: "may", due });
const SHOULD = duty("plan-sent", { by: "social-worker", strength: "should", due });
const BEFORE = duty("told", { by: "chair", phase: "before" });
const ON_THE_DAY = duty("told", { by: "chair", phase: "on-the-day" });
const AFTER = duty("told", { by: "chair", phase: "after" });
const EACH = duty("told", { by: ["agency"], each: "agency", phase: "before" });
const participants = [
  { id: "p1", role: "police", agency: "police" },
  { id: "p2", role: "teacher", agency: "school" },
  { id: "p3", role: "head-teacher", agency: "school" },
];
const done = (at: string) => ({ completed: [{ duty: "plan-sent", at }] });
const told = (at: string) => ({ completed: [{ duty: "told", at }] });
const held = { held: { start: "2026-04-09T10:00", end: "2026-04-09T12:00" } };

/** What is found of a duty, with what the finding says beside its title, and what became of the rule. */
function foundIn(rule: Rule, record: Partial<ConferenceRecord>, asOf: string | undefined): string[] {
  const { findings, rules } = validateRecord({ type: "initial", conference: held, ...record }, ownPolicy([rule]), {
    asOf,
  });
  return [
    ...findings
      .filter(({ params }) => params["duty"] === rule.id)
      .map(({ severity, code, path, params: all }) => {
        const { duty: _, title: __, ...params } = all;
        return [
          `${severity} ${code} ${path}`,
          ...Object.entries(params).map(([name, value]) => `${name}=${JSON.stringify(value)}`),
        ].join(" ");
      }),
    ...rules
      .filter((outcome) => outcome.duty === rule.id)
      .map(({ code, status, reason, missing, basis }) =>
        [code, status, reason ?? [], missing ?? [], basis.map(({ clause }) => clause)].flat(2).join(" "),
      ),
  ];
}

describe("a duty", () => {
  it.each<[why: string, rule: Rule, record: Partial<ConferenceRecord>, asOf: string | undefined, found: string[]]>([
    ["done by its target", PLAN, done("2026-04-16"), "2026-05-01", ["deadline-met passed O1"]],
    [
      "done after its target, in time",
      PLAN,
      done("2026-04-17"),
      "2026-05-01",
      [
        'query target-missed completed[0].at due="2026-04-23" party=null how="done" done="2026-04-17" target="2026-04-16" latest="2026-04-23"',
        "deadline-met failed O1",
      ],
    ],
    [
      "done after its target, and no day is asked about",
      PLAN,
      done("2026-04-17"),
      undefined,
      [
        'query target-missed completed[0].at due="2026-04-23" party=null how="done" done="2026-04-17" target="2026-04-16" latest="2026-04-23"',
        "deadline-met failed O1",
      ],
    ],
    [
      "done too late",
      PLAN,
      done("2026-04-24"),
      "2026-05-01",
      [
        'error deadline-missed completed[0].at due="2026-04-23" party=null done="2026-04-24" workingDaysLate=1',
        "deadline-met failed O1",
      ],
    ],
    ["open on the day of its target", PLAN, {}, "2026-04-16", ["deadline-met not-applicable not-due-yet O1"]],
    [
      "open a day after its target",
      PLAN,
      {},
      "2026-04-17",
      [
        'query target-missed completed due="2026-04-23" party=null target="2026-04-16" latest="2026-04-23"',
        "deadline-met failed O1",
      ],
    ],
    [
      "open on the day on which it is due",
      PLAN,
      {},
      "2026-04-23",
      [
        'query target-missed completed due="2026-04-23" party=null target="2026-04-16" latest="2026-04-23"',
        "deadline-met failed O1",
      ],
    ],
    [
      "overdue",
      PLAN,
      {},
      "2026-04-24",
      ['error deadline-overdue completed due="2026-04-23" party=null workingDaysLate=1', "deadline-met failed O1"],
    ],
    ["open, and no day is asked about", PLAN, {}, undefined, ["deadline-met skipped no-day-asked-about O1"]],
    ["what may be done, overdue", MAY, {}, "2026-05-01", ["deadline-met not-applicable optional O1"]],
    [
      "what may be done, late",
      MAY,
      done("2026-05-01"),
      "2026-05-02",
      [
        'info deadline-missed completed[0].at due="2026-04-23" party=null done="2026-05-01" workingDaysLate=6',
        "deadline-met failed O1",
      ],
    ],
    [
      "what should be done, overdue",
      SHOULD,
      {},
      "2026-05-01",
      ['query deadline-overdue completed due="2026-04-23" party=null workingDaysLate=6', "deadline-met failed O1"],
    ],
    [
      "what should be done, late",
      SHOULD,
      done("2026-05-01"),
      "2026-05-02",
      [
        'query deadline-missed completed[0].at due="2026-04-23" party=null done="2026-05-01" workingDaysLate=6',
        "deadline-met failed O1",
      ],
    ],
    [
      "what waits for the conference",
      PLAN,
      { conference: {} },
      "2026-05-01",
      ["deadline-met skipped waiting conference.planned.start O1"],
    ],
    [
      "before the conference, and done after it",
      BEFORE,
      told("2026-04-10"),
      "2026-05-01",
      [
        'error deadline-missed completed[0].at due=null party=null how="before-the-conference" done="2026-04-10" limit="2026-04-09T10:00:00+01:00"',
        "duty-done failed O1",
      ],
    ],
    ["before the conference, and done before it", BEFORE, told("2026-04-08"), "2026-05-01", ["duty-done passed O1"]],
    [
      "on the day, and done after it",
      ON_THE_DAY,
      told("2026-04-10"),
      "2026-05-01",
      [
        'error deadline-missed completed[0].at due=null party=null how="on-the-day" done="2026-04-10" limit="2026-04-09"',
        "duty-done failed O1",
      ],
    ],
    ["on the day, and done on it", ON_THE_DAY, told("2026-04-09"), "2026-05-01", ["duty-done passed O1"]],
    [
      "recorded as not done",
      BEFORE,
      { notDone: [{ duty: "told" }] },
      "2026-05-01",
      ['error not-done notDone[0].duty due=null party=null how="recorded"', "duty-done failed O1"],
    ],
    [
      "recorded as not done, before its time has passed",
      AFTER,
      { notDone: [{ duty: "told" }] },
      "2026-05-01",
      ['error not-done notDone[0].duty due=null party=null how="recorded"', "duty-done failed O1"],
    ],
    ["of which nothing is recorded", BEFORE, {}, "2026-05-01", ["duty-done skipped not-recorded completed O1"]],
    [
      "of each agency, recorded as not done for one",
      EACH,
      { participants, notDone: [{ duty: "told", for: "p1" }] },
      "2026-05-01",
      [
        'error not-done notDone[0].duty due=null party="police" agency="police" members=["p1"] roles=["police"] role="police" how="recorded"',
        "duty-done failed O1",
      ],
    ],
    [
      "of each agency, done by one",
      EACH,
      { participants, completed: [{ duty: "told", at: "2026-04-01", for: "police" }] },
      "2026-05-01",
      ["duty-done skipped not-recorded completed O1"],
    ],
    [
      "of each agency, done by one too late",
      EACH,
      { participants, completed: [{ duty: "told", at: "2026-04-10", for: "police" }] },
      "2026-05-01",
      [
        'error deadline-missed completed[0].at due=null party="police" agency="police" members=["p1"] roles=["police"] role="police" how="before-the-conference" done="2026-04-10" limit="2026-04-09T10:00:00+01:00"',
        "duty-done failed O1",
      ],
    ],
  ])("%s", (_, rule, record, asOf, found) => {
    expect(foundIn(rule, record, asOf)).toEqual(found);
  });
});
