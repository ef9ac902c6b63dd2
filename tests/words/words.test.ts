import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import {
  buildTimeline,
  timelineToMarkdown,
  timelineToText,
  type Dictionary,
  type SomeWords,
  type WordingOptions,
  type Words,
} from "../../src/index.js";
import { checkWords, words } from "../../src/words/index.js";
import { isMutated } from "../mutation/is-mutated.js";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));

it.skipIf(isMutated)("the dictionary has every section that the code declares", () => {
  const declared = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(`${SRC}${file}`, "utf8").matchAll(/@__PURE__ \*\/ \w*[sS]ection\(\s*"(\w+)"/g)])
    .map((match) => match[1]!);
  expect(declared.length).toBeGreaterThan(40);
  expect(new Set(declared).size, "two sections of one name").toBe(declared.length);
  expect(declared.filter((name) => !Object.hasOwn(words, name))).toEqual([]);
});

it("English is a whole dictionary, and nothing in it is wrong", () => {
  expect(checkWords(words)).toEqual([]);
});

it("says what is misspelt, which places nothing fills, and what is missing", () => {
  const some = {
    status: { dueTodya: "HEDDIW", overdueBy: "{dyddiau} yn hwyr" },
    stauts: {},
    names: { "our-own-role": "gweithiwr" },
    units: { days: { one: "{count} diwrnod", other: "{count} diwrnod {more}" } },
  };
  const problems = checkWords(some);
  expect(problems.filter(({ code }) => code !== "missing")).toEqual([
    { code: "unknown-key", at: "status.dueTodya" },
    { code: "unknown-place", at: "status.overdueBy", place: "dyddiau" },
    { code: "unknown-section", at: "stauts" },
    { code: "unknown-place", at: "units.days", place: "more" },
  ]);
  const missing = problems.filter(({ code }) => code === "missing").map(({ at }) => at);
  expect(missing).toContain("status.dueToday");
  expect(missing).not.toContain("status.overdueBy");
});

it.each<[given: unknown, ...problems: string[]]>([
  [{ units: { "working-days": { two: "x" } } }, "no-other-form units.working-days"],
  [{ units: { "working-days": {} } }, "not-a-message units.working-days"],
  [{ units: { "working-days": { one: 1, other: "x" } } }, "not-a-message units.working-days"],
  [{ locale: { tag: "not-a-language" } }, "not-a-language locale.tag"],
  [{ locale: { tag: "" } }, "not-a-language locale.tag"],
  [{ locale: { tag: { other: "cy" } } }, "not-a-language locale.tag"],
  [{ locale: { tag: "cy" } }],
  [{ status: { dueToday: 5, overdueBy: null } }, "not-a-message status.dueToday", "not-a-message status.overdueBy"],
  [{ status: { dueToday: ["x"], overdueBy: undefined } }, "not-a-message status.dueToday"],
  [{ status: { overdueBy: "HWYR {days" } }, "unbalanced-place status.overdueBy"],
  [{ status: { overdueBy: "HWYR {2}" } }, "unbalanced-place status.overdueBy"],
  [{ status: { overdueBy: { other: "}" } } }, "unbalanced-place status.overdueBy"],
  [
    { names: { "our-own-role": 5, "another-role": "{" } },
    "not-a-message names.our-own-role",
    "unbalanced-place names.another-role",
  ],
  [{ texts: { "A {title}": "{", B: { other: "x" } } }, "not-a-message texts.B"],
  [{ status: null }, "not-a-section status"],
  [{ status: "x", units: [] }, "not-a-section status", "not-a-section units"],
  [{ status: undefined }],
  [null, "not-a-dictionary "],
  [undefined, "not-a-dictionary "],
  ["x", "not-a-dictionary "],
  [[], "not-a-dictionary "],
])("%j: says what cannot be used, and nothing that is written breaks", (given, ...problems) => {
  const dictionary = given as Dictionary;
  const found = checkWords(dictionary).filter(({ code }) => code !== "missing");
  expect(found.map(({ code, at }) => `${code} ${at}`)).toEqual(problems);
  const timeline = buildTimeline({ type: "initial", strategyDiscussions: [{ heldOn: "2026-03-16" }] }, "hounslow", {
    asOf: "2026-04-01",
  });
  for (const text of [
    timelineToText(timeline, { words: dictionary }),
    timelineToMarkdown(timeline, { words: dictionary }),
  ]) {
    expect(text).not.toContain("undefined");
    expect(text).not.toContain("null");
  }
});

it("what cannot be used stays English", () => {
  const timeline = buildTimeline({ type: "initial", strategyDiscussions: [{ heldOn: "2026-03-16" }] }, "hounslow", {
    asOf: "2026-04-01",
  });
  const text = (given: unknown, labels?: unknown) =>
    timelineToText(timeline, { words: given, labels } as WordingOptions);
  const english = text(undefined);
  for (const wrong of [null, "x", 5, { status: null }, { status: { inDays: 5 } }, { units: { "working-days": {} } }]) {
    expect(text(wrong)).toBe(english);
  }
  expect(text({ locale: { tag: "xx" } })).toBe(english);
  expect(() => text({}, { "local-authority": 5 })).toThrowError(expect.objectContaining({ code: "wrong-option" }));
  expect(text({}, null)).toBe(english);
  // The form that is there is used, and numbers without one stay English.
  const forms = { units: { "working-days": { one: "UN" } } };
  expect(text({ locale: { tag: "cy" }, ...forms })).toBe(english);
});

it("is typed: a part of it, and a whole translation", () => {
  const some: SomeWords = { status: { dueToday: "HEDDIW" } };
  const whole: Words = words;
  // @ts-expect-error there is no such key
  const wrong: SomeWords = { status: { dueTodya: "HEDDIW" } };
  expect([some, whole, wrong]).toHaveLength(3);
});
