import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { checkWords, words, type SomeWords, type Words } from "../../src/index.js";
import { placesIn } from "../../src/language/message.js";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));

it("the dictionary has every section that the code declares", () => {
  const declared = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(`${SRC}${file}`, "utf8").matchAll(/@__PURE__ \*\/ \w*[sS]ection\(\s*"(\w+)"/g)])
    .map((match) => match[1]!);
  expect(declared.length).toBeGreaterThan(40);
  expect(new Set(declared).size, "two sections of one name").toBe(declared.length);
  expect(declared.filter((name) => !Object.hasOwn(words, name))).toEqual([]);
});

it("every message is a text or the forms of one, and its places are named in letters", () => {
  for (const [name, messages] of Object.entries(words)) {
    for (const [key, message] of Object.entries(messages)) {
      for (const text of typeof message === "string" ? [message] : Object.values(message as object)) {
        expect(text, `${name}.${key}`).toBeTypeOf("string");
        expect(text.split("{").length - 1, `${name}.${key}: ${text}`).toBe(placesIn(text).length);
      }
    }
  }
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

it("is typed: a part of it, and a whole translation", () => {
  const some: SomeWords = { status: { dueToday: "HEDDIW" } };
  const whole: Words = words;
  // @ts-expect-error there is no such key
  const wrong: SomeWords = { status: { dueTodya: "HEDDIW" } };
  expect([some, whole, wrong]).toHaveLength(3);
});
