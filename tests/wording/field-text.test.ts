import { expect, it } from "vitest";
import { datedFields } from "../../src/facts/dated-fields.js";
import { fieldAt, fieldText, fieldWords } from "../../src/wording/field-text.js";

it("every dated field of a record has words", () => {
  for (const { path } of datedFields) expect(fieldText(path), path).toMatch(/^(?:the|an?|what) [^[\].]+$/);
});

it("the words are of fields that there are", () => {
  const paths = new Set(datedFields.map(({ path }) => path));
  expect(Object.keys(fieldWords.messages).filter((path) => !paths.has(path))).toEqual([]);
});

it("a path leads to its field", () => {
  expect(fieldAt("conference.stages[3].start")).toBe("conference.stages[].start");
  expect(fieldText(fieldAt("minutes.distributed[0].at"))).toBe("the circulation of the minutes");
});
