import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));
const read = (path: string) => readFileSync(EXAMPLES + path, "utf8");

/** An example finds the built package by its name, since it lies within it. */
function node(folder: string, args: string[], input = "") {
  return spawnSync(process.execPath, args, { cwd: EXAMPLES + folder, input, encoding: "utf8" });
}

it.each([
  ["deadlines-in-five-lines", "deadlines.mjs"],
  ["deadlines-in-five-lines", "deadlines.cjs"],
  ["own-authority", "sussex.mjs"],
  ["recalculate-when-a-conference-moves", "conference-moves.mjs"],
  ["calendar-feed-over-http", "subscribe.mjs"],
])("%s: %s prints what is committed", (folder, file) => {
  const { stdout, stderr } = node(folder, [file]);
  expect(stderr).toBe("");
  expect(stdout).toBe(read(`${folder}/output.txt`));
});

describe("validate-a-batch", () => {
  const records = read("validate-a-batch/records.ndjson");
  const cpc = ["validate", "records.ndjson", "--policy", "hounslow", "--as-of", "2020-05-06", "--format", "ndjson"];

  /** Control characters but the end of a line, and what the records say; `joining-instructions-sent` is a duty of the policy. */
  const HOSTILE = /CANARY|HYPERLINK|(?<!joining-)INSTRUCTIONS|[^\P{Cc}\n]/iu;

  it("prints what is committed, and nothing that the records say", () => {
    const { stdout, stderr } = node("validate-a-batch", ["validate-a-batch.mjs"], records);
    expect(stderr).toBe("");
    expect(stdout).toBe(read("validate-a-batch/output.txt"));
    expect(records).toContain("CANARY");
    expect(stdout).not.toMatch(HOSTILE);
  });

  it("counts what the command finds, beside rules of its own and waivers", () => {
    expect(read("validate-a-batch/README.md")).toContain(`cpc ${cpc.join(" ")} >`);
    const { stdout, stderr, status } = node("validate-a-batch", ["../../dist/cli/cpc.js", ...cpc]);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).not.toMatch(HOSTILE);
    const found = stdout
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { findings: { severity: string }[] }).findings)
      .map((findings) => findings.filter(({ severity }) => severity === "error").length);
    const printed = [...read("validate-a-batch/output.txt").matchAll(/^ +\d+ \S+ +error (\d+)/gm)];
    const ofCommand = found.reduce((sum, errors) => sum + errors, 0);
    const ofExample = printed.reduce((sum, [, errors]) => sum + Number(errors), 0);
    const counted = (what: RegExp) => Number(what.exec(read("validate-a-batch/output.txt"))?.[1]);
    expect(found).toHaveLength(printed.length);
    expect(ofExample).toBe(ofCommand - counted(/(\d+) waived deadline-overdue/));
  });
});
