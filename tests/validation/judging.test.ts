import { describe, expect, it } from "vitest";
import { clause, duty, hours, policy, requirement, workingDays, days } from "../../src/policy/language.js";
import type { Rule } from "../../src/policy/index.js";
import { validateRecord, type ValidationOptions } from "../../src/validation/index.js";
import { lineOf } from "./examples.js";

/** A policy of these rules and nothing else. */
const asking = (...rules: Rule[]) =>
  policy({
    id: "test",
    title: "Test",
    layer: "authority",
    document: { title: "A document", publisher: "A publisher" },
    clauses: [clause("T1", "Section 1", "What it says.", ...rules)],
  });

const T1 = [expect.objectContaining({ clause: "T1" })];

/** What became of a rule, and the findings of that code. */
function judged(rules: Rule[], code: string, facts: object, options?: ValidationOptions) {
  const { findings, rules: outcomes } = validateRecord({ type: "initial", ...facts }, asking(...rules), options);
  return {
    all: findings,
    found: findings.filter((each) => each.code === code),
    outcome: outcomes.find((each) => each.code === code),
  };
}

describe("a requirement", () => {
  it("is skipped while it is not known whether its condition is met, and says which fact would tell", () => {
    const only = [requirement("split-arrangements-recorded", { when: "split-conference" })];
    expect(judged(only, "split-arrangements-recorded", {}).outcome).toEqual({
      code: "split-arrangements-recorded",
      status: "skipped",
      reason: "condition-unknown",
      why: "It is not known whether its condition is met.",
      missing: ["conference.split"],
      basis: T1,
    });
    expect(judged(only, "split-arrangements-recorded", { conference: { split: false } }).outcome).toEqual({
      code: "split-arrangements-recorded",
      status: "not-applicable",
      reason: "condition-not-met",
      why: "Its condition is not met.",
      basis: T1,
    });
  });

  it.each([undefined, { people: "20" }, { people: 0 }, { people: 20, calls: 1 }])(
    "is skipped where the policy gives it %j for what it needs",
    (particulars) => {
      const only = [
        requirement(
          "attendees-within-capacity",
          particulars === undefined ? {} : { particulars: particulars as never },
        ),
      ];
      expect(judged(only, "attendees-within-capacity", { participants: [] }).outcome).toEqual({
        code: "attendees-within-capacity",
        status: "skipped",
        reason: "particulars-missing",
        why: "The policy does not give the particulars it needs.",
        basis: T1,
      });
    },
  );

  it("takes a list of texts, and nothing else in it", () => {
    const facts = { conference: { parentCall: { plannedAt: "2020-04-22T09:45" } } };
    const status = (particulars: unknown) =>
      judged([requirement("parent-call-in-slot", { particulars: particulars as never })], "parent-call-in-slot", facts)
        .outcome!.status;
    expect(status(["09:45", "13:45"])).toBe("passed");
    expect(status(["09:45", 13])).toBe("skipped");
    expect(status("09:45")).toBe("skipped");
  });

  it("that no rule checks is skipped, and says so", () => {
    expect(judged([requirement("teapot-warmed")], "teapot-warmed", {})).toEqual({
      all: [],
      outcome: {
        code: "teapot-warmed",
        status: "skipped",
        reason: "no-rule",
        why: "No rule checks this requirement.",
        basis: T1,
      },
      found: [],
    });
  });

  it("is as grave as its strength", () => {
    const facts = { conference: { quorate: false }, participants: [] };
    const severity = (strength: "must" | "should" | "may") =>
      judged([requirement("conference-quorate", { strength, particulars: { agencies: 3 } })], "conference-quorate", {
        ...facts,
        conference: { quorate: false, held: { start: "2020-04-22" } },
      }).found.map(lineOf);
    expect(severity("must")).toEqual(["error conference-quorate conference.quorate T1"]);
    expect(severity("should")).toEqual(["query conference-quorate conference.quorate T1"]);
    expect(severity("may")).toEqual(["info conference-quorate conference.quorate T1"]);
  });
});

