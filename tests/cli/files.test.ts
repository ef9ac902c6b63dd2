import { spawnSync } from "node:child_process";
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
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXAMPLE, cpc, file, folder } from "./cpc.js";

const HOUNSLOW = ["--policy", "hounslow"];
const FEED = ["timeline", EXAMPLE, ...HOUNSLOW, "--format", "ics", "--stamp", "2020-05-01T08:00:00Z"];
const at = (name: string) => join(folder, name);
/** Nothing that was written aside, and no lock, is left. */
const leftBehind = () => readdirSync(folder).filter((name) => /\.(?:tmp|lock)$/.test(name));
const isUnix = process.platform !== "win32";

describe("a file that an option names", () => {
  const large = file("large.json", "");
  truncateSync(large, 10 * 1024 * 1024 + 1);

  it.each([
    ["a policy", ["timeline", EXAMPLE, "--policy", large]],
    ["labels", ["timeline", EXAMPLE, ...HOUNSLOW, "--labels", large]],
    ["a feed's state", [...FEED, "--state", large]],
  ])("is refused where it is too large: %s", async (_, args) => {
    expect((await cpc(args)).stderr).toContain("large.json is larger than 10 MB. [too-large]");
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
});

describe("the state of a feed", () => {
  it("is for its owner alone, and changes only with the feed", async () => {
    const state = at("state.json");
    expect((await cpc([...FEED, "--state", state])).status).toBe(0);
    const first = readFileSync(state, "utf8");
    expect((await cpc([...FEED, "--state", state])).status).toBe(0);
    expect(readFileSync(state, "utf8")).toBe(first);
    if (isUnix) expect(statSync(state).mode & 0o777).toBe(0o600);
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
});
