import { describe, expect, it } from "vitest";
import { hounslow } from "../../src/authorities/index.js";
import { validateHistory } from "../../src/history/index.js";
import { validateRecord } from "../../src/index.js";
import { parseRecord } from "../../src/model/index.js";

const found = (findings: readonly { code: string; severity: string; path: string }[]) =>
  findings.filter(({ code }) => code === "looks-personal").map(({ severity, path }) => `${severity} ${path}`);

describe("an id that looks personal", () => {
  const record = {
    type: "initial",
    reference: "07700900123",
    children: [{ id: "9434765919" }],
    participants: [
      { id: "Jane.Doe", role: "teacher", agency: "St.Marys" },
      { id: "p2", role: "gp", agency: "02079460000" },
    ],
    reports: [{ from: "Jane.Doe" }, { from: "J.Smith" }],
    coreGroup: { members: ["p2", "Jane_Doe"] },
  };

  it("is a query at the first place where it stands", () => {
    expect(found(validateRecord(record, "hounslow").findings)).toEqual([
      "query reference",
      "query children[0].id",
      "query participants[0].id",
      "query participants[1].agency",
      "query reports[1].from",
      "query coreGroup.members[1]",
    ]);
  });

  it("is not repeated by the finding, its key included", () => {
    const own = validateRecord(record, "hounslow").findings.filter(({ code }) => code === "looks-personal");
    expect(own.map(({ key }) => key)).toEqual(own.map(({ path }) => `looks-personal@${path}`));
    for (const id of ["07700900123", "9434765919", "Jane.Doe", "Jane_Doe", "J.Smith", "02079460000"]) {
      expect(JSON.stringify(own)).not.toContain(id);
    }
    expect(own.map(({ message }) => message)).toContain("This code looks like a telephone number.");
    for (const { fix } of own) expect(fix).toContain("Use an id that tells nothing of anybody");
  });

  it("can be excluded and waived as others are", () => {
    expect(found(validateRecord(record, "hounslow", { exclude: ["looks-personal"] }).findings)).toEqual([]);
    const waive = [{ code: "looks-personal", path: "reference", reason: "Our numbers look so." }];
    const report = validateRecord(record, "hounslow", { waive });
    expect(found(report.findings)).not.toContain("query reference");
    expect(report.waived).toHaveLength(1);
  });

  it("is found once in a history, where it stands there", () => {
    const history = {
      id: "07700900123",
      enquiries: [{ id: "Jane.Doe", startedOn: "2025-01-06" }],
      conferences: [{ ...record, reference: "CPC-0417", conference: { held: { start: "2025-01-20T10:00" } } }],
    };
    const { findings } = validateHistory(history, hounslow, { asOf: "2025-02-01" });
    expect(found(findings)).toEqual([
      "query id",
      "query enquiries[0].id",
      "query conferences[0].children[0].id",
      "query conferences[0].participants[1].agency",
      "query conferences[0].reports[1].from",
      "query conferences[0].coreGroup.members[1]",
    ]);
    const without = validateHistory(history, hounslow, { exclude: ["looks-personal"] });
    expect(found(without.findings)).toEqual([]);
  });

  it("is not what ids look like", () => {
    const clean = { type: "review", reference: "CPC-0417", children: [{ id: "C000017" }, { id: "1234567890" }] };
    expect(found(validateRecord(clean, "hounslow").findings)).toEqual([]);
  });
});

describe("a field that is not known", () => {
  const findingsIn = (json: object) => {
    const parsed = parseRecord(json);
    return parsed.ok ? [] : parsed.findings.map(({ path, message, fix }) => ({ path, message, fix }));
  };

  it("is named where a field that is known was meant", () => {
    expect(findingsIn({ type: "initial", refrence: "x" })).toEqual([
      {
        path: "refrence",
        message: "This field is not known here.",
        fix: "Did you mean reference? Remove it, or correct its name.",
      },
    ]);
    const [elsewhere] = findingsIn({ type: "initial", reports: [{ from: "p1", heldOn: "2020-05-05" }] });
    expect(elsewhere).toMatchObject({ path: "reports[0].heldOn", fix: "Remove it: this field does not go here." });
  });

  it("is not named where it may be a person's: the finding is at what holds it", () => {
    for (const name of ["jane", "doe", "smith", "Jane Doe", "jones07700900123", "x"]) {
      const own = findingsIn({ type: "initial", participants: [{ id: "p1", [name]: 1 }] });
      expect(own.map(({ path }) => path)).toEqual(["participants[0]"]);
      expect(own[0]!.message).toBe("There is a field here that is not known.");
    }
    expect(findingsIn({ type: "initial", jane: 1 }).map(({ path }) => path)).toEqual([""]);
  });
});
