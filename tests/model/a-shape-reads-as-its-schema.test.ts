import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import type { Finding } from "../../src/model/finding.js";
import { parseBy } from "../../src/model/parse.js";
import { withOwnKeys } from "../../src/model/shape-finding.js";
import {
  byKind,
  day,
  either,
  ifGiven,
  later,
  listOf,
  object,
  oneOf,
  onceRead,
  orElse,
  plain,
  tableOf,
  text,
  webAddress,
  wholeNumber,
  type Problem,
  type Shape,
} from "../../src/model/shape.js";
import { dateText } from "../../src/model/written.js";

const singleBlanks = (given: string) => given.replaceAll(/\s+/g, " ").trim();
const count = z.int().min(1).max(12);
const word = z
  .string()
  .max(8)
  .regex(/^[a-z]+$/, "Use small letters.");
const shortWord = text({ most: 8, pattern: /^[a-z]+$/, fix: "Use small letters." });
const line = text({ most: 10 });
const nested: z.ZodType = z.strictObject({
  name: word,
  get below() {
    return nested.optional();
  },
});
const nestedShape: Shape = object({ name: shortWord, below: ifGiven(later(() => nestedShape)) });

/** Shapes, each with the schema that says the same. */
const PAIRS: Readonly<Record<string, readonly [Shape, z.ZodType]>> = {
  "a word": [shortWord, word],
  "a sentence": [text({ clean: singleBlanks, least: 2, most: 8 }), z.string().overwrite(singleBlanks).max(8).min(2)],
  "a day": [day, dateText],
  "a web address": [webAddress(24), z.url({ protocol: /^https?$/ }).max(24)],
  "a whole number": [wholeNumber(1, 12), count],
  "any whole number": [wholeNumber(-Infinity, Infinity), z.int()],
  "a number": [plain("number"), z.number()],
  "yes or no": [plain("boolean"), z.boolean()],
  "one of few": [oneOf(["must", "should"]), z.enum(["must", "should"])],
  "a list": [listOf(shortWord, 3, 1), z.array(word).min(1).max(3)],
  "a table": [tableOf(text({ most: 3 }), wholeNumber(1, 12)), z.record(z.string().max(3), count)],
  "an object": [
    object({ id: shortWord, count: ifGiven(wholeNumber(1, 12)), because: orElse(text({ most: 8 }), "") }),
    z.strictObject({ id: word, count: count.optional(), because: z.string().max(8).default("") }),
  ],
  "one of two kinds": [
    byKind({ duty: object({ kind: oneOf(["duty"]), by: shortWord }), wish: object({ kind: oneOf(["wish"]) }) }),
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("duty"), by: word }),
      z.strictObject({ kind: z.literal("wish") }),
    ]),
  ],
  "a word, a number or a list": [
    either(shortWord, wholeNumber(1, 12), listOf(shortWord, 3, 1)),
    z.union([word, count, z.array(word).min(1).max(3)]),
  ],
  "one of two objects": [
    either(object({ date: line, title: shortWord }), object({ from: line, until: line, title: shortWord })),
    z.union([
      z.strictObject({ date: z.string().max(10), title: word }),
      z.strictObject({ from: z.string().max(10), until: z.string().max(10), title: word }),
    ]),
  ],
  "a choice within a choice": [
    either(oneOf(["all"]), object({ of: either(oneOf(["none"]), listOf(shortWord, 3, 2)) })),
    z.union([z.enum(["all"]), z.strictObject({ of: z.union([z.enum(["none"]), z.array(word).min(2).max(3)]) })]),
  ],
  "an object within itself": [nestedShape, nested],
};

