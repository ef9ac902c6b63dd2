import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CPC, EXAMPLE, cpc, file, folder } from "./cpc.js";

/** In the folder. */
const inFolder = { cwd: folder };
const HOUNSLOW = ["--policy", "hounslow"];

it.each<[why: string, args: readonly string[]]>([
  ["--state: only for --format ics", ["timeline", EXAMPLE, ...HOUNSLOW, "--state", "state.json"]],
  ["--stamp: only for --format ics", ["timeline", EXAMPLE, ...HOUNSLOW, "--stamp", "2020-05-01T08:00:00Z"]],
  ["--theme and --width are for --format svg", ["timeline", EXAMPLE, ...HOUNSLOW, "--theme", "dark"]],
  ["--theme and --width are for --format svg", ["timeline", EXAMPLE, ...HOUNSLOW, "--format", "csv", "--width", "360"]],
  ["no such theme", ["timeline", EXAMPLE, ...HOUNSLOW, "--format", "svg", "--theme", "sepia"]],
  ["whole pixels", ["timeline", EXAMPLE, ...HOUNSLOW, "--format", "svg", "--width", "wide"]],
  ["--path is for a finding", ["explain", EXAMPLE, ...HOUNSLOW, "--duty", "conference-held", "--path", "reports"]],
  ["--as-of is for the deadlines of a record", ["compare", "hounslow", "london", "--as-of", "2020-05-01"]],
  ["Did you mean deadline-missed", ["validate", EXAMPLE, ...HOUNSLOW, "--exclude", "deadline-mised"]],
])("what would do nothing is refused: %s", async (why, args) => {
  const { status, stdout, stderr } = await cpc(args, inFolder);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(why);
});

it("a feed goes out once its state is kept", async () => {
  const args = ["timeline", EXAMPLE, ...HOUNSLOW, "--format", "ics", "--stamp", "2020-05-01T08:00:00Z", "--state"];
  expect(await cpc([...args, "no/such/folder/state.json"], inFolder)).toMatchObject({ status: 2, stdout: "" });
  expect((await cpc([...args, "state.json"], inFolder)).stdout).toContain("BEGIN:VCALENDAR");
  expect(existsSync(join(folder, "state.json"))).toBe(true);
});

it("how it is used goes to standard error where nothing was asked", async () => {
  expect(await cpc([], inFolder)).toMatchObject({ status: 2, stdout: "" });
  expect((await cpc([], inFolder)).stderr).toContain("Usage:");
  expect(await cpc(["--help"], inFolder)).toMatchObject({ status: 0, stderr: "" });
});

it("says what is wrong without what a terminal would obey", async () => {
  const { status, stderr } = await cpc(["timeline", "\u001B[31mno\nsuch.json", ...HOUNSLOW], inFolder);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^cpc: [^\p{Cc}]*ENOENT[^\p{Cc}]*\n$/u);
});

it("tells a policy's file without a folder from an id", async () => {
  file("ours", "{}");
  expect((await cpc(["lint", "ours"], inFolder)).stderr).toContain("give ./ours");
});

it("names a file in SARIF by an address that is that file's", async () => {
  copyFileSync(EXAMPLE, join(folder, "a#b c?.json"));
  const { stdout } = await cpc(
    ["validate", "a#b c?.json", ...HOUNSLOW, "--as-of", "2020-05-01", "--format", "sarif"],
    inFolder,
  );
  expect(stdout).toContain('"uri": "./a%23b%20c%3F.json"');
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

it("whom a timeline is for is an id or a role", async () => {
  const slip = await cpc(["timeline", EXAMPLE, ...HOUNSLOW, "--for", "zz"], inFolder);
  expect(slip).toMatchObject({ status: 2, stdout: "" });
  expect(slip.stderr).toContain("this id or role");
  expect((await cpc(["timeline", EXAMPLE, ...HOUNSLOW, "--for", "p22"], inFolder)).stderr).toContain("Did you mean p2");
  expect((await cpc(["timeline", EXAMPLE, ...HOUNSLOW, "--for", "health-visiter"], inFolder)).stderr).toContain(
    "health-visitor",
  );
  expect((await cpc(["timeline", EXAMPLE, ...HOUNSLOW, "--for", "p2"], inFolder)).status).toBe(0);
});

it("one finding is explained by its key", async () => {
  const key = "deadline-overdue@conference-held";
  const args = ["explain", EXAMPLE, ...HOUNSLOW, "--as-of", "2020-05-05", "--format", "json", "--finding"];
  const { status, stdout } = await cpc([...args, key], inFolder);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ finding: { key } }]);
  expect((await cpc([...args, "deadline-overdue@nothing"], inFolder)).stderr).toContain(key);
});
