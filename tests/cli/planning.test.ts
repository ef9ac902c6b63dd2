import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCsv } from "../formats/read-csv.js";
import { EXAMPLE, cpc, file } from "./cpc.js";

const HISTORIES = fileURLToPath(new URL("../../examples/records/histories.ndjson", import.meta.url));
const record = JSON.parse(readFileSync(EXAMPLE, "utf8")) as { conference: object };
const lines = (...records: object[]) => records.map((each) => `${JSON.stringify(each)}\n`).join("");
const moved = { ...record, conference: { planned: { start: "2020-05-07T10:00", end: "2020-05-07T12:00" } } };
const HOUNSLOW = ["--policy", "hounslow"];

describe("cpc plan", () => {
  const plan = (...argv: string[]) => cpc(["plan", EXAMPLE, ...HOUNSLOW, ...argv]);

  it("says the possible days first, with what stops those beside them", async () => {
    const { status, stdout } = await plan("--from", "2020-04-24");
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "Possible days for CPC-0417",
      "Possible: Wed 29 Apr 2020, Thu 30 Apr 2020, Fri 1 May 2020 and Mon 4 May 2020.",
    ]);
  });

  it("takes times of day, days on which somebody is away, and duties to look at", async () => {
    const at = await plan("--from", "2020-04-24", "--at", "10:00-12:00", "--unavailable", "2020-04-29..2020-05-01");
    expect(at.stdout).toContain("Possible: Mon 4 May 2020.");
    const duty = await plan("--from", "2020-04-24", "--duty", "reports-submitted", "--format", "json");
    expect((JSON.parse(duty.stdout) as { earliest: { date: string } }).earliest.date).toBe("2020-04-27");
  });

  it("is JSON, Markdown and CSV", async () => {
    const asked = ["--from", "2020-04-24", "--through", "2020-05-05"];
    const json = JSON.parse((await plan(...asked, "--format", "json")).stdout) as { dates: unknown[] };
    expect(json.dates).toHaveLength(12);
    expect((await plan(...asked, "--format", "markdown")).stdout).toMatch(
      /^# Possible days for CPC-0417\n\nPossible: /,
    );
    const rows = readCsv((await plan(...asked, "--format", "csv")).stdout);
    expect(rows[0]?.slice(0, 5)).toEqual(["reference", "policy", "date", "possible", "reason"]);
    expect(new Set(rows.slice(1).map((row) => row[2])).size).toBe(12);
  });

  it("reads a record a line, says which line it cannot use, and the conferences to come of children", async () => {
    const path = file("cases.ndjson", `${lines(record, { ...moved, reference: "CPC-2" })}{"type":"no"}\n`);
    const many = await cpc(["plan", path, ...HOUNSLOW, "--from", "2020-04-24", "--format", "json"]);
    expect(
      many.stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { reference: string }).reference),
    ).toEqual(["CPC-0417", "CPC-2"]);
    expect([many.status, many.stderr]).toEqual([2, expect.stringContaining("cases.ndjson, line 3")]);
    const history = file("child.json", { id: "C000017", plans: [{ startedOn: "2025-01-27" }] });
    const { stdout } = await cpc(["plan", history, "--policy", "working-together", "--from", "2025-04-14"]);
    expect(stdout).toContain("Possible days for C000017");
    expect(stdout).toContain("The latest is Friday 25 April 2025: it has to be held by Sunday 27 April 2025");
  });

  it.each([
    [[], "Say from which day on"],
    [["--from", "2020-04-31"], "not-a-date"],
    [["--from", "2020-04-24", "--at", "10:00-11:00-12:00"], "--at 10:00-12:00"],
    [["--from", "2020-04-24", "--duty", "nothing"], "unknown-duty"],
  ])("refuses %j", async (argv, message) => {
    const { status, stdout, stderr } = await plan(...argv);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

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
});

describe("cpc why", () => {
  it("names the counts that give one date from another", async () => {
    const { status, stdout } = await cpc(["why", "2020-03-31", "2020-04-23"]);
    expect([status, stdout.split("\n")[2]]).toEqual([0, "  15 working days after"]);
    const two = await cpc([
      "why",
      "2026-12-31",
      "2027-01-05",
      "--calendar",
      "scotland",
      "--calendar",
      "england-and-wales",
    ]);
    expect(two.stdout).toContain("1 working day after, in the days of Scotland");
    const rows = readCsv((await cpc(["why", "2020-03-31", "2020-04-23", "--format", "csv"])).stdout);
    expect(rows[1]?.slice(0, 4)).toEqual(["2020-03-31", "2020-04-23", "15", "working-days"]);
  });

  it("says in what a date for a duty differs", async () => {
    const { stdout } = await cpc(["why", EXAMPLE, "2020-05-01", ...HOUNSLOW, "--duty", "conference-held"]);
    expect(stdout).toContain(
      "Under working-together WT1 it is due Mon 4 May 2020; Fri 1 May 2020 is 1 working day sooner.",
    );
    expect(stdout).toContain("The day it is counted from is day one.");
  });

  it.each([
    [["2020-03-31"], "Give two dates"],
    [["2020-03-31", "tomorrow"], "not-a-date-or-time"],
    [[EXAMPLE, "2020-05-01", "--policy", "hounslow"], "Say which duty"],
    [["2020-03-31", "2020-04-23", "--calendar", "mars"], "There is no such calendar"],
  ])("refuses %j", async (argv, message) => {
    const { status, stdout, stderr } = await cpc(["why", ...argv]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("cpc holiday", () => {
  it("says what it moves over all files, and which conferences are planned on it", async () => {
    const path = file("planned.ndjson", lines({ ...record, conference: { planned: { start: "2020-05-18T10:00" } } }));
    const { status, stdout } = await cpc([
      "holiday",
      "2020-05-18",
      EXAMPLE,
      path,
      ...HOUNSLOW,
      "--title",
      "A day announced",
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^A day announced, Monday 18 May 2020: what it moves\n\d+ deadlines move, of 2 looked at\./);
    expect(stdout).toContain("PLANNED ON THAT DAY\n  CPC-0417  conference, Mon 18 May 2020 10:00\n");
  });

  it("is JSON and CSV, and takes histories", async () => {
    const argv = ["holiday", "2025-04-08", HISTORIES, "--policy", "working-together", "--format"];
    const effects = JSON.parse((await cpc([...argv, "json"])).stdout) as { looked: number; moved: { child: string }[] };
    expect(effects.moved.map(({ child }) => child)).toContain("C000007");
    const rows = readCsv((await cpc([...argv, "csv"])).stdout);
    expect(rows[0]?.slice(0, 3)).toEqual(["date", "policy", "kind"]);
    expect(rows.length).toBeGreaterThan(effects.moved.length);
  });

  it.each([
    [["2020-05-18"], "Give the day, and the records"],
    [["soon", EXAMPLE, ...HOUNSLOW], "not-a-date"],
    [["2020-05-18", EXAMPLE], "Say which policy"],
  ])("refuses %j", async (argv, message) => {
    const { status, stdout, stderr } = await cpc(["holiday", ...argv]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
