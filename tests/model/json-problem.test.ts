import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonProblem } from "../../src/model/json-problem.js";
import { parseRecord } from "../../src/index.js";
import { always } from "../always.js";

it.each<[text: string, line: number, column: number, expected: string]>([
  ["", 1, 1, "value"],
  ["{nope", 1, 2, "key"],
  ['{"a" 1}', 1, 6, "colon"],
  ['{"a": }', 1, 7, "value"],
  ['{"a": 1 "b": 2}', 1, 9, "comma-or-brace"],
  ['{\n  "a": [1\n   2]\n}', 3, 4, "comma-or-bracket"],
  ['{"a": "Jane\nDoe"}', 1, 12, "closing-quote"],
  ['{"a": "\\x"}', 1, 8, "escape"],
  ['{"a": 1,}', 1, 9, "no-comma-before-bracket"],
  ["[1,]", 1, 4, "no-comma-before-bracket"],
  ["{} {}", 1, 4, "end"],
  ["{'a': 1}", 1, 2, "key"],
  ["[01]", 1, 2, "value"],
  ["[1.]", 1, 2, "value"],
  ["[NaN]", 1, 2, "value"],
  ["[", 1, 2, "value"],
  ["\uFEFF{", 1, 3, "key"],
])("%j stops being JSON in line %i, column %i, where there should be %s", (text, line, column, expected) => {
  expect(jsonProblem(text)).toEqual({ line, column, expected });
});

it("agrees with JSON.parse about every text", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"',
      "1",
      "-",
      "0",
      "1.5e3",
      "true",
      "null",
      " ",
      "\n",
      "\\",
      "x",
    ),
    { maxLength: 10 },
  );
  const cut = fc.tuple(fc.json(), fc.nat(), fc.nat({ max: 3 })).map(([json, at, length]) => {
    const from = at % (json.length + 1);
    return json.slice(0, from) + json.slice(from + length);
  });
  always(
    fc.property(
      fc.oneof(
        pieces.map((each) => each.join("")),
        cut,
        fc.json(),
      ),
      (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(jsonProblem(text) === null).toBe(isJson);
      },
    ),
    2000,
  );
});

it("is as deep and as long as it likes", () => {
  expect(jsonProblem("[".repeat(1_000_000))).toMatchObject({ column: 1_000_001, expected: "value" });
  expect(jsonProblem(`["${"a\\n".repeat(1_000_000)}"`)).toMatchObject({ expected: "comma-or-bracket" });
});

it("a finding says where, and nothing of what is there", () => {
  const read = parseRecord('{\n  "type": "initial",\n  "reference": Jane Doe\n}');
  expect(read).toMatchObject({
    ok: false,
    findings: [
      {
        code: "not-json",
        message: "This is not JSON: in line 3, column 16, there should be a value, with texts in double quotes.",
        params: { line: 3, column: 16, expected: "value" },
      },
    ],
  });
  expect(JSON.stringify(read)).not.toContain("Jane");
  expect(parseRecord('{"type" "initial"}')).toMatchObject({
    findings: [{ message: "This is not JSON: in column 9 there should be a colon." }],
  });
});
