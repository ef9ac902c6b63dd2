import { describe, expect, it } from "vitest";
import {
  assertItems,
  assertIterable,
  assertShape,
  ANY,
  fieldTypes,
  hasFields,
  isSpan,
} from "../../src/calendar/assert-shape.js";
import {
  checkOptions,
  isAnything,
  isCallable,
  isCount,
  isFlag,
  isListOf,
  isObject,
  isOneOf,
  isText,
  isTexts,
  type OptionType,
} from "../../src/calendar/check-options.js";
import { refusalOf, refused } from "../refusals.js";

/** What throws whatever is done with it. */
const hostile = new Proxy(
  {},
  {
    get: () => {
      throw new Error("looked at");
    },
    ownKeys: () => {
      throw new Error("listed");
    },
    has: () => {
      throw new Error("asked");
    },
  },
);

describe("the type of an option", () => {
  const values = { text: "x", empty: "", flag: false, number: 0, NaN, list: [], object: {}, null: null, call: () => 1 };
  it.each<[name: string, type: OptionType, taken: readonly (keyof typeof values)[]]>([
    ["a text", isText, ["text", "empty"]],
    ["a flag", isFlag, ["flag"]],
    ["a number", isCount, ["number"]],
    ["a function", isCallable, ["call"]],
    ["an object", isObject, ["object"]],
    ["a table of texts", isTexts, ["object"]],
    ["a list", isListOf(isText), ["list"]],
    ["one of some codes", isOneOf("x", null), ["text", "null"]],
    ["anything", isAnything, Object.keys(values) as (keyof typeof values)[]],
  ])("%s is nothing else", (_, type, taken) => {
    expect(Object.entries(values).flatMap(([name, value]) => (type(value) ? name : []))).toEqual(taken);
  });

  it("looks at every item and every entry", () => {
    expect([isListOf(isText)(["a", "b"]), isListOf(isText)(["a", 1]), isListOf(isText)([1, "a"])]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isTexts({ a: "x", b: "y" }), isTexts({ a: "x", b: 1 }), isTexts(["x"])]).toEqual([true, false, false]);
    expect([isCount(Infinity), isCount(-1.5), isCount("1")]).toEqual([false, true, false]);
  });
});

describe("options", () => {
  const types = { asOf: isText, why: isFlag, width: isCount };
  const refusal = (options: unknown) => refusalOf(() => checkOptions(options as object, types));

  it("are given back as they are where each is one, and of its type", () => {
    const options = { asOf: "2020-05-01", why: undefined };
    expect(checkOptions(options, types)).toBe(options);
    expect(checkOptions({}, types)).toEqual({});
  });

  it.each([null, 1, "asOf", [], hostile])("are an object: not %#", (options) => {
    expect(refusal(options)).toMatchObject({
      code: "not-options",
      message: "Give options as an object of any of: asOf, why, width.",
      details: { known: ["asOf", "why", "width"] },
    });
  });

  it("are of their types", () => {
    for (const options of [{ asOf: 1 }, { asOf: null }]) {
      expect(refusal(options)).toMatchObject({
        code: "wrong-option",
        message: "The option asOf cannot be this. See its type.",
        details: { option: "asOf" },
      });
    }
    const throwing = Object.defineProperty({}, "why", {
      enumerable: true,
      get: () => {
        throw new Error("looked at");
      },
    });
    expect(refusal(throwing)).toMatchObject({ code: "wrong-option", details: { option: "why" } });
    expect(refusalOf(() => checkOptions({ a: 1 }, { a: () => hostile["x" as never] }))?.code).toBe("wrong-option");
  });

  it("have names that are known; one that begins alike may have been meant", () => {
    expect(refusal({ ASof: "x" })).toMatchObject({
      code: "unknown-option",
      message: "There is no option ASof here. Did you mean asOf?",
      details: { option: "ASof", known: ["asOf", "why", "width"], suggestions: ["asOf"] },
    });
    expect(refusal({ colour: 1 })).toMatchObject({
      message: "There is no option colour here. There are: asOf, why, width.",
      details: { suggestions: [] },
    });
    const alike = { height: isText, width: isCount };
    expect(refusalOf(() => checkOptions({ widths: 1 }, alike))).toMatchObject({
      message: "There is no option widths here. Did you mean width?",
    });
    expect(refusalOf(() => checkOptions({ wide: 1 }, { widths: isText, width: isCount }))?.message).toBe(
      "There is no option wide here. Did you mean widths or width?",
    );
    // What every object has is no option.
    expect(refusal({ toString: 1 })?.code).toBe("unknown-option");
  });

  it("have no name that is repeated where it could be anything", () => {
    for (const name of ["Jane Doe", "x".repeat(41), " asOf", "asOf!", ""]) {
      expect(refusal({ [name]: 1 })).toMatchObject({
        message: "There is no option of this name here. There are: asOf, why, width.",
        details: { option: null, suggestions: [] },
      });
    }
    expect(refusal({ ["x".repeat(40)]: 1 })?.details["option"]).toBe("x".repeat(40));
    expect(refusal({ $a_b: 1 })?.details["option"]).toBe("$a_b");
  });
});

