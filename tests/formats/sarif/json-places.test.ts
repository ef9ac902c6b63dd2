import fc from "fast-check";
import { expect, it } from "vitest";
import { placesInJson } from "../../../src/formats/sarif/json-places.js";
import { always } from "../../always.js";

const TEXT = `{
  "type": "initial",
  "reports": [ { "by": "p1" }, {
    "by" : "p,2", "a/b~c": [[], {}, -1.5e3] } ],
  "twice": 1, "twice": 2
}`;

it.each([
  ["", 1, 1],
  ["/type", 2, 3],
  ["/reports", 3, 3],
  ["/reports/0", 3, 16],
  ["/reports/1/by", 4, 5],
  ["/reports/1/a~1b~0c/2", 4, 37],
  ["/twice", 5, 15],
  // What is not there has the place of what would hold it.
  ["/conference/held/start", 1, 1],
  ["/reports/1/submittedAt", 3, 32],
  ["/reports/7", 3, 3],
  ["/type/0", 2, 3],
])("%j stands on line %i, column %i", (pointer, line, column) => {
  expect(placesInJson(TEXT, [pointer])).toEqual([{ line, column }]);
});

it("counts a byte order mark as no column, and lines however they end", () => {
  expect(placesInJson('\uFEFF{"a":\r\n1,\r\n"b":2}', ["/a", "/b"])).toEqual([
    { line: 1, column: 2 },
    { line: 3, column: 1 },
  ]);
});

it.each(["", "{", "[1,]", '{"a":1}}', "nothing"])("%j is no JSON, and has no places", (text) => {
  expect(placesInJson(text, ["/a"])).toEqual([null]);
});

it("at each place stands what the pointer leads to", () => {
  always(
    fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 1, "\t"), (json, indent) => {
      const value = JSON.parse(json) as unknown;
      const text = JSON.stringify(value, null, indent);
      const pointers = pointersOf(value);
      const places = placesInJson(
        text,
        pointers.map(({ pointer }) => pointer),
      );
      const lines = text.split("\n");
      for (const [index, { name, of }] of pointers.entries()) {
        const { line, column } = places[index]!;
        const rest = lines
          .slice(line - 1)
          .join("\n")
          .slice(column - 1);
        expect(rest.startsWith(name ?? JSON.stringify(of, null, indent)!.slice(0, 1))).toBe(true);
      }
    }),
  );
});

it("reads what is nested deeply, in a time that grows with its length", () => {
  const depth = 100_000;
  const text = "[".repeat(depth) + "]".repeat(depth);
  expect(placesInJson(text, ["/0/0"])).toEqual([{ line: 1, column: 3 }]);
});

/** Every pointer into a value; of a member its name as it is written. */
function pointersOf(value: unknown, pointer = "", name?: string): { pointer: string; name?: string; of: unknown }[] {
  const own = { pointer, of: value, ...(name === undefined ? {} : { name }) };
  if (typeof value !== "object" || value === null) return [own];
  const isList = Array.isArray(value);
  return [
    own,
    ...Object.entries(value).flatMap(([key, each]) =>
      pointersOf(
        each,
        `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        isList ? undefined : JSON.stringify(key),
      ),
    ),
  ];
}
