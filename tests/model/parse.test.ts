import { expect, it } from "vitest";
import * as z from "zod";
import { parseBy } from "../../src/model/parse.js";

const rule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("duty"), by: z.string() }),
  z.strictObject({ kind: z.literal("requirement") }),
]);

/** What is wrong in a rule, and what can be done about it. */
function wrongIn(value: unknown) {
  const parsed = parseBy(rule, value, true);
  return parsed.ok ? [] : parsed.findings.map(({ code, path, params }) => ({ code, path, params }));
}

it("what does not say which of several kinds it is is told their names", () => {
  expect(wrongIn({ by: "chair" })).toEqual([
    { code: "missing", path: "kind", params: { how: "one-of", allowed: ["duty", "requirement"] } },
  ]);
});

it("what is of none of them is told their names", () => {
  expect(wrongIn({ kind: "wish" })).toEqual([
    { code: "not-an-allowed-value", path: "kind", params: { allowed: ["duty", "requirement"] } },
  ]);
});

it("what is of one of them is judged as that one", () => {
  expect(wrongIn({ kind: "requirement" })).toEqual([]);
  expect(wrongIn({ kind: "duty" })).toMatchObject([{ code: "missing", path: "by" }]);
  expect(wrongIn({ kind: "requirement", by: "chair" })).toMatchObject([{ code: "unknown-key", path: "by" }]);
});
