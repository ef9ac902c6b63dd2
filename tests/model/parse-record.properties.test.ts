import fc from "fast-check";
import { expect, it } from "vitest";
import * as z from "zod/v4";
import { parseRecord } from "../../src/index.js";
import { conferenceRecord } from "../../src/model/index.js";
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

it("the schema compiled for many records says what the schema says", () => {
  // Strictly: so that it fails, and not falls back, where the schema cannot be compiled.
  const compiled = z.compile(conferenceRecord, { strict: true });
  always(
    fc.property(fc.oneof(anyRecord, broken(anyRecord), fc.anything()), (input) => {
      const [slow, fast] = [conferenceRecord.safeParse(input), compiled.safeParse(input)];
      expect(fast.success).toBe(slow.success);
      expect(fast.data).toEqual(slow.data);
      expect(fast.error?.issues).toEqual(slow.error?.issues);
    }),
    300,
  );
});

it("record after record is read alike", () => {
  const [whole, faulty] = [
    { type: "initial", reference: "CPC-1" },
    { type: "initial", reference: 1 },
  ];
  const [first, found] = [parseRecord(whole), parseRecord(faulty)];
  for (let count = 0; count < 3000; count++) {
    expect(parseRecord(whole)).toEqual(first);
    expect(parseRecord(faulty)).toEqual(found);
  }
});
