import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Measures } from "../../src/measures/index.js";
import { readSsd } from "../../src/ssd/index.js";
import { readCsv } from "../formats/read-csv.js";
import { tables } from "../ssd/tables.js";
import { cpc, file, folder } from "./cpc.js";

const RECORDS = fileURLToPath(new URL("../../examples/records/", import.meta.url));
const [TABLES, LINES] = [join(RECORDS, "ssd"), join(RECORDS, "histories.ndjson")];
const ASKED = ["--policy", "working-together", "--on", "2025-03-31"];
const folderWith = (name: string, files: Readonly<Record<string, string>>) => {
  mkdirSync(join(folder, name));
  for (const [each, content] of Object.entries(files)) file(join(name, each), content);
  return join(folder, name);
};
const measures = (argv: readonly string[], isTerminal = false) => cpc(["measures", ...argv], { isTerminal });

const figures = (json: string) =>
  (JSON.parse(json) as Measures).rows.map(({ numerator, denominator }) => [numerator, denominator]);

describe("cpc measures", () => {
  it("counts the tables of a folder, and a file with a history a line, alike", async () => {
    const [ofTables, ofLines] = [await measures([TABLES, ...ASKED]), await measures([LINES, ...ASKED])];
    expect(ofTables).toEqual({ status: 0, stderr: "", stdout: expect.stringContaining("5 of 7   71.4%") });
    expect(ofLines).toEqual(ofTables);
  });

  it("the file of histories is what the tables say", () => {
    const name = (table: string) => readFileSync(join(TABLES, `${table}.csv`), "utf8");
    const { histories } = readSsd(Object.fromEntries(Object.keys(tables({})).map((table) => [table, name(table)])));
    expect(readFileSync(LINES, "utf8")).toBe(histories.map((each) => `${JSON.stringify(each)}\n`).join(""));
  });

  it("passes on what is asked", async () => {
    const { stdout } = await measures([LINES, ...ASKED, "--by", "quarter", "--count", "meetings", "--format", "json"]);
    expect(figures(stdout).slice(0, 4)).toEqual([
      [1, 1],
      [0, 1],
      [2, 2],
      [1, 2],
    ]);
    const from = ["--from", "2025-01-01", "--through", "2025-01-31", "--suppress-below", "3"];
    expect(figures((await measures([LINES, ...ASKED, ...from, "--format", "json"])).stdout)[0]).toEqual([null, null]);
    const scotland = await measures([LINES, ...ASKED, "--calendar", "scotland", "--format", "json"]);
    expect(scotland.status).toBe(0);
  });

  it("writes CSV and Markdown", async () => {
    const rows = readCsv((await measures([LINES, ...ASKED, "--format", "csv"])).stdout);
    expect(rows[0]!.slice(0, 3)).toEqual(["measure", "from", "through"]);
    expect(rows).toHaveLength(6);
    expect((await measures([LINES, ...ASKED, "--format", "markdown"])).stdout).toMatch(/^# Measures as of /);
  });

  it("hides figures below a number of any length", async () => {
    const { stdout } = await measures([LINES, ...ASKED, "--suppress-below", "10", "--format", "json"]);
    expect(figures(stdout)[0]).toEqual([null, null]);
  });

  it("shows its progress on a terminal", async () => {
    expect((await measures([LINES, ...ASKED], true)).stderr).toBe("12 histories\n");
  });
});

describe("what cannot be used", () => {
  it("of a file is said by its line, and the rest count", async () => {
    const lines = ['{"id":"C1","plans":[{"startedOn":"2024-06-01"}]}', "", '{"id":"Jane Doe"}', "{Jane", '{"plans":3}'];
    const { status, stdout, stderr } = await measures([
      file("some.ndjson", lines.join("\n")),
      ...ASKED,
      "--format",
      "json",
    ]);
    expect(status).toBe(1);
    expect(figures(stdout)[4]).toEqual([0, 1]);
    expect(stderr).toMatch(/line 3: id: .*\[not-a-code\]\n.*line 4: .*\[not-json\]\n.*line 5: plans: .*\[wrong-type\]/);
    expect(stderr).not.toContain("Jane");
  });

  it("of a folder is said by its table, row and column, and what is not there once", async () => {
    const { ssd_cp_reviews, ...some } = tables({ ssd_person: ["C1,,,"], ssd_cp_plans: ["P1,C2,,,2024-06-01,,,,"] });
    expect(ssd_cp_reviews).toBeDefined();
    const files = Object.fromEntries(
      Object.entries(some).map(([name, text]) => [`dbo.${name.toUpperCase()}.CSV`, text]),
    );
    const { status, stderr } = await measures([folderWith("some", { ...files, "notes.txt": "-" }), ...ASKED]);
    expect(status).toBe(1);
    expect(stderr).toContain("cpc: The tables do not hold: ssd_cp_reviews.\n");
    expect(stderr).toContain(
      "some: ssd_cp_plans[0].cppl_person_id: This row is about a person who is not in ssd_person.",
    );
    expect(stderr.split("\n")).toHaveLength(3);
  });

  it("what is only a query does not change the status", async () => {
    const { status, stderr } = await measures([
      folderWith("twice", { "ssd_person.csv": tables({ ssd_person: ["C1,,,", "C1,,,"] })["ssd_person"]! }),
      ...ASKED,
    ]);
    expect([status, stderr]).toEqual([0, expect.stringContaining("[id-twice]")]);
  });

  it.each<[string, () => readonly string[], RegExp]>([
    ["no file", () => ASKED, /Give one source of histories/],
    ["two files", () => [LINES, LINES, ...ASKED], /Give one source of histories/],
    ["no policy", () => [LINES, "--on", "2025-03-31"], /Say which policy/],
    ["no day", () => [LINES, "--policy", "london"], /Say as of which day/],
    ["no such day", () => [LINES, "--policy", "london", "--on", "2025-02-30"], /\[not-a-date\]/],
    ["a period that is none", () => [LINES, ...ASKED, "--from", "2025-04-01"], /\[not-a-period\]/],
    ["no such length", () => [LINES, ...ASKED, "--by", "week"], /no such period.*month, quarter, year/],
    ["no such count", () => [LINES, ...ASKED, "--count", "families"], /no such thing to count.*children, meetings/],
    ["no number", () => [LINES, ...ASKED, "--suppress-below", "few"], /Give --suppress-below a whole number/],
    [
      "a number with a letter",
      () => [LINES, ...ASKED, "--suppress-below", "6x"],
      /Give --suppress-below a whole number/,
    ],
    ["a number after a sign", () => [LINES, ...ASKED, "--suppress-below", "-6"], /a whole number|ambiguous/],
    [
      "a letter before a number",
      () => [LINES, ...ASKED, "--suppress-below", "x6"],
      /Give --suppress-below a whole number/,
    ],
    ["no such format", () => [LINES, ...ASKED, "--format", "svg"], /There is no such format/],
    ["no such file", () => [join(folder, "none"), ...ASKED], /cannot be read \(ENOENT\)/],
    ["a folder without tables", () => [folderWith("empty", {}), ...ASKED], /holds none of these tables: ssd_person/],
    ["another kind of file", () => [file("a.xml", "<Message/>"), ...ASKED], /census/],
  ])("%s is refused", async (_, argv, problem) => {
    const { status, stdout, stderr } = await measures(argv());
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(problem);
    expect(stderr.split("\n")).toHaveLength(2);
  });
});
