import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "../formats/read-csv.js";
import { EXAMPLE, cpc, file, folder } from "./cpc.js";

const record = readFileSync(EXAMPLE, "utf8");
const line = (reference: string) => JSON.stringify({ ...(JSON.parse(record) as object), reference });
const ON_THE_DAY = ["--policy", "hounslow", "--as-of", "2020-05-05"];

const list = (...argv: string[]) => cpc(["worklist", EXAMPLE, ...ON_THE_DAY, ...argv]);

describe("whose list", () => {
  it("is a role's, an agency's, a participant's, or everybody's", async () => {
    expect((await list("--role", "deputy-head")).stdout).toMatch(
      /^Worklist: Deputy head\n2 overdue, \d+ to do[^\n]*\.\n\nOVERDUE\n/,
    );
    expect((await list("--agency", "primary-school")).stdout).toContain("CPC-0417: Submit reports");
    const one = await list("--participant", "p3", "--format", "json");
    expect(JSON.parse(one.stdout)).toMatchObject({
      who: { participant: ["p3"] },
      toDo: { overdue: [{ id: "reports-shared-with-family" }, { id: "reports-submitted", people: [{ id: "p3" }] }] },
    });
    const all = await list("--all");
    expect(all.stdout).toMatch(/^Worklist: Everybody\n5 overdue, [^\n]*\n\nOVERDUE\n/);
    expect(all.stdout).toMatch(/CPC-0417: Send the set of reports +minute taker +TODAY/);
    expect((await list("--all", "--why")).stdout).toContain("by minute taker (p6)");
    expect(all.stdout).not.toContain("by minute taker (p6)");
    expect([one.status, all.status]).toEqual([0, 0]);
  });

  it("has to be said, and everybody's is nobody's in particular", async () => {
    for (const argv of [[], ["--role", ""], ["--agency", ""], ["--all", "--role", "chair"], ["--participant", ""]]) {
      const { status, stdout, stderr } = await list(...argv);
      expect([status, stdout, stderr], argv.join(" ")).toEqual([2, "", expect.stringContaining("cpc: Say whose list")]);
    }
  });

  it("is refused where nobody is meant, with what is near", async () => {
    const refused = async (...argv: string[]) => {
      const { status, stdout, stderr } = await list(...argv);
      expect([status, stdout]).toEqual([2, ""]);
      return stderr;
    };
    expect(await refused("--role", "health-visiter")).toMatch(/Did you mean health-visitor.*\[unknown-role\]\n$/);
    expect(await refused("--agency", "primary-scool")).toMatch(/Did you mean primary-school\? \[unknown-agency\]\n$/);
    expect(await refused("--participant", "zz")).toMatch(/\[unknown-participant\]\n$/);
  });
});

