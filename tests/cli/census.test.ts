import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleChildren, faults, madeUpChildren, returnXml } from "../census/made-up-return.js";
import { cpc, file } from "./cpc.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const EXAMPLE = `${ROOT}examples/records/census-return.xml`;
const example = readFileSync(EXAMPLE, "utf8");
const clean = [...returnXml([...madeUpChildren(30)].filter(({ planted }) => planted.length === 0))].join("");

interface Line {
  readonly child: string | null;
  readonly place: number | null;
  readonly line: number | null;
  readonly code: string;
  readonly path: string;
}
const linesOf = (stdout: string) =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

/** A return without a child, whose reference date is so. */
const dated = (day: string) =>
  `<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year>${day && `<ReferenceDate>${day}</ReferenceDate>`}</CollectionDetails></Header><Children></Children></Message>`;

it("the example is what the generator makes", () => {
  expect(example).toBe([...returnXml(exampleChildren())].join(""));
});

it("the page shows what the command prints", async () => {
  const page = readFileSync(`${ROOT}docs/census.md`, "utf8");
  const shown = [...page.matchAll(/```sh\ncpc ([^\n]+)\n```\n\n```text\n([\s\S]*?)```/g)];
  expect(shown).toHaveLength(2);
  for (const [, args, output] of shown) expect((await cpc(args!.split(" "), { cwd: ROOT })).stdout).toBe(output);
});

