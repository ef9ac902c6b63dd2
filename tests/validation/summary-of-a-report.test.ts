import { expect, it } from "vitest";
import type { Finding } from "../../src/index.js";
import type { RuleOutcome } from "../../src/validation/index.js";
import { summaryOf } from "../../src/validation/validate-record.js";

const findings = (["error", "query", "query", "info", "info", "info"] as const).map(
  (severity) => ({ severity }) as Finding,
);
const basis = [{ clause: "WT1" }] as unknown as RuleOutcome["basis"];
const outcome = (status: RuleOutcome["status"], more: Partial<RuleOutcome> = {}) =>
  ({ code: "a", status, basis, ...more }) as RuleOutcome;

it("a summary counts findings by how serious they are, and rules that passed", () => {
  expect(summaryOf(findings, [])).toMatchObject({ errors: 1, queries: 2, infos: 3, passed: 0 });
  const rules = [
    outcome("passed"),
    outcome("passed", { basis: [] }),
    outcome("failed"),
    outcome("not-applicable"),
    outcome("skipped", { reason: "not-held" }),
  ];
  expect(summaryOf([], rules)).toMatchObject({ errors: 0, queries: 0, infos: 0, passed: 2, notRecorded: 0 });
});

it("it counts as not recorded what a clause asks for and the source could hold", () => {
  const skipped = (more: Partial<RuleOutcome>) => summaryOf([], [outcome("skipped", more)]).notRecorded;
  expect(skipped({ reason: "facts-missing" })).toBe(1);
  expect(skipped({ reason: "not-held" })).toBe(0);
  expect(skipped({ reason: "facts-missing", basis: [] })).toBe(0);
  expect(summaryOf([], [outcome("failed", { reason: "facts-missing" })]).notRecorded).toBe(0);
});