describe("a shape", () => {
  const types = fieldTypes(["deadlines", "notOwed"], ["policy"]);
  const shaped = { deadlines: [], notOwed: [{}], policy: {} };

  it("has all of its fields, lists of objects and objects", () => {
    expect(hasFields(shaped, types)).toBe(true);
    for (const wrong of [
      { ...shaped, deadlines: undefined },
      { ...shaped, notOwed: [1] },
      { ...shaped, policy: [] },
      [],
      null,
      hostile,
    ])
      expect(hasFields(wrong, types)).toBe(false);
    expect(hasFields({ deadlines: [] }, fieldTypes(["deadlines"]))).toBe(true);
  });

  it("of any kind is an object all of which can be looked at", () => {
    const throwing = Object.defineProperty({}, "a", {
      enumerable: true,
      get: () => {
        throw new Error("looked at");
      },
    });
    expect([hasFields({}, ANY), hasFields({ a: 1 }, ANY), hasFields([], ANY)]).toEqual([true, true, false]);
    expect([hasFields(throwing, ANY), hasFields(hostile, ANY)]).toEqual([false, false]);
    // Where fields are asked for, the others are not looked at.
    expect(hasFields(Object.assign(throwing, { b: "x" }), { b: isText })).toBe(true);
  });

  it("is two days as texts, for a span", () => {
    expect(isSpan({ from: "2020-01-01", through: "2020-12-31" })).toBe(true);
    expect([isSpan({ from: "2020-01-01" }), isSpan({ through: "2020-12-31" }), isSpan(null)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("is asked for by its name", () => {
    expect(refusalOf(() => assertShape(shaped, "timeline", types))).toBeNull();
    expect(refused(() => assertShape({}, "timeline", types))).toMatchObject({
      code: "not-a-timeline",
      message: "Expected a timeline, as this package makes it.",
    });
    expect(refused(() => assertShape({}, "explained-date", types))).toMatchObject({
      code: "not-a-explained-date",
      message: "Expected an explained date, as this package makes it.",
    });
    expect(refused(() => assertShape({}, "list-of-all-days", types, "not-days"))).toMatchObject({
      code: "not-days",
      message: "Expected a list of all days, as this package makes it.",
    });
  });
});

describe("a list of things", () => {
  it("holds nothing else", () => {
    expect(refusalOf(() => assertItems([{}, {}], "waived-findings", isObject))).toBeNull();
    for (const wrong of [[1], {}, null, hostile]) {
      expect(refused(() => assertItems(wrong, "waived-findings", isObject))).toMatchObject({
        code: "not-a-list-of-waived-findings",
        message: "Expected a list of waived findings.",
      });
    }
    expect(refused(() => assertItems(1, "texts", isText, "no-texts")).code).toBe("no-texts");
  });

  it("can be anything that gives them one by one", () => {
    async function* later() {}
    for (const source of [[], new Set(), new Map().keys(), later()]) {
      expect(refusalOf(() => assertIterable(source, "time-lines"))).toBeNull();
    }
    for (const wrong of [{}, null, "text", 1, hostile, undefined]) {
      expect(refused(() => assertIterable(wrong, "time-lines"))).toMatchObject({
        code: "not-a-list-of-time-lines",
        message: "Expected time lines, one by one.",
      });
    }
    expect(refused(() => assertIterable(1, "texts", "no-texts")).code).toBe("no-texts");
  });
});
