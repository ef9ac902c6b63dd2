import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { readCsv } from "../formats/read-csv.js";

const EXAMPLE = fileURLToPath(new URL("../../examples/records/hounslow-initial.json", import.meta.url));
const HISTORIES = fileURLToPath(new URL("../../examples/records/histories.ndjson", import.meta.url));
const record = JSON.parse(readFileSync(EXAMPLE, "utf8")) as { conference: object };
const folder = mkdtempSync(join(tmpdir(), "cpc-planning-"));
const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const lines = (...records: object[]) => records.map((each) => `${JSON.stringify(each)}\n`).join("");
const moved = { ...record, conference: { planned: { start: "2020-05-07T10:00", end: "2020-05-07T12:00" } } };
const HOUNSLOW = ["--policy", "hounslow"];

async function cpc(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const io = {
    out: (text: string) => ((out += text), true),
    err: (text: string) => void (err += text),
    colour: false,
    isTerminal: false,
    width: undefined,
    now: () => "2020-05-01T08:00:00Z",
    drained: async () => true,
  };
  return { status: await run(argv, io, "0.0.0"), out, err };
}

describe("cpc plan", () => {
  const plan = (...argv: string[]) => cpc("plan", EXAMPLE, ...HOUNSLOW, ...argv);

  it("says the possible days first, with what stops those beside them", async () => {
    const { status, out } = await plan("--from", "2020-04-24");
    expect(status).toBe(0);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "Possible days for CPC-0417",
      "Possible: Wed 29 Apr 2020, Thu 30 Apr 2020, Fri 1 May 2020 and Mon 4 May 2020.",
    ]);
  });

  it("takes times of day, days on which somebody is away, and duties to look at", async () => {
    const at = await plan("--from", "2020-04-24", "--at", "10:00-12:00", "--unavailable", "2020-04-29..2020-05-01");
    expect(at.out).toContain("Possible: Mon 4 May 2020.");
    const duty = await plan("--from", "2020-04-24", "--duty", "reports-submitted", "--format", "json");
    expect((JSON.parse(duty.out) as { earliest: { date: string } }).earliest.date).toBe("2020-04-27");
  });

  it("is JSON, Markdown and CSV", async () => {
    const asked = ["--from", "2020-04-24", "--through", "2020-05-05"];
    const json = JSON.parse((await plan(...asked, "--format", "json")).out) as { dates: unknown[] };
    expect(json.dates).toHaveLength(12);
    expect((await plan(...asked, "--format", "markdown")).out).toMatch(/^# Possible days for CPC-0417\n\nPossible: /);
    const rows = readCsv((await plan(...asked, "--format", "csv")).out);
    expect(rows[0]?.slice(0, 5)).toEqual(["reference", "policy", "date", "possible", "reason"]);
    expect(new Set(rows.slice(1).map((row) => row[2])).size).toBe(12);
  });

  it("reads a record a line, says which line it cannot use, and the conferences to come of children", async () => {
    const path = file("cases.ndjson", `${lines(record, { ...moved, reference: "CPC-2" })}{"type":"no"}\n`);
    const many = await cpc("plan", path, ...HOUNSLOW, "--from", "2020-04-24", "--format", "json");
    expect(
      many.out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { reference: string }).reference),
    ).toEqual(["CPC-0417", "CPC-2"]);
    expect([many.status, many.err]).toEqual([2, expect.stringContaining("cases.ndjson, line 3")]);
    const history = file("child.json", { id: "C000017", plans: [{ startedOn: "2025-01-27" }] });
    const { out } = await cpc("plan", history, "--policy", "working-together", "--from", "2025-04-14");
    expect(out).toContain("Possible days for C000017");
    expect(out).toContain("The latest is Friday 25 April 2025: it has to be held by Sunday 27 April 2025");
  });

  it.each([
    [[], "Say from which day on"],
    [["--from", "2020-04-31"], "not-a-date"],
    [["--from", "2020-04-24", "--at", "10:00-11:00-12:00"], "--at 10:00-12:00"],
    [["--from", "2020-04-24", "--duty", "nothing"], "unknown-duty"],
  ])("refuses %j", async (argv, message) => {
    const { status, out, err } = await plan(...argv);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});

