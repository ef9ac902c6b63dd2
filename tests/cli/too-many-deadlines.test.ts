import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import type { Measures } from "../../src/measures/index.js";
import { file } from "./cpc.js";
import { cpc } from "./cpc.js";

const rules = Array.from({ length: 12 }, (_, index) => ({
  kind: "duty",
  id: `told-${index}`,
  by: ["agency"],
  each: "agency",
  due: { count: 1, unit: "days", relation: "after", event: "conference-start" },
}));
const own = file(
  "told.json",
  JSON.stringify({
    id: "own",
    title: "Own",
    layer: "authority",
    base: "london",
    document: { title: "Own" },
    clauses: [{ id: "1", at: "1", says: "Everybody is told.", rules }],
  }),
);
const participants = Array.from({ length: 2000 }, (_, index) => ({ id: `p${index}`, agency: `a${index}` }));
const conference = { type: "initial", participants, conference: { held: { start: "2025-01-27", end: "2025-01-27" } } };

/** A child with an enquiry whose conference was late; under the policy above the second kind has too many deadlines. */
const child = (id: string) => ({
  id,
  enquiries: [{ startedOn: "2025-01-06", conferenceRequired: true, conferenceHeldOn: "2025-02-27" }],
});
const many = { ...child("MANY"), conferences: [conference] };
const histories = (name: string, ...each: readonly object[]) =>
  file(name, each.map((history) => JSON.stringify(history)).join("\n"));
const mixed = histories("mixed.ndjson", child("C1"), many, child("C3"));
const onlyMany = histories("only-many.ndjson", many);
const resultsIn = (sarif: string) => (JSON.parse(sarif) as Log).runs[0]!.results!.length;
const problem = (name: string, index: number) =>
  new RegExp(String.raw`^cpc: \S*${name}, history ${index}: .*\[too-many-deadlines\]\n$`);

describe("a history with too many deadlines is named, and the rest go on:", () => {
  const validate = (source: string, ...argv: string[]) =>
    cpc(["validate", source, "--policy", own, "--as-of", "2025-03-31", ...argv]);

  it("reports", async () => {
    const { status, stdout, stderr } = await validate(mixed, "--format", "ndjson");
    const reports = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { child: string; findings: object[] });
    expect(reports.map(({ child: id }) => id)).toEqual(["C1", "C3"]);
    for (const { findings } of reports) expect(findings).not.toEqual([]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(problem("mixed.ndjson", 2))]);
  });

  it("reports as one whole log", async () => {
    const { status, stdout, stderr } = await validate(mixed, "--format", "sarif");
    expect([status, stderr]).toEqual([1, expect.stringMatching(problem("mixed.ndjson", 2))]);
    const alone = await validate(histories("one.ndjson", child("C1")), "--format", "sarif");
    expect(resultsIn(alone.stdout)).toBeGreaterThan(0);
    expect(resultsIn(stdout)).toBe(2 * resultsIn(alone.stdout));
  });

  it("figures", async () => {
    const measures = (source: string) =>
      cpc(["measures", source, "--policy", own, "--on", "2025-03-31", "--format", "json"]);
    const { status, stdout, stderr } = await measures(mixed);
    expect([status, stderr]).toEqual([1, expect.stringMatching(problem("mixed.ndjson", 2))]);
    const { rows } = JSON.parse(stdout) as Measures;
    expect(rows.find(({ id }) => id === "conferences-in-time")).toMatchObject({ numerator: 0, denominator: 2 });
    expect(stdout).not.toContain("MANY");
    expect(await measures(onlyMany)).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(problem("only-many.ndjson", 1)),
    });
  });

  it("nothing that could be used is exit status 2", async () => {
    expect(await validate(onlyMany, "--format", "ndjson")).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(problem("only-many.ndjson", 1)),
    });
  });
});
