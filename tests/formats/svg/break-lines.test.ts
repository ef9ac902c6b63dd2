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

it("what just fits its line is not broken", () => {
  expect(broken("one two", "one two")).toEqual(["one two"]);
  expect(broken("wwww", "wwww")).toEqual(["wwww"]);
  expect(broken("aaaa", "aa")).toEqual(["aa", "aa"]);
  expect(broken("w", "w", 1)).toEqual(["w"]);
});

it("a word that is too wide goes on where the one before it ends", () => {
  expect(broken("one wwwwww", "wwww")).toEqual(["one", "wwww", "ww"]);
});

it("a bold text is wider", () => {
  const room = textWidth("one two", 12);
  expect(breakLines("one two", room, 12)).toEqual(["one two"]);
  expect(breakLines("one two", room, 12, true)).toEqual(["one", "two"]);
});

it("what is held together is parted where it is wider than a line, and nothing empty stays", () => {
  expect(broken("one\u00A0two", "one two")).toEqual(["one\u00A0two"]);
  expect(broken("one\u00A0two", "two")).toEqual(["one", "two"]);
  expect(broken("\u00A0one\u00A0\u00A0two", "two")).toEqual(["one", "two"]);
});

it("no more than six lines are written, of however many there would be", () => {
  expect(broken("a b c d e f", "a")).toHaveLength(6);
  const lines = broken("a b c d e f g", "a…");
  expect(lines).toHaveLength(4);
  expect(broken("w ".repeat(40), "w")).toHaveLength(6);
  expect(broken("w".repeat(40), "w")).toHaveLength(6);
});

it("a line that has no room for an ellipsis is the ellipsis, without a blank before it", () => {
  expect(broken("one two", ".", 1)).toEqual(["…"]);
  expect(broken("ab cd ef", "ab…", 1)).toEqual(["ab…"]);
});
