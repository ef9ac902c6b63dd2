import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/command-table.js";
import { cpc, file } from "./cpc.js";

const NDJSON = "examples/records/histories.ndjson";
const XML = "examples/records/census-return.xml";
const SSD = "examples/records/ssd";
const about = ["--policy", "working-together"];
const whole = file(
  "whole-history.json",
  JSON.stringify({ id: "C1", plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] }, null, 2),
);

describe("histories from every source", () => {
  it.each([
    ["a file of histories", NDJSON],
    ["a census", XML],
    ["a folder of tables", SSD],
    ["a history that is laid out", whole],
  ])(
    "%s: a history, a report, a worklist and figures",
    async (_, source) => {
      const history = await cpc(["history", source, ...about, "--as-of", "2025-04-30", "--format", "csv"]);
      expect([history.status, history.stderr]).toEqual([0, ""]);
      expect(history.stdout).toMatch(/"next-review-held"/);
      const report = await cpc(["validate", source, ...about, "--as-of", "2025-04-30", "--format", "ndjson"]);
      const children = report.stdout
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { child: string }).child);
      expect(new Set(children).size).toBe(children.length);
      const list = await cpc(["worklist", source, ...about, "--as-of", "2025-04-30", "--all", "--format", "csv"]);
      expect([list.status, list.stderr]).toEqual([0, ""]);
      const figures = await cpc(["measures", source, ...about, "--on", "2025-04-30", "--format", "csv"]);
      expect(figures.stdout).toContain('"reviews-in-time"');
    },
    60_000,
  );

  it.each(COMMANDS.validate.formats)("a report as %s names each child", async (format) => {
    const report = await cpc(["validate", XML, ...about, "--as-of", "2025-04-30", "--format", format]);
    expect([report.status, report.stderr]).toEqual([1, ""]);
    expect(report.stdout).toContain(format === "sarif" ? "census-return.xml" : "C000002");
  });

  it("writes one child as an object, and several one a line", async () => {
    const one = (await cpc(["history", whole, ...about, "--as-of", "2025-12-01", "--format", "json"])).stdout;
    expect(JSON.parse(one)).toMatchObject({ child: "C1" });
    const lines = (await cpc(["history", NDJSON, ...about, "--format", "json"])).stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(readFileSync(NDJSON, "utf8").trimEnd().split("\n").length);
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty("plans");
  });

  it("says which line cannot be used, and goes on", async () => {
    const source = file(
      "broken.ndjson",
      `{"id":"C1","plans":[]}\n{"id":"C2","plans":[{"startedOn":"2025-02-30"}]}\nnothing\n{"id":"C3","plans":[]}\n`,
    );
    const { status, stdout, stderr } = await cpc(["history", source, ...about, "--format", "json"]);
    expect(status).toBe(2);
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).toMatch(/line 2.*date-does-not-exist|line 2[\s\S]*startedOn/);
    expect(stderr).toContain("line 3");
  });

  it.each([
    ["is cut", Buffer.from('{"id":"C0","plans":[{"startedOn":"2025-0\n')],
    ["is not UTF-8", Buffer.from([0x7b, 0xff, 0x7d, 0x0a])],
    ["is a list", Buffer.from("[]\n")],
    ["is text", Buffer.from("child,plan\n")],
  ])("goes on also where the first line %s", async (_, first) => {
    const source = file("first.ndjson", Buffer.concat([first, readFileSync(NDJSON)]));
    const children = readFileSync(NDJSON, "utf8").trimEnd().split("\n").length;
    for (const [command, format] of [
      ["history", "json"],
      ["validate", "ndjson"],
    ] as const) {
      const { stdout, stderr } = await cpc([command, source, ...about, "--format", format]);
      expect(stdout.trimEnd().split("\n")).toHaveLength(children);
      expect(stderr).toMatch(/, line 1: .*\[(?:not-json|wrong-type)\]\n$/);
    }
  });

  it.each([
    ["a list", "[1]\n", "holds no histories"],
    ["text", "child,plan\n1,2\n", "holds no histories"],
  ])("refuses %s", async (_, content, message) => {
    const { status, stderr } = await cpc(["history", file("no-histories.csv", content), ...about]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it("has no waivers for histories, and says so", async () => {
    const waivers = file("w.json", "[]");
    const { status, stderr } = await cpc(["validate", NDJSON, ...about, "--waive", waivers]);
    expect(status).toBe(2);
    expect(stderr).toContain("--waive is for records of conferences");
  });
});
