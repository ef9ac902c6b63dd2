import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { policies } from "../../src/index.js";
import { generated } from "../../src/validation/rules/generate.js";
import { generalRules, requirementRules } from "../../src/validation/index.js";

it("the list of rules is what the generator makes of the folder", () => {
  const committed = readFileSync(new URL("../../src/validation/rules/index.ts", import.meta.url), "utf8");
  const squeezed = (text: string) => text.replaceAll(/[\s,]/g, "");
  expect(squeezed(committed), "run npm run generate").toBe(squeezed(generated()));
});

it("every requirement of every policy has its rule, and every such rule a requirement", () => {
  const required = policies.flatMap(({ clauses }) =>
    clauses.flatMap(({ rules }) => rules.filter(({ kind }) => kind === "requirement").map(({ id }) => id)),
  );
  expect(requirementRules.map(({ code }) => code).toSorted()).toEqual([...new Set(required)].toSorted());
});

it("every rule has a code of its own, and says what is wrong and what to do in a sentence each", () => {
  const rules = [...generalRules, ...requirementRules];
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { code, message, fix } of rules) {
    expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(message, code).toMatch(/^[A-Z].*\.$/);
    expect(fix, code).toMatch(/^[A-Z].*\.$/);
  }
});
