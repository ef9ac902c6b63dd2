import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildTimeline, validateRecord, type ConferenceRecord } from "../../src/index.js";

/** Something that must be so of a record's timeline and report. */
interface Expectation {
  readonly deadline?: string;
  readonly due?: string;
  readonly status?: string;
  readonly workingDaysLeft?: number;
  readonly notOwed?: string;
  readonly because?: string;
  readonly noDeadlineStatus?: readonly [string, string];
  readonly noDeadlineKey?: string;
  readonly finding?: string;
  readonly path?: string;
  readonly severity?: string;
  readonly findingCites?: string;
  readonly noFinding?: string;
  readonly noFindingCode?: string;
  readonly noFindingCites?: string;
  readonly findingAny?: string;
  readonly firstNotice?: string;
}

interface Judgement {
  readonly name: string;
  readonly policy: string;
  readonly record: ConferenceRecord;
  readonly asOf?: string;
  readonly expect: readonly Expectation[];
}

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as readonly Judgement[];
const judgements = ["judgements.json", "more-judgements.json"].flatMap((name) => read(name));

describe("small cases, each of a kind of fault that people reported", () => {
  for (const { name, policy, record, asOf, expect: wanted } of judgements) {
    it(name, () => {
      const options = asOf === undefined ? {} : { asOf };
      const timeline = buildTimeline(record, policy, options);
      const { findings } = validateRecord(record, policy, options);
      const isOf = ({ id, key }: { id: string; key: string }, sought: string) => key === sought || id === sought;
      for (const each of wanted) {
        const said = JSON.stringify({
          each,
          findings: findings.map(({ code, path, severity, basis }) => [code, path, severity, basis[0]?.clause]),
        });
        if (each.deadline !== undefined) {
          const found = timeline.deadlines.filter((deadline) => isOf(deadline, each.deadline!));
          expect(found.length, said).toBeGreaterThan(0);
          for (const { due, status, workingDaysLeft } of found) {
            if (each.due !== undefined) {
              const isTime = each.due.includes("T");
              expect(isTime ? due.at?.slice(0, each.due.length) : due.date, said).toBe(each.due);
            }
            if (each.status !== undefined) expect(status, said).toBe(each.status);
            if (each.workingDaysLeft !== undefined) expect(workingDaysLeft, said).toBe(each.workingDaysLeft);
          }
        }
        if (each.notOwed !== undefined) {
          expect(timeline.deadlines.filter((deadline) => isOf(deadline, each.notOwed!))).toEqual([]);
          const found = timeline.notOwed.find((item) => isOf(item, each.notOwed!));
          expect(found?.because.code, said).toBe(each.because);
        }
        if (each.noDeadlineStatus !== undefined) {
          const [sought, status] = each.noDeadlineStatus;
          expect(
            timeline.deadlines.filter((d) => isOf(d, sought) && d.status === status),
            said,
          ).toEqual([]);
        }
        if (each.noDeadlineKey !== undefined) {
          expect(
            timeline.deadlines.map(({ key }) => key),
            said,
          ).not.toContain(each.noDeadlineKey);
        }
        if (each.finding !== undefined || each.findingCites !== undefined || each.findingAny !== undefined) {
          const found = findings.filter(
            ({ code, path, severity, basis }) =>
              (each.finding ?? code) === code &&
              (each.path ?? path) === path &&
              (each.severity ?? severity) === severity &&
              (each.findingAny ?? severity) === severity &&
              (each.findingCites === undefined || basis.some(({ clause }) => clause === each.findingCites)),
          );
          expect(found.length, said).toBeGreaterThan(0);
        }
        if (each.noFinding !== undefined) {
          expect(
            findings.filter(({ severity }) => severity === each.noFinding),
            said,
          ).toEqual([]);
        }
        if (each.noFindingCode !== undefined)
          expect(
            findings.map(({ code }) => code),
            said,
          ).not.toContain(each.noFindingCode);
        if (each.noFindingCites !== undefined) {
          expect(
            findings.flatMap(({ basis }) => basis.map(({ clause }) => clause)),
            said,
          ).not.toContain(each.noFindingCites);
        }
        if (each.firstNotice !== undefined) expect(timeline.notices[0]?.code, said).toBe(each.firstNotice);
      }
    });
  }
});