describe("cpc diff", () => {
  const after = file("after.json", moved);
  const diff = (...argv: string[]) => cpc("diff", ...argv, ...HOUNSLOW);

  it("says what changed from one record to the next, and why", async () => {
    const { status, out } = await diff(EXAMPLE, after, "--as-of", "2020-05-01");
    expect(status).toBe(0);
    expect(out).toContain(
      "Cause 1: The start of the conference: Thu 7 May 2020 10:00, as planned, no longer Tue 5 May",
    );
    expect(out).toContain("MOVED\n");
    const none = await diff(EXAMPLE, EXAMPLE, "--as-of", "2020-05-01");
    expect(none.out).toBe("What changed for CPC-0417\nNothing changed.\n");
  });

  it("compares two days, and two policies, of the same file", async () => {
    const days = await diff(EXAMPLE, EXAMPLE, "--as-of-before", "2020-04-20", "--as-of", "2020-05-05");
    expect(days.out).toContain("The day asked about is Tue 5 May 2020, no longer Mon 20 Apr 2020");
    const policies = await diff(EXAMPLE, EXAMPLE, "--policy-before", "barking-and-dagenham", "--format", "json");
    const { because } = JSON.parse(policies.out) as { because: { cause: { code: string } }[] };
    expect(because.map(({ cause }) => cause.code)).toContain("policy");
  });

  it("is told of one of those in it", async () => {
    const { out } = await diff(EXAMPLE, after, "--role", "deputy-head", "--format", "csv");
    const rows = readCsv(out);
    expect(rows[0]?.slice(0, 3)).toEqual(["reference", "change", "duty"]);
    expect(new Set(rows.slice(1).map((row) => row[1]))).toEqual(new Set(["moved"]));
  });

  it("matches many by their references, and names those that are in one file only", async () => {
    const other = { ...record, reference: "CPC-2" };
    const [one, two] = [
      file("before.ndjson", lines(record, other, { ...record, reference: "CPC-3" })),
      file("after.ndjson", lines({ ...record, reference: "CPC-4" }, moved, other)),
    ];
    const { out, err, status } = await diff(one, two, "--format", "markdown");
    expect(out.match(/^# .*$/gm)).toEqual(["# What changed for CPC-0417"]);
    expect(err).toContain("after.ndjson: the record CPC-4");
    expect(err).toContain("before.ndjson: the record CPC-3");
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
    const { out } = await cpc("diff", HISTORIES, HISTORIES, ...argv);
    const references = out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { reference: string }).reference);
    expect(references.length).toBeGreaterThan(1);
    expect(references).toEqual([...new Set(references)]);
  });

  it("needs two files, whose records can be told apart", async () => {
    expect((await diff(EXAMPLE)).err).toContain("Give two files");
    const twice = file("twice.ndjson", lines(record, record));
    expect(await diff(twice, twice)).toMatchObject({
      status: 2,
      err: expect.stringContaining("several records CPC-0417"),
    });
  });
});

describe("cpc why", () => {
  it("names the counts that give one date from another", async () => {
    const { status, out } = await cpc("why", "2020-03-31", "2020-04-23");
    expect([status, out.split("\n")[2]]).toEqual([0, "  15 working days after"]);
    const two = await cpc(
      "why",
      "2026-12-31",
      "2027-01-05",
      "--calendar",
      "scotland",
      "--calendar",
      "england-and-wales",
    );
    expect(two.out).toContain("1 working day after, in the days of Scotland");
    const rows = readCsv((await cpc("why", "2020-03-31", "2020-04-23", "--format", "csv")).out);
    expect(rows[1]?.slice(0, 4)).toEqual(["2020-03-31", "2020-04-23", "15", "working-days"]);
  });

  it("says in what a date for a duty differs", async () => {
    const { out } = await cpc("why", EXAMPLE, "2020-05-01", ...HOUNSLOW, "--duty", "conference-held");
    expect(out).toContain(
      "Under working-together WT1 it is due Mon 4 May 2020; Fri 1 May 2020 is 1 working day sooner.",
    );
    expect(out).toContain("The day it is counted from is day one.");
  });

  it.each([
    [["2020-03-31"], "Give two dates"],
    [["2020-03-31", "tomorrow"], "not-a-date-or-time"],
    [[EXAMPLE, "2020-05-01", "--policy", "hounslow"], "Say which duty"],
    [["2020-03-31", "2020-04-23", "--calendar", "mars"], "There is no such calendar"],
  ])("refuses %j", async (argv, message) => {
    const { status, out, err } = await cpc("why", ...argv);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});

describe("cpc holiday", () => {
  it("says what it moves over all files, and which conferences are planned on it", async () => {
    const path = file("planned.ndjson", lines({ ...record, conference: { planned: { start: "2020-05-18T10:00" } } }));
    const { status, out } = await cpc(
      "holiday",
      "2020-05-18",
      EXAMPLE,
      path,
      ...HOUNSLOW,
      "--title",
      "A day announced",
    );
    expect(status).toBe(0);
    expect(out).toMatch(/^A day announced, Monday 18 May 2020: what it moves\n\d+ deadlines move, of 2 looked at\./);
    expect(out).toContain("PLANNED ON THAT DAY\n  CPC-0417  conference, Mon 18 May 2020 10:00\n");
  });

  it("is JSON and CSV, and takes histories", async () => {
    const argv = ["holiday", "2025-04-08", HISTORIES, "--policy", "working-together", "--format"];
    const effects = JSON.parse((await cpc(...argv, "json")).out) as { looked: number; moved: { child: string }[] };
    expect(effects.moved.map(({ child }) => child)).toContain("C000007");
    const rows = readCsv((await cpc(...argv, "csv")).out);
    expect(rows[0]?.slice(0, 3)).toEqual(["date", "policy", "kind"]);
    expect(rows.length).toBeGreaterThan(effects.moved.length);
  });

  it.each([
    [["2020-05-18"], "Give the day, and the records"],
    [["soon", EXAMPLE, ...HOUNSLOW], "not-a-date"],
    [["2020-05-18", EXAMPLE], "Say which policy"],
  ])("refuses %j", async (argv, message) => {
    const { status, out, err } = await cpc("holiday", ...argv);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});
