import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible, visibleText } from "../../../src/formats/text/visible.js";
import { shownOnTerminal } from "../../../src/cli/shown-on-terminal.js";
import { buildTimeline, timelineToText, type ConferenceRecord } from "../../../src/index.js";
import { always } from "../../always.js";

describe("what nobody would see", () => {
  it.each([
    ["an order turned around", "abc\u202Edcba", "abc<U+202E>dcba"],
    ["an isolate", "a\u2066b\u2069", "a<U+2066>b<U+2069>"],
    ["a letter without a width", "ad\u200Bmin", "ad<U+200B>min"],
    ["a joiner between letters that it does not join", "ad\u200Dmin", "ad<U+200D>min"],
    ["a soft hyphen", "a\u00ADb", "a<U+00AD>b"],
    ["a command to the terminal", "\u001B[2J", "<U+001B>[2J"],
    ["one of eight bits", "\u009B2J", "<U+009B>2J"],
    ["letters that are tags", "a\u{E0061}\u{E0062}", "a<U+E0061><U+E0062>"],
    ["half a letter", "a\uD800", "a<U+D800>"],
    ["a filler", "a\u3164b", "a<U+3164>b"],
    ["the end of a line", "a\nb\r\tc\u2028d", "a b  c d"],
  ])("is shown: %s", (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it.each([
    ["accents", "Zoë, Zoe\u0308, Ŵyn"],
    ["a family", "👩‍👧‍👦"],
    ["a flag", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} 🇬🇧"],
    ["a heart", "❤️"],
    ["Persian with a joiner that is needed", "می\u200Cخواهم"],
    ["Hebrew, Hindi, Chinese", "שלום क्षत्रिय 社工"],
  ])("is not what people write: %s", (_, text) => {
    expect(visibleText(text)).toBe(text);
  });

  it("is in nothing that goes to a terminal", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "binary-ascii" }));
    always(
      fc.property(text, (any) => {
        const shown = shownOnTerminal(any).replaceAll(/\p{Cc}\[(?:1|2|22|31|32|33|39)m/gu, "");
        expect(shown).not.toMatch(/(?![\n\t]|\r\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\uFEFF]/u);
      }),
      200,
    );
  });
});

it("a value in which everything is seen is no copy", () => {
  const value = { a: [{ b: "Zoë" }], c: null, d: 1 };
  expect(visible(value)).toBe(value);
  expect(visible({ a: ["\u202E"], b: "b" })).toEqual({ a: ["<U+202E>"], b: "b" });
});

it("the command's own colours pass, and no other command to the terminal", () => {
  expect(shownOnTerminal("\u001B[31mred\u001B[39m\nplain\u001B[8mhidden\r")).toBe(
    "\u001B[31mred\u001B[39m\nplain<U+001B>[8mhidden ",
  );
});

it("neither a label nor a policy's words turn a line around", () => {
  const record: ConferenceRecord = { type: "initial", participants: [{ id: "p1", role: "mother" }] };
  const text = timelineToText(buildTimeline(record, "hounslow"), { labels: { p1: "A\u202EB\u001B[2J" } });
  expect(text).toContain("A<U+202E>B<U+001B>[2J");
});
