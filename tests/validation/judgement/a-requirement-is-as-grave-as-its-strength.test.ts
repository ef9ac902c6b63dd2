import { describe, expect, it } from "vitest";
import { requirement } from "../../../src/policy/language.js";
import { lineOf } from "../examples.js";
import { T1, judged } from "./asking-these-rules.js";

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
