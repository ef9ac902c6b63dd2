import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findPolicy, policies } from "../../../src/index.js";
import { policyToMarkdown } from "../../../src/formats/index.js";

it("the page of a policy begins with its title and what is known of its document", () => {
  const [title, particulars, ...body] = policyToMarkdown(findPolicy("hounslow")).split("\n\n");
  expect(title).toBe("# Hounslow, interim rules of 2020");
  expect(particulars!.split("\n").map((line) => line.split(":")[0])).toEqual([
    "- Id",
    "- Document",
    "- Based on",
    "- Checked against its document on",
    "- Note",
  ]);
  expect(particulars).toContain("- Id: `hounslow`\n");
  expect(body[0]).toMatch(/^## /);
});

it.each(policies.map((policy) => [policy.id, policy] as const))("%s: every clause once, in order", (_, policy) => {
  const written = [...policyToMarkdown(policy).matchAll(/^\*\*([A-Z]+\d+)\.\*\* /gm)].map(([, id]) => id);
  expect(written).toEqual(policy.clauses.map(({ id }) => id));
});

it.each(policies.map((policy) => [policy.id, policy] as const))(
  "%s: is the page that the documentation has",
  (id, policy) => {
    const page = readFileSync(new URL(`../../../docs/policies/${id}.md`, import.meta.url), "utf8");
    expect(page.slice(page.indexOf("# "))).toBe(policyToMarkdown(policy));
  },
);
