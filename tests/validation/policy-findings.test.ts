import { describe, expect, it } from "vitest";
import { validateRecord, type Policy } from "../../src/index.js";
import { duty, workingDays } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const rule = duty("plan-sent", { by: "social-worker", due: workingDays(10).after("conference-end") });

/** What a report says of a policy, for a conference on a day and as of another. */
function foundOf(changes: Partial<Policy>, day: string | null, asOf?: string): string[] {
  const conference = day === null ? undefined : { held: { start: day, end: day } };
  return validateRecord({ type: "initial", conference }, ownPolicy([rule], changes), { asOf })
    .findings.filter(({ key }) => key.endsWith("@own"))
    .map(({ severity, code, path, params: all }) => {
      const { policy: _, policyTitle, ...params } = all;
      return `${severity} ${code} ${path}${String(policyTitle)} ${JSON.stringify(params)}`;
    });
}

describe("what is to be known of a policy", () => {
  it.each<[why: string, changes: Partial<Policy>, day: string | null, found: string[]]>([
    ["nothing", {}, "2026-04-09", []],
    [
      "a day before it is in force",
      { from: "2026-04-10" },
      "2026-04-09",
      ['info policy-not-yet-in-force Own {"on":"2026-04-09","policyFrom":"2026-04-10"}'],
    ],
    ["from its first day, nothing", { from: "2026-04-10" }, "2026-04-10", []],
    ["to its last day, nothing", { until: "2026-04-10" }, "2026-04-09", []],
    [
      "the day after its last",
      { until: "2026-04-10" },
      "2026-04-10",
      ['info policy-no-longer-in-force Own {"on":"2026-04-10","until":"2026-04-10"}'],
    ],
    [
      "who took its place, once it has ended",
      { until: "2026-04-10", succeededBy: ["new"] },
      "2026-04-10",
      [
        'info policy-no-longer-in-force Own {"on":"2026-04-10","until":"2026-04-10"}',
        'info authority-succeeded Own {"on":"2026-04-10","until":"2026-04-10","successors":["new"]}',
      ],
    ],
    ["not who takes its place, before", { until: "2026-04-10", succeededBy: ["new"] }, "2026-04-09", []],
    ["on the day of its review, nothing", { reviewBy: "2026-04-10" }, "2026-04-10", []],
    [
      "the day after its review was due",
      { reviewBy: "2026-04-10" },
      "2026-04-11",
      ['info policy-past-review Own {"on":"2026-04-11","reviewBy":"2026-04-10"}'],
    ],
    ["nothing, where no day is known", { from: "2026-04-10", until: "2026-04-11", reviewBy: "2026-04-12" }, null, []],
  ])("%s", (_, changes, day, found) => {
    expect(foundOf(changes, day)).toEqual(found);
  });

  it.each([
    ["2026-04-10", []],
    ["2026-04-11", ['info policy-interim Own {"interim":"2025-04-10","asOf":"2026-04-11"}']],
  ])("that it has been interim for more than a year, as of %s", (asOf, found) => {
    expect(foundOf({ interim: "2025-04-10" }, "2026-04-01", asOf)).toEqual(found);
  });
});