describe("cpc census", () => {
  it("says what is wrong with each child, with sums at the end, and its status says whether there are errors", async () => {
    const { status, stdout, stderr } = await cpc(["census", EXAMPLE]);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("Child C000002, line 16\nERROR 2885  plans[0].startedOn\n");
    expect(stdout).toMatch(/\n12 children, 4 with errors: 6 errors, 1 query\.\n$/);
  });

  it("of a return without a fault ends with 0", async () => {
    const { status, stdout } = await cpc(["census", "-"], { input: clean });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ children, 0 with errors: 0 errors, 0 queries\.\n$/);
  });

  it("with queries alone ends with 0", async () => {
    const input = [...returnXml(madeUpChildren(12, 3, [faults["8675Q"]!]))].join("");
    const { status, stdout } = await cpc(["census", "-", "--format", "ndjson"], { input });
    expect(status).toBe(0);
    expect(new Set(linesOf(stdout).map(({ code }) => code))).toEqual(new Set(["8675Q"]));
  });

  it("gives a finding a line as ndjson", async () => {
    const lines = linesOf((await cpc(["census", EXAMPLE, "--format", "ndjson"])).stdout);
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatchObject({
      child: "C000002",
      place: 1,
      line: 16,
      code: "2885",
      severity: "error",
      path: "plans[0].startedOn",
      key: "2885@plans[0].startedOn",
    });
  });

  it("gives all of them as one JSON, with the header and sums", async () => {
    const parsed = JSON.parse((await cpc(["census", EXAMPLE, "--format", "json"])).stdout) as { findings: Line[] };
    expect(parsed).toMatchObject({
      header: { collection: "CIN", year: 2025, referenceDate: "2025-03-31", authority: "999" },
      summary: { children: 12, withErrors: 4, error: 6, query: 1 },
    });
    expect(parsed.findings).toEqual(linesOf((await cpc(["census", EXAMPLE, "--format", "ndjson"])).stdout));
    const none = JSON.parse((await cpc(["census", "-", "--format", "json"], { input: clean })).stdout) as {
      findings: Line[];
    };
    expect(none.findings).toEqual([]);
  });

  it("gives rows for a spreadsheet", async () => {
    const rows = (await cpc(["census", EXAMPLE, "--format", "csv"])).stdout.trimEnd().split("\r\n");
    expect(rows[0]).toBe('"child","place","line","severity","code","path","message","fix"');
    expect(rows).toHaveLength(8);
    expect(rows[1]).toMatch(/^"C000002","1","16","error","2885","plans\[0\]\.startedOn","/);
  });

  it("is of the year that is asked about", async () => {
    const codesOf = async (...options: string[]) =>
      new Set(
        linesOf((await cpc(["census", EXAMPLE, "--format", "ndjson", ...options])).stdout).map(({ code }) => code),
      );
    expect(await codesOf("--year", "2024")).toContain("8715");
    expect(await codesOf("--reference-date", "2025-03-31")).toEqual(await codesOf());
    expect(await codesOf("--year", "2025")).toEqual(await codesOf());
  });

  it("reports a return that is cut, with what was before", async () => {
    const { status, stdout } = await cpc(["census", "-", "--format", "ndjson"], { input: example.slice(0, -500) });
    expect(status).toBe(1);
    const lines = linesOf(stdout);
    expect(lines[0]).toMatchObject({ child: "C000002" });
    expect(lines.at(-1)).toMatchObject({ child: null, place: null, code: "truncated", path: "" });
  });

  it.each<[what: string, args: readonly string[], problem: string]>([
    ["no return", [], "Give one return"],
    ["two returns", [EXAMPLE, EXAMPLE], "Give one return"],
    ["no such format", [EXAMPLE, "--format", "sarif"], "no such format"],
    ["a year of two digits", [EXAMPLE, "--year", "25"], "[not-a-year]"],
    ["a year of five digits", [EXAMPLE, "--year", "20255"], "[not-a-year]"],
    ["a year among other text", [EXAMPLE, "--year", "of 2025"], "[not-a-year]"],
    ["a year and a day", [EXAMPLE, "--year", "2025", "--reference-date", "2025-03-31"], "and not both"],
    ["no day", [EXAMPLE, "--reference-date", "31/03/2025"], "[not-a-date]"],
    ["a year outside the calendar", [EXAMPLE, "--year", "1066"], "[outside-calendar]"],
    ["no such file", [`${ROOT}nothing.xml`], "cannot be read (ENOENT)"],
    ["a folder", [ROOT], "cannot be read (EISDIR)"],
    ["an empty file", [file("empty.xml", "")], "[not-xml]"],
    ["no XML", [file("text.xml", "C1,2024-05-01")], "text.xml: This is not XML"],
    ["no XML, of a year", [file("text2.xml", "C1,2024-05-01"), "--year", "2025"], "text2.xml: This is not XML"],
    ["other XML", [file("other.xml", "<html/>")], "[not-a-census]"],
    [
      "a return that is cut before any child",
      [file("cut.xml", "<Message><Children>")],
      "cut.xml: The file ends before",
    ],
    [
      "such a return of a year",
      [file("cut.xml", "<Message><Children>"), "--year", "2025"],
      "cut.xml: The file ends before",
    ],
    [
      "a return without a reference date",
      [file("undated.xml", "<Message><Children><Child/></Children></Message>")],
      "undated.xml has no reference date. Give --year or --reference-date.",
    ],
    ["a return of a year outside the calendar", [file("old.xml", dated("1066-03-31"))], "[outside-calendar]"],
  ])("%s ends with 2, and says in a line what to do", async (_, args, problem) => {
    const { status, stdout, stderr } = await cpc(["census", ...args]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(problem);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("takes the year of the header, or the one that is given where it has none", async () => {
    expect((await cpc(["census", file("new.xml", dated("2025-03-31")), "--format", "json"])).status).toBe(0);
    expect((await cpc(["census", file("undated.xml", dated("")), "--year", "2025"])).stdout).toContain("0 children");
  });

  it("sums up on a terminal, and says how far it is while it reads", async () => {
    const alone = await cpc(["census", EXAMPLE, "--format", "csv"], { isTerminal: true });
    expect(alone.stderr).toBe("12 children, 4 with errors.\n");
    let time = 0;
    const now = () => new Date((time += 1200)).toISOString();
    const many = file("more.xml", [...returnXml(madeUpChildren(120))].join(""));
    expect((await cpc(["census", many], { isTerminal: true, now })).stderr).toMatch(
      /^\r100 children, 1 s\r {17}\r120 children, \d+ with errors\.\n$/,
    );
  });

  it("writes in large pieces, and no more once nobody reads", async () => {
    const many = file("pieces.xml", [...returnXml(madeUpChildren(900))].join(""));
    const pieces: string[] = [];
    const out = (text: string) => pieces.push(text) > 0;
    await cpc(["census", many, "--format", "csv"], { out });
    const [last, ...before] = pieces.toReversed();
    expect(before.length).toBeGreaterThan(1);
    for (const piece of before) expect(piece.length).toBeGreaterThanOrEqual(1 << 14);
    for (const piece of before) expect(piece.length).toBeLessThan(1 << 15);
    expect(last).not.toBe("");
    expect(pieces.join("").split("\r\n")).toHaveLength(
      (await cpc(["census", many, "--format", "ndjson"])).stdout.split("\n").length + 1,
    );
    const first = pieces[0];
    pieces.length = 0;
    expect((await cpc(["census", many, "--format", "csv"], { out, drained: async () => false })).status).toBe(1);
    expect(pieces).toEqual([first]);
  });
});