describe("a record a line", () => {
  it("is one list over all of them", async () => {
    const lines = file("two.ndjson", `${line("A")}\n\n${line("B")}\n`);
    const { status, stdout, stderr } = await cpc([
      "worklist",
      lines,
      EXAMPLE,
      ...ON_THE_DAY,
      "--all",
      "--format",
      "json",
    ]);
    const { toDo } = JSON.parse(stdout) as { toDo: { overdue: { reference: string }[] } };
    expect([status, stderr]).toEqual([0, ""]);
    expect(new Set(toDo.overdue.map(({ reference }) => reference))).toEqual(new Set(["A", "B", "CPC-0417"]));
  });

  it("says each line that cannot be used, and goes on with the rest", async () => {
    const broken = ["{broken Jane Doe", line("A"), '{"type":"review","x":1}', line("B")].join("\n");
    const { status, stdout, stderr } = await cpc(["worklist", file("b.jsonl", broken), ...ON_THE_DAY, "--all"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^cpc: \S*b\.jsonl, line 1: .*\[not-json\]\ncpc: \S*b\.jsonl, line 3: .*\[unknown-key\]\n$/);
    expect(stderr).not.toContain("Jane");
    expect(stdout).toContain("A: Submit reports");
    expect(stdout).toContain("B: Submit reports");
  });

  it("says each line that has too many deadlines, and goes on with the rest", async () => {
    const rules = Array.from({ length: 12 }, (_, index) => ({
      kind: "duty",
      id: `told-${index}`,
      by: ["agency"],
      each: "agency",
      due: { count: 1, unit: "days", relation: "after", event: "conference-start" },
    }));
    const document = { title: "Own" };
    const clauses = [{ id: "1", at: "1", says: "Everybody is told.", rules }];
    const own = file(
      "many.json",
      JSON.stringify({ id: "own", title: "Own", layer: "authority", base: "london", document, clauses }),
    );
    const participants = Array.from({ length: 2000 }, (_, index) => ({ id: `p${index}`, agency: `a${index}` }));
    const many = { type: "initial", participants, conference: { planned: { start: "2026-04-01" } } };
    const lines = file("many.ndjson", [line("A"), JSON.stringify(many), line("B")].join("\n"));
    const { status, stdout, stderr } = await cpc(["worklist", lines, "--policy", own, "--all"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^cpc: \S*many\.ndjson, line 2: .*\[too-many-deadlines\]\n$/);
    expect(stdout).toContain("A: ");
    expect(stdout).toContain("B: ");
    const over = (verb: string, ...argv: string[]) => cpc([verb, ...argv, "--policy", own]);
    const asFiles = [
      over("holiday", "2026-03-31", lines),
      over("diff", lines, file("before.ndjson", `${line("A")}\n${line("B")}`)),
    ];
    for (const each of await Promise.all(asFiles)) {
      expect(each.status).toBe(2);
      expect(each.stderr).toMatch(/many\.ndjson, line 2: .*\[too-many-deadlines\]\n/);
    }
    const child = (id: string, conferences: unknown[]) => JSON.stringify({ id, conferences });
    const histories = file("h.ndjson", [child("C1", [many]), child("C2", [])].join("\n"));
    const history = await over("history", histories, "--format", "csv");
    expect([history.status, history.stderr]).toEqual([
      2,
      expect.stringMatching(/history 1: .*\[too-many-deadlines\]\n$/),
    ]);
  });

  it("is read from a file of any name where lines are asked for", async () => {
    const lines = file("records.txt", `${line("A")}\n${line("B")}`);
    const read = await cpc(["worklist", lines, ...ON_THE_DAY, "--all", "--lines"]);
    expect([read.status, read.stderr]).toEqual([0, ""]);
    expect(read.stdout).toContain("B: Submit reports");
    expect((await cpc(["worklist", lines, ...ON_THE_DAY, "--all"])).status).toBe(2);
  });

  it("is refused with its file where that cannot be read, and with the options before anything is read", async () => {
    const missing = join(folder, "nowhere.ndjson");
    expect(await cpc(["worklist", missing, ...ON_THE_DAY, "--all"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("cannot be read (ENOENT)") as string,
    });
    const options = ["--policy", "hounslow", "--as-of", "yesterday", "--all"];
    expect((await cpc(["worklist", missing, ...options])).stderr).toContain("[not-a-date-or-time]");
  });

  it("with no line in it has nothing open", async () => {
    const { status, stdout } = await cpc(["worklist", file("none.ndjson", "\n"), ...ON_THE_DAY, "--all"]);
    expect([status, stdout]).toEqual([0, "Worklist: Everybody\nNothing is open.\n"]);
  });
});

it("a list is also Markdown, and CSV with its header", async () => {
  expect((await list("--all", "--format", "markdown")).stdout).toMatch(/^# Worklist: Everybody\n\n## Overdue\n/);
  const [header, ...rows] = readCsv((await list("--role", "deputy-head", "--format", "csv")).stdout);
  expect(header!.slice(0, 5)).toEqual(["reference", "policy", "list", "duty", "key"]);
  expect(rows[0]!.slice(0, 4)).toEqual(["CPC-0417", "hounslow", "to-do", "reports-shared-with-family"]);
});

describe("cpc timeline --for", () => {
  const timeline = (...argv: string[]) => cpc(["timeline", EXAMPLE, ...ON_THE_DAY, ...argv]);
  const keys = async (name: string) => {
    const { stdout } = await timeline("--for", name, "--format", "json");
    return (JSON.parse(stdout) as { deadlines: { key: string }[] }).deadlines.map(({ key }) => key);
  };

  it("has what is theirs, by their id or their role", async () => {
    const own = ["reports-shared-with-family/health-visiting", "reports-submitted/health-visiting"];
    expect(await keys("p2")).toEqual(own);
    expect(await keys("health-visitor")).toEqual(own);
    expect(await keys("mother")).toContain("reports-shared-with-family/primary-school");
  });

  it("is in every format, and in plain words a page for the participant", async () => {
    const feed = await timeline("--for", "p2", "--format", "ics", "--stamp", "2020-05-01T08:00Z");
    // Two deadlines, and the conference.
    expect(feed.stdout.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    for (const format of ["table", "markdown", "csv", "svg", "mermaid"])
      expect((await timeline("--for", "p2", "--format", format)).status, format).toBe(0);
    const page = await timeline("--for", "p2", "--format", "plain");
    const everybody = await timeline("--format", "plain");
    expect(page.status).toBe(0);
    expect(page.stdout).not.toBe(everybody.stdout);
  });

  it("is refused where nobody has the name", async () => {
    for (const name of ["p22", "health-visiter", ""]) {
      const { status, stdout, stderr } = await timeline("--for", name);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("[unknown-role]");
    }
  });
});
