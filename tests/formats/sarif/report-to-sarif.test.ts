import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { reportsToSarif, sarifWriter, type SarifInput } from "../../../src/formats/index.js";
import { sarifRule } from "../../../src/formats/sarif/sarif-rule.js";
import { lintPolicy } from "../../../src/lint/index.js";
import { findPolicy, validateRecord, type ValidationReport } from "../../../src/index.js";
import { findingCodes } from "../../../src/validation/known-codes.js";
import { exampleNames, exampleRecord } from "../../example-records.js";
import { refused } from "../../refusals.js";

const logOf = (...inputs: SarifInput[]) => reportsToSarif(inputs, "1.0.0") as Log;
const inputOf = (record: object, uri = "case.json"): SarifInput => ({
  report: validateRecord(record as never, "hounslow", { asOf: "2020-05-20" }),
  uri,
});

describe("a rule", () => {
  it("is described by itself, whatever was found first", () => {
    const inputs = exampleNames.map((name) => inputOf(exampleRecord(name)));
    const rules = (of: readonly SarifInput[]) => logOf(...of).runs[0]!.tool.driver.rules!;
    expect(rules(inputs).length).toBeGreaterThan(5);
    expect(rules(inputs.toReversed())).toEqual(rules(inputs));
    for (const { shortDescription, help } of rules(inputs))
      for (const text of [shortDescription!.text, help!.text]) {
        expect(text).not.toMatch(/\d{4}|[{}]|CPC-/);
        expect(text).toMatch(/^[A-Z].*[.]$/);
      }
  });

  it("has a sentence for every code that a report can have", () => {
    for (const code of findingCodes()) {
      const { shortDescription, help } = sarifRule(code);
      expect(shortDescription!.text.toLowerCase(), code).not.toBe(`${code.replaceAll("-", " ")}.`);
      expect(`${shortDescription!.text} ${help!.text}`, code).not.toMatch(/[{}]|: ?\\.| {2}| \\./);
    }
    expect(sarifRule("deadline-missed").shortDescription!.text).toBe("What was done, was done after it was due.");
    expect(sarifRule("conference-quorate").help!.text).toBe("Reconvene, or correct who took part.");
  });

  it("of one's own says what it is given, and one that nobody knows its code", () => {
    const own = { code: "ours", message: "This is ours.", fix: "Change it." };
    expect(sarifRule("ours", [own]).shortDescription!.text).toBe("This is ours.");
    expect(sarifRule("quite-unknown")).toEqual({
      id: "quite-unknown",
      shortDescription: { text: "Quite unknown." },
      help: { text: "Look at what each result says." },
    });
  });
});

describe("a place", () => {
  const uriOf = (uri: string) =>
    logOf(inputOf({ type: "revue" }, uri)).runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!.uri;

  it.each([
    ["records/a.json", "./records/a.json"],
    ["./records/a.json", "./records/a.json"],
    ["../a.json", "../a.json"],
    ["a:b.json", "./a:b.json"],
    ["a b%20é.json", "./a%20b%20%C3%A9.json"],
    ["file:///tmp/a.json", "file:///tmp/a.json"],
    ["/tmp/a.json", "/tmp/a.json"],
    ["\ud800.json", "./%EF%BF%BD.json"],
    ["a[1] 100%.json", "./a%5B1%5D%20100%25.json"],
    ["100%2.json", "./100%252.json"],
    ["a.json#b#c", "./a.json#b%23c"],
    ["http://[::1]/a[1].json", "http://[::1]/a%5B1%5D.json"],
  ])("%j is the reference %j", (uri, reference) => {
    expect(uriOf(uri)).toBe(reference);
  });

  it("of one file has the line and the column of what each result is about", () => {
    const source = JSON.stringify(exampleRecord("hounslow-with-faults"), null, 2);
    const report = validateRecord(source, "hounslow");
    const results = logOf({ report, uri: "case.json", source }).runs[0]!.results!;
    const lines = source.split("\n");
    for (const { locations, properties } of results) {
      const { startLine, startColumn } = locations![0]!.physicalLocation!.region!;
      const last = String(properties!["pointer"]).split("/").at(-1)!;
      const rest = lines[startLine! - 1]!.slice(startColumn! - 1);
      // A member at its name, what is in a list at its value, and what is missing at what would hold it.
      expect(rest).toMatch(/^["{[\dtfn]/);
      if (rest.startsWith(`"${last}"`)) expect(startColumn).toBe(lines[startLine! - 1]!.indexOf(`"${last}"`) + 1);
    }
    const late = results.find(({ properties }) =>
      lines.some((line) => line.includes(`"${String(properties!["pointer"]).split("/").at(-1)}":`)),
    )!;
    expect(late.locations![0]!.physicalLocation!.region!.startLine).toBeGreaterThan(1);
  });

  it("of a line has that line, and of what is about the whole no logical place", () => {
    const [result] = logOf({ ...inputOf({ type: "revue" }), line: 7 }).runs[0]!.results!;
    expect(result!.locations![0]!.physicalLocation!.region).toEqual({ startLine: 7 });
    const broken = validateRecord("{", "hounslow");
    expect(logOf({ report: broken, uri: "a.json", source: "{" }).runs[0]!.results![0]!.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: "./a.json" } } },
    ]);
  });
});

