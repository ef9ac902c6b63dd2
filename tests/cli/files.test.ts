import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CPC, EXAMPLE, cpc, cpcProcess, file, folder } from "./cpc.js";

const HOUNSLOW = ["--policy", "hounslow"];
const FEED = ["timeline", EXAMPLE, ...HOUNSLOW, "--format", "ics", "--stamp", "2020-05-01T08:00:00Z"];
const at = (name: string) => join(folder, name);
/** Nothing that was written aside, and no lock, is left. */
const leftBehind = () => readdirSync(folder).filter((name) => /\.(?:tmp|lock)$/.test(name));
const isUnix = process.platform !== "win32";
const BOUNDED = { timeout: 20_000 };

describe("a file that an option names", () => {
  const base = file("base.json", JSON.stringify({ id: "own", title: "Own", base: "/dev/zero", clauses: [] }));
  const large = file("large.json", "");
  truncateSync(large, 10 * 1024 * 1024 + 1);

  it.runIf(existsSync("/dev/zero")).each([
    ["a policy", ["timeline", EXAMPLE, "--policy", "/dev/zero"]],
    ["a policy's base", ["timeline", EXAMPLE, "--policy", base]],
    ["words", ["timeline", EXAMPLE, ...HOUNSLOW, "--words", "/dev/zero"]],
    ["labels", ["timeline", EXAMPLE, ...HOUNSLOW, "--labels", "/dev/zero"]],
    ["waivers", ["validate", EXAMPLE, ...HOUNSLOW, "--waive", "/dev/zero"]],
    ["a feed's state", [...FEED, "--state", "/dev/zero"]],
    ["an output", ["policies", "--output", "/dev/null"]],
  ])("is refused where it is a device: %s", (_, args) => {
    const { status, stdout, stderr } = cpcProcess(args, BOUNDED);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("[not-a-regular-file]");
  });

  it.runIf(isUnix)("is refused where it is a pipe that nobody writes to, or a link to one", () => {
    spawnSync("mkfifo", [at("pipe.json")]);
    symlinkSync(at("pipe.json"), at("link.json"));
    for (const name of ["pipe.json", "link.json"]) {
      expect(cpcProcess(["timeline", EXAMPLE, "--policy", at(name)], BOUNDED).stderr).toContain("[not-a-regular-file]");
    }
  });

  it.each([
    ["a policy", ["timeline", EXAMPLE, "--policy", large]],
    ["labels", ["timeline", EXAMPLE, ...HOUNSLOW, "--labels", large]],
    ["a feed's state", [...FEED, "--state", large]],
  ])("is refused where it is too large: %s", async (_, args) => {
    expect((await cpc(args)).stderr).toContain("large.json is larger than 10 MB. [too-large]");
  });

  it.runIf(existsSync("/dev/zero"))("no record is read for ever", () => {
    expect(cpcProcess(["timeline", "/dev/zero", ...HOUNSLOW], BOUNDED).stderr).toContain("[too-large]");
  });
});

describe("--output", () => {
  it("is written as a whole, and for its owner alone", async () => {
    const { status, stdout } = await cpc(["policies", "--output", at("policies.txt")]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(readFileSync(at("policies.txt"), "utf8")).toBe((await cpc(["policies"])).stdout);
    if (isUnix) expect(statSync(at("policies.txt")).mode & 0o777).toBe(0o600);
    expect(leftBehind()).toEqual([]);
  });

  it.runIf(isUnix)("keeps who may read a file that is there, and writes through a link", async () => {
    writeFileSync(at("shared.txt"), "old");
    chmodSync(at("shared.txt"), 0o644);
    symlinkSync(at("shared.txt"), at("to-shared.txt"));
    expect((await cpc(["policies", "--output", at("to-shared.txt")])).status).toBe(0);
    expect(readFileSync(at("shared.txt"), "utf8")).toContain("hounslow");
    expect(statSync(at("shared.txt")).mode & 0o777).toBe(0o644);
  });

  it("is as it was where the command fails", async () => {
    writeFileSync(at("kept.txt"), "old");
    const { status } = await cpc(["timeline", "no.json", ...HOUNSLOW, "--output", at("kept.txt")]);
    expect([status, readFileSync(at("kept.txt"), "utf8")]).toEqual([2, "old"]);
    expect((await cpc(["policies", "--output", at("no/such/folder")])).stderr).toContain("cannot be written (ENOENT)");
    expect(leftBehind()).toEqual([]);
  });

  it.runIf(isUnix)(
    "is as it was where the command is interrupted",
    async () => {
      writeFileSync(at("interrupted.ndjson"), "old");
      const child = spawn(process.execPath, [
        CPC,
        "validate",
        "-",
        ...HOUNSLOW,
        "--format",
        "ndjson",
        "--output",
        at("interrupted.ndjson"),
      ]);
      const ended = once(child, "exit");
      child.stdin.write('{"type":"initial"}\n');
      while (leftBehind().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill("SIGTERM");
      expect((await ended)[0]).toBe(130);
      expect(readFileSync(at("interrupted.ndjson"), "utf8")).toBe("old");
      expect(leftBehind()).toEqual([]);
    },
    20_000,
  );
});

describe("the state of a feed", () => {
  it("is for its owner alone, and changes only with the feed", async () => {
    const state = at("state.json");
    expect((await cpc([...FEED, "--state", state])).status).toBe(0);
    const first = readFileSync(state, "utf8");
    if (isUnix) expect(statSync(state).mode & 0o777).toBe(0o600);
    if (existsSync("/dev/full")) {
      const args = [...FEED, "--as-of", "2020-05-04", "--state", state].map((word) => `"${word}"`).join(" ");
      const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${CPC}" ${args} > /dev/full`], {
        encoding: "utf8",
      });
      expect([status, stderr]).toEqual([2, "cpc: Standard output cannot be written: the disk is full (ENOSPC).\n"]);
      expect(readFileSync(state, "utf8")).toBe(first);
    }
    expect(leftBehind()).toEqual([]);
  });

  it("is refused while another run uses it, and free again when that was killed", async () => {
    const state = at("locked.json");
    writeFileSync(`${state}.lock`, `${process.pid}\n`);
    const refused = await cpc([...FEED, "--state", state]);
    expect(refused).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("[in-use]") });
    expect(existsSync(`${state}.lock`)).toBe(true);
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    // Killed before it could write its number, too.
    for (const number of [`${dead}\n`, ""]) {
      writeFileSync(`${state}.lock`, number);
      expect(await cpc([...FEED, "--state", state])).toMatchObject({ status: 0, stderr: "" });
      expect(leftBehind()).toEqual([]);
    }
  });

  it("is whole after two runs at once, of which one at least is not refused", async () => {
    const state = at("contended.json");
    const run = () => {
      const child = spawn(process.execPath, [CPC, ...FEED, "--state", state]);
      child.stdout.resume();
      return once(child, "exit").then(([status]) => status as number);
    };
    const statuses = await Promise.all([run(), run(), run()]);
    expect(statuses.every((status) => status === 0 || status === 2)).toBe(true);
    expect(statuses).toContain(0);
    expect(() => JSON.parse(readFileSync(state, "utf8")) as unknown).not.toThrow();
    expect(leftBehind()).toEqual([]);
  }, 20_000);
});