describe("a duty with a time", () => {
  const minutes = (strength: "must" | "may" = "must") =>
    duty("minutes-circulated", {
      by: "conference-service",
      to: "professionals",
      strength,
      due: workingDays(20).after("conference-end"),
      doneBy: "minutes-circulated",
    });
  const HELD = { conference: { held: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } } };
  const outcome = (facts: object, asOf?: string, strength?: "must" | "may") =>
    judged([minutes(strength)], "deadline-met", facts, asOf === undefined ? {} : { asOf }).outcome;

  it("is skipped until it can be dated, and cites its clause", () => {
    expect(outcome({})).toEqual({
      code: "deadline-met",
      duty: "minutes-circulated",
      status: "skipped",
      reason: "waiting",
      why: "It cannot be dated yet.",
      missing: ["conference.planned.start"],
      basis: T1,
    });
  });

  it.each([
    [
      undefined,
      {
        status: "skipped",
        reason: "no-day-asked-about",
        why: "It is not recorded as done, and no day was asked about.",
      },
    ],
    ["2020-04-23", { status: "not-applicable", reason: "not-due-yet", why: "It is not due yet." }],
    ["2020-05-21", { status: "not-applicable", reason: "not-due-yet", why: "It is not due yet." }],
    ["2020-05-22", { status: "failed" }],
  ])("that is not done as of %s", (asOf, expected) => {
    expect(outcome(HELD, asOf)).toEqual({ code: "deadline-met", duty: "minutes-circulated", basis: T1, ...expected });
  });

  it("that is done in time is met, and later is missed", () => {
    const done = (at: string) => ({ ...HELD, minutes: { distributed: [{ to: "professionals", at }] } });
    expect(outcome(done("2020-05-21"))).toMatchObject({ status: "passed" });
    expect(outcome(done("2020-05-22"))).toMatchObject({ status: "failed" });
  });

  it("that nobody has to do is never a failure, whether or not anybody did", () => {
    const found = (facts: object, asOf = "2020-06-01") =>
      validateRecord({ type: "initial", ...facts }, asking(minutes("may")), { asOf }).findings.map(lineOf);
    expect(found(HELD)).toEqual([]);
    expect(outcome(HELD, "2020-06-01", "may")).toEqual({
      code: "deadline-met",
      duty: "minutes-circulated",
      status: "not-applicable",
      reason: "optional",
      why: "Nobody has to do it.",
      basis: T1,
    });
    const sent = (at: string) => ({ ...HELD, minutes: { distributed: [{ to: "professionals", at }] } });
    expect(found(sent("2020-05-21"))).toEqual([]);
    expect(found(sent("2020-05-22"))).toEqual(["info deadline-missed minutes.distributed[0].at T1"]);
    expect(found({ ...HELD, minutes: { distributed: [] } })).toEqual([]);
  });

  it.each<[what: string, facts: object]>([
    ["whoever it names", { minutes: { distributed: [{ to: "family" }] } }],
    ["nobody", { minutes: { distributed: [] } }],
    ["no list", {}],
  ])("that is overdue is found at the list, which holds %s", (_, facts) => {
    const toProfessionals = duty("minutes-circulated", {
      by: "conference-service",
      to: "professionals",
      due: days(20).after("conference-end"),
      doneBy: "minutes-circulated",
    });
    const { found } = judged([toProfessionals], "deadline-overdue", { ...HELD, ...facts }, { asOf: "2020-06-01" });
    expect(found.map(({ path }) => path)).toEqual(["minutes.distributed"]);
  });

  it("that was done nobody says when is skipped, and asks for the time", () => {
    const facts = { ...HELD, minutes: { distributed: [{ to: "family" }, { to: "professionals" }] } };
    expect(outcome(facts, "2020-06-01")).toMatchObject({
      status: "skipped",
      missing: ["minutes.distributed[1].at"],
    });
  });

  it("gives a finding that holds what its sentence is made of, and names its deadline", () => {
    const facts = { ...HELD, minutes: { distributed: [{ to: "professionals", at: "2020-05-26" }] } };
    const [finding] = validateRecord({ type: "initial", ...facts }, asking(minutes())).findings;
    // 22 May was a Friday and 25 May a bank holiday: due on the 21st, done two working days later.
    expect(finding).toMatchObject({
      code: "deadline-missed",
      key: "deadline-missed@minutes-circulated",
      params: {
        duty: "minutes-circulated",
        title: expect.any(String),
        due: "2020-05-21",
        party: null,
        done: "2020-05-26",
        workingDaysLate: 2,
      },
      deadline: { key: "minutes-circulated", duty: "minutes-circulated", due: "2020-05-21", party: null },
    });
    expect(finding).not.toHaveProperty("explained");
  });

  it("that is late with a reason is found as explained, and as grave as without", () => {
    const late = { ...HELD, minutes: { distributed: [{ to: "professionals", at: "2020-05-26" }] } };
    const found = (reasons: object[]) =>
      validateRecord({ type: "initial", ...late, reasons }, asking(minutes())).findings.map(
        ({ severity, code, explained }) => [severity, code, explained],
      );
    expect(found([{ duty: "minutes-circulated", text: "The minute taker was ill" }])).toEqual([
      ["error", "deadline-missed", true],
    ]);
    expect(found([{ duty: "another-duty", text: "The minute taker was ill" }])).toEqual([
      ["error", "deadline-missed", undefined],
      ["query", "completed-unknown-duty", undefined],
    ]);
  });

  it("that nothing in a record tells of is found among what is completed", () => {
    const letter = duty("letter-sent", { by: "chair", to: "family", due: days(2).after("conference-end") });
    const paths = (completed: object[]) =>
      judged([letter], "deadline-met", { ...HELD, completed }, { asOf: "2020-06-01" }).all.map(lineOf);
    expect(paths([])).toEqual(["error deadline-overdue completed T1"]);
    // A duty that the policy does not have is asked about, and does nothing.
    expect(
      paths([
        { duty: "other", at: "2020-04-22" },
        { duty: "letter-sent", at: "2020-05-01" },
      ]),
    ).toEqual(["error deadline-missed completed[1].at T1", "query completed-unknown-duty completed[0].duty"]);
  });
});