it("in parts it is the same log as at once", () => {
  const inputs = exampleNames.map((name) => inputOf(exampleRecord(name), `${name}.json`));
  const { start, add, end } = sarifWriter("1.0.0");
  const parts = [start(), ...inputs.map(add), end()].join("");
  expect(JSON.parse(parts)).toEqual(logOf(...inputs));
  const none = sarifWriter("1.0.0");
  expect(JSON.parse(none.start() + none.end())).toEqual(logOf());
});

it("what was waived is suppressed, and a review of a policy comes out too", () => {
  const { report, uri } = inputOf(exampleRecord("hounslow-with-faults"));
  const { findings } = report as ValidationReport;
  const waived = [{ ...findings[0]!, waived: { reason: "agreed" } }];
  const { results } = logOf({ report: { findings: [], waived }, uri }).runs[0]!;
  expect(results![0]!.suppressions).toEqual([{ kind: "external", justification: "agreed" }]);
  const linted = lintPolicy(findPolicy("hounslow"), { asOf: "2030-01-01" });
  expect(logOf({ report: { findings: linted }, uri: "hounslow.json" }).runs[0]!.results).toHaveLength(linted.length);
});

describe("a log", () => {
  const report = validateRecord(
    {
      type: "initial",
      reference: "CPC-0417",
      conference: { held: { start: "2026-04-08T10:00", end: "2026-04-08T12:00" } },
      coreGroup: { meetings: [{ heldOn: "2026-04-07" }] },
    },
    "norfolk",
  );
  const finding = report.findings.find(({ code }) => code === "before-its-event")!;

  it("says what it is, which tool wrote it, and of a result what was found, where, by which clause and on which page", () => {
    const { runs, ...log } = logOf({ report: { findings: [finding] }, uri: "case.json" });
    expect(log).toEqual({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" });
    expect(runs).toEqual([
      {
        tool: {
          driver: { name: "child-protection-conferences", version: "1.0.0", rules: [sarifRule("before-its-event")] },
        },
        columnKind: "utf16CodeUnits",
        results: [
          {
            ruleId: "before-its-event",
            level: "error",
            message: { text: `${finding.message} ${finding.fix}` },
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: "./case.json" } },
                logicalLocations: [{ fullyQualifiedName: "coreGroup.meetings[0].heldOn", kind: "member" }],
              },
            ],
            properties: {
              pointer: "/coreGroup/meetings/0/heldOn",
              clauses: finding.basis.map(({ clause }) => clause),
              ...sourcesIn(finding.basis),
            },
          },
        ],
      },
    ]);
  });

  it("names the pages of clauses that were read elsewhere than their documents, and none otherwise", () => {
    const cited = finding.basis[0]!;
    const read = { title: "Core groups", url: "https://example.org/core-groups", readOn: "2026-11-26" };
    const elsewhere = { ...finding, basis: [{ ...cited, source: read }] as const };
    const propertiesOf = (of: typeof finding) =>
      logOf({ report: { findings: [of] }, uri: "a.json" }).runs[0]!.results![0]!.properties;
    expect(propertiesOf(elsewhere)).toMatchObject({ sources: ["https://example.org/core-groups"] });
    const { source: _, ...plain } = cited;
    expect(propertiesOf({ ...finding, basis: [plain] })).not.toHaveProperty("sources");
  });

  it("is refused for what is no report, no version and no rules", () => {
    const input = { report, uri: "a.json" };
    for (const wrong of [[{ ...input, report: {} }], [{ ...input, uri: 3 }], [null], null, {}]) {
      expect(refused(() => reportsToSarif(wrong as never, "1.0.0")).code).toBe("not-a-report");
    }
    expect(refused(() => reportsToSarif([input], 1 as never)).code).toBe("not-a-version");
    for (const write of [
      (options: never) => reportsToSarif([input], "1", options),
      (options: never) => sarifWriter("1", options),
    ]) {
      expect(refused(() => write({ rules: [3] } as never)).code).toBe("wrong-option");
      expect(refused(() => write({ rule: [] } as never)).code).toBe("unknown-option");
    }
  });

  function sourcesIn(basis: typeof finding.basis) {
    const sources = basis.flatMap(({ source }) => source?.url ?? []);
    return sources.length > 0 ? { sources } : {};
  }
});
