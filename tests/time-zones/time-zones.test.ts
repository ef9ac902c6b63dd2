import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const EVERYTHING = fileURLToPath(new URL("everything.mjs", import.meta.url));

/** A digest of everything in a process whose clock stands in a zone, and how far that is from UTC. */
function everythingIn(TZ: string): [digest: string, minutes: string] {
  const { stdout, stderr } = spawnSync(process.execPath, [EVERYTHING], {
    encoding: "utf8",
    env: { ...process.env, TZ },
  });
  expect(stderr).toBe("");
  return stdout.trim().split(" ") as [string, string];
}

it("everything is the same to the byte, wherever the machine stands", { timeout: 60_000 }, () => {
  const zones = ["UTC", "Europe/London", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"];
  const made = zones.map(everythingIn);
  // The zones are those that were asked for, so the machine has their rules.
  expect(made.map(([, minutes]) => minutes)).toEqual(["0", "-60", "420", "-840", "-330"]);
  expect(new Set(made.map(([digest]) => digest)).size).toBe(1);
  expect(made[0]![0]).toMatch(/^[0-9a-f]{64}$/);
});