describe("what is entered for nobody", () => {
  const letter = duty("letter-sent", { by: "chair", to: "family", phase: "after" });
  const entered = (entry: object, list: "completed" | "notDone" | "reasons" = "completed") =>
    judged([letter], "duty-done", {
      conference: { held: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } },
      participants: [{ id: "m", role: "mother" }],
      [list]: [
        {
          ...(list === "completed" ? { at: "2020-04-23" } : {}),
          ...(list === "reasons" ? { text: "-" } : {}),
          ...entry,
        },
      ],
    });

  it("a duty that the policy does not have is a query, which suggests the one that is meant", () => {
    for (const [list, says] of [
      ["completed", "Test has no duty letter-snt, so nothing counts as done by this entry."],
      ["notDone", "Test has no duty letter-snt, so this entry says of nothing that it is not done."],
      ["reasons", "Test has no duty letter-snt, so this reason explains nothing."],
    ] as const) {
      const [finding, ...others] = entered({ duty: "letter-snt" }, list).all;
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        severity: "query",
        code: "completed-unknown-duty",
        path: `${list}[0].duty`,
        key: `completed-unknown-duty@${list}/letter-snt.duty`,
        message: says,
        fix: "Correct the id: did you mean letter-sent?",
        params: { how: list, id: "letter-snt", policy: "test", suggestions: ["letter-sent"] },
      });
    }
    expect(entered({ duty: "letter-sent" }).all).toEqual([]);
  });

  it("somebody who is not in the record is a query, and an audience is somebody", () => {
    expect(entered({ duty: "letter-sent", for: "nobody-here" }).all.map(lineOf)).toEqual([
      "query completed-for-nobody completed[0].for",
    ]);
    expect(entered({ duty: "letter-sent", for: "nobody-here" }).all[0]).toMatchObject({
      message: "Nobody in the record is nobody-here, so nothing counts as done by this entry.",
      params: { whom: "nobody-here", id: "letter-sent" },
    });
    expect(entered({ duty: "letter-sent", for: "nobody-here" }, "reasons").all[0]!.message).toBe(
      "Nobody in the record is nobody-here, so this reason explains nothing.",
    );
    for (const whom of ["m", "family"]) expect(entered({ duty: "letter-sent", for: whom }).all).toEqual([]);
  });

  it("a role that nobody knows, without an agency, is a query at that role", () => {
    const found = (who: object) =>
      judged([letter], "duty-done", { participants: [{ id: "p", ...who }] }).all.map(lineOf);
    expect(found({ role: "wizard" })).toEqual(["query role-not-known participants[0].role"]);
    expect(found({ role: "wizard", agency: "tower" })).toEqual([]);
    expect(found({ role: "school-nurse" })).toEqual([]);
    expect(found({ role: "wizard", invited: false })).toEqual([]);
  });
});

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

