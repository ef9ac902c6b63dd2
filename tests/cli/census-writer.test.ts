import { describe, expect, it } from "vitest";
import type { CensusHeader, PreviewedChild } from "../../src/census/index.js";
import { censusWriter } from "../../src/cli/census-writer.js";
import { plain } from "../../src/formats/text/paint.js";
import type { Finding } from "../../src/model/index.js";

const finding = (code: string, severity: Finding["severity"], path = "plans[0]"): Finding => ({
  code,
  severity,
  path,
  key: `${code}@${path}`,
  message: `About ${code}.`,
  fix: "Mend it.",
  pointer: "",
  basis: [],
  params: {},
});
const header = (...findings: Finding[]) => ({ collection: "CIN", year: 2025, findings }) as unknown as CensusHeader;
const child = (id: string | null, place: number, ...findings: Finding[]) =>
  ({ child: place, line: 10 + place, history: id === null ? {} : { id }, findings }) as unknown as PreviewedChild;
const ofReturn = (...findings: Finding[]) =>
  ({ child: null, line: null, history: null, findings }) as unknown as PreviewedChild;

describe("findings of a return as text", () => {
  it("stand under the child or the return, with sums by code, the most frequent first", () => {
    const writer = censusWriter("table", { width: 80 });
    expect(writer.begin(header())).toBe("");
    expect(writer.rowsOf(child("C1", 0))).toBe("");
    expect(writer.rowsOf(child("C2", 1, finding("200", "error"), finding("100", "query")))).toMatch(
      /^Child C2, line 11\nERROR 200 [^]*\nQUERY 100 [^]*\n\n$/,
    );
    expect(writer.rowsOf(child(null, 2, finding("100", "query")))).toMatch(/^Child without an id, line 12\nQUERY 100 /);
    expect(writer.rowsOf(ofReturn(finding("150", "info", "")))).toMatch(/^The return\n/);
    expect(writer.sums).toEqual({ children: 3, withErrors: 1, error: 1, query: 2 });
    expect(writer.end()).toBe(
      [
        "      2  100    About 100.\n",
        "      1  150    About 150.\n",
        "      1  200    About 200.\n",
        "\n3 children, 1 with errors: 1 error, 2 queries.\n",
      ].join(""),
    );
  });

  it("are counted one by one, and none says so", () => {
    const writer = censusWriter("table", {});
    expect(writer.begin(header(finding("9", "error", "")))).toMatch(/^The return\nERROR 9\n/);
    writer.rowsOf(child("C1", 0, finding("7", "error"), finding("8", "error"), finding("8", "query")));
    expect(writer.end()).toMatch(/\n1 child, 1 with errors: 3 errors, 1 query\.\n$/);
    expect(censusWriter("table", {}).end()).toBe("0 children, 0 with errors: 0 errors, 0 queries.\n");
  });

  it("are in bold type where there is some", () => {
    const writer = censusWriter("table", { paint: { ...plain, bold: (text) => `*${text}*` } });
    expect(writer.rowsOf(child("C1", 0, finding("7", "error")))).toMatch(/^\*Child C1, line 10\*\n/);
  });
});

describe("findings of a return for programs", () => {
  it("are rows of CSV under one header", () => {
    const writer = censusWriter("csv", {});
    expect(writer.begin(header(finding("9", "error", "")))).toBe(
      '"child","place","line","severity","code","path","message","fix"\r\n"","","","error","9","","About 9.","Mend it."\r\n',
    );
    expect(writer.rowsOf(child("C1", 3, finding("7", "query")))).toBe(
      '"C1","3","13","query","7","plans[0]","About 7.","Mend it."\r\n',
    );
    expect(writer.end()).toBe("");
  });

  it("are a line each as NDJSON, and nothing else", () => {
    const writer = censusWriter("ndjson", {});
    expect(writer.begin(header())).toBe("");
    const text = writer.rowsOf(child("C1", 3, finding("7", "query"), finding("8", "error")));
    expect(
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as object),
    ).toEqual([
      { child: "C1", place: 3, line: 13, ...finding("7", "query") },
      { child: "C1", place: 3, line: 13, ...finding("8", "error") },
    ]);
    expect(writer.end()).toBe("");
  });

  it("are one JSON, with the header's fields and the sums", () => {
    const writer = censusWriter("json", {});
    const text =
      writer.begin(header(finding("9", "error", ""))) +
      writer.rowsOf(child("C1", 0)) +
      writer.rowsOf(child("C2", 1, finding("7", "query"), finding("8", "error"))) +
      writer.end();
    expect(JSON.parse(text)).toEqual({
      header: { collection: "CIN", year: 2025 },
      findings: [
        { child: null, place: null, line: null, ...finding("9", "error", "") },
        { child: "C2", place: 1, line: 11, ...finding("7", "query") },
        { child: "C2", place: 1, line: 11, ...finding("8", "error") },
      ],
      summary: { children: 2, withErrors: 1, error: 2, query: 1 },
    });
    expect(text.split("\n")).toHaveLength(10);
  });
});
