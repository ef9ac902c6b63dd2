import { describe, expect, it } from "vitest";
import { readCsv } from "../formats/read-csv.js";
import { EXAMPLE, HISTORIES, cpc, file, lines, record } from "./cpc.js";

const HOUNSLOW = ["--policy", "hounslow"];

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
    [[], "Give the day, and the records"],
    [["2020-05-18"], "Give the day, and the records"],
    [["soon", EXAMPLE, ...HOUNSLOW], "not-a-date"],
    [["2020-05-18", EXAMPLE], "Say which policy"],
  ])("refuses %j", async (argv, message) => {
    const { status, stdout, stderr } = await cpc(["holiday", ...argv]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("has a name without being given one, and reads a record a line where lines are asked for", async () => {
    const path = file("holiday.txt", lines(record, { ...record, reference: "CPC-2" }));
    const argv = ["holiday", "2020-05-18", path, ...HOUNSLOW];
    expect((await cpc([...argv, "--lines"])).stdout).toMatch(
      /^Bank holiday, Monday 18 May 2020: what it moves\n.* of 2 looked at\./,
    );
    expect((await cpc(argv)).status).toBe(2);
  });
});
