import { describe, expect, it } from "vitest";
import { validateRecord, type Waiver } from "../../../src/validation/index.js";
import { hidden, judged, lateReports, policy, reason } from "./late-reports.js";

describe("all that a waiver says must fit", () => {
  it("with a record, that one", () => {
    expect(hidden([{ record: "CPC-1", code: "deadline-missed" }]).length).toBeGreaterThan(0);
    expect(hidden([{ record: "CPC-2", code: "deadline-missed" }])).toEqual([]);
    expect(hidden([{ record: "CPC-1", code: "deadline-missed" }], { ...lateReports, reference: undefined })).toEqual(
      [],
    );
  });

  it("with a deadline and a code, both", () => {
    const deadline = "reports-submitted/health-visiting";
    expect(hidden([{ deadline, code: "deadline-missed" }])).toHaveLength(1);
    expect(hidden([{ deadline, code: "deadline-overdue" }])).toEqual([]);
    expect(hidden([{ deadline, participant: "hv" }])).toHaveLength(1);
    expect(hidden([{ deadline, participant: "m" }])).toEqual([]);
  });

  it("with a deadline, a code and a path, all three", () => {
    const waiver = { deadline: "reports-submitted/health-visiting", code: "deadline-missed" };
    expect(hidden([{ ...waiver, path: "reports[0].submittedAt" }])).toHaveLength(1);
    expect(hidden([{ ...waiver, path: "reports[1].submittedAt" }])).toEqual([]);
  });

  it("until its day, which is the first on which it no longer holds, in London", () => {
    const waiver = { code: "deadline-missed", until: "2020-06-02" };
    const count = (asOf?: string) => hidden([waiver], lateReports, asOf).length;
    expect(count("2020-06-01")).toBeGreaterThan(0);
    expect(count("2020-06-01T22:59:00Z")).toBeGreaterThan(0);
    expect(count("2020-06-01T23:00:00Z")).toBe(0);
    expect(count("2020-06-02")).toBe(0);
    // Without a day nothing has expired.
    expect(validateRecord(lateReports, policy, { waive: [{ ...waiver, reason }] }).waived.length).toBeGreaterThan(0);
  });

  it("keeps who decided, and until when", () => {
    const waiver: Waiver = { code: "deadline-missed", reason, by: "The chair", until: "2021-01-01" };
    const { waived } = judged([waiver]);
    expect(waived[0]!.waived).toEqual({ reason, by: "The chair", until: "2021-01-01" });
    expect(Object.keys(judged([{ code: "deadline-missed", reason }]).waived[0]!.waived)).toEqual(["reason"]);
  });

  it("the first of several that fit is kept, and the others count as used", () => {
    const waive = [
      { deadline: "reports-submitted/health-visiting", reason: "first" },
      { code: "deadline-missed", reason: "second" },
      { participant: "hv", reason: "third" },
    ];
    const { waived, unusedWaivers } = judged(waive);
    expect(waived.find(({ deadline }) => deadline?.party === "health-visiting")!.waived).toEqual({ reason: "first" });
    expect(unusedWaivers).toEqual([]);
  });
});