describe("what a timeline notices", () => {
  const held = duty("conference-held", {
    by: "local-authority",
    due: workingDays(15).after("latest-strategy-discussion"),
    doneBy: "conference-held",
  });
  const letter = duty("letter-sent", { by: "chair", to: "family", due: days(2).after("conference-end") });
  const noticed = (facts: object, changes: object = {}, options: ValidationOptions = {}) =>
    validateRecord({ type: "initial", ...facts }, { ...asking(held, letter), ...changes }, options).findings.map(
      ({ severity, code, path, pointer, fix }) => [severity, code, path, pointer, fix],
    );
  const DISCUSSED = { strategyDiscussions: [{ heldOn: "2020-04-01" }] };

  it("is a finding at its place, as grave as it is, with what to do", () => {
    expect(noticed({ ...DISCUSSED, conference: { planned: { start: "2020-05-29" } } })).toEqual([
      [
        "query",
        "planned-after-due",
        "conference.planned.start",
        "/conference/planned/start",
        "Hold it sooner, or record why it is late.",
      ],
      ["info", "conference-end-assumed", "", "", "Record its end."],
    ]);
    expect(noticed({ ...DISCUSSED, conference: { held: { start: "2020-03-02", end: "2020-03-02" } } })).toEqual([
      ["error", "before-its-event", "conference.held.start", "/conference/held/start", "Check both dates."],
    ]);
    expect(noticed({ ...DISCUSSED, conference: { planned: { start: "2020-03-02", end: "2020-03-02" } } })).toEqual([
      [
        "error",
        "conference-before-strategy-discussion",
        "strategyDiscussions",
        "/strategyDiscussions",
        "Check both dates.",
      ],
    ]);
  });

  it.each([
    ["policy-past-review", { reviewBy: "2020-01-01" }],
    ["policy-not-yet-in-force", { from: "2021-01-01" }],
    ["policy-no-longer-in-force", { until: "2020-01-01" }],
  ])("about the policy is worth knowing: %s", (code, changes) => {
    expect(noticed({}, changes, { asOf: "2020-06-01" })).toEqual([["info", code, "", "", expect.any(String)]]);
  });

  it.each([
    ["projected-holidays", "2040-04-02"],
    ["outside-calendar", "2090-04-03"],
  ])("about the days counted is worth knowing: %s", (code, heldOn) => {
    const says = [["info", code, "", "", expect.any(String)]];
    expect(noticed({ strategyDiscussions: [{ heldOn }] })).toEqual(says);
  });
});

describe("a delay", () => {
  const asked = [
    duty("conference-held", {
      by: "local-authority",
      due: workingDays(15).after("latest-strategy-discussion"),
      doneBy: "conference-held",
    }),
    requirement("interim-safety-plan-during-delay"),
  ];
  const status = (rules: Rule[], start: string) =>
    judged(rules, "interim-safety-plan-during-delay", {
      strategyDiscussions: [{ heldOn: "2020-04-01" }],
      conference: { held: { start } },
    }).outcome!.status;

  it("is one of the conference only, and needs a day to be late for", () => {
    expect(status(asked, "2020-04-24")).toBe("not-applicable");
    expect(status(asked, "2020-04-28")).toBe("skipped");
    expect(status(asked.slice(1), "2020-04-28")).toBe("not-applicable");
    const other = duty("letter-sent", { by: "chair", to: "family", due: days(2).after("conference-start") });
    expect(status([other, asked[1]!], "2020-04-28")).toBe("not-applicable");
  });
});
