import { describe, expect, it } from "vitest";
import * as formats from "../../src/formats/index.js";
import * as ofHistories from "../../src/history/index.js";
import * as root from "../../src/index.js";
import * as model from "../../src/model/index.js";
import { inOrder, odd } from "./calls.js";

/** The functions that take options last, and an option of each that has a type of its own. */
const WITH_OPTIONS: Readonly<Record<string, string>> = {
  buildTimeline: "readings",
  validateRecord: "readings",
  buildHistory: "readings",
  validateHistory: "readings",
  parseRecord: "lenient",
  parsePolicy: "known",
  recordFromRow: "columns",
  lintPolicy: "others",
  comparePolicies: "labels",
  explain: "labels",
  workingCalendar: "weekend",
  timelineToText: "width",
  timelineToMarkdown: "labels",
  timelineToCsv: "labels",
  timelineToMermaid: "labels",
  timelineToPlainWords: "width",
  timelineToSvg: "labels",
  findingsToText: "width",
  historyToText: "width",
  historyToMarkdown: "labels",
  historyToCsv: "labels",
  policyToText: "width",
  policyToMarkdown: "labels",
  comparisonToText: "width",
  comparisonToMarkdown: "labels",
  explanationToText: "width",
  worklistToText: "width",
  worklistToMarkdown: "labels",
  worklistToCsv: "labels",
};

/** What the root has, and what only a folder has. */
const callables = { ...formats, ...model, ...ofHistories, ...root } as unknown as Readonly<
  Record<string, (...given: unknown[]) => unknown>
>;

function mistakeOf(name: string, options: unknown) {
  const callable = callables[name]!;
  try {
    callable(...inOrder[name]!.slice(0, -1), options);
  } catch (error) {
    const { code, details, message } = error as root.CodedError;
    return { code, details, message };
  }
  return null;
}

describe.each(Object.entries(WITH_OPTIONS))("%s", (name, option) => {
  it("refuses an option that it does not take, and names it", () => {
    expect(mistakeOf(name, { asOff: 1 })).toMatchObject({ code: "unknown-option", details: { option: "asOff" } });
    const mistyped = `${option}s`;
    expect(mistakeOf(name, { [mistyped]: 1 })).toMatchObject({
      code: "unknown-option",
      details: { option: mistyped, suggestions: expect.arrayContaining([option]) as unknown },
    });
  });

  it("refuses an option of another type, and names it", () => {
    for (const make of [odd["a symbol"]!, odd["true"]!, odd["a text"]!, odd["NaN"]!]) {
      if (option === "lenient" && make() === true) continue;
      expect(mistakeOf(name, { [option]: make() })).toMatchObject({ code: "wrong-option", details: { option } });
    }
  });

  it("refuses what is no options", () => {
    for (const given of [null, 1, "x", [], Symbol("x")]) {
      expect(mistakeOf(name, given)).toMatchObject({ code: "not-options" });
    }
  });

  it("takes an option that is there without a value, and none", () => {
    expect(mistakeOf(name, { ...(inOrder[name]!.at(-1) as object), [option]: undefined })).toBeNull();
  });
});

it("a name that is no name of an option is not repeated", () => {
  const mistake = mistakeOf("buildTimeline", { "Jane Doe, 07700 900123": 1 });
  expect(JSON.stringify(mistake)).not.toContain("Jane");
  expect(mistake).toMatchObject({ code: "unknown-option", details: { option: null } });
});
