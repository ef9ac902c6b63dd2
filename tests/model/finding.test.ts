import { describe, expect, it } from "vitest";
import { makeFinding } from "../../src/model/finding.js";
import { parseHistory, parseRecord, recordFromRow } from "../../src/model/index.js";

const PARTS = { code: "missing", severity: "error", message: "This field is missing.", fix: "Give it." } as const;

describe("a finding", () => {
  it("has its place as a path, and as a pointer into the JSON", () => {
    const placesOf = (path: string) => {
      const { pointer, key } = makeFinding({ ...PARTS, path });
      return [pointer, key];
    };
    expect(placesOf("")).toEqual(["", "missing@"]);
    expect(placesOf("bornOn")).toEqual(["/bornOn", "missing@bornOn"]);
    expect(placesOf("reports[10].submittedAt")).toEqual(["/reports/10/submittedAt", "missing@reports[10].submittedAt"]);
    expect(placesOf("plans[0].reviews[2].heldOn")[0]).toBe("/plans/0/reviews/2/heldOn");
    expect(makeFinding({ ...PARTS, path: "a.b", pointer: "/a.b" }).pointer).toBe("/a.b");
  });

  it("cites nothing, has no parameters, is about no deadline and is not explained unless that is said", () => {
    expect(makeFinding({ ...PARTS, path: "bornOn" })).toEqual({
      ...PARTS,
      path: "bornOn",
      pointer: "/bornOn",
      basis: [],
      key: "missing@bornOn",
      params: {},
    });
    const deadline = { key: "minutes-circulated", duty: "minutes-circulated", due: "2026-03-02", party: null };
    const about = makeFinding({ ...PARTS, path: "minutes", deadline, explained: true, params: { days: 2 } });
    expect(about).toMatchObject({ key: "missing@minutes-circulated", deadline, explained: true, params: { days: 2 } });
    expect(makeFinding({ ...PARTS, path: "minutes", explained: false })).not.toHaveProperty("explained");
    expect(makeFinding({ ...PARTS, path: "minutes", deadline, key: "own" }).key).toBe("own");
  });
});

it("what throws when it is looked at is no record, no row and no history, and is a finding", () => {
  const hostile = new Proxy({} as { type?: string }, {
    get: () => {
      throw new Error("Jane Doe");
    },
    ownKeys: () => {
      throw new Error("Jane Doe");
    },
  });
  const [record, row, history] = [parseRecord(hostile), recordFromRow(hostile), parseHistory(hostile)];
  for (const read of [record, row, history]) {
    expect(read).toMatchObject({
      ok: false,
      findings: [{ code: "wrong-type", severity: "error", path: "", params: { expected: "object", how: "whole" } }],
    });
    expect(JSON.stringify(read)).not.toContain("Jane");
  }
});
