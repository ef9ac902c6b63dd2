import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConferenceRecord, Finding } from "../../../src/index.js";
import { validateRecord, type Waiver } from "../../../src/validation/index.js";
import { AS_OF, draftOf, namesOf } from "../examples.js";
import { keysOf, policy, reason } from "./late-reports.js";

describe("a batch", () => {
  /** The examples, many times over, each with a reference of its own. */
  const names = [...namesOf("-with-faults"), ...namesOf("-in-order")];
  const records = Array.from({ length: 300 }, (_, index): ConferenceRecord => {
    const name = names[index % names.length]!;
    return { ...(draftOf(name) as ConferenceRecord), reference: `CPC-${index}` };
  });

  it("under one list of waivers is judged as if each waiver were tried on each finding", () => {
    const [waive] = fc.sample(fc.array(anyWaiver(), { minLength: 400, maxLength: 400 }), { seed: 1, numRuns: 1 });
    let waived = 0;
    for (const record of records) {
      const before = validateRecord(record, policy, { asOf: AS_OF });
      const report = validateRecord(record, policy, { asOf: AS_OF, waive: waive! });
      const fitting = (finding: Finding) => waive!.filter((waiver) => fits(waiver, finding, record.reference!));
      expect(keysOf(report.findings)).toEqual(keysOf(before.findings.filter((found) => fitting(found).length === 0)));
      const expected = before.findings.flatMap((found) =>
        fitting(found)
          .slice(0, 1)
          .map((waiver) => waiver.reason),
      );
      expect(report.waived.map((found) => found.waived.reason)).toEqual(expected);
      expect(report.unusedWaivers.map(({ waiver }) => waiver)).toEqual(
        waive!.filter(
          (waiver) =>
            (waiver.record ?? record.reference) === record.reference &&
            !before.findings.some((found) => fits(waiver, found, record.reference!)),
        ),
      );
      waived += report.waived.length;
    }
    expect(waived).toBeGreaterThan(100);
  }, 60_000);

  it("costs about as much with many waivers of other records as with few", () => {
    const of = (count: number) =>
      Array.from({ length: count }, (_, index): Waiver => ({ record: `X-${index}`, code: "deadline-missed", reason }));
    const cost = (waive: Waiver[]) => {
      let fewest = Number.POSITIVE_INFINITY;
      for (let time = 0; time < 5; time++) {
        const start = performance.now();
        for (const record of records.slice(0, 40)) validateRecord(record, policy, { asOf: AS_OF, waive });
        fewest = Math.min(fewest, performance.now() - start);
      }
      return fewest;
    };
    const few = of(2);
    const many = of(20_000);
    cost(many);
    expect(cost(many)).toBeLessThan(3 * cost(few) + 5);
  });

  function anyWaiver(): fc.Arbitrary<Waiver> {
    const record = fc.option(
      fc.nat(320).map((index) => `CPC-${index}`),
      { nil: undefined, freq: 4 },
    );
    const deadline = fc.constantFrom(
      "reports-submitted/school-nursing",
      "conference-held",
      "minutes-circulated",
      "core-group-first-met",
      "unheard-of",
    );
    const code = fc.constantFrom("deadline-missed", "deadline-overdue", "not-done", "dissent-recorded", "unheard-of");
    const target = fc.oneof(
      fc.record({ deadline }),
      fc.record({ code }),
      fc.record({ code, deadline }),
      fc.record({ code, path: fc.constantFrom("reports[0].submittedAt", "decision.dissent", "minutes.distributed") }),
    );
    const until = fc.option(fc.constantFrom("2020-01-01", AS_OF, "2021-01-01"), { nil: undefined });
    return fc
      .tuple(record, target, until, fc.nat())
      .map(([of, named, ends, number]) => ({ ...named, record: of, until: ends, reason: `reason ${number}` }));
  }

  function fits({ record, code, path, deadline, until }: Waiver, finding: Finding, reference: string): boolean {
    const keys = (finding.params["deadlines"] as string[] | undefined) ?? [finding.deadline?.key];
    return (
      (record ?? reference) === reference &&
      (until === undefined || AS_OF < until) &&
      (code ?? finding.code) === finding.code &&
      (path ?? finding.path) === finding.path &&
      (deadline === undefined || keys.every((key) => key === deadline))
    );
  }
});
