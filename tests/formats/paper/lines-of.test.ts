import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf } from "../../../src/formats/paper/lines-of.js";

it.each([
  ["", 100, 1, "nothing is a line"],
  ["one two", 1000, 1, "all fits"],
  ["one two", 40, 1, "a blank is narrow"],
  ["one two", 34, 2, "a line breaks at a blank"],
  ["one\ntwo", 1000, 2, "a line that is given stays"],
  ["W".repeat(10), 50, 3, "a word that is too wide is broken"],
  ["one ".repeat(10).trim(), 40, 5, "as many words on a line as there is room for"],
])("%j in %i pixels is %i: %s", (text, room, lines) => {
  expect(linesOf(text, room, 10)).toBe(lines);
});

it("more text, larger type, bold type or less room never takes fewer lines", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "W", "i", " ", "é", "ж", "\n", "1"), maxLength: 200 });
  fc.assert(
    fc.property(
      texts,
      texts,
      fc.integer({ min: 60, max: 600 }),
      fc.integer({ min: 8, max: 20 }),
      (a, b, room, size) => {
        const lines = linesOf(a, room, size);
        expect(linesOf(a + b, room, size)).toBeGreaterThanOrEqual(lines);
        expect(linesOf(a, room, size, true)).toBeGreaterThanOrEqual(lines);
      },
    ),
  );
});
