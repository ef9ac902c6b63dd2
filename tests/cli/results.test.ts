import { describe, expect, it } from "vitest";
import { withByteOrderMark } from "../../src/cli/byte-order-mark.js";
import type { Io, Terminal } from "../../src/cli/io.js";
import { resultsIn } from "../../src/cli/results.js";

const writers = {
  csvHeader: "n\r\n",
  csv: (n: number) => `${n}\r\n`,
  markdown: (n: number) => `# ${n}\n`,
  table: (n: number) => `${n}.\n`,
};

/** What is out after each result, and at the end. */
function written(format: "table" | "json" | "markdown" | "csv", ...results: readonly number[]): string[] {
  let out = "";
  const io = { out: (text: string) => ((out += text), true) } as Io;
  const { add, end } = resultsIn<number>(format, io, writers);
  const found = results.map((result) => {
    add(result);
    return out;
  });
  end();
  return [...found, out];
}

describe("results are written as they are made:", () => {
  it("rows under one header, also where there is none", () => {
    expect(written("csv", 1, 2)).toEqual(["n\r\n1\r\n", "n\r\n1\r\n2\r\n", "n\r\n1\r\n2\r\n"]);
    expect(written("csv")).toEqual(["n\r\n"]);
  });

  it("texts with a blank line between", () => {
    expect(written("table", 1, 2, 3).at(-1)).toBe("1.\n\n2.\n\n3.\n");
    expect(written("markdown", 1, 2)).toEqual(["# 1\n", "# 1\n\n# 2\n", "# 1\n\n# 2\n"]);
    expect(written("table")).toEqual([""]);
  });

  it("JSON that is laid out for one, and one a line for several", () => {
    expect(written("json", 1)).toEqual(["", "1\n"]);
    expect(written("json", 1, 2, 3)).toEqual(["", "1\n2\n", "1\n2\n3\n", "1\n2\n3\n"]);
    expect(written("json")).toEqual([""]);
  });
});

it("a byte order mark comes once, before the first text that is written", () => {
  const pieces: string[] = [];
  const terminal = { out: (text: string) => pieces.push(text) !== 2 } as Terminal;
  const marked = withByteOrderMark({ bom: true, format: "csv" }, terminal);
  expect(["", "a", "", "b"].map((text) => marked.out(text))).toEqual([true, false, true, true]);
  expect(pieces).toEqual(["", "\uFEFFa", "", "b"]);
  expect(withByteOrderMark({ bom: false, format: "json" }, terminal)).toBe(terminal);
  expect(withByteOrderMark({}, terminal)).toBe(terminal);
  expect(() => withByteOrderMark({ bom: true }, terminal)).toThrow("--bom is for --format csv.");
});
