import { describe, expect, it } from "vitest";
import { duty, workingDays, days } from "../../../src/policy/language.js";
import { validateRecord } from "../../../src/validation/index.js";
import { lineOf } from "../examples.js";
import { T1, asking, judged } from "./asking-these-rules.js";

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

  it("is explained by a reason for whom it is late, and not by one for another", () => {
    const told = duty("told", { by: "agency", each: "agency", due: days(2).after("conference-end") });
    const participants = [
      { id: "p1", role: "police", agency: "police" },
      { id: "p2", role: "teacher", agency: "school" },
    ];
    const reasons = [{ duty: "told", for: "p2", text: "Holidays" }];
    const { findings } = validateRecord({ type: "initial", ...HELD, participants, reasons }, asking(told), {
      asOf: "2020-06-01",
    });
    expect(findings.map(({ deadline, explained }) => [deadline?.party, explained])).toEqual([
      ["police", undefined],
      ["school", true],
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
