import { describe, expect, it } from "vitest";
import { readCsv } from "../formats/read-csv.js";
import { EXAMPLE, cpc } from "./cpc.js";

const HOUNSLOW = ["--policy", "hounslow"];

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
    [[], "Give two dates"],
    [["2020-03-31"], "Give two dates"],
    [["2020-03-31", "2020-04-23", "2020-04-24"], "Give two dates"],
    [
      [EXAMPLE, "2020-05-01", ...HOUNSLOW, "--duty", "x", "--calendar", "scotland", "--calendar", "scotland"],
      "For a record, give one --calendar.",
    ],
    [["2020-03-31", "tomorrow"], "not-a-date-or-time"],
    [[EXAMPLE, "2020-05-01", "--policy", "hounslow"], "Say which duty"],
    [["2020-03-31", "2020-04-23", "--calendar", "mars"], "There is no such calendar"],
  ])("refuses %j", async (argv, message) => {
    const { status, stdout, stderr } = await cpc(["why", ...argv]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("counts the days of the calendar that is named, and is Markdown, too", async () => {
    const explained = async (...argv: string[]) =>
      (await cpc(["why", EXAMPLE, "2020-05-05", ...HOUNSLOW, "--duty", "conference-held", "--format", "json", ...argv]))
        .stdout;
    expect(JSON.parse(await explained())).toMatchObject({ due: { date: "2020-05-04" } });
    expect(JSON.parse(await explained("--calendar", "scotland"))).toMatchObject({ due: { date: "2020-05-01" } });
    const markdown = await cpc(["why", "2020-03-31", "2020-04-23", "--format", "markdown"]);
    expect(markdown.stdout).toMatch(/^# From Tue 31 Mar 2020 to Thu 23 Apr 2020\n\n\| Count /);
  });

  it("takes what is written as a day or a time for one, and all else for a file", async () => {
    expect((await cpc(["why", "2020-03-31T10:00", "2020-04-23"])).status).toBe(0);
    for (const name of ["2020-03-31.json", "of-2020-03-31", "2020-03-311"]) {
      expect((await cpc(["why", name, "2020-04-23"])).stderr).toContain("Say which duty the date is for");
    }
  });
});
