import fc from "fast-check";
import { expect, it } from "vitest";
import { parseRecord, recordFromRow } from "../../../src/model/index.js";
import { always } from "../../always.js";
import { anyRecord } from "../../any-record.js";
import { broken } from "../../broken.js";

it("nothing that a row holds is thrown back, and what is read is a record", () => {
  always(
    fc.property(fc.oneof(broken(anyRecord), fc.anything()), fc.boolean(), (row, lenient) => {
      const result = recordFromRow(row, { lenient });
      if (result.ok) expect(parseRecord(JSON.stringify(result.value))).toEqual({ ok: true, value: result.value });
      else expect(result.findings.length).toBeGreaterThan(0);
    }),
    300,
  );
});
