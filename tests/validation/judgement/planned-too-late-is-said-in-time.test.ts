import { describe, expect, it } from "vitest";
import { DISCUSSED, HELD, NATIONAL, PLAN, judged } from "./conference-in-june.js";

describe("what is planned too late is said in time", () => {
  it("of this conference, with both dates, the clause and how many working days", () => {
    const planned = (start: string, asOf?: string) =>
      judged({ ...DISCUSSED, conference: { planned: { start } } }, NATIONAL, asOf);
    for (const asOf of [undefined, "2020-05-20"]) {
      const { report, notices } = planned("2020-06-05T10:00", asOf);
      expect(report.findings[0]).toMatchObject({
        code: "planned-after-due",
        severity: "query",
        path: "conference.planned.start",
        basis: [expect.objectContaining({ clause: "WT1" })],
        params: { duty: "conference-held", due: "2020-06-03", workingDays: 2 },
        deadline: { key: "conference-held", due: "2020-06-03" },
      });
      expect(String(report.findings[0]!.params["planned"])).toMatch(/^2020-06-05/);
      expect(notices).toContain("planned-after-due");
    }
    expect(planned("2020-06-03T10:00").linesOf("planned-after-due")).toEqual([]);
  });

  it("and of the next review, before it is missed", () => {
    const planned = (plannedOn: string, asOf?: string) =>
      judged({ ...HELD, ...PLAN, nextReview: { plannedOn } }, NATIONAL, asOf);
    const { found, status } = planned("2020-09-04", "2020-06-10");
    expect(found("planned-after-due")).toHaveLength(1);
    expect(found("planned-after-due")[0]).toMatchObject({
      path: "nextReview.plannedOn",
      params: { due: "2020-09-02", planned: "2020-09-04", workingDays: 2 },
    });
    expect(status("next-review-held")).toBe("upcoming");
    expect(planned("2020-09-04").found("planned-after-due")).toHaveLength(1);
    expect(planned("2020-09-02", "2020-06-10").found("planned-after-due")).toEqual([]);
  });
});
