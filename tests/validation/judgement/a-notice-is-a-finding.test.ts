import { describe, expect, it } from "vitest";
import { duty, workingDays, days } from "../../../src/policy/language.js";
import { validateRecord, type ValidationOptions } from "../../../src/validation/index.js";
import { asking } from "./asking-these-rules.js";

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

  it("names the days that contradict each other: the first of several discussions", () => {
    const conference = { planned: { start: "2020-03-02", end: "2020-03-02" } };
    const params = (facts: object) =>
      validateRecord({ type: "initial", conference, ...facts }, asking(held, letter)).findings.flatMap((found) =>
        found.code === "conference-before-strategy-discussion" ? [found.params] : [],
      );
    const strategyDiscussions = [{ heldOn: "2020-04-03" }, { heldOn: "2020-04-01" }];
    expect(params({ strategyDiscussions })).toEqual([{ start: "2020-03-02", discussed: "2020-04-01" }]);
  });

  it("about whom it is, of a role that is not known", () => {
    const { findings } = validateRecord(
      { type: "initial", participants: [{ id: "p1", role: "wizard" }] },
      asking(letter),
    );
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ["role-not-known", { party: "p1", role: "wizard" }],
    ]);
  });

  it("is a finding beside that of a conference before its strategy discussion", () => {
    const conference = { held: { start: "2020-03-02", end: "2020-03-02" } };
    const participants = [{ id: "p1", role: "wizard" }];
    expect(noticed({ ...DISCUSSED, conference, participants }).map(([, code]) => code)).toEqual([
      "before-its-event",
      "role-not-known",
    ]);
  });

  it("of an immediate concern cites the clauses that ask for a response, and no other", () => {
    const response = duty("response-made", { by: "chair", phase: "before", when: "immediate-safety-concern" });
    const basis = (...rules: Parameters<typeof asking>) =>
      validateRecord({ type: "initial", immediateSafetyConcern: true }, asking(...rules)).findings.map((found) => [
        found.code,
        found.basis.length,
      ]);
    expect(basis(letter)).toEqual([["immediate-safety-concern", 0]]);
    expect(basis(letter, response)).toEqual([["immediate-safety-concern", 1]]);
  });

  it.each([
    ["projected-holidays", "2040-04-02"],
    ["outside-calendar", "2090-04-03"],
  ])("about the days counted is worth knowing: %s", (code, heldOn) => {
    const says = [["info", code, "", "", expect.any(String)]];
    expect(noticed({ strategyDiscussions: [{ heldOn }] })).toEqual(says);
  });
});
