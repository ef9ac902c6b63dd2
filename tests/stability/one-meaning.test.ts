import type ts from "typescript";
import { beforeAll, expect, it } from "vitest";
import { publicFace, type PublicFace } from "../../docs/tools/public-face.js";

let face: PublicFace;
beforeAll(() => {
  face = publicFace();
}, 60_000);

it("a function, type or value of one name is the same wherever it is exported", () => {
  const meanings = new Map<string, Set<ts.Declaration>>();
  for (const symbols of face.entries.values()) {
    for (const [name, { declarations: [declaration] = [] }] of symbols) {
      if (!declaration) continue;
      meanings.set(name, (meanings.get(name) ?? new Set()).add(declaration));
    }
  }
  // The reading of every entry, and not of none.
  expect(meanings.size).toBeGreaterThan(200);
  expect([...meanings].flatMap(([name, several]) => (several.size > 1 ? name : []))).toEqual([]);
});
