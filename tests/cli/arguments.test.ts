import { spawn, spawnSync, type SpawnSyncOptions } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const CPC = fileURLToPath(new URL("../../dist/cli/cpc.js", import.meta.url));
const EXAMPLE = fileURLToPath(new URL("../../examples/records/hounslow-initial.json", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "cpc-"));
const HOUNSLOW = ["--policy", "hounslow"];

function cpc(args: readonly string[], options: SpawnSyncOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CPC, ...args], {
    encoding: "utf8",
    cwd: folder,
    ...options,
  });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

it.each<[why: string, args: readonly string[]]>([
  ["--stamp and --state are for --format ics", ["timeline", EXAMPLE, ...HOUNSLOW, "--state", "state.json"]],
  ["--stamp and --state are for --format ics", ["timeline", EXAMPLE, ...HOUNSLOW, "--stamp", "2020-05-01T08:00:00Z"]],
  ["--path is for a finding", ["explain", EXAMPLE, ...HOUNSLOW, "--duty", "conference-held", "--path", "reports"]],
  ["--as-of is for the deadlines of a record", ["compare", "hounslow", "london", "--as-of", "2020-05-01"]],
  ["There is no finding deadline-mised", ["validate", EXAMPLE, ...HOUNSLOW, "--exclude", "deadline-mised"]],
])("what would do nothing is refused: %s", (why, args) => {
  const { status, stdout, stderr } = cpc(args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(why);
});

it("a feed goes out once its state is kept", () => {
  const args = ["timeline", EXAMPLE, ...HOUNSLOW, "--format", "ics", "--stamp", "2020-05-01T08:00:00Z", "--state"];
  expect(cpc([...args, "no/such/folder/state.json"])).toMatchObject({ status: 2, stdout: "" });
  expect(cpc([...args, "state.json"]).stdout).toContain("BEGIN:VCALENDAR");
  expect(existsSync(join(folder, "state.json"))).toBe(true);
});

it("how it is used goes to standard error where nothing was asked", () => {
  expect(cpc([])).toMatchObject({ status: 2, stdout: "" });
  expect(cpc([]).stderr).toContain("Usage:");
  expect(cpc(["--help"])).toMatchObject({ status: 0, stderr: "" });
});

it("says what is wrong without what a terminal would obey", () => {
  const { status, stderr } = cpc(["timeline", "\u001B[31mno\nsuch.json", ...HOUNSLOW]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^cpc: [^\p{Cc}]*ENOENT[^\p{Cc}]*\n$/u);
});

it("tells a policy's file without a folder from an id", () => {
  writeFileSync(join(folder, "ours"), "{}");
  expect(cpc(["lint", "ours"]).stderr).toContain("give ./ours");
});

it("names a file in SARIF by an address that is that file's", () => {
  copyFileSync(EXAMPLE, join(folder, "a#b c?.json"));
  const { stdout } = cpc(["validate", "a#b c?.json", ...HOUNSLOW, "--as-of", "2020-05-01", "--format", "sarif"]);
  expect(stdout).toContain('"uri": "a%23b%20c%3F.json"');
});

it.skipIf(!existsSync("/dev/full"))("ends with its status although nobody can be told", () => {
  const { status } = spawnSync("sh", [
    "-c",
    `"${process.execPath}" "${CPC}" timeline no.json --policy hounslow 2>/dev/full`,
  ]);
  expect(status).toBe(2);
});

it.skipIf(process.platform === "win32")("ends when it is interrupted, also while it waits for a line", async () => {
  const child = spawn(process.execPath, [CPC, "validate", "-", ...HOUNSLOW, "--format", "ndjson"]);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const first = new Promise((resolve) => child.stdout.once("data", resolve));
  child.stdin.write('{"type":"initial"}\n');
  expect(JSON.parse(String(await first))).toMatchObject({ line: 1, stage: "recorded" });
  child.kill("SIGINT");
  expect(await ended).toBe(130);
});
