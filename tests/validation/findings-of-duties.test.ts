import { describe, expect, it } from "vitest";
import { validateRecord, type ConferenceRecord } from "../../src/index.js";
import { duty, hours, workingDays, type Rule } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const due = workingDays(10).after("conference-end");
const PLAN = duty("plan-sent", { by: "social-worker", target: workingDays(5).after("conference-end"), due });
const MAY = duty("plan-sent", { by: "social-worker", strength: "may", due });
const SHOULD = duty("plan-sent", { by: "social-worker", strength: "should", due });
const BEFORE = duty("told", { by: "chair", phase: "before" });
const ON_THE_DAY = duty("told", { by: "chair", phase: "on-the-day" });
const AFTER = duty("told", { by: "chair", phase: "after" });
const EACH = duty("told", { by: ["agency"], each: "agency", phase: "before" });
const CALL = duty("told", {
  by: "chair",
  to: "parents",
  each: "recipient",
  phase: "before",
  doneBy: "parent-called-before-conference",
});
const FAMILY = duty("told", { by: "chair", to: "family", phase: "on-the-day", doneBy: "decision-notified" });
const BEFORE_DECISION = duty("told", { by: "chair", phase: "on-the-day", before: "decision-or-conference-end" });
const REPORT = duty("report-sent", {
  by: "agency",
  each: "agency",
  strength: "should",
  existence: "must",
  due: hours(48).before("conference-start"),
  doneBy: "report-submitted",
});
const IF_SPLIT = duty("plan-sent", { by: "social-worker", due, when: "split-conference" });
const IF_WISHED = duty("told", { by: "chair", phase: "before", when: ["child-wants-to-speak", "split-conference"] });
const AT_ONCE = duty("told", { by: "chair", phase: "after", when: "immediate-safety-concern" });
const MAY_EACH = duty("plan-sent", { by: "agency", each: "agency", strength: "may", due });
const EACH_CHILD = duty("told", { by: "chair", to: "child", each: "child", phase: "before" });
const parents = [
  { id: "m", role: "mother" },
  { id: "f", role: "father" },
];
const wishing = (split?: boolean): Partial<ConferenceRecord> => ({
  conference: { ...held, split },
  participants: [{ id: "k", role: "child", wantsToSpeakWithChair: true }],
});
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
    [
      "to each parent, of whom one is not in the list of those who were called",
      CALL,
      { participants: parents, parentCalls: [{ with: "m", heldAt: "2026-04-08T10:00" }] },
      "2026-05-01",
      ['query not-done parentCalls due=null party="f" role="father" how="left-out"', "duty-done failed O1"],
    ],
    [
      "to the family, of whom one is not in the list of those who were told",
      FAMILY,
      { participants: parents, decision: { notified: [{ to: "m", at: "2026-04-09T13:00" }] } },
      "2026-05-01",
      ['query not-done decision.notified due=null party=null how="some-left-out" leftOut=["f"]', "duty-done failed O1"],
    ],
    [
      "before the decision, and done after it",
      BEFORE_DECISION,
      told("2026-04-09T13:00"),
      "2026-05-01",
      [
        'error deadline-missed completed[0].at due=null party=null how="before-the-decision" done="2026-04-09T13:00:00+01:00" limit="2026-04-09T12:00:00+01:00"',
        "duty-done failed O1",
      ],
    ],
    [
      "that must be there, and is not",
      REPORT,
      { participants: participants.slice(0, 1) },
      "2026-05-01",
      [
        'error deadline-overdue reports due="2026-04-07T10:00:00+01:00" party="police" agency="police" members=["p1"] roles=["police"] role="police" workingDaysLate=18',
        "deadline-met failed O1",
      ],
    ],
    [
      "that must be there, is there, and should have come by now",
      REPORT,
      { participants: participants.slice(0, 1), reports: [{ from: "p1" }] },
      "2026-05-01",
      [
        'query deadline-overdue reports[0].submittedAt due="2026-04-07T10:00:00+01:00" party="police" agency="police" members=["p1"] roles=["police"] role="police" workingDaysLate=18',
        "deadline-met failed O1",
      ],
    ],
    [
      "that must be there, and no day is asked about",
      REPORT,
      { participants: participants.slice(0, 1), reports: [] },
      undefined,
      [
        'error not-done reports due="2026-04-07T10:00:00+01:00" party="police" agency="police" members=["p1"] roles=["police"] role="police" how="not-there"',
        "deadline-met failed O1",
      ],
    ],
    [
      "that must be there, of which there is no list, and no day is asked about",
      REPORT,
      { participants: participants.slice(0, 1) },
      undefined,
      ["deadline-met skipped no-day-asked-about O1"],
    ],
    [
      "that must be there, and is, and no day is asked about",
      REPORT,
      { participants: participants.slice(0, 1), reports: [{ from: "p1" }] },
      undefined,
      ["deadline-met skipped no-day-asked-about O1"],
    ],
    [
      "that must be there once the conference is held, before it is",
      REPORT,
      { participants: participants.slice(0, 1), conference: { planned: held.held } },
      "2026-04-08",
      [
        'query deadline-overdue reports due="2026-04-07T10:00:00+01:00" party="police" agency="police" members=["p1"] roles=["police"] role="police" workingDaysLate=1',
        "deadline-met failed O1",
      ],
    ],
    [
      "under a condition that is not known",
      IF_SPLIT,
      {},
      "2026-05-01",
      ["deadline-met skipped waiting conference.split O1"],
    ],
    [
      "that answers a wish under a condition, and is not recorded",
      IF_WISHED,
      wishing(true),
      "2026-05-01",
      ['error response-missing completed due=null party=null condition="child-wants-to-speak"', "duty-done failed O1"],
    ],
    ["that answers a wish under a condition that is not met", IF_WISHED, wishing(false), "2026-05-01", []],
    [
      "that answers a wish under a condition that is not known",
      IF_WISHED,
      wishing(),
      "2026-05-01",
      ["duty-done skipped condition-unknown O1"],
    ],
    [
      "that answers an immediate concern, which is a finding of the record",
      AT_ONCE,
      { immediateSafetyConcern: true },
      "2026-05-01",
      ["duty-done failed O1"],
    ],
    [
      "that answered an immediate concern",
      AT_ONCE,
      { immediateSafetyConcern: true, immediateSafetyResponseAt: "2026-04-01" },
      "2026-05-01",
      ["duty-done skipped not-recorded completed O1"],
    ],
    ["what may be done, and is not due yet", MAY, {}, "2026-04-16", ["deadline-met not-applicable not-due-yet O1"]],
    ["what may be done, and no day is asked about", MAY, {}, undefined, ["deadline-met not-applicable optional O1"]],
    [
      "what each agency may do, and one has done",
      MAY_EACH,
      { participants, completed: [{ duty: "plan-sent", at: "2026-04-16", for: "police" }] },
      "2026-05-01",
      ["deadline-met not-applicable optional O1"],
    ],
    [
      "for each child, and done for the only one who lives",
      EACH_CHILD,
      {
        children: [{ id: "c1" }, { id: "c2", diedOn: "2026-04-01" }],
        completed: [{ duty: "told", at: "2026-04-08", for: "c1" }],
      },
      "2026-05-01",
      ["duty-done passed O1"],
    ],
    [
      "for each child, and not recorded for the only one who lives",
      EACH_CHILD,
      {
        children: [{ id: "c1" }, { id: "c2", diedOn: "2026-04-01" }],
      },
      "2026-05-01",
      ["duty-done skipped not-recorded completed O1"],
    ],
  ])("%s", (_, rule, record, asOf, found) => {
    expect(foundIn(rule, record, asOf)).toEqual(found);
  });
});
