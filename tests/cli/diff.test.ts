import { describe, expect, it } from "vitest";
import { readCsv } from "../formats/read-csv.js";
import { EXAMPLE, HISTORIES, cpc, file, lines, record } from "./cpc.js";

const moved = { ...record, conference: { planned: { start: "2020-05-07T10:00", end: "2020-05-07T12:00" } } };
const HOUNSLOW = ["--policy", "hounslow"];

describe("cpc diff", () => {
  const after = file("after.json", moved);
  const diff = (...argv: string[]) => cpc(["diff", ...argv, ...HOUNSLOW]);

  it("says what changed from one record to the next, and why", async () => {
    const { status, stdout } = await diff(EXAMPLE, after, "--as-of", "2020-05-01");
    expect(status).toBe(0);
    expect(stdout).toContain(
      "Cause 1: The start of the conference: Thu 7 May 2020 10:00, as planned, no longer Tue 5 May",
    );
    expect(stdout).toContain("MOVED\n");
    const none = await diff(EXAMPLE, EXAMPLE, "--as-of", "2020-05-01");
    expect(none.stdout).toBe("What changed for CPC-0417\nNothing changed.\n");
  });

  it("compares two days, and two policies, of the same file", async () => {
    const days = await diff(EXAMPLE, EXAMPLE, "--as-of-before", "2020-04-20", "--as-of", "2020-05-05");
    expect(days.stdout).toContain("The day asked about is Tue 5 May 2020, no longer Mon 20 Apr 2020");
    const policies = await diff(EXAMPLE, EXAMPLE, "--policy-before", "barking-and-dagenham", "--format", "json");
    const { because } = JSON.parse(policies.stdout) as { because: { cause: { code: string } }[] };
    expect(because.map(({ cause }) => cause.code)).toContain("policy");
  });

  it("is told of one of those in it", async () => {
    const { stdout } = await diff(EXAMPLE, after, "--role", "deputy-head", "--format", "csv");
    const rows = readCsv(stdout);
    expect(rows[0]?.slice(0, 3)).toEqual(["reference", "change", "duty"]);
    expect(new Set(rows.slice(1).map((row) => row[1]))).toEqual(new Set(["moved"]));
  });

  it("matches many by their references, and names those that are in one file only", async () => {
    const other = { ...record, reference: "CPC-2" };
    const [one, two] = [
      file("before.ndjson", lines(record, other, { ...record, reference: "CPC-3" })),
      file("after.ndjson", lines({ ...record, reference: "CPC-4" }, moved, other)),
    ];
    const { stdout, stderr, status } = await diff(one, two, "--format", "markdown");
    expect(stdout.match(/^# .*$/gm)).toEqual(["# What changed for CPC-0417"]);
    expect(stderr).toContain("after.ndjson: the record CPC-4");
    expect(stderr).toContain("before.ndjson: the record CPC-3");
    expect(status).toBe(0);
  });

  it("compares histories by the codes of the children", async () => {
    const argv = [
      "--policy",
      "working-together",
      "--as-of-before",
      "2025-03-01",
      "--as-of",
      "2025-06-01",
      "--format",
      "json",
    ];
    const { stdout } = await cpc(["diff", HISTORIES, HISTORIES, ...argv]);
    const references = stdout
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { reference: string }).reference);
    expect(references.length).toBeGreaterThan(1);
    expect(references).toEqual([...new Set(references)]);
  });

  it("needs two files, whose records can be told apart", async () => {
    expect((await diff(EXAMPLE)).stderr).toContain("Give two files");
    const twice = file("twice.ndjson", lines(record, record));
    expect(await diff(twice, twice)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("several records CPC-0417"),
    });
  });

  it("counts the file as it was by another calendar where one is named", async () => {
    const easter = { type: "initial", conference: { held: { start: "2020-04-09T10:00", end: "2020-04-09T12:00" } } };
    const path = file("easter.json", easter);
    const changes = async (...argv: string[]) => (await diff(path, path, ...argv)).stdout;
    expect(await changes()).toContain("Nothing changed.");
    expect(await changes("--calendar", "scotland")).toContain("Nothing changed.");
    expect(await changes("--calendar-before", "scotland")).toContain(
      "Cause 1: Easter Monday, Mon 13 Apr 2020, is no working day now.",
    );
    expect(await changes("--calendar", "scotland", "--calendar-before", "scotland")).toContain("Nothing changed.");
  });

  it("takes a reference that a single record has got, and of several says which are in one file only", async () => {
    const { reference: _, ...unnamed } = record as { reference?: string };
    const before = file("unnamed.json", unnamed);
    const named = await diff(before, EXAMPLE);
    expect([named.status, named.stderr]).toEqual([0, ""]);
    expect(named.stdout).toContain("What changed for CPC-0417");
    const two = file("two.ndjson", lines(record, { ...record, reference: "CPC-2" }));
    const fromOne = await diff(before, two);
    expect(fromOne.stdout).toContain("What changed for CPC-0417");
    expect(fromOne.stderr).toBe(`cpc: Only in ${two}: the record CPC-2.\n`);
    const some = file("some.ndjson", lines({ ...record, reference: "CPC-2" }, unnamed));
    expect((await diff(some, two)).stderr).toBe(
      `cpc: Only in ${two}: the record CPC-0417.\ncpc: Only in ${some}: the record without a reference.\n`,
    );
    expect((await diff(some, some)).stdout).toBe("");
  });

  it("reads a record a line from files of any name where lines are asked for", async () => {
    const path = file("diff.txt", lines(record, { ...record, reference: "CPC-2" }));
    expect(await diff(path, path, "--lines")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect((await diff(path, path)).status).toBe(2);
  });

  it.each<[what: string, argv: readonly string[], problem: string]>([
    ["no file", [], "Give two files"],
    ["three files", [EXAMPLE, EXAMPLE, EXAMPLE], "Give two files"],
    [
      "a day that does not exist",
      [EXAMPLE, file("empty.ndjson", ""), "--as-of", "2020-02-30"],
      "[date-does-not-exist]",
    ],
    ["such a day before", [file("empty.ndjson", ""), EXAMPLE, "--as-of-before", "2020-02-30"], "[date-does-not-exist]"],
    ["no such calendar", [EXAMPLE, EXAMPLE, "--calendar-before", "mars"], "There is no such calendar"],
  ])("refuses %s, before it reads anything", async (_, argv, problem) => {
    const { status, stdout, stderr } = await diff(...argv);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(problem);
  });
});
