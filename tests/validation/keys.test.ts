import fc from "fast-check";
import { expect, it } from "vitest";
import { policies, validateRecord } from "../../src/index.js";
import { failed } from "../../src/validation/index.js";
import { anyRecord } from "../any-record.js";
import { exampleNames, exampleRecord } from "../example-records.js";

const ids = policies.map(({ id }) => id);

function keysOf(record: unknown, policy: string, asOf?: string): string[] {
  const { findings, waived } = validateRecord(record, policy, { asOf });
  return [...findings, ...waived].map(({ key }) => key);
}

it("no two findings of a report have one key", () => {
  fc.assert(
    fc.property(
      anyRecord,
      fc.constantFrom(...ids),
      fc.constantFrom(undefined, "2020-05-01", "2021-01-01"),
      (...args) => {
        const keys = keysOf(...args);
        expect(new Set(keys).size, keys.join("\n")).toBe(keys.length);
      },
    ),
    { numRuns: 300 },
  );
});

it("no two findings of what cannot be read have one key", () => {
  const record = {
    type: "initial",
    "a b": 1,
    "c d": 2,
    "E F": 3,
    participants: [{ "x y": 1, "z w": 2 }, { "x y": 1 }],
  };
  const keys = keysOf(record, "hounslow");
  expect(keys.length).toBeGreaterThan(5);
  expect(new Set(keys).size, keys.join("\n")).toBe(keys.length);
});

/** Lists whose items nothing names: a finding there has the item's number in its key. */
const UNNAMED = new Set([
  "strategyDiscussions",
  "sessions",
  "discussions",
  "stages",
  "fallbacksUsed",
  "meetings",
  "previousDecisions",
]);

/** A record with every list the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned).toReversed();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, UNNAMED.has(name) ? inner : turned(inner)]),
  );
}

it("keys stay when every list of a record is in another order", () => {
  let named = 0;
  for (const name of exampleNames) {
    const record = exampleRecord(name);
    for (const policy of ids) {
      const keys = keysOf(record, policy, "2020-12-01");
      expect(keysOf(turned(record), policy, "2020-12-01").toSorted()).toEqual(keys.toSorted());
      named += keys.filter((key) => /@[\w.]+\/[^.]+\./.test(key)).length;
    }
  }
  expect(named).toBeGreaterThan(0);
});

it("a key names the item, and its number only where nothing does", () => {
  const record = {
    type: "initial",
    participants: [
      { id: "p1", role: "wizard" },
      { id: "p2", role: "wizard" },
    ],
    safetyScales: [
      { by: "p2", rating: 12 },
      { by: "p2", rating: 11 },
      { by: "p1", rating: 12 },
    ],
    reports: [{ from: "stranger" }],
    safetyGoals: [{ id: "g1" }],
    plan: { actions: [{ id: "a1", goal: "g2" }] },
    strategyDiscussions: [{ heldOn: "2020-06-01" }],
  };
  expect(
    keysOf(record, "hounslow", "2020-05-01")
      .filter((key) => /role-not|scale-out|nobody|goal|after-as/.test(key))
      .toSorted(),
  ).toEqual([
    "action-under-no-goal@plan.actions/a1.goal",
    "after-as-of@strategyDiscussions[0].heldOn",
    "report-by-nobody@reports/stranger.from",
    "role-not-known@participants/p1.role",
    "role-not-known@participants/p2.role",
    "scale-out-of-range@safetyScales/p1.rating",
    "scale-out-of-range@safetyScales/p2.rating",
    "scale-out-of-range@safetyScales/p2.rating~2",
  ]);
});

it.each([
  ["children[0].bornOn", "children/c1.bornOn"],
  ["dangerStatements[0]", "dangerStatements/d1"],
  ["safetyGoals[0]", "safetyGoals/g1"],
  ["plan.actions[0].goal", "plan.actions/a1.goal"],
  ["previousConference.plan.actions[0]", "previousConference.plan.actions/a0"],
  ["completed[0].at", "completed/told/p1.at"],
  ["completed[1].at", "completed/told.at"],
  ["notDone[0]", "notDone/told/p1"],
  ["reasons[0].text", "reasons/told/p1.text"],
  ["reports[10].from", "reports/p10.from"],
  ["reports[11].from", "reports[11].from"],
  ["children[0].decision.notified[0].at", "children/c1.decision.notified[0].at"],
  ["decision.notified[0].at", "decision.notified/family.at"],
  ["decision.planNeeded", "decision.planNeeded"],
])("a finding at %s has %s in its key", (path, name) => {
  const notified = [{ to: "family", at: "2020-06-01" }];
  const record = {
    type: "initial",
    children: [{ id: "c1", decision: { notified } }],
    dangerStatements: [{ id: "d1" }],
    safetyGoals: [{ id: "g1" }],
    decision: { notified },
    plan: { actions: [{ id: "a1" }] },
    previousConference: { plan: { actions: [{ id: "a0" }] } },
    completed: [
      { duty: "told", for: "p1", at: "2020-06-01" },
      { duty: "told", at: "2020-06-01" },
    ],
    notDone: [{ duty: "told", for: "p1" }],
    reasons: [{ duty: "told", for: "p1", text: "-" }],
    reports: Array.from({ length: 11 }, (_, index) => ({ from: `p${index}` })),
  };
  const rule = {
    code: "ours",
    severity: "query",
    from: "recorded",
    message: "-",
    fix: "-",
    check: () => failed(path),
  } as const;
  const { findings } = validateRecord(record, "hounslow", { rules: [rule] });
  expect(findings.flatMap(({ code, key }) => (code === "ours" ? key : []))).toEqual([`ours@${name}`]);
});
