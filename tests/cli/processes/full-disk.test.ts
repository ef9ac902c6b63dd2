import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CPC, EXAMPLE, cpcProcess, folder } from "../cpc.js";

// Linux has a file that is always full.
describe.runIf(existsSync("/dev/full"))("a full disk", () => {
  it("says so in a line when its result cannot be written", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${CPC}" policies > /dev/full`], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([2, "cpc: Standard output cannot be written: the disk is full (ENOSPC).\n"]);
  });

  it("ends with its status although nobody can be told", () => {
    const { status } = spawnSync("sh", [
      "-c",
      `"${process.execPath}" "${CPC}" timeline no.json --policy hounslow 2>/dev/full`,
    ]);
    expect(status).toBe(2);
  });

  it("leaves the state of a feed as it was", () => {
    const state = join(folder, "state.json");
    const feed = ["timeline", EXAMPLE, "--policy", "hounslow", "--format", "ics", "--stamp", "2020-05-01T08:00:00Z"];
    expect(cpcProcess([...feed, "--state", state]).status).toBe(0);
    const first = readFileSync(state, "utf8");
    const args = [...feed, "--as-of", "2020-05-04", "--state", state].map((word) => `"${word}"`).join(" ");
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${CPC}" ${args} > /dev/full`], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([2, "cpc: Standard output cannot be written: the disk is full (ENOSPC).\n"]);
    expect(readFileSync(state, "utf8")).toBe(first);
  });
});
