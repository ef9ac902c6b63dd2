import { expect, it } from "vitest";
import { breakLines } from "../../../src/formats/svg/break-lines.js";
import { textWidth } from "../../../src/formats/svg/text-width.js";

const broken = (text: string, widest: string, most?: number) =>
  breakLines(text, textWidth(widest, 12), 12, false, most);

it("a text is broken where the next word has no room", () => {
  expect(broken("one two six ten", "one two")).toEqual(["one two", "six ten"]);
  expect(broken("one two six ten", "one tw")).toEqual(["one", "two", "six", "ten"]);
});

it("a word that is too wide by itself is broken", () => {
  expect(broken("aaaaa", "aa")).toEqual(["aa", "aa", "a"]);
});

it("as many lines as there may be are whole, and of more the last ends in an ellipsis", () => {
  expect(broken("one two six", "nine…", 3)).toEqual(["one", "two", "six"]);
  expect(broken("one two six ten", "nine…", 3)).toEqual(["one", "two", "six…"]);
  expect(broken("one two six ten", "one", 2)).toEqual(["one", "t…"]);
});

it("nothing is a line, and it is empty", () => {
  expect(broken("", "one")).toEqual([""]);
});
