import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findPolicy, policies } from "../../../src/index.js";
import { policyToMarkdown } from "../../../src/formats/index.js";
import { above } from "../policies.js";

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

it("the page of a policy says all that is in it: its document, what it stands on, its closures, and its rules", () => {
  expect(policyToMarkdown(above)).toBe(String.raw`# Above

- Id: ${"`above`"}
- Document: Rules, Town
- Published at: <https://a.example/rules>
- Based on: Own
- Checked against its document on: 2026-11-01
- Not counted as working days: 2026-12-29 (Town hall shut); 2026-12-30 until 2027-01-02 (Move \| fair)
- Note: It is \[short\].

## Part 1

**1.** The plan follows.

- Duty (must) ${"`plan-sent`"}; “Plan sent”, by chair to family; 2 working days after the end of the conference (working days), or 2 days after the end of the conference (calendar days) (working days: \*So\* the heading says.); should be 1 working day after the end of the conference

**2.** Anybody may chair.

- Not here ${"`chair-independent`"}

## Part 2

**3.** On the telephone.

- Arrangement ${"`platform`"}; telephone
`);
});