const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  1,
  12,
  13,
  -1,
  1.5,
  1e21,
  -1e21,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "",
  " ",
  "a",
  "must",
  "all",
  "A word",
  "  two   words ",
  "lettersby",
  "2026-01-31",
  "2026-02-30",
  "2026-03-31T23:30:00Z",
  "2026-03-31T25:30",
  "2026-03-29T01:30",
  "31/01/2026",
  "2026-01-3",
  "1234567890",
  "https://example.org",
  " https://example.org/a ",
  "https://exa\nmple.org",
  "HTTP://example.org",
  "https://example.org/abcde",
  "https:/example.org",
  "https://",
  "ftp://example.org",
  "javascript:https://",
  [],
  ["a"],
  ["a", "b", "c"],
  ["a", "b", "c", "d"],
  ["a", 1],
  ["A", "b"],
  {},
  new Map([["a", 1]]),
  { a: 1, b: 12 },
  { a: 0, b: 13 },
  { a: 1, abcd: 1 },
  { id: "a" },
  { id: "a", count: 2, because: "so" },
  { id: "a", count: undefined, because: undefined },
  { id: "A", count: 13, because: "overlong." },
  { id: 1, colour: "red", count: null },
  { count: 2 },
  { kind: "duty", by: "a" },
  { kind: "duty" },
  { kind: "duty", by: "a", to: "b" },
  { kind: "wish" },
  { kind: "wishes" },
  { kind: "toString" },
  { kind: 1 },
  { date: "2026-01-31", title: "a" },
  { date: "31 January 2026", title: "a" },
  { from: "2026-01-31", until: "2026-02-01", title: "a" },
  { from: "2026-01-31", title: "a" },
  { from: "2026-01-31", until: "2026-02-01", title: "a", scope: "all" },
  { date: "2026-01-31", title: "a", scope: "all" },
  { date: "2026-01-31", from: "2026-01-31", until: "2026-02-01", title: "a" },
  { date: "2026-01-31", title: "A" },
  { title: "a" },
  { of: "none" },
  { of: ["a", "b"] },
  { of: ["a"] },
  { of: ["a", 1] },
  { of: 1 },
  { of: { a: 1 } },
  { name: "a", below: { name: "b", below: { name: "c" } } },
  { name: "a", below: { name: "b", below: { name: "C", colour: "red" } } },
];

const written = (value: unknown) => (value instanceof Map ? "a map" : (JSON.stringify(value) ?? "nothing"));

/** A value as it is read; or what is wrong, where, with its parameters. */
function byShape(shape: Shape, value: unknown) {
  const problems: Problem[] = [];
  const read = shape.read(value, [], problems);
  return problems.length === 0 ? { read } : withOwnKeys(problems.map(({ finding }) => finding));
}

function bySchema(schema: z.ZodType, value: unknown) {
  const parsed = parseBy(schema, value, true);
  return parsed.ok ? { read: parsed.value } : parsed.findings.filter(isOfItsType);
}

/** The schema says of a list where a text belongs, and the other way round, that it is too short or too long as well. */
function isOfItsType({ code, path }: Finding, _: number, all: readonly Finding[]): boolean {
  return (
    !/^too-(?:few|many|short|long)$/.test(code) ||
    !all.some((other) => other.code === "wrong-type" && other.path === path)
  );
}

describe.each(Object.entries(PAIRS))("%s", (_, [shape, schema]) => {
  it("is read as its schema reads it, with the same findings, whatever it is", () => {
    for (const value of VALUES) expect(byShape(shape, value), written(value)).toEqual(bySchema(schema, value));
  });

  it("is read alike inside of something else", () => {
    const [outer, whole] = [object({ in: listOf(shape, 2) }), z.strictObject({ in: z.array(schema).max(2) })];
    for (const value of VALUES) {
      const within = { in: ["a", value] };
      expect(byShape(outer, within), written(value)).toEqual(bySchema(whole, within));
    }
  });
});

it("what is made of a value once it is read is not made of one that is wrong", () => {
  const doubled = onceRead(wholeNumber(1, 12), (value) => Number(value) * 2);
  expect(byShape(doubled, 6)).toEqual({ read: 12 });
  expect(byShape(listOf(doubled, 3), [0, 6])).toMatchObject([{ code: "too-small", path: "[0]" }]);
  const problems: Problem[] = [];
  expect(listOf(doubled, 3).read([0, 6], [], problems)).toEqual([0, 12]);
});
