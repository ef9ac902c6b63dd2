import { describe, expect, it } from "vitest";
import type { ValidationReport } from "../../src/index.js";
import { EXAMPLE, cpc, file } from "./cpc.js";

const late = ["--policy", "hounslow", "--as-of", "2020-05-01"];
const reason = "Agreed with the chair";
const waivers = (name: string, ...list: object[]) => file(name, JSON.stringify(list));

describe("cpc validate --waive", () => {
  it("lets findings stand, and says in the report which waivers let nothing stand", async () => {
    const path = waivers(
      "one.json",
      { code: "deadline-missed", reason, by: "The chair" },
      { code: "deadline-mised", reason },
    );
    const { stdout, stderr } = await cpc(["validate", EXAMPLE, ...late, "--waive", path]);
    expect(stdout).toContain("WAIVED deadline-missed");
    expect(stdout).toContain("Agreed with the chair (The chair)");
    expect(stdout).toContain(
      "UNUSED WAIVER code deadline-mised: no finding has this code. Did you mean deadline-missed",
    );
    expect(stderr).toBe("");
    const json = JSON.parse(
      (await cpc(["validate", EXAMPLE, ...late, "--waive", path, "--format", "json"])).stdout,
    ) as ValidationReport;
    expect(json.unusedWaivers.map(({ why }) => why)).toEqual(["unknown-code"]);
    expect(json.waived).toHaveLength(1);
  });

  it("says it on standard error where the format has no place for it", async () => {
    const path = waivers("unused.json", { code: "duplicate-id", reason });
    for (const format of ["csv", "sarif"]) {
      const { stderr } = await cpc(["validate", EXAMPLE, ...late, "--waive", path, "--format", format]);
      expect(stderr).toBe("cpc: UNUSED WAIVER code duplicate-id: there is no such finding.\n");
    }
  });

  it("marks what was waived as suppressed in SARIF", async () => {
    const path = waivers("sarif.json", { code: "deadline-missed", reason });
    const log = JSON.parse(
      (await cpc(["validate", EXAMPLE, ...late, "--waive", path, "--format", "sarif"])).stdout,
    ) as {
      runs: { results: { ruleId: string; suppressions?: unknown }[] }[];
    };
    const { results } = log.runs[0]!;
    for (const { ruleId, suppressions } of results) {
      expect(suppressions, ruleId).toEqual(
        ruleId === "deadline-missed" ? [{ kind: "external", justification: reason }] : undefined,
      );
    }
    expect(results.map(({ ruleId }) => ruleId)).toContain("deadline-missed");
  });

  it("over many records, tells at the end which let nothing stand in any of them", async () => {
    const record = (reference: string, end: string) =>
      JSON.stringify({ type: "initial", reference, conference: { held: { start: "2020-05-05T10:00", end } } });
    const wrong = record("CPC-1", "2020-05-05T09:00");
    const right = record("CPC-2", "2020-05-05T12:00");
    const code = "conference-ends-before-it-starts";
    const path = waivers(
      "run.json",
      { code, reason },
      { record: "CPC-2", code, reason },
      { record: "CPC-3", code, reason },
      { code: "duplicate-id", reason },
      { code, until: "2020-05-01", reason },
    );
    const lines = file("run.ndjson", `${wrong}\n${right}\n`);
    const run = (format: string) =>
      cpc(["validate", lines, "--policy", "hounslow", "--as-of", "2020-05-06", "--waive", path, "--format", format]);
    const { stdout, stderr } = await run("ndjson");
    expect(stderr.trim().split("\n")).toEqual([
      `cpc: UNUSED WAIVER record CPC-2, code ${code}: there is no such finding.`,
      `cpc: UNUSED WAIVER record CPC-3, code ${code}: this record did not come.`,
      "cpc: UNUSED WAIVER code duplicate-id: there is no such finding.",
      `cpc: UNUSED WAIVER code ${code}: it no longer holds.`,
    ]);
    const reports = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as ValidationReport);
    expect(reports.map(({ waived }) => waived.length)).toEqual([1, 0]);
    // What became of a waiver of any record is not told of each.
    expect(reports.map(({ unusedWaivers }) => unusedWaivers.length)).toEqual([0, 1]);
    for (const format of ["table", "csv", "sarif"]) expect((await run(format)).stderr, format).toBe(stderr);
  });

  it.each<[what: string, content: string, problem: RegExp]>([
    ["that is no JSON", "[", /bad\.json: .*not-json/],
    ["that is no list", "{}", /bad\.json: .*wrong-type/],
    ["with a waiver of nothing", JSON.stringify([{ reason: "Jane Doe" }]), /bad\.json: \[0\]: .*\[no-target\]/],
    [
      "with no day",
      JSON.stringify([{ code: "a", until: "Jane Doe", reason }]),
      /bad\.json: \[0\]\.until: .*\[not-a-date\]/,
    ],
  ])("has status 2 and the place for a file %s", async (_, content, problem) => {
    const { status, stdout, stderr } = await cpc(["validate", EXAMPLE, ...late, "--waive", file("bad.json", content)]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(problem);
    expect(stderr).not.toContain("Jane");
  });
});

describe("--not-held", () => {
  it("is an option of each command about a record", async () => {
    const options = [...late, "--not-held", "coreGroup", "--not-held", "reports[].sharedWithFamilyAt"];
    const report = JSON.parse(
      (await cpc(["validate", EXAMPLE, ...options, "--format", "json"])).stdout,
    ) as ValidationReport;
    expect(report.notHeld).toEqual(["coreGroup", "reports[].sharedWithFamilyAt"]);
    expect((await cpc(["validate", EXAMPLE, ...options])).stdout).toContain(
      "The source does not hold: coreGroup, reports[].sharedWithFamilyAt.",
    );
    expect((await cpc(["timeline", EXAMPLE, ...options])).status).toBe(0);
    expect((await cpc(["worklist", EXAMPLE, ...options, "--role", "chair"])).status).toBe(0);
  });

  it("with a path that no record has, has status 2 and names the near ones", async () => {
    for (const command of ["validate", "timeline"]) {
      const { status, stdout, stderr } = await cpc([command, EXAMPLE, ...late, "--not-held", "coreGroup.meeting"]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/coreGroup\.meetings.*\[unknown-field\]/);
    }
  });
});

it("--exclude takes a duty's id, and names the near ones of what it does not know", async () => {
  const { stdout } = await cpc([
    "validate",
    EXAMPLE,
    ...late,
    "--format",
    "json",
    "--exclude",
    "reports-shared-with-family",
  ]);
  const { rules } = JSON.parse(stdout) as ValidationReport;
  expect(rules.find(({ duty }) => duty === "reports-shared-with-family")).toMatchObject({ reason: "excluded" });
  const { status, stderr } = await cpc(["validate", EXAMPLE, ...late, "--exclude", "reports-shared-with-famly"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/reports-shared-with-family.*\[unknown-rule\]/);
});
