import { describe, expect, it } from "vitest";
import {
  english,
  inNation,
  labelOf,
  languageOf,
  pluralRulesOf,
  say,
  sayIfKnown,
  section,
  textIn,
  type Dictionary,
} from "../../src/language/language.js";
import { wordingIn } from "../../src/language/wording-options.js";

const things = section("things", {
  hello: "Hello {name}, {conference}",
  days: { one: "{count} day", other: "{count} days" },
});
const inWords = (words: unknown) => languageOf({ words: words as Dictionary });
const days = (words: unknown, count: number | string = 2) => say(inWords(words), things, "days", { count });

describe("a message in a language", () => {
  it("is the dictionary's, else English", () => {
    expect(say(english, things, "hello", { name: "Ann" })).toBe("Hello Ann, conference");
    expect(say(inWords({ things: { hello: "Helo {name}" } }), things, "hello", { name: "Ann" })).toBe("Helo Ann");
    for (const words of [
      {},
      { things: {} },
      { things: null },
      { things: "x" },
      { things: { hello: 5 } },
      { others: {} },
    ]) {
      expect(say(inWords(words), things, "hello", { name: "Ann" })).toBe("Hello Ann, conference");
    }
    expect(say(english, things, "hello")).toBe("Hello , conference");
  });

  it("takes the form of its number", () => {
    expect([1, 2, 0].map((count) => say(english, things, "days", { count }))).toEqual(["1 day", "2 days", "0 days"]);
    expect(say(english, things, "days")).toBe(" days");
    const forms = { two: "{count} ddiwrnod", few: "{count} diwrnod", other: "{count} o ddyddiau" };
    const welsh = { locale: { tag: "cy" }, things: { days: forms } };
    expect([2, 3, 10].map((count) => days(welsh, count))).toEqual(["2 ddiwrnod", "3 diwrnod", "10 o ddyddiau"]);
    expect(days(welsh, "2")).toBe("2 o ddyddiau");
    expect(days({ things: { days: forms } })).toBe("2 o ddyddiau");
    expect(days({ things: { days: { other: "x" } } }, 1)).toBe("x");
    expect(days({ things: { days: { two: "x" } } })).toBe("2 days");
    expect(days({ things: { days: { other: 5 } } })).toBe("2 days");
  });

  it("of a tag that names no language has the forms of English", () => {
    for (const tag of ["xx-nothing-of-the-kind", "not a tag", "", "tlh"]) {
      expect(pluralRulesOf(tag), tag).toBeUndefined();
      expect(days({ locale: { tag }, things: { days: { one: "one", other: "more" } } }, 1)).toBe("one");
    }
    expect(pluralRulesOf("cy")!.select(2)).toBe("two");
  });

  it("of a code that nobody knows is nothing, unless the dictionary has it", () => {
    expect(sayIfKnown(english, things, "hello", { name: "Ann" })).toBe("Hello Ann, conference");
    expect(sayIfKnown(english, things, "hello")).toBe("Hello , conference");
    for (const key of ["nothing", "toString", "constructor"]) expect(sayIfKnown(english, things, key)).toBeNull();
    expect(sayIfKnown(inWords({ things: { ours: "Ein {name}" } }), things, "ours", { name: "un" })).toBe("Ein un");
  });
});

describe("a nation's word for a thing", () => {
  const terms = { conference: "planning meeting" };
  const hello = (language: typeof english) => say(language, things, "hello", { name: "Ann" });

  it("is that of what is about the nation, unless it is asked for in another", () => {
    expect(hello(languageOf({}, { terms }))).toBe("Hello Ann, planning meeting");
    expect(hello(languageOf({ terms: { conference: "meeting" } }, { terms }))).toBe("Hello Ann, meeting");
    expect(hello(languageOf({ terms: null }, { terms: null }))).toBe("Hello Ann, conference");
    expect(hello(languageOf({}, null))).toBe("Hello Ann, conference");
    expect(inNation(english, {})).toBe(english);
  });

  it("goes before the dictionary's word for England's thing, in its translation", () => {
    const words = { terms: { conference: "cynhadledd" }, texts: { "planning meeting": "cyfarfod cynllunio" } };
    expect(hello(languageOf({ words }))).toBe("Hello Ann, cynhadledd");
    expect(hello(languageOf({ words }, { terms }))).toBe("Hello Ann, cyfarfod cynllunio");
    expect(hello(languageOf({ words }, { terms: { plan: "x" } }))).toBe("Hello Ann, cynhadledd");
    expect(hello(languageOf({ words: { terms: { conference: 5 } } as never }))).toBe("Hello Ann, conference");
    expect(hello(languageOf({ labels: {} }, { terms: { conference: 5 } as never }))).toBe("Hello Ann, conference");
  });

  it("can be had as the nation has it, whatever the dictionary says", () => {
    const words = { terms: { conference: "cynhadledd" }, texts: { "planning meeting": "cyfarfod" } };
    expect(languageOf({ words }).ownTermOf("conference")).toBe("conference");
    expect(languageOf({ words }, { terms }).ownTermOf("conference")).toBe("planning meeting");
    expect(languageOf({ words }, { terms }).ownTermOf("plan")).toBe("plan");
    expect(languageOf({ words }, { terms }).ownTermOf("toString")).toBeUndefined();
    expect(languageOf({ words }, { terms }).termOf("nothing")).toBeUndefined();
  });
});

describe("a text or a name that somebody else wrote", () => {
  it("is translated where the dictionary has it", () => {
    expect(textIn(inWords({ texts: { Procedures: "Gweithdrefnau" } }), "Procedures")).toBe("Gweithdrefnau");
    for (const words of [{}, { texts: { Procedures: 5 } }, { texts: null }]) {
      expect(textIn(inWords(words), "Procedures")).toBe("Procedures");
    }
    expect(textIn(english, "toString")).toBe("toString");
  });

  it("is the caller's label, without what would turn the rest of the line", () => {
    const language = languageOf({ labels: { p1: "School\u202E nurse\u2069", p2: 5 as unknown as string } });
    expect(labelOf(language, "p1")).toBe("School nurse");
    expect([labelOf(language, "p2"), labelOf(language, "toString"), labelOf(english, "p1")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it("the options of wording are those and no others", () => {
  const all = { words: {}, labels: {}, terms: null, width: 80 };
  expect(wordingIn(all)).toEqual({ words: {}, labels: {}, terms: null });
});
