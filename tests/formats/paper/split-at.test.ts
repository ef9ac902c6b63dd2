import fc from "fast-check";
import { expect, it } from "vitest";
import { splitAt } from "../../../src/formats/paper/split-at.js";

it("parts a text at what it is given, the first before the others", () => {
  const days = ["10am on Tuesday 5 May 2020", "Tuesday 5 May 2020"];
  expect(splitAt("By 10am on Tuesday 5 May 2020, or on Tuesday 5 May 2020.", days)).toEqual([
    { text: "By ", isPart: false },
    { text: "10am on Tuesday 5 May 2020", isPart: true },
    { text: ", or on ", isPart: false },
    { text: "Tuesday 5 May 2020", isPart: true },
    { text: ".", isPart: false },
  ]);
});

it("loses nothing and adds nothing", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 4 }), (text, parts) => {
      const pieces = splitAt(text, parts);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const piece of pieces) expect(piece.isPart).toBe(parts.includes(piece.text));
    }),
  );
});
