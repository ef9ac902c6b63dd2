import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { JOB_DONE, mainJobs, opened } from "./opening.js";
import { folder, manifest, packed, ROOT, subpaths } from "./packed.js";
import { installedFrom, type Unreachable } from "./registry.js";

// npm has Node itself, a package for each platform.
const windows = process.platform === "win32";
const PACKAGE = `node-${windows ? "win" : process.platform}-${process.arch}`;

const installed = packed();
const elsewhere = folder();
const newest = join(elsewhere, "node_modules", PACKAGE, "bin", windows ? "node.exe" : "node");
let missed: Unreachable;
beforeAll(() => {
  writeFileSync(join(elsewhere, "package.json"), "{}");
  missed = installedFrom(elsewhere, [`${PACKAGE}@latest`, "--ignore-scripts"]);
}, 300_000);

const onNewest = (...args: string[]) => spawnSync(newest, args, { cwd: installed.home, encoding: "utf8" });

it("the newest Node is no older than this one", ({ skip }) => {
  skip(missed !== undefined, missed);
  const major = (version: string) => Number.parseInt(version.replace("v", ""), 10);
  expect(major(onNewest("--version").stdout)).toBeGreaterThanOrEqual(major(process.version));
});

it("every entry opens on the newest Node, with the names it has on this one", ({ skip }) => {
  skip(missed !== undefined, missed);
  const there = opened(installed, newest);
  expect(Object.keys(there.esm)).toEqual(subpaths);
  expect(there).toEqual(opened(installed));
}, 60_000);

it.for(mainJobs)("the newest Node does the main job: %s", ([file, code], { skip }) => {
  skip(missed !== undefined, missed);
  expect(installed.node(file, code, newest)).toMatchObject({ stdout: JOB_DONE, stderr: "" });
});

it("`cpc` writes on the newest Node what it writes on this one", ({ skip }) => {
  skip(missed !== undefined, missed);
  const cpc = join(installed.home, "node_modules", manifest.name, manifest.bin.cpc);
  const record = join(ROOT, "examples/records/hounslow-initial.json");
  for (const args of [["--version"], ["timeline", record, "--policy", "hounslow"], ["policies", "show", "london"]]) {
    const here = spawnSync(process.execPath, [cpc, ...args], { encoding: "utf8" });
    expect(here.status).toBe(0);
    expect(onNewest(cpc, ...args)).toMatchObject({ stdout: here.stdout, stderr: here.stderr, status: 0 });
  }
}, 30_000);
