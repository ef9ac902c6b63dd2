import { describe, expect, it } from "vitest";
import { requirement } from "../../../src/policy/language.js";
import { stageOf, validateRecord } from "../../../src/validation/index.js";
import { asking, HELD } from "./conference-in-june.js";

describe("a plan of an unborn child that starts from the 24th week on", () => {
  const policy = asking(requirement("plan-not-before", { particulars: { gestationWeeks: 24 } }));
  const judged = (startedOn: string | undefined, expectedDeliveryOn: string | undefined) => {
    const decision = { planNeeded: true, madeAt: "2020-06-02T11:00" };
    const record = { type: "pre-birth", ...HELD, decision, expectedDeliveryOn, plan: { startedOn } };
    const { findings, rules } = validateRecord(record, policy);
    const { status, missing } = rules.find(({ code }) => code === "plan-not-before")!;
    return [
      status,
      ...(missing ?? []),
      ...findings.flatMap((found) => (found.code === "plan-not-before" ? [found.path, found.params] : [])),
    ];
  };

  it("is as it should be on the first day of that week, and not a day before", () => {
    expect(judged("2020-06-08", "2020-09-28")).toEqual(["passed"]);
    expect(judged("2020-06-07", "2020-09-28")).toEqual([
      "failed",
      "plan.startedOn",
      { gestationWeeks: 24, how: "early", recorded: "2020-06-07", earliest: "2020-06-08", weeks: 24 },
    ]);
  });

  it("is not judged while one of its days is not known, and says which", () => {
    expect(judged("2020-06-08", undefined)).toEqual(["skipped", "expectedDeliveryOn"]);
    expect(judged(undefined, "2020-09-28")).toEqual(["skipped", "plan.startedOn"]);
  });
});

it("a case has come as far as its record says", () => {
  expect(stageOf({ type: "initial" })).toBe("recorded");
  expect(stageOf({ type: "initial", ...HELD })).toBe("held");
});
