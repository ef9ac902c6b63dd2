import { describe, expect, it } from "vitest";
import { reportCsvHeader, reportToCsv, type ReportCsvOptions } from "../../../src/formats/index.js";
import { validateRecord, type ConferenceRecord } from "../../../src/index.js";
import { refused } from "../../refusals.js";
import { rowsIn } from "./rows-in.js";

const record: ConferenceRecord = {
  type: "initial",
  reference: "CPC-0417",
  strategyDiscussions: [{ heldOn: "2020-03-31", initiatedSection47: true }],
  participants: [
    { id: "p1", role: "health-visitor", agency: "health-visiting" },
    { id: "p2", role: "teacher", agency: "primary-school" },
    { id: "p3", role: "deputy-head", agency: "primary-school" },
  ],
  conference: { held: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } },
};
const rowsOf = (more: Partial<ConferenceRecord>, options?: ReportCsvOptions) =>
  rowsIn(
    reportCsvHeader,
    reportToCsv(validateRecord({ ...record, ...more }, "hounslow", { asOf: "2020-04-27" }), options),
  );
const late = { reports: [{ from: "p1", sharedWithFamilyAt: "2020-04-20T09:00" }] };

describe("a finding as a row", () => {
  it("says what is wrong, where, by which clause and what to do; of a duty whose, by when, and how late it was done", () => {
    expect(rowsOf(late).find(({ code }) => code === "deadline-missed")).toEqual({
      reference: "CPC-0417",
      policy: "hounslow",
      severity: "error",
      code: "deadline-missed",
      path: "reports[0].sharedWithFamilyAt",
      duty: "reports-shared-with-family",
      party: "health-visiting",
      partyRole: "health-visitor",
      due: "2020-04-17",
      done: "2020-04-20T09:00:00+01:00",
      workingDaysLate: "1",
      message: expect.stringContaining("Monday 20 April 2020") as string,
      fix: expect.stringMatching(/\.$/) as string,
      clauses: "HO10",
      key: "deadline-missed@reports-shared-with-family/health-visiting",
    });
  });

  it("has all roles of an agency, and what it is called where it has a label", () => {
    const [school] = rowsOf(late, { labels: { "primary-school": "Manor School" } }).filter(
      ({ key }) => key === "deadline-overdue@reports-shared-with-family/primary-school",
    );
    expect(school).toMatchObject({ party: "Manor School", partyRole: "deputy-head teacher", workingDaysLate: "6" });
    expect(school).not.toHaveProperty("done");
  });

  it("has all its clauses, and neither duty nor dates where it is about none", () => {
    const early = rowsOf({ minutes: { completedAt: "2020-04-20" }, nextReview: { heldOn: "2020-04-20" } });
    expect(early.find(({ path }) => path === "nextReview.heldOn")).toMatchObject({ clauses: "WT2" });
    const [personal] = rowsOf({ reference: "Jane.Doe" }).filter(({ code }) => code === "looks-personal");
    expect(Object.keys(personal!).toSorted()).toEqual(
      ["reference", "policy", "severity", "code", "path", "message", "fix", "key"].toSorted(),
    );
  });

  it("has the number of its record's line, where that is given", () => {
    expect(rowsOf(late, { line: 7 }).every(({ line }) => line === "7")).toBe(true);
    expect(rowsOf(late, { line: null }).some((row) => "line" in row)).toBe(false);
  });
});

it("a report without findings has no rows", () => {
  const policy = { id: "hounslow" } as never;
  expect(reportToCsv({ record: { type: null, reference: null }, policy, findings: [] })).toBe("");
});

it("what is no report, and options that are not there, are refused", () => {
  const report = validateRecord(record, "hounslow");
  expect(refused(() => reportToCsv({} as never)).code).toBe("not-a-report");
  expect(refused(() => reportToCsv(report, { line: "7" } as never)).code).toBe("wrong-option");
  expect(refused(() => reportToCsv(report, { lines: 1 } as never)).code).toBe("unknown-option");
});
