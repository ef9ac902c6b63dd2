import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { OPTIONS } from "../../src/cli/command-options.js";
import { commandNames, optionsOf, PLACEHOLDERS, rowOf } from "../../src/cli/command-table.js";
import { generalHelp, helpOf, usageLines } from "../../src/cli/usage.js";
import { parseArguments } from "../../src/cli/arguments.js";
import { didYouMean } from "../../src/cli/did-you-mean.js";
import { cpc } from "./cpc.js";

const README = fileURLToPath(new URL("../../README.md", import.meta.url));

it("the README lists the commands as the table has them", () => {
  const readme = readFileSync(README, "utf8");
  const block = `\n## The command\n\n\`\`\`sh\n${usageLines().join("\n")}\n\`\`\``;
  expect(readme, "run npm run generate").toContain(block);
});

describe.each(commandNames)("cpc %s", (name) => {
  it("says what it takes, each option with what it is for, at any width", async () => {
    const { status, stdout, stderr } = await cpc([name, "--help"]);
    expect([status, stderr, stdout]).toEqual([0, "", helpOf(name)]);
    expect((await cpc(["help", name])).stdout).toBe(stdout);
    const flat = stdout.replaceAll(/\s+/g, " ");
    for (const option of Object.keys(optionsOf(name))) expect(flat).toContain(`--${option}`);
    for (const format of rowOf(name).formats) expect(flat).toContain(format);
    for (const width of [40, 60, 80, 120]) {
      for (const line of helpOf(name, width)
        .split("\n")
        .filter((each) => !each.startsWith("  cpc "))) {
        if (line.trim().includes(" ")) expect(line.length, line).toBeLessThanOrEqual(width);
      }
    }
  });

  it("has examples that its own arguments are read by", () => {
    const io = { now: () => "2020-05-01T08:00:00Z" };
    expect(rowOf(name).examples).not.toEqual([]);
    for (const [line] of rowOf(name).examples) {
      const [program, verb, ...argv] = line.split(" ");
      expect([program, verb]).toEqual(["cpc", name]);
      const { values } = parseArguments(argv, name, io);
      if ("format" in values && values.format !== undefined) expect(rowOf(name).formats).toContain(values.format);
    }
  });
});

describe("help", () => {
  it("is laid out to be read", () => {
    expect(helpOf("lint")).toBe(`What is wrong in a policy that you write.

Usage:
  cpc lint ID|FILE [--as-of DATE] [--format table|json|sarif]

Options:
  --as-of DATE   The day that is asked about: what is overdue, and what is still to come.
  --output FILE  Write the result to a file, which changes only once the result is whole.

Formats:
  table, json, sarif. The first is the usual one.

Where:
  DATE       today, a day (2020-04-22), a London time (2020-04-22T10:00) or an instant with its
             offset.

Examples:
  cpc lint ./ours.json
      a policy of your own

Exit status: 0 no error, 1 findings of severity error, 2 unusable input or arguments, 130
interrupted.
`);
  });

  it("has what an option is for below it where there is little room, and no part of it is empty", () => {
    expect(helpOf("schema", 50)).toBe(`The JSON Schema of what goes in and what comes
out.

Usage:
  cpc schema
      record|policy|timeline|history|report

Options:
  --output FILE
      Write the result to a file, which changes
      only once the result is whole.

Examples:
  cpc schema record --output record.schema.json
      for an editor or another language

Exit status: 0 no error, 1 findings of severity
error, 2 unusable input or arguments, 130
interrupted.
`);
    for (const name of commandNames) expect(helpOf(name)).not.toMatch(/\n\n\n|^\n|\n\n$/);
  });

  it("of all commands says how each is used, and what each answers beside its name or below it", () => {
    const wide = generalHelp();
    expect(wide.startsWith(`Usage:\n  ${usageLines()[0]!.slice(0, 40)}`)).toBe(true);
    expect(wide).toContain("\n\nCommands:\n  timeline  What is due when in a case, who does it and how it stands\n");
    expect(wide).toContain(
      "\n  schema    The JSON Schema of what goes in and what comes out\n\ncpc COMMAND --help says",
    );
    expect(wide).toMatch(/prints the version\.\n\nExit status: 0 no error, [^\n]*\ninterrupted\.\n$/);
    expect(generalHelp(69)).toContain("\n  schema\n      The JSON Schema of what goes in and what comes out\n");
    expect(generalHelp(70)).toContain("\n  schema    The JSON Schema of what goes in and what comes out\n");
    for (const line of usageLines()) expect(line).not.toMatch(/ {2}| $/);
  });

  it("says of each option and each command in a sentence what it is for", () => {
    for (const { says } of Object.values(OPTIONS)) expect(says).toMatch(/^[A-Z].*[.)]$/);
    for (const name of commandNames) {
      expect(rowOf(name).says).toMatch(/^[A-Z].*[^.]$/);
      for (const [, meaning] of rowOf(name).examples) expect(meaning).toMatch(/^[a-z\d].*[^.]$/);
    }
  });
});

it("every option is some command's, and every word in capitals is explained or explains itself", () => {
  const taken = new Set(commandNames.flatMap((name) => Object.keys(optionsOf(name))));
  expect([...taken].toSorted()).toEqual(Object.keys(OPTIONS).toSorted());
  const words = new Set(generalHelp().match(/\b[A-Z]{3,}\b/g));
  const plain = ["FILE", "ROLE", "CODE", "KEY", "TEXT", "YEAR", "COMMAND", "DUTY", "READING", "JSON"];
  expect([...words].filter((word) => !(word in PLACEHOLDERS) && !plain.includes(word))).toEqual([]);
});

