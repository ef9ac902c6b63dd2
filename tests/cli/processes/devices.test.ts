import { spawnSync } from "node:child_process";
import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { EXAMPLE, cpcProcess, file, folder } from "../cpc.js";

const HOUNSLOW = ["--policy", "hounslow"];
const FEED = ["timeline", EXAMPLE, ...HOUNSLOW, "--format", "ics", "--stamp", "2020-05-01T08:00:00Z"];
const at = (name: string) => join(folder, name);
/** What is read for ever, or waited for, ends so. */
const BOUNDED = { timeout: 20_000 };
const base = file("base.json", { id: "own", title: "Own", base: "/dev/zero", clauses: [] });

it.runIf(existsSync("/dev/zero")).each([
  ["a policy", ["timeline", EXAMPLE, "--policy", "/dev/zero"]],
  ["a policy's base", ["timeline", EXAMPLE, "--policy", base]],
  ["words", ["timeline", EXAMPLE, ...HOUNSLOW, "--words", "/dev/zero"]],
  ["labels", ["timeline", EXAMPLE, ...HOUNSLOW, "--labels", "/dev/zero"]],
  ["waivers", ["validate", EXAMPLE, ...HOUNSLOW, "--waive", "/dev/zero"]],
  ["a feed's state", [...FEED, "--state", "/dev/zero"]],
  ["an output", ["policies", "--output", "/dev/null"]],
])("a file that an option names is refused where it is a device: %s", (_, args) => {
  const { status, stdout, stderr } = cpcProcess(args, BOUNDED);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("[not-a-regular-file]");
});

it.runIf(process.platform !== "win32")(
  "a file that an option names is refused where it is a pipe that nobody writes to, or a link to one",
  () => {
    spawnSync("mkfifo", [at("pipe.json")]);
    symlinkSync(at("pipe.json"), at("link.json"));
    for (const name of ["pipe.json", "link.json"]) {
      expect(cpcProcess(["timeline", EXAMPLE, "--policy", at(name)], BOUNDED).stderr).toContain("[not-a-regular-file]");
    }
  },
);

it.runIf(existsSync("/dev/zero"))("no record is read for ever", () => {
  expect(cpcProcess(["timeline", "/dev/zero", ...HOUNSLOW], BOUNDED).stderr).toContain("[too-large]");
});
