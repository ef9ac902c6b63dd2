import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPolicy, parsePolicy, policies, type Timeline } from "../../src/index.js";
import { EXAMPLE, cpc, file, folder } from "./cpc.js";

describe("cpc timeline", () => {
  it("prints a timeline for reading", async () => {
    const { status, stdout, stderr } = await cpc([
      "timeline",
      EXAMPLE,
      "--policy",
      "hounslow",
      "--as-of",
      "2020-05-01",
    ]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("Initial child protection conference CPC-0417");
    expect(stdout).toMatch(
      /\nOVERDUE\n {2}Thu 30 Apr +Share reports with the family +primary school +by 1 working day\n/,
    );
    expect(stdout).not.toContain("Good Friday");
    const why = (await cpc(["timeline", EXAMPLE, "--policy", "hounslow", "--as-of", "2020-05-01", "--why"])).stdout;
    expect(why).toContain("15 working days after is Monday 4 May 2020. Not counted: Fri 10 Apr (Good Friday)");
    expect(stdout).not.toContain("\u001B[");
  });

  it("reads standard input, and a policy from a file", async () => {
    const policy = file("policy.json", JSON.stringify({ ...findPolicy("hounslow"), id: "own" }));
    const record = JSON.stringify({ type: "initial", strategyDiscussions: [{ heldOn: "2020-04-01" }] });
    const { status, stdout } = await cpc(["timeline", "-", "--policy", policy, "--format", "json"], { input: record });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ policy: { id: "own" }, deadlines: [{ due: { date: "2020-04-24" } }] });
  });

  it("takes a reading and a calendar", async () => {
    const record = file(
      "monday.json",
      JSON.stringify({ type: "initial", conference: { planned: { start: "2020-04-20" } } }),
    );
    const { stdout } = await cpc([
      "timeline",
      record,
      "--policy",
      "hounslow",
      "--reading",
      "reports-submitted=calendar-days",
      "--calendar",
      "scotland",
      "--format",
      "json",
    ]);
    const { deadlines, calendar } = JSON.parse(stdout) as Timeline;
    expect(calendar.id).toBe("scotland");
    expect(deadlines.find(({ id }) => id === "reports-submitted")).toMatchObject({
      reading: "calendar-days",
      due: { date: "2020-04-19" },
    });
  });

  it.each([
    ["no command", [], 2, /^Usage:/],
    ["an unknown command", ["timelines"], 2, /no such command/],
    ["no record", ["timeline", "--policy", "hounslow"], 2, /Give one record/],
    ["no policy", ["timeline", EXAMPLE], 2, /Say which policy/],
    ["an unknown policy", ["timeline", EXAMPLE, "--policy", "houndslow"], 2, /Did you mean hounslow\?/],
    ["an unknown option", ["timeline", EXAMPLE, "--policy", "hounslow", "--colour"], 2, /--colour/],
    ["an option without its value", ["timeline", EXAMPLE, "--policy", "--as-of", "2020-01-01"], 2, /^cpc: [^\n]*\n$/],
    ["an unknown format", ["timeline", EXAMPLE, "--policy", "hounslow", "--format", "xml"], 2, /no such format/],
    ["an impossible day", ["timeline", EXAMPLE, "--policy", "hounslow", "--as-of", "2023-02-29"], 2, /no such day/],
    [
      "an unknown reading",
      ["timeline", EXAMPLE, "--policy", "hounslow", "--reading", "reports-submitted=days"],
      2,
      /working-days or calendar-days/,
    ],
    [
      "an unknown calendar",
      ["timeline", EXAMPLE, "--policy", "hounslow", "--calendar", "wales"],
      2,
      /no such calendar/,
    ],
    [
      "no such file",
      ["timeline", "nowhere.json", "--policy", "hounslow"],
      2,
      /nowhere\.json cannot be read \(ENOENT\)/,
    ],
    ["a folder", ["timeline", tmpdir(), "--policy", "hounslow"], 2, /cannot be read \(EISDIR\)/],
  ])("says what is wrong in a line: %s", async (_, args, expected, message) => {
    const { status, stderr } = await cpc(args);
    expect(status).toBe(expected);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    ["no JSON", "{nope", 1, /not JSON/],
    ["nothing", "", 1, /not JSON/],
    ["no UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), 1, /not UTF-8/],
    [
      "three mistakes",
      JSON.stringify({
        type: "initial",
        extra: "Jane Doe",
        conference: { planned: { start: "2020-03-29T01:30" } },
        strategyDiscussions: [{ heldOn: "2023-02-29" }],
      }),
      3,
      /strategyDiscussions\[0\]\.heldOn: There is no such day/,
    ],
  ])("says one line for each thing wrong with a record: %s", async (name, content, lines, message) => {
    const { status, stdout, stderr } = await cpc([
      "timeline",
      file(`${name.replaceAll(" ", "-")}.json`, content),
      "--policy",
      "hounslow",
    ]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(lines);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("Jane Doe");
  });

  it("reads a file that begins with a byte order mark", async () => {
    expect((await cpc(["timeline", file("bom.json", '\uFEFF{"type":"initial"}'), "--policy", "hounslow"])).status).toBe(
      0,
    );
  });

  it("says which fields of a policy file are wrong", async () => {
    const { status, stderr } = await cpc([
      "timeline",
      EXAMPLE,
      "--policy",
      file("bad-policy.json", '{"id":"own","clauses":[]}'),
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/title: This field is missing/);
  });
});

describe("cpc timeline in other forms", () => {
  const timeline = (...args: string[]) => cpc(["timeline", EXAMPLE, "--policy", "hounslow", ...args]);

  it.each([
    ["markdown", /^# Initial child protection conference CPC-0417\n/],
    ["csv", /^"?reference"?,/],
    ["svg", /^<svg [^>]*role="img"/],
    ["mermaid", /^gantt\n/m],
    ["plain", /^Your meeting\n/],
    ["sheet", /^<!doctype html>\n[\s\S]*<h1>Your meeting<\/h1>/],
    ["print", /^<!doctype html>\n[\s\S]*<h1>Initial child protection conference CPC-0417<\/h1>/],
  ])("prints %s", async (format, expected) => {
    const { status, stdout, stderr } = await timeline("--format", format);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(expected);
  });

  it("draws for the theme and the width that are asked for", async () => {
    const { stdout } = await timeline("--format", "svg", "--theme", "dark", "--width", "360");
    expect(stdout).toMatch(/^<svg [^>]*width="360"[^>]*cpc-theme-dark/);
    expect((await timeline("--format", "svg", "--theme", "auto")).stdout).toBe(
      (await timeline("--format", "svg")).stdout,
    );
  });

  it("prints a sheet for one of the family, with whom to ask", async () => {
    const own = (await timeline("--format", "sheet", "--for", "p4", "--contact", "Ms A & <team>")).stdout;
    expect(own).toContain("Ms A &amp; &lt;team&gt;");
    expect(await timeline("--format", "plain", "--contact", "Ms A")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--contact is for --format sheet"),
    });
  });

  it("prints a calendar, and with a file for its state says what changed", async () => {
    const state = join(folder, "feed.json");
    const stamp = (day: string) => ["--format", "ics", "--stamp", `2020-05-0${day}T08:00:00Z`];
    const first = await timeline(...stamp("1"), "--state", state);
    expect(first.stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(first.stdout).toContain("SEQUENCE:0");
    const moved = JSON.parse(readFileSync(EXAMPLE, "utf8")) as {
      conference: { planned: { start: string; end: string } };
    };
    moved.conference.planned = { start: "2020-05-06T10:00", end: "2020-05-06T12:00" };
    const again = await cpc([
      "timeline",
      file("moved.json", JSON.stringify(moved)),
      "--policy",
      "hounslow",
      ...stamp("2"),
      "--state",
      state,
    ]);
    expect(again.stdout).toContain("SEQUENCE:1");
    expect(await timeline(...stamp("2"))).toMatchObject({
      status: 0,
      stdout: expect.not.stringContaining("SEQUENCE:1"),
    });
    expect(await timeline(...stamp("3"), "--state", file("bad.json", "{"))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("not JSON"),
    });
    expect(await timeline(...stamp("3"), "--state", file("odd.json", "[]"))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("not-a-feed-state"),
    });
  });

  it("prints a calendar with alarms, links, a name and a class of its own", async () => {
    const options = "--format ics --alarm 1@09:00 --alarm 0@08:30 --name Ours --domain example.org --class public";
    const more = "--url https://cases.example.org/{reference} --refresh 15 --reference A1";
    const { stdout } = await timeline(...`${options} ${more}`.split(" "));
    const unfolded = stdout.replaceAll("\r\n ", "");
    for (const line of [
      "X-WR-CALNAME:Ours",
      "REFRESH-INTERVAL;VALUE=DURATION:PT15M",
      "UID:A1.conference@example.org",
      "URL;VALUE=URI:https://cases.example.org/A1",
      "CLASS:PUBLIC",
      "TRIGGER;VALUE=DATE-TIME:20200504T080000Z",
      "TRIGGER;VALUE=DATE-TIME:20200505T073000Z",
    ])
      expect(unfolded).toContain(`\r\n${line}\r\n`);
  });

  it.each([
    [["--alarm", "tomorrow"], "--alarm 1@09:00"],
    [["--alarm", "1@25:00"], "not-an-alarm"],
    [["--class", "secret"], "class-not-usable"],
    [["--url", "cases/{reference}"], "url-not-usable"],
    [["--refresh", "often"], "refresh-not-usable"],
    [["--domain", "a b"], "domain-not-usable"],
    [["--reference", "a/b"], "reference-not-a-code"],
  ])("refuses a calendar with %j", async (given, why) => {
    expect(await timeline("--format", "ics", ...given)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(why),
    });
    expect(await timeline(...given)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("only for --format ics"),
    });
  });

  it("prints a worklist of a role over several records", async () => {
    const other = file("other.json", readFileSync(EXAMPLE, "utf8").replace("CPC-0417", "CPC-0418"));
    const list = (...args: string[]) =>
      cpc(["worklist", EXAMPLE, other, "--policy", "hounslow", "--as-of", "2020-05-01", ...args]);
    expect((await list("--role", "deputy-head")).stdout).toMatch(/CPC-0417.*[\s\S]*CPC-0418/);
    expect(JSON.parse((await list("--role", "chair", "--format", "json")).stdout)).toMatchObject({
      who: { role: ["chair"] },
    });
    expect(await list()).toMatchObject({ status: 2, stderr: expect.stringContaining("--role") });
  });
});

describe("cpc policies", () => {
  it("lists them, and shows one clause by clause or as JSON that can be read again", async () => {
    expect((await cpc(["policies"])).stdout.trim().split("\n")).toHaveLength(policies.length);
    const { stdout } = await cpc(["policies", "show", "hounslow"]);
    expect(stdout).toContain("HO11  ICPC and RCPC · Pre-conference preparation");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "1 working day before the start of the conference (working days), or 1 day before the start of",
    );
    const parsed = parsePolicy((await cpc(["policies", "show", "hounslow", "--format", "json"])).stdout);
    expect(parsed.ok && parsed.value).toEqual(findPolicy("hounslow"));
  });

  it("names the near misses", async () => {
    expect(await cpc(["policies", "show", "barking"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("barking-and-dagenham"),
    });
  });
});

// Linux has a file that is always full.
