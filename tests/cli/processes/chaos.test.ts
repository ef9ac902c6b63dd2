import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { CPC, EXAMPLE, cpcProcess, file, folder } from "../cpc.js";

// What a machine does to the command: each is bounded in time, and left out where the machine does not allow it.
const BOUNDED = { timeout: 60_000 };
const at = (name: string) => join(folder, name);
const feed = (state: string, day: number, output?: string) => {
  const args = ["timeline", EXAMPLE, "--policy", "hounslow", "--format", "ics", "--state", state];
  args.push("--stamp", `2020-05-${day + 10}T08:00:00Z`);
  return output === undefined ? args : [...args, "--output", output];
};
const entriesIn = (state: string) =>
  Object.keys((JSON.parse(readFileSync(state, "utf8")) as { entries: Record<string, unknown> }).entries).length;

describe("killed at once", () => {
  it("leaves a state that is whole, the old or the new, and the next run goes on", BOUNDED, async () => {
    const state = at("killed.json");
    expect(cpcProcess(feed(state, 0)).status).toBe(0);
    const whole = entriesIn(state);
    for (let wait = 40; wait <= 360; wait += 40) {
      const child = spawn(process.execPath, [CPC, ...feed(state, 1)], { stdio: "ignore" });
      await sleep(wait);
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      expect(entriesIn(state)).toBe(whole);
    }
    expect(cpcProcess(feed(state, 2))).toMatchObject({ status: 0, stderr: "" });
    expect(existsSync(`${state}.lock`)).toBe(false);
  });
});

describe("a full disk", () => {
  const small = at("small");
  mkdirSync(small, { recursive: true });
  const mounted = process.platform === "linux" && spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", small]);
  const isMounted = mounted !== false && mounted.status === 0;

  it.runIf(isMounted)("is told as such, and leaves the old state and the old output", BOUNDED, () => {
    try {
      const [state, output] = [join(small, "state.json"), join(small, "feed.ics")];
      expect(cpcProcess(feed(state, 0, output)).status).toBe(0);
      const before = [readFileSync(state, "utf8"), readFileSync(output, "utf8")];
      spawnSync("dd", ["if=/dev/zero", `of=${join(small, "rest")}`, "bs=1k"]);
      const { status, stderr } = cpcProcess([...feed(state, 1, output), "--name", "Another name"]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/disk is full/i);
      expect([readFileSync(state, "utf8"), readFileSync(output, "utf8")]).toEqual(before);
      expect(readdirSync(small).toSorted()).toEqual(["feed.ics", "rest", "state.json"]);
    } finally {
      spawnSync("umount", [small]);
    }
  });
});

describe("a pipe that is closed", () => {
  it.runIf(process.platform !== "win32")("ends long work at once, after whole lines", BOUNDED, () => {
    const record = JSON.stringify(JSON.parse(readFileSync(EXAMPLE, "utf8")));
    const many = file("many.ndjson", `${record}\n`.repeat(20_000));
    const line = `'${process.execPath}' '${CPC}' validate '${many}' --policy hounslow --format ndjson | head -n 3`;
    const { stdout, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8", timeout: 30_000 });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    for (const each of lines) expect(JSON.parse(each)).toHaveProperty("findings");
    expect(stderr).toBe("");
  });
});

describe("three runs at once", () => {
  it("leave a state that is whole, and one at least is not refused", BOUNDED, async () => {
    const state = at("contended.json");
    const run = async () => {
      const child = spawn(process.execPath, [CPC, ...feed(state, 0)], { stdio: "ignore" });
      const [status] = (await once(child, "exit")) as [number];
      return status;
    };
    const statuses = await Promise.all([run(), run(), run()]);
    expect(statuses.every((status) => status === 0 || status === 2)).toBe(true);
    expect(statuses).toContain(0);
    expect(entriesIn(state)).toBeGreaterThan(0);
    expect(readdirSync(folder).filter((name) => /\.(?:tmp|lock)$/.test(name))).toEqual([]);
  });
});
