import { describe, expect, it } from "vitest";
import { workingTogether } from "../../src/authorities/national/working-together.js";
import {
  csvHeader,
  measuresCsvHeader,
  measuresToCsv,
  measuresToMarkdown,
  measuresToText,
} from "../../src/formats/index.js";
import { measureWords } from "../../src/formats/in-words/measures-in-words.js";
import { definitionWords } from "../../src/measures/definition-text.js";
import { measure, type MeasureOptions } from "../../src/measures/index.js";
import type { ChildHistory } from "../../src/model/index.js";
import { readCsv } from "./read-csv.js";

const held = (id: string, conferenceHeldOn: string): ChildHistory => ({
  id,
  enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn }],
});
const histories: readonly ChildHistory[] = [
  held("C1", "2025-01-27"),
  held("C2", "2025-01-28"),
  ...Array.from({ length: 7 }, (_, index) => held(`D${index}`, "2025-01-03")),
];
const measures = (options: Partial<MeasureOptions> = {}) =>
  measure(histories, workingTogether, { on: "2025-01-31", from: "2025-01-01", ...options });

describe("measures as text", () => {
  it("have a line for each period, with what was left out and whose it is", () => {
    const [head, conferences] = measuresToText(measures(), { width: 80 }).split("\n\n");
    expect(head).toBe("Measures as of Friday 31 January 2025\nPolicy: working-together");
    expect(conferences).toBe(
      [
        "CONFERENCES IN TIME",
        "  Initial conferences held in the period, and those of them held by their due",
        "  date. A conference counts once for each child.",
        "  1 Jan 2025 to 31 Jan 2025  1 of 2   50.0%",
        "    Left out: 7 held before the enquiry began (D0, D1, D2, D3, D4 and 2 more).",
      ].join("\n"),
    );
  });

  it("say what is too small a number, and that they do", () => {
    const text = measuresToText(measures({ suppressBelow: 3 }));
    expect(text).toContain(
      "1 Jan 2025 to 31 Jan 2025  [c] of [c]     [c]\n    Left out: 7 held before the enquiry began.",
    );
    expect(text).toMatch(/\n\n\[c\]: too small a number to be shown\.\n$/);
    expect(measuresToText(measures())).not.toContain("[c]");
  });

  it("give no percentage of none, and none of a number", () => {
    const text = measuresToText(measures());
    expect(text).toMatch(/31 Jan 2025 +0 of 0 +–\n/);
    expect(text).toMatch(/31 Jan 2025 +0\n/);
  });

  it("name no policy where it depends on the day", () => {
    const figures = measure([], () => workingTogether, { on: "2025-01-31" });
    expect(measuresToText(figures)).toMatch(/^Measures as of Friday 31 January 2025\n\nCONFERENCES/);
  });
});

describe("measures as CSV", () => {
  it("are a row for each measure and period, without a code of a child", () => {
    const csv = measuresCsvHeader + measuresToCsv(measures());
    const [header, first, ...rest] = readCsv(csv);
    expect(Object.fromEntries(header!.map((name, index) => [name, first![index]]))).toMatchObject({
      measure: "conferences-in-time",
      from: "2025-01-01",
      through: "2025-01-31",
      on: "2025-01-31",
      policy: "working-together",
      count: "children",
      numerator: "1",
      denominator: "2",
      percent: "50",
      suppressed: "",
      excluded: "conference-before-enquiry=7",
    });
    expect(rest).toHaveLength(4);
    expect(csv).not.toMatch(/"[CD]\d|\b[CD]\d\b/);
    expect(csvHeader("measures")).toBe(measuresCsvHeader);
  });

  it("leave a number empty that is too small", () => {
    const [first] = readCsv(measuresToCsv(measures({ suppressBelow: 8 })));
    expect(first!.slice(6, 11)).toEqual(["", "", "", "true", "conference-before-enquiry="]);
  });
});

describe("measures as Markdown", () => {
  it("are a page with the day, the policy, and of each measure what it counts", () => {
    const blocks = measuresToMarkdown(measures()).split("\n\n");
    expect(blocks.slice(0, 4)).toEqual([
      "# Measures as of Friday 31 January 2025",
      "Policy: working-together",
      "## Conferences in time",
      "Initial conferences held in the period, and those of them held by their due date. A conference counts once for each child.",
    ]);
    expect(blocks.filter((block) => block.startsWith("#"))).toHaveLength(6);
  });

  it("leave the cell of a period empty from which nothing was left out", () => {
    const markdown = measuresToMarkdown(measures({ on: "2025-02-28", by: "month" }));
    expect(markdown.match(/^\| 1 (?:Jan|Feb) 2025 to .*$/m)![0]).toMatch(/\| 7 held before the enquiry began .*\|$/);
    expect(markdown.match(/^\| 1 Feb 2025 to .*$/m)![0]).toMatch(/\| 0 +\| 0 +\| – +\| +\|$/);
  });

  it("say at the end what stands for too small a number", () => {
    expect(measuresToMarkdown(measures({ suppressBelow: 3 }))).toMatch(
      /\|\n\n\\\[c\\\]: too small a number to be shown\.\n$/,
    );
    expect(measuresToMarkdown(measures())).not.toContain("[c");
  });

  it("are a table for each measure, with a column for what was left out where something was", () => {
    const markdown = measuresToMarkdown(measures());
    expect(markdown).toContain("| Period                    | Number | Of  | Percentage | Left out ");
    expect(markdown).toContain("## Open enquiries\n\n");
    expect(markdown).toContain("| Period      | Number |\n| ----------- | ------ |\n| 31 Jan 2025 | 0      |");
  });
});

it("in other words no English is left", () => {
  const foreign = (messages: object) =>
    Object.fromEntries(
      Object.keys(messages).map((key) => [
        key,
        `ж {day}{policy}{from}{through}{numerator}{denominator}{percent}{reasons}{number}{reason}{ids}`,
      ]),
    );
  const dates = Object.fromEntries(["long", "dayMonthAndYear"].map((key) => [key, "ж"]));
  const words = { measureTable: foreign(measureWords.messages), measures: foreign(definitionWords.messages), dates };
  for (const figures of [measures(), measures({ suppressBelow: 3, count: "meetings" })]) {
    const written = [measuresToText(figures, { words }), measuresToMarkdown(figures, { words })].join("\n");
    const codes = /working-together|[CD]\d/g;
    expect(written.replaceAll(codes, "")).not.toMatch(/[A-Za-z]/);
    const rows = readCsv(measuresToCsv(figures, { words }));
    expect(rows.map((row) => row.at(-1)).join("")).not.toMatch(/[A-Za-z]/);
  }
});
