import { writePath } from "../../src/model/path.js";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  parsePolicy,
  parseRecord,
  policies,
  validateRecord,
  type ConferenceRecord,
  type Finding,
  type Policy,
} from "../../src/index.js";
import { frozen } from "../../src/policy/policy.js";
import { noticeMessages } from "../../src/timeline/index.js";
import { generalRules, type ValidationReport } from "../../src/validation/index.js";
import { dutyCodes } from "../../src/validation/obligation-findings.js";
import { recordCodes } from "../../src/validation/record-findings.js";
import { always } from "../always.js";
import { anyMoment, anyPolicyId, anyRecord } from "../any-record.js";
import { broken } from "../broken.js";
import { leavesOf, withAt } from "../leaves.js";

/** Those of the package, by their ids, and one that requires what none of them does. */
const anyPolicy = fc.oneof({ weight: policies.length, arbitrary: anyPolicyId }, fc.constant(examplePolicy("sussex")));
const anyAsOf = fc.option(anyMoment, { nil: undefined });
const linesOf = ({ findings }: Pick<ValidationReport, "findings">) =>
  findings.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
const codesOf = ({ rules }: ValidationReport) => rules.filter(({ duty }) => duty === undefined).map(({ code }) => code);

/** The duties that somebody may do, and nobody has to, under one policy at least. */
const optional = new Set(
  [...policies, examplePolicy("sussex")].flatMap(({ clauses }) =>
    clauses.flatMap(({ rules }) =>
      rules.flatMap(({ kind, id, strength }) => (kind === "duty" && strength === "may" ? id : [])),
    ),
  ),
);

describe("a record that can be read, under any policy", () => {
  it("has in its report every rule of its type and day, and every duty once", () => {
    always(
      fc.property(anyRecord, anyPolicy, anyAsOf, (record, policy, asOf) => {
        const { type, conference, strategyDiscussions } = record;
        const report = validateRecord(record, policy, { asOf });
        const bare = validateRecord({ type, conference, strategyDiscussions }, policy, { asOf });
        expect(codesOf(report)).toEqual(codesOf(bare));
        expect(codesOf(report).slice(0, generalRules.length)).toEqual(generalRules.map(({ code }) => code));
        const { deadlines, waiting, checklist, notOwed } = buildTimeline(record, policy, { asOf });
        const shown = new Set([...deadlines, ...waiting, ...checklist, ...notOwed].map(({ id }) => id));
        const judged = report.rules.flatMap(({ duty }) => duty ?? []);
        expect(judged).toEqual([...new Set(judged)]);
        expect(judged).toEqual(expect.arrayContaining([...shown]));
        // What nobody has to do is not said to be not owed.
        for (const id of judged) if (!shown.has(id)) expect(optional, id).toContain(id);
        const dated = new Set([...deadlines, ...waiting].map(({ id }) => id));
        for (const { code, duty } of report.rules) {
          if (duty !== undefined && dated.has(duty)) expect(code, duty).toBe("deadline-met");
        }
      }),
    );
  });

  it("has a finding for each rule that it fails, and none for another", () => {
    always(
      fc.property(anyRecord, anyPolicy, anyAsOf, (record, policy, asOf) => {
        const { rules, findings } = validateRecord(record, policy, { asOf });
        const isOfDuty = ({ code }: Finding) => (dutyCodes as readonly string[]).includes(code);
        const failed = rules.filter(({ status }) => status === "failed");
        const about = failed.map(({ code, duty }) => duty ?? code);
        const found = findings.flatMap((finding) => {
          if (isOfDuty(finding)) return finding.deadline!.duty;
          return finding.code in noticeMessages || recordCodes.includes(finding.code as never) ? [] : finding.code;
        });
        expect(about).toEqual(expect.arrayContaining([...new Set(found)]));
        // What a duty of the same clause says already is not said twice.
        const saidByDuty = new Set(findings.filter(isOfDuty).flatMap(({ basis }) => basis.map(({ clause }) => clause)));
        for (const { code, duty, basis } of failed) {
          if (found.includes(duty ?? code)) continue;
          // Of a duty it is the concern that waits for a response, which is found of the record as a whole.
          const concern = findings.find((finding) => finding.code === "immediate-safety-concern");
          if (duty !== undefined) {
            expect(concern?.basis, duty).toEqual(expect.arrayContaining([...basis]));
            continue;
          }
          expect(saidByDuty, code).toContain(basis[0]?.clause);
        }
      }),
      200,
    );
  });

  it("has findings whose keys differ, and say what they are made of", () => {
    always(
      fc.property(anyRecord, anyPolicy, anyAsOf, (record, policy, asOf) => {
        const { findings } = validateRecord(record, policy, { asOf });
        const keys = findings.map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)]);
        const deadlines = new Map(
          buildTimeline(record, policy, { asOf }).deadlines.map((deadline) => [deadline.key, deadline]),
        );
        for (const { code, deadline, params, key } of findings) {
          expect(key.startsWith(`${code}@`), key).toBe(true);
          if (!deadline || deadline.due === null) continue;
          expect(deadlines.get(deadline.key)?.id, key).toBe(deadline.duty);
          if (code === "before-its-event") expect(params["deadlines"], key).toContain(deadline.key);
          else expect(params, key).toMatchObject({ duty: deadline.duty, due: deadline.due });
        }
      }),
      200,
    );
  });

  it("is late, overdue or in time in its report as in its timeline", () => {
    always(
      fc.property(anyRecord, anyPolicy, anyAsOf, (record, policy, asOf) => {
        const { findings } = validateRecord(record, policy, { asOf });
        const dated = findings.filter(({ deadline }) => typeof deadline?.due === "string");
        const keysOf = (code: string) =>
          dated.flatMap((finding) => (finding.code === code ? finding.deadline!.key : [])).toSorted();
        const { deadlines } = buildTimeline(record, policy, { asOf });
        const having = (status: string, orMay: boolean) =>
          deadlines
            .flatMap((each) => (each.status === status && (orMay || each.strength !== "may") ? each.key : []))
            .toSorted();
        expect(keysOf("deadline-missed")).toEqual(having("late", true));
        expect(keysOf("deadline-overdue")).toEqual(having("overdue", false));
      }),
      200,
    );
  });

  it("gives the same bytes each time, also as text and from what is frozen, and is left as it was", () => {
    always(
      fc.property(anyRecord, anyPolicy, anyAsOf, (record, policy, asOf) => {
        const text = JSON.stringify(record);
        const report = JSON.stringify(validateRecord(record, policy, { asOf }));
        expect(JSON.stringify(record)).toBe(text);
        expect(JSON.stringify(validateRecord(text, policy, { asOf }))).toBe(report);
        expect(JSON.stringify(validateRecord(frozen(JSON.parse(text)), policy, { asOf }))).toBe(report);
      }),
    );
  });
});

