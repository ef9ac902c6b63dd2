import { expect, it } from "vitest";
import { lintPolicy, lintRules } from "../../src/lint/index.js";
import { good, linesOf } from "./good-policy.js";
import { QUESTIONED } from "./questioned.js";
import { REFUSED } from "./refused.js";

it("a policy written with care has nothing to find", () => {
  expect(linesOf(good())).toEqual([]);
  expect(linesOf(JSON.stringify(good()))).toEqual([]);
});

it.each([...REFUSED, ...QUESTIONED])("finds %s", (_, line, change) => {
  const policy = good();
  change(policy);
  expect(linesOf(policy)).toContain(line);
});

it.each(REFUSED)("of %s nothing is made", (_, __, change) => {
  const policy = good();
  change(policy);
  expect(new Set(lintPolicy(policy).map(({ severity }) => severity))).toEqual(new Set(["error"]));
});

it("has a case for every rule", () => {
  const found = new Set(QUESTIONED.map(([, line]) => line.split(" ")[1]!));
  expect([...found].toSorted()).toEqual(lintRules.map(({ code }) => code).toSorted());
});
