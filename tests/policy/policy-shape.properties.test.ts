import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { policies } from "../../src/index.js";
import { parseBy } from "../../src/model/parse.js";
import type { Finding } from "../../src/model/finding.js";
import { namesIn, type Problem } from "../../src/model/shape.js";
import { policyFileSchema, policySchema } from "../../src/policy/index.js";
import { policyShape } from "../../src/policy/policy-shape.js";
import { broken } from "../broken.js";
import { leavesOf, withAt, type Place } from "../leaves.js";

// A policy is read by a shape of its own, so that a policy made in code needs no schema library. These hold the two together.

/** What a reader says of a value: what it is read as, or what is wrong and where. */
const bySchema = (value: unknown) => {
  const parsed = parseBy(policySchema, value, true);
  return parsed.ok ? parsed.value : placesOf(parsed.findings);
};
const byShape = (value: unknown) => {
  const problems: Problem[] = [];
  const read = policyShape().read(value, [], problems);
  return problems.length === 0 ? read : placesOf(problems.map(({ finding }) => finding));
};
const placesOf = (findings: readonly Finding[]) => findings.map(({ code, pointer }) => `${code} ${pointer}`);
/** What is refused by both, whatever is said of it. */
const isRead = (value: unknown) => !Array.isArray(value);

const base = policies.find((policy) => policy.base === undefined);
const alone = policies.map((policy) => {
  const { base: below, ...own } = policy;
  return below === undefined ? policy : own;
});
/** A clause of everything that a policy can hold and none of those here does. */
const rich = {
  ...alone[0],
  closures: [
    { date: "2026-12-29", title: "Shut" },
    { from: "2026-12-29", until: "2027-01-01", title: "Shut", scope: "all" },
  ],
  interim: "2020",
  terms: { conference: "planning meeting" },
  document: { title: "Ours", days: [{ as: "working-days", because: "So" }], url: "https://example.org/a" },
  clauses: [
    {
      id: "1",
      at: "1",
      says: "All.",
      grade: "quoted",
      source: { url: "https://example.org", readOn: "2026-01-01" },
      rules: [
        {
          kind: "duty",
          id: "a",
          by: [],
          due: {
            soonerOf: [
              { count: 3, unit: "days", relation: "after", event: "birth" },
              {
                laterOf: [
                  { relation: "on", event: "conference-start" },
                  { relation: "day-before", event: "birth" },
                ],
              },
            ],
          },
          target: { count: 6, unit: "weeks", relation: "every", event: "latest-core-group", from: "first-core-group" },
          when: ["rated-red", "child-born"],
          unless: ["one-to-one", ["child-born"]],
          fromAge: 12,
          each: "child",
          existence: "must",
          cites: ["1"],
        },
        { kind: "duty", id: "b", by: ["chair"], phase: "after", due: { notStated: "Nowhere." } },
        { kind: "arrangement", id: "c", particulars: { a: [1, true, "b"], c: { d: 1 } } },
        { kind: "requirement", id: "d", strength: "may" },
        { kind: "not-here", id: "e" },
      ],
    },
  ],
};

describe("a policy is read by its shape as by its schema", () => {
  it("where nothing is wrong, and through what it stands on", () => {
    for (const policy of [...policies, ...alone, rich]) expect(byShape(policy)).toEqual(bySchema(policy));
    expect(bySchema(rich)).toHaveProperty("clauses.0.rules.0.phase", "after");
  });

  it("with each of its parts left out, and something else in its place", () => {
    const others = [undefined, null, " x  y ", 0, 1.5, 1e308, -1, {}, true, "\u0007"];
    const texts = ["2026-02-30", "2026-04-01T10:00", "https:/example.org", "ftp://a.org", "constructor"];
    for (const { place } of leavesOf(rich)) {
      for (const other of [...others, ...texts]) {
        const changed = withAt(rich, place, other);
        expect(byShape(changed), `${place.join(".")} ${String(other).slice(0, 9)}`).toEqual(bySchema(changed));
      }
      // The schema says of a list where a text belongs, and the other way round, that it is too short as well.
      for (const other of ["", [], "x".repeat(2001)]) {
        const changed = withAt(rich, place, other);
        expect(isRead(byShape(changed)), `${place.join(".")} ${String(other).slice(0, 9)}`).toBe(
          isRead(bySchema(changed)),
        );
      }
    }
  });

  it("with each text, name and list as long as it may be, and one longer", () => {
    const andOneMore = (most: number) => [most, most + 1];
    const [letters, items] = [[64, 200, 300, 2000].flatMap(andOneMore), [2, 4, 8, 20, 100].flatMap(andOneMore)];
    const alike = (changed: unknown, what: string) =>
      expect(isRead(byShape(changed)), what).toBe(isRead(bySchema(changed)));
    const lists = new Map<string, Place>();
    for (const { place, value } of leavesOf(rich)) {
      for (const [index, step] of place.entries())
        if (typeof step === "number") lists.set(place.slice(0, index).join("."), place.slice(0, index));
      if (typeof value !== "string") continue;
      for (const length of letters)
        alike(withAt(rich, place, "x".repeat(length)), `${place.join(".")} of ${length} letters`);
    }
    expect(lists.size).toBeGreaterThan(10);
    for (const [name, place] of lists) {
      const [item] = place.reduce<unknown>((held, step) => (held as Record<string, unknown>)[step], rich) as unknown[];
      for (const length of items) {
        const longer = Array.from({ length }, () => item);
        alike(withAt(rich, place, longer), `${name} of ${length}`);
      }
    }
    const particulars = ["clauses", 0, "rules", 2, "particulars"];
    expect(isRead(byShape(withAt(rich, particulars, { ["x".repeat(64)]: 1 })))).toBe(true);
    expect(isRead(byShape(withAt(rich, particulars, { ["x".repeat(65)]: 1 })))).toBe(false);
  });

  it("however it is broken", () => {
    fc.assert(
      fc.property(broken(fc.constantFrom<unknown>(rich, base)), (value) => {
        const [read, wanted] = [byShape(value), bySchema(value)];
        expect(isRead(read)).toBe(isRead(wanted));
        if (isRead(wanted)) expect(read).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });

  it("with a field that nobody knows, anywhere", () => {
    for (const { place } of leavesOf(rich)) {
      for (let length = 0; length < place.length; length++) {
        if (typeof place[length] === "number") continue;
        const changed = withAt(rich, [...place.slice(0, length), "colour"], "blue");
        expect(byShape(changed), place.slice(0, length).join(".")).toEqual(bySchema(changed));
      }
    }
  });

  it("with the same names of fields", () => {
    const names = new Set<string>();
    JSON.stringify(z.toJSONSchema(policyFileSchema, { io: "input" }), (key, value: unknown) => {
      if (key === "properties") for (const name of Object.keys(value as object)) names.add(name);
      return value;
    });
    names.delete("$schema");
    expect(namesIn(policyShape()).toSorted()).toEqual([...names].toSorted());
  });
});