describe("the order of a list", () => {
  /** Lists that may be typed in in any order. Not participants: an agency goes by the first of its own. */
  const UNORDERED = [
    "strategyDiscussions",
    "completed",
    "coreGroup.meetings",
    "decision.notified",
    "decision.responses",
    "minutes.distributed",
    "reports",
    "returnedTemplates",
    "children",
    "dangerStatements",
    "safetyGoals",
    "safetyScales",
  ];

  it("does not matter where it says nothing", () => {
    const shuffled = anyRecord.chain((record) =>
      fc.tuple(...UNORDERED.map((path) => shuffledAt(record, path))).map((lists) => {
        let other = record;
        for (const [index, path] of UNORDERED.entries()) {
          const list = lists[index];
          if (list !== undefined) other = withAt(other, path.split("."), list);
        }
        return [record, other] as const;
      }),
    );
    const datesOf = (record: ConferenceRecord, policy: string | Policy) =>
      buildTimeline(record, policy, { asOf: "2020-06-01" })
        .deadlines.map(({ key, due, status, doneAt }) => JSON.stringify([key, due, status, doneAt]))
        .toSorted();
    // A place in a list moves with what stands there.
    const findingsOf = (record: ConferenceRecord, policy: string | Policy) =>
      linesOf(validateRecord(record, policy, { asOf: "2020-06-01" }))
        .map((line) => line.replaceAll(/\[\d+\]/g, "[]"))
        .toSorted();
    always(
      fc.property(shuffled, anyPolicy, ([record, other], policy) => {
        expect(datesOf(other, policy)).toEqual(datesOf(record, policy));
        expect(findingsOf(other, policy)).toEqual(findingsOf(record, policy));
      }),
      80,
    );
  });

  function shuffledAt(record: ConferenceRecord, path: string): fc.Arbitrary<unknown[] | undefined> {
    const list = path
      .split(".")
      .reduce<unknown>((held, step) => (held as Record<string, unknown> | undefined)?.[step], record);
    return Array.isArray(list)
      ? fc.shuffledSubarray(list as unknown[], { minLength: list.length })
      : fc.constant(undefined);
  }
});

describe("whatever comes in", () => {
  it("gives a report, and never an exception", () => {
    always(
      fc.property(fc.oneof(broken(anyRecord), fc.jsonValue(), fc.string(), fc.json()), anyPolicy, (input, policy) => {
        const report = validateRecord(input, policy, { asOf: "2020-06-01" });
        const parsed = parseRecord(input);
        expect(report.stage === null).toBe(!parsed.ok);
        if (!parsed.ok) expect(report).toMatchObject({ findings: parsed.findings, rules: [], waived: [] });
        for (const { message, fix, code } of report.findings) {
          expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(message).toMatch(/[.]$/);
          expect(fix).toMatch(/[.?]$/);
        }
      }),
      300,
    );
  });
});

describe("a field that nobody knows", () => {
  it("is found, and changes nothing else that is found", () => {
    always(
      fc.property(fc.oneof(anyRecord, broken(anyRecord)), fc.nat(), (record, which) => {
        const before = parseRecord(record);
        const objects = leavesOf(record)
          .filter(({ place }) => place.length > 0 && typeof place.at(-1) === "string")
          .map(({ place }) => place.slice(0, -1));
        fc.pre(objects.length > 0);
        const holder = objects[which % objects.length]!;
        const after = parseRecord(withAt(record, [...holder, "unheard-of"], 1));
        const lines = (parsed: typeof before) => (parsed.ok ? [] : linesOf(parsed).toSorted());
        const [known, found] = [lines(before), lines(after)];
        // What may be a person's name is found at what holds it.
        const line = `error unknown-key ${writePath(holder)}`;
        const isMore = found.includes(line) && found.length > known.length;
        expect(isMore ? found.toSpliced(found.indexOf(line), 1) : found).toEqual(known);
        // Where something else than a record belongs, its fields are not looked at.
        if (before.ok) expect(found).toEqual([line]);
      }),
      300,
    );
  });
});

function examplePolicy(name: string): Policy {
  const file = new URL(`../../examples/own-authority/${name}.json`, import.meta.url);
  const parsed = parsePolicy(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`The example ${name} is no policy.`);
  return parsed.value;
}
