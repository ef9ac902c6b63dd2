import { expect, it } from "vitest";
import { placeName } from "../../src/vocabulary/words.js";

it.each([
  ["north-northamptonshire", "North Northamptonshire"],
  ["isle-of-wight", "Isle of Wight"],
  ["bath-and-north-east-somerset", "Bath and North East Somerset"],
  ["on-sea", "On Sea"],
])("the place with the code %s is called %s", (code, name) => {
  expect(placeName(code)).toBe(name);
});
