import fc from "fast-check";
import { expect, it } from "vitest";
import { findPolicy, type Policy } from "../../src/index.js";
import { lintPolicy } from "../../src/lint/index.js";
import { always } from "../always.js";

it("never throws on whatever comes in, and never says what is not a sentence", () => {
  const whole = JSON.parse(JSON.stringify(findPolicy("hounslow"))) as Policy;
  const values = fc.oneof(fc.jsonValue(), fc.constantFrom(null, "", -1, [], {}, "conference-start", "2020-02-30"));
  const steps = fc.array(fc.nat(30), { minLength: 1, maxLength: 8 });
  always(
    fc.property(steps, values, (path, value) => {
      const policy = structuredClone(whole) as unknown as Record<string, unknown>;
      let holder: Record<string, unknown> = policy;
      for (const step of path.slice(1)) {
        const keys = Object.keys(holder);
        const next = holder[keys[step % keys.length]!];
        if (typeof next !== "object" || next === null || Object.keys(next).length === 0) break;
        holder = next as Record<string, unknown>;
      }
      const keys = Object.keys(holder);
      holder[keys[path[0]! % keys.length]!] = value;
      for (const { message, fix } of lintPolicy(policy)) expect(message + fix).toMatch(/^[A-Z“].*[.?]$/s);
    }),
    300,
  );
});