describe("a slip is answered with what may have been meant", () => {
  it("or with nothing, where nothing is near", () => {
    expect(didYouMean("zzz", ["timeline", "validate"])).toBe("");
    expect(didYouMean("reviw", ["review"])).toBe(" Did you mean review?");
    expect(didYouMean("stage", ["state", "stamp", "stages"], (name) => `--${name}`)).toBe(
      " Did you mean --stages or --state?",
    );
  });

  it.each<[args: readonly string[], meant: string]>([
    [["timelines"], "Did you mean timeline?"],
    [["help", "validat"], "Did you mean validate?"],
    [["timeline", "-", "--polcy", "hounslow"], "Did you mean --policy?"],
    [["timeline", "-", "--policy", "hounslow", "--format", "markdwon"], "Did you mean markdown?"],
    [["timeline", "-", "--policy", "houndslow"], "Did you mean hounslow?"],
    [["compare", "hounslow", "londn"], "Did you mean london?"],
    [["lint", "londn"], "Did you mean london?"],
    [["why", "2020-05-01", "2020-05-05", "--calendar", "scottland"], "Did you mean scotland?"],
    [["measures", "-", "--policy", "hounslow", "--on", "2020-05-01", "--by", "quater"], "Did you mean quarter?"],
    [["measures", "-", "--policy", "hounslow", "--on", "2020-05-01", "--count", "meeting"], "Did you mean meetings?"],
    [["schema", "recrod"], "Did you mean record?"],
    [["policies", "shwo", "hounslow"], "Did you mean show?"],
    [["validate", "EXAMPLE", "--policy", "hounslow", "--exclude", "deadline-mised"], "Did you mean deadline-missed"],
    [["explain", "EXAMPLE", "--policy", "hounslow", "--duty", "conference-hled"], "Did you mean conference-held"],
    [["explain", "EXAMPLE", "--policy", "hounslow", "--finding", "deadline-overdu"], "Its findings are: "],
    [
      ["why", "EXAMPLE", "2020-05-05", "--policy", "hounslow", "--duty", "conference-hled"],
      "Did you mean conference-held",
    ],
    [
      ["plan", "EXAMPLE", "--policy", "hounslow", "--from", "today", "--duty", "conference-hled"],
      "Did you mean conference-held",
    ],
    [["worklist", "EXAMPLE", "--policy", "hounslow", "--role", "chiar"], "Did you mean chair"],
    [["worklist", "EXAMPLE", "--policy", "hounslow", "--participant", "p22"], "Did you mean p2"],
    [["worklist", "EXAMPLE", "--policy", "hounslow", "--agency", "health-visitin"], "Did you mean health-visiting"],
    [["timeline", "EXAMPLE", "--policy", "hounslow", "--for", "health-visiter"], "health-visitor"],
    [["timeline", "EXAMPLE", "--policy", "hounslow", "--not-held", "reprots"], "Did you mean reports"],
    [
      ["timeline", "EXAMPLE", "--policy", "hounslow", "--reading", "reports-submited=calendar-days"],
      "Did you mean reports-submitted",
    ],
    [["timeline", "EXAMPLE", "--policy", "hounslow", "--reading", "reports-submitted=calender-days"], "calendar-days"],
  ])("cpc %j: %s", async (args, meant) => {
    const { status, stdout, stderr } = await cpc(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(meant);
    expect(stderr).toMatch(/^cpc: [^\n]*\n$/);
  });
});

describe("today", () => {
  it.each([
    ["2020-05-01T08:00:00Z", "2020-05-01"],
    ["2020-05-01T23:30:00Z", "2020-05-02"],
    ["2020-01-01T23:30:00Z", "2020-01-01"],
  ])("at %s is London's day %s", async (now, day) => {
    const args = ["timeline", "EXAMPLE", "--policy", "hounslow", "--as-of", "today", "--format", "json"];
    const { stdout } = await cpc(args, { now: () => now });
    expect(JSON.parse(stdout)).toMatchObject({ asOf: day });
  });

  it("is a day for every command that asks for one", async () => {
    const now = () => "2020-05-01T08:00:00Z";
    const same = async (args: readonly string[]) => {
      const [today, day] = [
        await cpc(args, { now }),
        await cpc(
          args.map((each) => (each === "today" ? "2020-05-01" : each)),
          { now },
        ),
      ];
      expect([today.stderr, today.stdout]).toEqual(["", day.stdout]);
    };
    await same(["plan", "EXAMPLE", "--policy", "hounslow", "--from", "today"]);
    await same(["compare", "hounslow", "london", "--on", "today"]);
    await same(["holiday", "today", "EXAMPLE", "--policy", "hounslow"]);
    await same(["why", "2020-04-01", "today"]);
    await same([
      "diff",
      "EXAMPLE",
      "EXAMPLE",
      "--policy",
      "hounslow",
      "--as-of",
      "today",
      "--as-of-before",
      "2020-04-20",
    ]);
  });

  it("a feed is made now unless a time is given", async () => {
    const args = ["timeline", "EXAMPLE", "--policy", "hounslow", "--format", "ics"];
    const { stdout } = await cpc(args, { now: () => "2020-05-01T08:00:00Z" });
    expect(stdout).toContain("DTSTAMP:20200501T080000Z");
    const given = await cpc([...args, "--stamp", "2020-05-02T09:00:00Z"]);
    expect(given.stdout).toContain("DTSTAMP:20200502T090000Z");
  });
});
