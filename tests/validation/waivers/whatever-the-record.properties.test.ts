import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/obligations/index.js";
import { findPolicy, type ConferenceRecord, type Finding } from "../../../src/index.js";
import { validateRecord } from "../../../src/validation/index.js";
import { always } from "../../always.js";
import { anyMoment, anyPolicyId, anyRecord } from "../../any-record.js";
import { keysOf, reason } from "./late-reports.js";

describe("whatever the record", () => {
  it("a waiver for a deadline lets stand exactly what is about it alone", () => {
    always(
      fc.property(
        anyRecord,
        anyPolicyId,
        fc.nat(),
        fc.option(anyMoment, { nil: undefined }),
        (record, id, which, asOf) => {
          const under = findPolicy(id);
          const { obligations } = evaluate(record, under, { asOf });
          fc.pre(obligations.length > 0);
          const { key } = obligations[which % obligations.length]!;
          const before = validateRecord(record, under, { asOf });
          const after = validateRecord(record, under, { asOf, waive: [{ deadline: key, reason }] });
          const isAbout = ({ deadline, params }: Finding) =>
            deadline !== undefined &&
            ((params["deadlines"] as string[] | undefined) ?? [deadline.key]).every((each) => each === key);
          expect(after.findings).toEqual(before.findings.filter((finding) => !isAbout(finding)));
          expect(keysOf(after.waived)).toEqual(keysOf(before.findings.filter(isAbout)));
          expect(after.unusedWaivers.length).toBe(after.waived.length === 0 ? 1 : 0);
        },
      ),
    );
  });

  it("a waiver for a participant lets the same stand in whatever order the lists are", () => {
    always(
      fc.property(anyRecord, anyPolicyId, fc.constantFrom("p1", "p2", "p3"), (record, id, participant) => {
        const turned: ConferenceRecord = { ...record };
        for (const list of ["reports", "returnedTemplates", "safetyScales", "complaints"] as const) {
          if (record[list]) Object.assign(turned, { [list]: [...record[list]].toReversed() });
        }
        const waived = (given: ConferenceRecord) =>
          validateRecord(given, findPolicy(id), { asOf: "2020-06-01", waive: [{ participant, reason }] })
            .waived.map(({ code, path, deadline }) => `${code} ${path.replaceAll(/\[\d+\]/g, "[]")} ${deadline?.key}`)
            .toSorted();
        expect(waived(turned)).toEqual(waived(record));
      }),
    );
  });
});
