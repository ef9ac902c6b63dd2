import { expect, it } from "vitest";
import { csvHeader } from "../../../src/formats/index.js";

it("a header names the columns, in words of one's own too", () => {
  expect(csvHeader("worklist").split(",")).toContain('"reference"');
  expect(csvHeader("worklist", { words: { columns: { reference: "cyfeirnod" } } })).toContain('"cyfeirnod"');
});

it.each(["Timeline", "explanation", "", "constructor", undefined, {}])("there is none of %j", (of) => {
  expect(() => csvHeader(of as never)).toThrow(
    expect.objectContaining({ code: "unknown-table", message: expect.stringContaining("timeline, report, worklist") }),
  );
});

it("a header begins with a byte order mark where that is asked for", () => {
  expect(csvHeader("worklist", { bom: true })).toBe(`\uFEFF${csvHeader("worklist")}`);
  expect(csvHeader("worklist", { bom: false })).toBe(csvHeader("worklist"));
});
