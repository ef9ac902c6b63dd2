import fc from "fast-check";
import { expect, it } from "vitest";
import { parseRecord } from "../../src/index.js";
import { always } from "../always.js";
import { anyRecord } from "../any-record.js";
import { broken } from "../broken.js";

it("every record of the schema's shape is read, and comes back as it was through JSON", () => {
  always(
    fc.property(anyRecord, (record) => {
      expect(parseRecord(record)).toEqual({ ok: true, value: record });
      expect(parseRecord(JSON.stringify(record))).toEqual({ ok: true, value: record });
    }),
  );
});

it("whatever comes in is read or found wrong, and what is read comes back as it was through JSON", () => {
  always(
    fc.property(fc.oneof(broken(anyRecord), fc.jsonValue(), fc.string(), fc.json(), fc.anything()), (input) => {
      const parsed = parseRecord(input);
      if (parsed.ok) expect(parseRecord(JSON.stringify(parsed.value))).toEqual(parsed);
      else {
        expect(parsed.findings.length).toBeGreaterThan(0);
        for (const { path, pointer } of parsed.findings) expect(path === "").toBe(pointer === "");
      }
    }),
    300,
  );
});
