import { expect, it } from "vitest";
import { markdownText } from "../../../src/formats/markdown/markdown-text.js";

/** What a policy or a label may say, and how it is written so that every reader of Markdown shows it as it is. */
it.each([
  ["a link", "[here](there)", String.raw`\[here\](there)`],
  ["emphasis", "*a* _b_ ~c~", String.raw`\*a\* \_b\_ \~c\~`],
  ["code", "`a`", "\\`a\\`"],
  ["a tag", "<b>", String.raw`\<b\>`],
  ["a cell of its own", "a | b", String.raw`a \| b`],
  ["a formula", "$x$", String.raw`\$x\$`],
  ["an escape", "a\\b", String.raw`a\\b`],
  ["a named character", "&copy; R&D;", String.raw`\&copy; R\&D;`],
  ["a numbered character", "&#169;", String.raw`\&#169;`],
  ["an address", "https://a.example", String.raw`https\://a.example`],
  [
    "an address without its protocol",
    "see www.a.example, WWW.a.example",
    String.raw`see www\.a.example, WWW\.a.example`,
  ],
  ["an address beside its protocol", "//a.example", String.raw`\//a.example`],
  ["a mention", "@somebody", String.raw`\@somebody`],
  ["an emoji", ":warning: :+1: :no-entry:", String.raw`\:warning: \:+1: \:no-entry:`],
  ["a heading", "# a", String.raw`\# a`],
  ["a heading, behind spaces", "  # a", String.raw`\# a`],
  ["an item", "- a", String.raw`\- a`],
  ["an item with a plus", "+ a", String.raw`\+ a`],
  ["a rule", "===", String.raw`\===`],
  ["a numbered item", "10. May", String.raw`10\. May`],
  ["a numbered item in brackets", "3) May", String.raw`3\) May`],
])("%s is not made of it", (_, text, written) => {
  expect(markdownText(text)).toBe(written);
});

it("what means nothing in Markdown stays as it is", () => {
  for (const text of [
    "Fish & chips; tea",
    "10 May 2020",
    "at 10:00, by p1: the chair",
    "a/b",
    "No. 5 - C#",
    "1.5 hours a.b",
  ])
    expect(markdownText(text)).toBe(text.replace(/^1\./, String.raw`1\.`));
});

it("breaks of lines and runs of spaces are one space, and none at its ends", () => {
  expect(markdownText(" first\n\n second\t third \n")).toBe("first second third");
});
