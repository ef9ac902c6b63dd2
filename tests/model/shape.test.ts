import { describe, expect, it } from "vitest";
import { listOf, oneOf, tableOf, text, wholeNumber, type Problem, type Shape } from "../../src/model/shape.js";

/** What a shape reads of a value, and what it finds wrong. */
function read(shape: Shape, value: unknown) {
  const problems: Problem[] = [];
  const is = shape.read(value, [], problems);
  return { is, wrong: problems.map(({ finding }) => `${finding.code} ${finding.path}`.trim()) };
}

const counts = tableOf(text({ most: 3 }), wholeNumber(1, 17));

describe("a table", () => {
  it("has a thing under each name", () => {
    expect(read(counts, { a: 1, abc: 17 })).toEqual({ is: { a: 1, abc: 17 }, wrong: [] });
  });

  it("says which name or thing is wrong", () => {
    expect(read(counts, { abcd: 1 }).wrong).toEqual(["invalid abcd"]);
    expect(read(counts, { a: 0, b: 18 }).wrong).toEqual(["too-small a", "too-large b"]);
    expect(read(counts, [1]).wrong).toEqual(["wrong-type"]);
  });

  it("has nothing under the name of a prototype, and leaves that alone", () => {
    const long = tableOf(text({ most: 20 }), wholeNumber(1, 17));
    const { is, wrong } = read(long, JSON.parse('{"__proto__": 3, "a": 1}'));
    expect(wrong).toEqual([]);
    expect(Object.entries(is as object)).toEqual([["a", 1]]);
    expect(Object.getPrototypeOf(is)).toBe(Object.prototype);
  });
});

describe("a list", () => {
  it.each([
    [["a"], ["too-few"]],
    [["a", "b"], []],
    [["a", "b", "a"], []],
    [["a", "b", "a", "b"], ["too-many"]],
    [["a", "c"], ["not-an-allowed-value [1]"]],
    ["a", ["wrong-type"]],
  ])("%j of two or three", (value, wrong) => {
    expect(read(listOf(oneOf(["a", "b"]), 3, 2), value).wrong).toEqual(wrong);
  });
});
