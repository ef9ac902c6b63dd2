import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import type { ValidationReport } from "../../src/index.js";
import { EXAMPLE, cpc, file } from "./cpc.js";

const late = ["--policy", "hounslow", "--as-of", "2020-05-01"];

describe("cpc validate", () => {
  it("prints findings for reading, and its status says whether there are errors", async () => {
    const { status, stdout } = await cpc(["validate", EXAMPLE, ...late]);
    expect(status).toBe(1);
    expect(stdout.split("\n")[2]).toMatch(/^2 errors, 1 query, 0 worth knowing\./);
    expect(stdout).toMatch(
      /\nERRORS\n {2}Health visiting's report [^]*\(deadline-missed,\s+reports\[1\]\.sharedWithFamilyAt\)\n/,
    );
    const why = (await cpc(["validate", EXAMPLE, ...late, "--why"])).stdout;
    expect(why).toContain("ERROR deadline-missed  reports[1].sharedWithFamilyAt");
    expect((await cpc(["validate", file("new.json", '{"type":"initial"}'), "--policy", "hounslow"])).status).toBe(0);
  });

  it("prints the report as JSON, the one that the function gives", async () => {
    const { stdout } = await cpc(["validate", EXAMPLE, ...late, "--format", "json"]);
    const report = JSON.parse(stdout) as ValidationReport;
    expect(report.findings.map(({ code }) => code)).toEqual([
      "deadline-missed",
      "deadline-overdue",
      "planned-after-due",
    ]);
    const excluded = await cpc(["validate", EXAMPLE, ...late, "--format", "json", "--exclude", "deadline-missed"]);
    expect((JSON.parse(excluded.stdout) as ValidationReport).findings).toHaveLength(2);
  });

  it("reads a record a line, and reports a broken line with its number while the rest go on", async () => {
    const input = ['{"type":"initial"}', "", "{broken Jane Doe", '{"type":"review","x":1}', '{"type":"review"}'].join(
      "\n",
    );
    const { status, stdout } = await cpc(["validate", "-", "--policy", "hounslow", "--format", "ndjson"], { input });
    const reports = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as ValidationReport & { line: number });
    expect(reports.map(({ line, findings }) => [line, ...findings.map(({ code }) => code)])).toEqual([
      [1],
      [3, "not-json"],
      [4, "unknown-key"],
      [5],
    ]);
    expect(status).toBe(1);
    expect(stdout).not.toContain("Jane");
  });

  it("writes SARIF for review tools and CSV for spreadsheets", async () => {
    const sarif = JSON.parse((await cpc(["validate", EXAMPLE, ...late, "--format", "sarif"])).stdout) as {
      runs: { results: unknown[] }[];
    };
    expect(sarif.runs[0]!.results[0]).toMatchObject({
      ruleId: "deadline-missed",
      level: "error",
      properties: { clauses: ["HO10"] },
    });
    expect(sarif.runs[0]!.results[0]).toMatchObject({
      locations: [{ physicalLocation: { region: { startLine: expect.any(Number), startColumn: expect.any(Number) } } }],
    });
    const lines = file("two.ndjson", '{"type":"initial"}\n{"type":"strategy"}\n');
    const csv = (await cpc(["validate", lines, "--policy", "hounslow", "--format", "csv"])).stdout;
    expect(csv.split("\r\n").slice(0, 2)).toEqual([
      '"line","reference","policy","severity","code","path","duty","party","partyRole","due","done","workingDaysLate","message","fix","clauses","key"',
      '"2","","hounslow","error","not-an-allowed-value","type","","","","","","","This is not one of the allowed values.","Give one of: initial, pre-birth, review, transfer-in.","","not-an-allowed-value@type"',
    ]);
  });

  it("writes SARIF of many lines as they come in, with each rule once", async () => {
    const lines = file("wrong.ndjson", '{"type":"initial"}\n{"type":"strategy"}\n{"type":"revue"}\n');
    const { stdout } = await cpc(["validate", lines, "--policy", "hounslow", "--format", "sarif"]);
    const { runs } = JSON.parse(stdout) as Log;
    expect(runs[0]!.results!.map(({ locations }) => locations![0]!.physicalLocation!.region)).toEqual([
      { startLine: 2 },
      { startLine: 3 },
    ]);
    expect(runs[0]!.tool.driver.rules).toEqual([
      {
        id: "not-an-allowed-value",
        shortDescription: { text: "This is not one of the allowed values." },
        help: { text: "Look at what each result says." },
      },
    ]);
  });

  it("begins CSV with a byte order mark when asked to, and nothing else", async () => {
    const lines = file("marked.ndjson", '{"type":"strategy"}\n');
    const csv = (...more: string[]) => cpc(["validate", lines, "--policy", "hounslow", "--format", ...more]);
    expect((await csv("csv", "--bom")).stdout).toBe(`\uFEFF${(await csv("csv")).stdout}`);
    expect(await csv("sarif", "--bom")).toMatchObject({ status: 2, stderr: "cpc: --bom is for --format csv.\n" });
  });

  it.each([
    [
      "an unreadable record",
      ["validate", file("bad.json", '{"type":"strategy"}'), "--policy", "hounslow"],
      /bad\.json: type:/,
    ],
    ["a file that is not there", ["validate", "nowhere.ndjson", "--policy", "hounslow"], /ENOENT/],
    ["an unknown format", ["validate", EXAMPLE, "--policy", "hounslow", "--format", "xml"], /no such format/],
    ["an unknown day", ["validate", EXAMPLE, "--policy", "hounslow", "--as-of", "soon"], /neither a date/],
  ])("has status 2 and a line for %s", async (_, args, message) => {
    const { status, stderr } = await cpc(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
