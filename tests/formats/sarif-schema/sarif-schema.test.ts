import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { reportsToSarif, sarifWriter, type SarifInput } from "../../../src/formats/index.js";
import { validateHistory } from "../../../src/history/index.js";
import { findPolicy, lintPolicy, policies, validateRecord } from "../../../src/index.js";
import { everyExample, exampleRecord } from "../../example-records.js";

const { $schema, id, ...schema } = JSON.parse(
  readFileSync(new URL("sarif-2.1.0.json", import.meta.url), "utf8"),
) as Record<string, unknown>;
// Of RFC 3339 and RFC 3986: an instant, an absolute URI and a reference, by the characters that each may have.
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const REFERENCE = /^(?:[\w\-.~:/?@!$&'()*+,;=]|%[\dA-F]{2})*(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\dA-F]{2})*)?$/i;
const isConforming = new Ajv({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  formats: {
    "date-time": INSTANT,
    uri: (text: string) => REFERENCE.test(text) && URL.canParse(text),
    // In the first part of a relative path, a colon would end the name of a scheme.
    "uri-reference": (text: string) => REFERENCE.test(text) && (URL.canParse(text) || !/^[^/?#]*:/.test(text)),
  },
}).compile(schema);

const faultsOf = (log: object) => (isConforming(log) ? [] : isConforming.errors);
const logOf = (...inputs: readonly SarifInput[]) => reportsToSarif(inputs, "1.0.0") as Log;
const resultAt = (uri: string) => ({
  message: { text: "a" },
  locations: [{ physicalLocation: { artifactLocation: { uri } } }],
});
const inputsOf = (policy: string, uri = "case.json"): SarifInput[] =>
  everyExample.map((name) => {
    const source = JSON.stringify(exampleRecord(name), null, 2);
    return { report: validateRecord(source, findPolicy(policy), { asOf: "2020-12-31" }), uri, source };
  });

describe("by SARIF's own JSON Schema", () => {
  it("the schema is the one of 2.1.0, and it notices what is wrong", () => {
    expect([$schema, id]).toEqual([expect.stringContaining("draft-04"), expect.stringContaining("sarif-2.1.0-rtm.5")]);
    const good = logOf(...inputsOf("hounslow"));
    const [run] = good.runs;
    for (const bad of [
      { ...good, version: "2.0.0" },
      { ...good, odd: true },
      { ...good, runs: [{ ...run, tool: {} }] },
      { ...good, runs: [{ ...run, results: [{ ruleId: "a" }] }] },
      { ...good, runs: [{ ...run, results: [{ message: { text: "a" }, level: "query" }] }] },
      ...["1:b.json", "a b.json", "%"].map((uri) => ({ ...good, runs: [{ ...run, results: [resultAt(uri)] }] })),
    ]) {
      expect(faultsOf(bad)).not.toEqual([]);
    }
  });

  it.each(policies.map(({ id: policy }) => policy))("every example under %s is a log", (policy) => {
    const log = logOf(...inputsOf(policy));
    expect(log.runs[0]!.results!.length).toBeGreaterThan(10);
    expect(faultsOf(log)).toEqual([]);
  });

  it.each(["a b%20é#[1].json", "a:b.json", "../a.json", "/tmp/a.json", "file:///tmp/a.json", "\ud800.json", "-", "%"])(
    "results of the file %j are a log",
    (uri) => {
      expect(faultsOf(logOf(...inputsOf("hounslow", uri)))).toEqual([]);
    },
  );

  it("what was waived, a line of a file, a history and a policy's review are logs", () => {
    const [input] = inputsOf("hounslow");
    const [finding] = validateRecord({ type: "revue" }, findPolicy("hounslow")).findings;
    const history = { id: "C1", plans: [{ startedOn: "2020-01-27", reviews: [] }] };
    const linted = lintPolicy(findPolicy("hounslow"), { asOf: "2030-01-01" });
    expect(linted).not.toEqual([]);
    for (const log of [
      logOf({ report: { findings: [], waived: [{ ...finding!, waived: { reason: "agreed" } }] }, uri: "a.json" }),
      logOf({ report: input!.report, uri: "a.ndjson", line: 7 }),
      logOf({ report: validateHistory(history, findPolicy("hounslow"), { asOf: "2020-12-31" }), uri: "h.ndjson" }),
      logOf({ report: { findings: linted }, uri: "hounslow.json" }),
      logOf(),
    ]) {
      expect(faultsOf(log)).toEqual([]);
    }
  });

  it("a log that is written in parts is one", () => {
    const { start, add, end } = sarifWriter("1.0.0");
    const parts = [start(), ...inputsOf("hounslow").map(add), end()].join("");
    expect(faultsOf(JSON.parse(parts) as object)).toEqual([]);
  });
});
