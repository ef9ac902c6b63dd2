import { expect, it } from "vitest";
import { parts, sizeOf } from "./size.mjs";

/** Bytes, minified and gzipped, and what may be left to load beside it. Raise one only for something worth its weight. */
const BUDGETS: Record<keyof typeof parts, { gzipped: number; outside: string[] }> = {
  "working days in England and Wales": { gzipped: 3_050, outside: [] },
  "one authority and its obligations": { gzipped: 34_700, outside: [] },
  "one authority and its timeline": { gzipped: 42_900, outside: [] },
  "everything but zod": { gzipped: 163_500, outside: ["zod"] },
};

it.each(Object.entries(BUDGETS))("%s stays within its budget, and brings no other package", async (name, budget) => {
  const { gzipped, outside } = await sizeOf(parts[name as keyof typeof parts]);
  expect(gzipped).toBeLessThanOrEqual(budget.gzipped);
  // Nothing at all would keep to any budget.
  expect(gzipped).toBeGreaterThan(1000);
  expect(outside).toEqual(budget.outside);
});

it("a face that is imported and not used weighs nothing", async () => {
  for (const face of ["calendar", "obligations", "timeline", "validation"]) {
    expect((await sizeOf(`import "./dist/${face}/index.js";`)).minified, face).toBe(0);
  }
});
