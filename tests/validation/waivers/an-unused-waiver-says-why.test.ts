import { describe, expect, it } from "vitest";
import { validateRecord, type Waiver } from "../../../src/validation/index.js";
import { judged, lateReports, policy, reason } from "./late-reports.js";

describe("a waiver that lets nothing stand", () => {
  const unused = (waiver: Omit<Waiver, "reason">, asOf?: string, record: unknown = lateReports) =>
    judged([{ reason, ...waiver }], record, asOf).unusedWaivers.map(({ why, suggestions }) => [why, ...suggestions]);

  it.each<[waiver: Omit<Waiver, "reason">, expected: readonly string[]]>([
    [{ code: "deadline-overdue", until: "2020-05-01" }, ["expired"]],
    [{ code: "deadline-mised" }, ["unknown-code", "deadline-missed"]],
    [{ code: "not-a-date", path: "nowhere" }, ["unknown-path"]],
    [{ deadline: "report-submitted/health-visiting" }, ["unknown-duty", "reports-submitted/health-visiting"]],
    [{ participant: "mm" }, ["unknown-participant", "m"]],
    [{ participant: "m" }, ["unused"]],
    [{ code: "deadline-missed", path: "reports[7].submittedAt" }, ["unused"]],
  ])("%j says why", (waiver, expected) => {
    expect(unused(waiver)[0]!.slice(0, expected.length)).toEqual(expected);
  });

  it("names near deadlines of the record", () => {
    const [[why, ...suggestions] = []] = unused({ deadline: "reports-submitted/health-visitor" });
    expect(why).toBe("unknown-deadline");
    expect(suggestions).toContain("reports-submitted/health-visiting");
  });

  it("names near people of the record, unless they are too many to compare", () => {
    const among = (count: number) => {
      const participants = Array.from({ length: count }, (_, index) => ({ id: `person-${index}` }));
      return unused({ participant: "persn-199" }, undefined, { ...lateReports, reports: [], participants });
    };
    expect(among(200)[0]).toContain("person-199");
    expect(among(201)).toEqual([["unknown-participant"]]);
  });

  it("is given back as it was", () => {
    const waiver: Waiver = { record: "CPC-1", participant: "m", reason, by: "The chair" };
    expect(judged([waiver]).unusedWaivers).toEqual([{ waiver, why: "unused", suggestions: [] }]);
  });

  it("is none of this record's where it names another, or the record cannot be read", () => {
    expect(unused({ record: "CPC-2", participant: "m" })).toEqual([]);
    expect(unused({ code: "unheard-of" }, undefined, { type: "unheard-of" })).toEqual([]);
  });

  it("knows the codes of rules of one's own", () => {
    const rule = { code: "own-rule", from: "minuted", message: "-", fix: "-", check: () => true } as const;
    const why = (code: string) =>
      validateRecord(lateReports, policy, { rules: [rule], waive: [{ code, reason }] }).unusedWaivers[0]!.why;
    expect(why("own-rule")).toBe("unused");
    expect(why("own-rul")).toBe("unknown-code");
  });
});
