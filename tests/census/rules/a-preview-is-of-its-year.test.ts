import { describe, expect, it } from "vitest";
import { previewCensus, type CensusPreviewOptions } from "../../../src/census/index.js";
import { YEAR, at, enquiry, of, outcome, required } from "./cases.js";
import { codeOf } from "../../refusals.js";

describe("a preview", () => {
  it("gives findings with the census's code, the place, a key and the days, errors first", () => {
    const history = of({
      enquiries: [{ startedOn: "2024-04-30", targetOn: "2024-05-04", conferenceHeldOn: "2024-05-02" }],
    });
    const { findings } = previewCensus(history, YEAR);
    expect(findings.map(({ code }) => code)).toEqual(["2889", "8870Q"]);
    expect(findings[0]).toEqual({
      code: "2889",
      severity: "error",
      path: "enquiries[0].startedOn",
      pointer: "/enquiries/0/startedOn",
      message: "The section 47 enquiry started before the referral.",
      fix: "Check both dates, and the referral that the enquiry is under.",
      basis: [],
      key: "2889@enquiries[0].startedOn",
      params: { startedOn: "2024-04-30", receivedOn: "2024-05-01" },
    });
  });

  it("gives errors before queries, also where a query has the lower code", () => {
    const weekend = { startedOn: "2024-05-02", targetOn: "2024-05-04", conferenceHeldOn: "2024-05-04" };
    const { findings } = previewCensus(of({ enquiries: [weekend] }), YEAR);
    expect(findings.map(({ code }) => code)).toEqual(["8875", "8870Q"]);
  });

  it("asks for no fact that is missing, unless the history is complete", () => {
    const codes = (options: CensusPreviewOptions) =>
      previewCensus(of({ plans: [{}] }), options).findings.map(({ code }) => code);
    expect(codes(YEAR)).toEqual([]);
    expect(codes({ ...YEAR, complete: false })).toEqual([]);
    expect(codes({ ...YEAR, complete: true })).toEqual(["8720", "8730", "8905", "8910"]);
  });

  it("is of 1 April to the reference date, also of a year that is not over, or by the year in which it ends", () => {
    const held = enquiry({ startedOn: "2024-05-02", conferenceHeldOn: "2024-05-10" });
    expect(outcome("8715", held, { referenceDate: "2024-05-10" })).toBe("passed");
    expect(outcome("8715", held, { referenceDate: "2024-05-09" })).toBe(`failed ${at}`);
    expect(outcome("8715", held, { referenceDate: undefined, year: 2025 })).toBe("passed");
    expect(outcome("8715", held, { referenceDate: undefined, year: 2024 })).toBe(`failed ${at}`);
    expect(outcome("8715", enquiry({ conferenceHeldOn: "2024-04-01" }), { referenceDate: "2024-04-01" })).toBe(
      "passed",
    );
    expect(outcome("8715", enquiry({ conferenceHeldOn: "2024-03-31" }), { referenceDate: "2024-04-01" })).toContain(
      "failed",
    );
  });

  it("counts the 15 working days with bank holidays", () => {
    // 25 and 26 December and 1 January lie between.
    expect(outcome("8675Q", required("2024-12-10"), { referenceDate: "2025-01-06" })).toBe(
      "failed enquiries[0].startedOn",
    );
    expect(outcome("8675Q", required("2024-12-11"), { referenceDate: "2025-01-06" })).toBe("passed");
  });

  it("of no year at all is a mistake of the caller", () => {
    const code = (options: CensusPreviewOptions) => codeOf(() => previewCensus({}, options));
    expect(code({})).toBe("reference-date-missing");
    expect(code({ referenceDate: "31/03/2025" })).toBe("not-a-date");
    expect(code({ year: 20.5 })).toBe("not-a-year");
    expect(code({ year: 1066 })).toBe("outside-calendar");
  });

  it("says nothing of late conferences and late or missing reviews, of which the census has no rule", () => {
    const late = of({
      referral: { receivedOn: "2024-04-02", assessments: [{ startedOn: "2024-04-02" }] },
      enquiries: [{ startedOn: "2024-04-02", conferenceHeldOn: "2024-09-02", conferenceRequired: true }],
      plans: [{ startedOn: "2024-09-02", category: "NEG", latestCategory: "NEG", previousPlans: 0 }],
    });
    expect(previewCensus(late, { ...YEAR, complete: true }).findings).toEqual([]);
  });
});
