import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { findPolicy } from "../../src/authorities/index.js";
import { choiceIn, dayOr, parseArguments } from "../../src/cli/arguments.js";
import { OutputError } from "../../src/cli/output.js";
import { generalHelp, helpOf } from "../../src/cli/usage.js";
import { layersOf } from "../../src/policy/index.js";
import { EXAMPLE, cpc, file, folder } from "./cpc.js";

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

it("an option that is not there is named, with what may have been meant; so is one without its value", async () => {
  const problem = async (...argv: string[]) => (await cpc(["timeline", EXAMPLE, ...HOUNSLOW, ...argv])).stderr;
  expect(await problem("--colour")).toBe(
    "cpc: There is no option --colour of cpc timeline. See cpc timeline --help.\n",
  );
  expect(await problem("--as_of", "2020-05-01")).toBe(
    "cpc: There is no option --as_of of cpc timeline. Did you mean --as-of? See cpc timeline --help.\n",
  );
  expect(await problem("-x")).toBe("cpc: There is no option -x of cpc timeline. See cpc timeline --help.\n");
  expect(await problem("--as-of")).toMatch(/^cpc: Option '--as-of <value>' [^.]*\. See cpc timeline --help\.\n$/);
  expect(await problem("--why=yes")).toMatch(/^cpc: Option '--why' [^.]*\. See cpc timeline --help\.\n$/);
});

it("a reading is of a duty that the policy has, by a name and a reading", async () => {
  const read = async (reading: string) => (await cpc(["timeline", EXAMPLE, ...HOUNSLOW, "--reading", reading])).stderr;
  const form = "cpc: Give a reading as DUTY=READING: --reading reports-submitted=calendar-days.\n";
  for (const slip of ["reports-submitted", "reports-submitted=", "=calendar-days", "a=b=c"]) {
    expect(await read(slip), slip).toBe(form);
  }
  expect(await read("nothing-like-it=calendar-days")).toBe(
    "cpc: The policy hounslow has no duty of the id that --reading names.\n",
  );
  // Of a duty of the policies that it stands on, too.
  expect(await read("conference-held=calendar-days")).not.toContain("has no duty");
  // A requirement is no duty.
  const [requirement] = layersOf(findPolicy("hounslow")).flatMap(({ clauses }) =>
    clauses.flatMap(({ rules }) => rules.flatMap((rule) => (rule.kind === "duty" ? [] : [rule.id]))),
  );
  expect(await read(`${requirement}=calendar-days`)).toContain("has no duty of the id that --reading names.");
});

it("a choice that is none is answered with those there are", () => {
  expect(() => choiceIn("sepia", ["auto", "light"], "theme")).toThrow(
    /^There is no such theme\. There are: auto, light\.$/,
  );
  expect(() => choiceIn("ligth", ["auto", "light"], "theme")).toThrow(
    /^There is no such theme\. Did you mean light\? There are: auto, light\.$/,
  );
  expect(choiceIn("light", ["auto", "light"], "theme")).toBe("light");
});

it("today is London's day, and any other text stays as it is", () => {
  const at = (now: string) => ({ now: () => now });
  expect(dayOr("today", at("2020-06-30T23:30:00Z"))).toBe("2020-07-01");
  expect(dayOr("Today", at("2020-06-30T23:30:00Z"))).toBe("Today");
  expect(dayOr("today", at("no clock"))).toBe("today");
  // Only where a day is asked for.
  const { values } = parseArguments(
    ["--reference", "today", "--as-of", "today"],
    "timeline",
    at("2020-05-01T08:00:00Z"),
  );
  expect(values).toMatchObject({ reference: "today", "as-of": "2020-05-01" });
});

it("is in colour where the terminal has it, and as wide as that is", async () => {
  const argv = ["timeline", EXAMPLE, ...HOUNSLOW, "--as-of", "2020-05-05"];
  const plain = (await cpc(argv, { width: 60 })).stdout;
  const { stdout } = await cpc(argv, { colour: true, width: 60 });
  for (const [begin, end] of [
    [1, 22],
    [2, 22],
    [31, 39],
  ])
    expect(stdout).toMatch(new RegExp(`\u001B\\[${begin}m[^\u001B]+\u001B\\[${end}m`));
  expect(stripVTControlCharacters(stdout)).toBe(plain);
  for (const line of plain.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  const toFile = await cpc([...argv, "--output", join(folder, "plain.txt")], { colour: true, width: 60 });
  expect(toFile.stdout).toBe("");
  expect(readFileSync(join(folder, "plain.txt"), "utf8")).toBe((await cpc(argv)).stdout);
});

it("help is shown wherever it is asked for", async () => {
  for (const argv of [["--help"], ["-h"], ["help"], ["--help", "timeline"], ["help", "--all"]]) {
    expect(await cpc(argv)).toEqual({ status: 0, stdout: generalHelp(), stderr: "" });
  }
  for (const argv of [
    ["lint", "-h"],
    ["lint", "--as-of", "--help"],
    ["help", "lint"],
  ]) {
    expect(await cpc(argv)).toEqual({ status: 0, stdout: helpOf("lint"), stderr: "" });
  }
  expect(await cpc(["lint", "--help"], { width: 50 })).toMatchObject({ stdout: helpOf("lint", 50) });
  expect(await cpc([], { width: 50 })).toEqual({ status: 2, stdout: "", stderr: generalHelp(50) });
  expect((await cpc(["--help"], { width: 50 })).stdout).toBe(generalHelp(50));
  expect(await cpc(["help", "nothing"])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(
      /^cpc: There is no such command\. The commands are: timeline, validate, .*, schema\. See cpc --help\.\n$/,
    ),
  });
  expect(await cpc(["--version"])).toEqual({ status: 0, stdout: "0.0.0\n", stderr: "" });
});

it("what goes wrong in the program itself is not taken for a mistake in the arguments", async () => {
  const out = () => {
    throw new OutputError("EIO");
  };
  await expect(cpc(["policies"], { out })).rejects.toThrow(new OutputError("EIO"));
  for (const argv of [
    ["validate", "-", ...HOUNSLOW, "--format", "ndjson"],
    ["validate", EXAMPLE, ...HOUNSLOW],
    ["census", fileURLToPath(new URL("../../examples/records/census-return.xml", import.meta.url))],
    [
      "history",
      fileURLToPath(new URL("../../examples/records/histories.ndjson", import.meta.url)),
      "--policy",
      "london",
    ],
  ])
    await expect(cpc(argv, { out, input: '{"type":"initial"}\n' }), argv[0]).rejects.toThrow(new OutputError("EIO"));
});
