import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { conferenceRecord, parseRecord, recordFromRow } from "../../src/model/index.js";
import { leavesOf, withAt } from "../leaves.js";
import { WHOLE_RECORD } from "./whole-record.js";

describe("a record with something in every field", () => {
  it("is read as it is, from a value, from JSON text and from a row", () => {
    const read = { ok: true, value: WHOLE_RECORD };
    expect(parseRecord(WHOLE_RECORD)).toEqual(read);
    expect(parseRecord(JSON.stringify(WHOLE_RECORD))).toEqual(read);
    expect(parseRecord(WHOLE_RECORD, { lenient: true })).toEqual({ ...read, findings: [] });
    expect(recordFromRow(WHOLE_RECORD)).toEqual(read);
  });

  it("has every field that a schema made of it has", () => {
    const [fields, held] = [new Set<string>(), new Set<string>()];
    JSON.stringify(z.toJSONSchema(conferenceRecord, { io: "input" }), (key, value: unknown) => {
      if (key === "properties") for (const name of Object.keys(value as object)) fields.add(name);
      return value;
    });
    JSON.stringify(WHOLE_RECORD, (key, value: unknown) => {
      if (key !== "" && !/^\d+$/.test(key)) held.add(key);
      return value;
    });
    expect([...held].toSorted()).toEqual([...fields].toSorted());
  });

  it("has a finding at each place where something else stands", () => {
    for (const { place } of leavesOf(WHOLE_RECORD)) {
      const parsed = parseRecord(withAt(WHOLE_RECORD, place, { colour: 1 }));
      const paths = parsed.ok ? [] : parsed.findings.map(({ pointer }) => pointer);
      expect(paths).toEqual([`/${place.join("/")}`]);
    }
  });
});
