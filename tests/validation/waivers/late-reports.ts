import { expect } from "vitest";
import type { ConferenceRecord, Finding } from "../../../src/index.js";
import { validateRecord, type Waiver } from "../../../src/validation/index.js";
import { policyOf } from "../examples.js";

export const FAULTY = "barking-and-dagenham-with-faults";
export const policy = policyOf(FAULTY);
export const reason = "Agreed with the chair";
export const keysOf = (findings: readonly Finding[]) => findings.map(({ key }) => key);

/** Two professionals whose reports are late, and one who has none. */
export const lateReports: ConferenceRecord = {
  type: "initial",
  reference: "CPC-1",
  strategyDiscussions: [{ heldOn: "2020-04-20" }],
  conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  participants: [
    { id: "hv", role: "health-visitor", agency: "health-visiting" },
    { id: "t1", role: "teacher", agency: "primary-school" },
    { id: "t2", role: "teacher", agency: "primary-school" },
    { id: "m", role: "mother" },
  ],
  reports: [
    { from: "hv", submittedAt: "2020-05-04T17:00" },
    { from: "t1", submittedAt: "2020-05-04T17:00" },
    { from: "t2", submittedAt: "2020-05-04T18:00" },
  ],
};

export function judged(
  waive: readonly Waiver[],
  record: unknown = lateReports,
  asOf: string | undefined = "2020-06-01",
) {
  return validateRecord(record, policy, { asOf, waive });
}

/** What waivers move from the findings to those that were waived. */
export function hidden(
  waive: readonly Omit<Waiver, "reason">[],
  record: unknown = lateReports,
  asOf?: string,
): Finding[] {
  const report = judged(
    waive.map((waiver) => ({ reason, ...waiver })),
    record,
    asOf,
  );
  const before = judged([], record, asOf);
  expect(keysOf([...report.findings, ...report.waived]).toSorted()).toEqual(keysOf(before.findings).toSorted());
  expect(report.rules).toEqual(before.rules);
  return [...report.waived];
}
