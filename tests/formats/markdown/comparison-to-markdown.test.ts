import { expect, it } from "vitest";
import { comparisonToMarkdown } from "../../../src/formats/index.js";
import { comparePolicies } from "../../../src/index.js";
import { county, town } from "../policies.js";

const record = { type: "initial", conference: { held: { start: "2026-03-02", end: "2026-03-02" } } } as const;
/** The columns as wide as what is in them, so that a row is read without its padding. */
const compact = (markdown: string) => markdown.replaceAll(/ +(?=\|)/g, " ").replaceAll(/-{3,}/g, "---");

it("policies are a column each, with a row for each rule that differs", () => {
  expect(compact(comparisonToMarkdown(comparePolicies([town, county])))).toBe(
    String.raw`# Town \| centre, County, interim rules of 2020

## Rules

| Rule | Town \| centre | County |
| --- | --- | --- |
| ${"`plan-sent`"}<br>duty | 1 day after the end of the conference; must, by chair to family; town O1 | 3 days after the end of the conference; must, by chair to family; county O1 |
| ${"`modes`"}<br>arrangement | video, telephone; for initial and pre-birth; town O1<br>telephone; for review; town O1 | – |
`,
  );
});

it("with all, what is the same stands there too", () => {
  const rows = (all: boolean) => comparisonToMarkdown(comparePolicies([town, county]), { all }).match(/^\| `\S+`/gm);
  expect(rows(false)).toEqual(["| `plan-sent`", "| `modes`"]);
  expect(rows(true)).toEqual(["| `plan-sent`", "| `platform`", "| `modes`"]);
});

it("of a record the deadlines come first, each with its key", () => {
  const [, heading, table] = comparisonToMarkdown(comparePolicies([town, county], { record })).split("\n\n");
  expect(heading).toBe("## Deadlines");
  expect(compact(table!)).toBe(
    String.raw`| Deadline | Town \| centre | County |
| --- | --- | --- |
| Plan sent<br>${"`plan-sent`"} | Tue 3 Mar 2026; town O1 | Thu 5 Mar 2026; county O1 |`,
  );
});
