import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Timeline } from "../../src/index.js";
import { EXAMPLE, cpc, file, folder } from "./cpc.js";

const timeline = (...argv: string[]) => cpc(["timeline", EXAMPLE, "--policy", "hounslow", ...argv]);

describe("whom a timeline is for", () => {
  const keys = async (...argv: string[]) =>
    (JSON.parse((await timeline("--format", "json", ...argv)).stdout) as Timeline).deadlines.map(({ key }) => key);

  it("is everybody, a participant or a role", async () => {
    const [all, one, role] = [await keys(), await keys("--for", "p3"), await keys("--for", "deputy-head")];
    expect(one.length).toBeGreaterThan(0);
    expect(one.length).toBeLessThan(all.length);
    expect(one).toEqual(role);
  });

  it.each(["plain", "sheet"])(
    "of a page in plain words (%s) is one of the family, or who is their role",
    async (format) => {
      const [family, mother, school] = [
        await timeline("--format", format, "--for", "p4"),
        await timeline("--format", format, "--for", "mother"),
        await timeline("--format", format, "--for", "p3"),
      ];
      expect([family.status, mother.status, school.status]).toEqual([0, 0, 0]);
      expect(family.stdout).toContain("This page is for you as a parent or carer.");
      expect(school.stdout).not.toBe(family.stdout);
      // A page for one participant says what is theirs and what they are sent; a role has only its own.
      expect(mother.stdout.length).toBeLessThan(family.stdout.length);
    },
  );

  it.each([
    ["qqqqqq", "Give an id of the record, or a role."],
    ["p22", "Did you mean p2?"],
    ["chiar", "Did you mean chair?"],
    ["p33", "Did you mean p3?"],
    ["p9", "Did you mean p1, p2 or p3?"],
  ])("is not %s", async (name, hint) => {
    expect(await timeline("--for", name)).toEqual({
      status: 2,
      stdout: "",
      stderr: `cpc: Nobody in this record has this id or role, and no policy names it. ${hint} [unknown-role]\n`,
    });
  });
});

it.each(["0360", "360px", "x360", "123456", "-1", "0"])("a drawing is not %s wide", async (width) => {
  const { status, stderr } = await timeline("--format", "svg", `--width=${width}`);
  expect([status, stderr]).toEqual([2, "cpc: Give the width of a drawing in whole pixels: --width 360.\n"]);
});

describe("a feed", () => {
  const feed = (...argv: string[]) => timeline("--format", "ics", ...argv);

  it("is made now, also where that is said", async () => {
    expect((await feed("--stamp", "now")).stdout).toContain("DTSTAMP:20200501T080000Z");
    expect((await feed()).stdout).toBe((await feed("--stamp", "now")).stdout);
  });

  it("names all options that are only for one", async () => {
    const { stderr } = await timeline("--stamp", "now", "--name", "Ours", "--alarm", "1@09:00");
    expect(stderr).toBe("cpc: --stamp, --alarm, --name: only for --format ics.\n");
    for (const option of ["reference", "domain", "class", "url", "refresh"]) {
      expect((await timeline(`--${option}`, "x")).stderr).toBe(`cpc: --${option}: only for --format ics.\n`);
    }
  });

  it.each(["1@9:00", "1@09:00:00", "one@09:00", "1234@09:00", "x1@09:00", "1@", "@09:00"])(
    "has no alarm %s",
    async (alarm) => {
      expect((await feed("--alarm", alarm)).stderr).toBe(
        "cpc: Give an alarm as DAYS@TIME, in working days before: --alarm 1@09:00.\n",
      );
    },
  );

  it("takes alarms of hundreds of days", async () => {
    expect((await feed("--alarm", "123@09:00")).status).toBe(0);
  });
});

describe("the state of a feed", () => {
  const state = join(folder, "kept.json");
  const feed = (...argv: string[]) =>
    timeline("--format", "ics", "--stamp", "2020-05-01T08:00:00Z", "--state", state, ...argv);

  it("is kept once the feed is out, and not where nobody took it", async () => {
    const notTaken = await cpc(["timeline", EXAMPLE, "--policy", "hounslow", "--format", "ics", "--state", state], {
      drained: async () => false,
    });
    expect([notTaken.status, existsSync(state)]).toEqual([0, false]);
    expect((await feed()).status).toBe(0);
    expect(JSON.parse(readFileSync(state, "utf8"))).toBeTypeOf("object");
    expect(existsSync(`${state}.lock`)).toBe(false);
  });

  it("is as it was where the feed cannot be made, and free for the next run", async () => {
    const before = readFileSync(state, "utf8");
    expect((await feed("--domain", "a b")).status).toBe(2);
    expect(readFileSync(state, "utf8")).toBe(before);
    expect(existsSync(`${state}.lock`)).toBe(false);
  });

  it.each([
    ["of this process", `${process.pid}\n`],
    ["of a process of somebody else", "1\n"],
  ])("is refused while a run %s keeps it, with what to do", async (_, lock) => {
    writeFileSync(`${state}.lock`, lock);
    expect(await feed()).toEqual({
      status: 2,
      stdout: "",
      stderr: `cpc: Another run is using ${state}. Wait until it has ended; if there is none, remove ${state}.lock. [in-use]\n`,
    });
    expect(readFileSync(`${state}.lock`, "utf8")).toBe(lock);
    rmSync(`${state}.lock`);
  });

  it("cannot be in a folder that is not there", async () => {
    const nowhere = join(folder, "no", "state.json");
    const { status, stderr } = await timeline("--format", "ics", "--state", nowhere);
    expect([status, stderr]).toEqual([2, `cpc: ${nowhere}.lock cannot be written (ENOENT).\n`]);
  });
});

it("a policy may stand on another file beside it, wherever the command is run", async () => {
  const document = { title: "Own" };
  file("below.json", { id: "below", title: "Below", layer: "authority", base: "london", document, clauses: [] });
  const above = file("above.json", {
    id: "own",
    title: "Own",
    layer: "authority",
    base: "./below.json",
    document,
    clauses: [],
  });
  expect((await cpc(["timeline", EXAMPLE, "--policy", above])).status).toBe(0);
  expect((await cpc(["timeline", EXAMPLE, "--policy", "./above.json"], { cwd: folder })).status).toBe(0);
});
