import { expect, it } from "vitest";
import { nearest } from "../../src/vocabulary/nearest.js";

const names = ["hounslow", "bolton", "london", "north-yorkshire", "northamptonshire", "wales", "tees"];

it.each<[string, readonly string[]]>([
  ["hownslow", ["hounslow"]],
  ["Hounslow", ["hounslow"]],
  // Letters in another order are one slip, however far apart they are.
  ["slewa", ["wales"]],
  // A part of a name, or a name that is a part of it; not of so few letters that many names have them.
  ["north", ["north-yorkshire", "northamptonshire"]],
  ["London Borough", ["london"]],
  ["on", []],
  ["tees", ["tees"]],
  ["North   Yorkshire!", ["north-yorkshire"]],
  // One slip is forgiven in the shortest name, and one more for every three letters.
  ["teas", ["tees"]],
  ["toas", []],
  ["balton", ["bolton"]],
  ["balten", ["bolton"]],
  ["baltes", []],
  ["", []],
])("what may have been meant by %j", (given, expected) => {
  expect(nearest(given, names)).toEqual(expected);
});

it("names the likeliest first, three at most, and each once", () => {
  expect(nearest("abcdex", ["abcdyy", "abcdey", "abcdex", "abcdex"])).toEqual(["abcdex", "abcdey", "abcdyy"]);
  expect(nearest("plan-", ["plan-a", "plan-b", "plan-c", "plan-d"])).toHaveLength(3);
});

it("looks at no more of a text than a name can have", () => {
  expect(nearest(`${"x".repeat(64)}hounslow`, names)).toEqual([]);
});
