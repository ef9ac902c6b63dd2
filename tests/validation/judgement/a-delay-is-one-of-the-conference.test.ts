import { describe, expect, it } from "vitest";
import { duty, requirement, workingDays, days } from "../../../src/policy/language.js";
import type { Rule } from "../../../src/policy/index.js";
import { judged } from "./asking-these-rules.js";

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
