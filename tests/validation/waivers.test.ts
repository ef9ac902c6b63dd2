import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodedError } from "../../src/calendar/index.js";
import { datedFields } from "../../src/facts/dated-fields.js";
import { evaluate } from "../../src/obligations/index.js";
import { findPolicy, type ConferenceRecord, type Finding } from "../../src/index.js";
import { conferenceRecord } from "../../src/model/index.js";
import { codeText } from "../../src/model/written.js";
import { parseWaivers, validateRecord, type Waiver } from "../../src/validation/index.js";
import { ownLists } from "../../src/validation/whose.js";
import * as z from "zod";
import { always } from "../always.js";
import { anyMoment, anyPolicyId, anyRecord } from "../any-record.js";
import { AS_OF, draftOf, namesOf, policyOf } from "./examples.js";

const FAULTY = "barking-and-dagenham-with-faults";
const policy = policyOf(FAULTY);
const reason = "Agreed with the chair";
const keysOf = (findings: readonly Finding[]) => findings.map(({ key }) => key);

/** Two professionals whose reports are late, and one who has none. */
const lateReports: ConferenceRecord = {
  type: "initial",
  reference: "CPC-1",
  strategyDiscussions: [{ heldOn: "2020-04-20" }],
  conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  participants: [
    { id: "hv", role: "health-visitor", agency: "health-visiting" },
    { id: "t1", role: "teacher", agency: "primary-school" },
    { id: "t2", role: "teacher", agency: "primary-school" },
    { id: "m", role: "mother" },
  ],
  reports: [
    { from: "hv", submittedAt: "2020-05-04T17:00" },
    { from: "t1", submittedAt: "2020-05-04T17:00" },
    { from: "t2", submittedAt: "2020-05-04T18:00" },
  ],
};

function judged(waive: readonly Waiver[], record: unknown = lateReports, asOf: string | undefined = "2020-06-01") {
  return validateRecord(record, policy, { asOf, waive });
}

/** What waivers move from the findings to those that were waived. */
function hidden(waive: readonly Omit<Waiver, "reason">[], record: unknown = lateReports, asOf?: string): Finding[] {
  const report = judged(
    waive.map((waiver) => ({ reason, ...waiver })),
    record,
    asOf,
  );
  const before = judged([], record, asOf);
  expect(keysOf([...report.findings, ...report.waived]).toSorted()).toEqual(keysOf(before.findings).toSorted());
  expect(report.rules).toEqual(before.rules);
  return [...report.waived];
}

describe("a waiver for a deadline", () => {
  it("lets stand what is about that deadline, and nothing about another", () => {
    const all = judged([]).findings;
    const own = all.filter(({ deadline }) => deadline?.key === "reports-submitted/health-visiting");
    expect(own).toHaveLength(1);
    expect(hidden([{ deadline: "reports-submitted/health-visiting" }])).toEqual(
      own.map((finding) => ({ ...finding, waived: { reason } })),
    );
  });

  it("lets the rule fail all the same", () => {
    const { rules } = judged([{ deadline: "reports-submitted/health-visiting", reason }]);
    expect(rules.find(({ duty }) => duty === "reports-submitted")).toMatchObject({ status: "failed" });
  });

  it("moves with it where the lists are in another order, and a path does not", () => {
    const turned = {
      ...lateReports,
      participants: lateReports.participants!.toReversed(),
      reports: lateReports.reports!.toReversed(),
    };
    const [byKey] = hidden([{ deadline: "reports-submitted/health-visiting" }], turned);
    expect(byKey).toMatchObject({ path: "reports[2].submittedAt", deadline: { party: "health-visiting" } });
    const [byPath] = hidden([{ code: "deadline-missed", path: "reports[0].submittedAt" }], turned);
    expect(byPath).toMatchObject({ deadline: { party: "primary-school" } });
  });

  it("leaves a fact that came too early where other deadlines need it as well", () => {
    const record: ConferenceRecord = {
      type: "initial",
      strategyDiscussions: [{ heldOn: "2020-04-20" }],
      conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
      coreGroup: { meetings: [{ heldOn: "2020-04-01" }] },
      minutes: { completedAt: "2020-04-01", distributed: [{ to: "participants", at: "2020-04-02" }] },
    };
    const early = judged([], record).findings.filter(({ code }) => code === "before-its-event");
    const several = early.find(({ params }) => (params["deadlines"] as string[]).length > 1);
    const single = early.find(({ params }) => (params["deadlines"] as string[]).length === 1);
    expect(single).toBeDefined();
    expect(keysOf(hidden([{ deadline: single!.deadline!.key, code: "before-its-event" }], record))).toEqual([
      single!.key,
    ]);
    if (several) expect(keysOf(hidden([{ deadline: several.deadline!.key }], record))).not.toContain(several.key);
  });
});

describe("a waiver for a participant", () => {
  it("lets stand what is about a deadline that they alone can meet", () => {
    expect(hidden([{ participant: "hv", code: "deadline-missed" }]).map(({ deadline }) => deadline!.key)).toEqual([
      "reports-submitted/health-visiting",
    ]);
  });

  it("lets nothing stand about an agency of which another has a report as well", () => {
    expect(hidden([{ participant: "t2", code: "deadline-missed" }])).toEqual([]);
    const alone = { ...lateReports, reports: lateReports.reports!.filter(({ from }) => from !== "t1") };
    expect(hidden([{ participant: "t2", code: "deadline-missed" }], alone).map(({ path }) => path)).toEqual([
      "reports[1].submittedAt",
    ]);
    expect(hidden([{ participant: "t1", code: "deadline-missed" }], alone)).toEqual([]);
  });

  it("lets nothing stand about a deadline that a colleague can still meet, although only they have an entry", () => {
    const record: ConferenceRecord = {
      ...lateReports,
      participants: [
        { id: "hv1", role: "health-visitor", agency: "health-visiting" },
        { id: "hv2", role: "health-visitor", agency: "health-visiting" },
      ],
      reports: [{ from: "hv1" }],
    };
    const overdue = judged([], record).findings.filter(({ code }) => code === "deadline-overdue");
    expect(keysOf(overdue)).toContain("deadline-overdue@reports-submitted/health-visiting");
    expect(keysOf(hidden([{ participant: "hv1" }], record))).not.toContain(
      "deadline-overdue@reports-submitted/health-visiting",
    );
    const alone = { ...record, participants: record.participants!.slice(0, 1) };
    expect(keysOf(hidden([{ participant: "hv1" }], alone))).toContain(
      "deadline-overdue@reports-submitted/health-visiting",
    );
  });

  it("lets nothing stand about everybody at once, although it stands at their entry", () => {
    const record: ConferenceRecord = {
      ...lateReports,
      reports: [],
      minutes: {
        distributed: [
          { to: "hv", at: "2020-05-20" },
          { to: "t1", at: "2020-08-01" },
          { to: "t2", at: "2020-08-01" },
          { to: "m", at: "2020-08-02" },
        ],
      },
    };
    const report = validateRecord(record, findPolicy("london"), {
      asOf: "2020-09-01",
      waive: [{ participant: "m", reason }],
    });
    const minutes = report.findings.filter(({ path }) => path === "minutes.distributed[3].at");
    expect(minutes.map(({ code, deadline }) => [code, deadline?.party])).toContainEqual(["deadline-missed", null]);
    expect(report.waived.filter(({ path }) => path.startsWith("minutes"))).toEqual([]);
  });

  it.each<[where: string, record: Partial<ConferenceRecord>, path: string]>([
    ["participants", { participants: [{ id: "p" }, { id: "x", role: "wizard" }] }, "participants[1].role"],
    [
      "safetyScales",
      {
        safetyScales: [
          { by: "p", rating: 3 },
          { by: "x", rating: 11 },
        ],
      },
      "safetyScales[1].rating",
    ],
    ["reports", { participants: [{ id: "q" }], reports: [{ from: "x" }] }, "reports[0].from"],
  ])("lets stand what is at their entry of %s, also when that has moved", (list, fields, path) => {
    const record = { type: "initial", ...fields } as ConferenceRecord;
    const paths = (given: object) => hidden([{ participant: "x" }], given).map((finding) => finding.path);
    expect(paths(record)).toContain(path);
    const items = (record as unknown as Record<string, unknown[]>)[list]!;
    const turned = { ...record, [list]: [...items].toReversed() };
    const moved = path.replace(/\[(\d)\]/, (_, index: string) => `[${items.length - 1 - Number(index)}]`);
    expect(paths(turned)).toContain(moved);
    for (const found of paths(turned)) expect(found.startsWith(list)).toBe(true);
  });

  it("knows every list of a record whose items say whose they are", () => {
    const NAMING = ["from", "by", "to", "with", "for"];
    const found: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (schema instanceof z.ZodOptional) walk(schema.unwrap(), path);
      else if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
        const { shape } = schema.element;
        if (NAMING.some((name) => unwrapped(shape[name]) === codeText)) found.push(path);
        for (const [name, inner] of Object.entries(shape)) if (!path.includes("[]")) walk(inner, `${path}[].${name}`);
      } else if (schema instanceof z.ZodObject) {
        for (const [name, inner] of Object.entries(schema.shape)) walk(inner, path === "" ? name : `${path}.${name}`);
      }
    };
    walk(conferenceRecord, "");
    // An action is the plan's, a notice of an earlier decision or of a child's own is looked at with it.
    const others = ["plan.actions", "previousConference.plan.actions"];
    expect(found.filter((path) => !path.includes("[]") && !others.includes(path))).toEqual(
      expect.arrayContaining(["reports", "returnedTemplates", "safetyScales", "decision.dissent", "complaints"]),
    );
    for (const path of found) {
      if (!path.includes("[]") && !others.includes(path)) expect([...ownLists.keys()]).toContain(path);
    }
    for (const { path, whose } of datedFields) {
      if (whose !== undefined && !path.startsWith("children")) expect(ownLists.get(path.split("[]")[0]!)).toBe(whose);
    }
  });

  function unwrapped(schema: unknown): unknown {
    return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  }
});

describe("an immediate concern for a child's safety", () => {
  const concern: ConferenceRecord = { ...lateReports, immediateSafetyConcern: true };
  const code = "immediate-safety-concern";

  it("is not let stand in any record, and can be in one", () => {
    expect(() => judged([{ code, reason }], concern)).toThrowError(
      expect.objectContaining({
        code: "not-a-waiver",
        details: { index: 0, problems: [expect.objectContaining({ code: "no-record" })] },
      }),
    );
    expect(keysOf(hidden([{ code, record: "CPC-1" }], concern))).toEqual([`${code}@immediateSafetyConcern`]);
  });
});

describe("the path of a waiver", () => {
  const why = (waiver: Omit<Waiver, "reason">, record: object = lateReports) =>
    judged([{ ...waiver, reason }], record).unusedWaivers.map((each) => [each.why, ...each.suggestions]);

  it("can be a JSON Pointer, and then means the same place", () => {
    const code = "deadline-missed";
    const byPath = hidden([{ code, path: "reports[0].submittedAt" }]);
    expect(byPath).toHaveLength(1);
    expect(hidden([{ code, path: "/reports/0/submittedAt" }])).toEqual(byPath);
    expect(hidden([{ code, path: "/reports/9/submittedAt" }])).toEqual([]);
  });

  it("that no record has gets what may have been meant, with the number of the item", () => {
    for (const path of ["reports[2].submitedAt", "/reports/2/submitedAt"]) {
      const [found] = why({ code: "deadline-missed", path });
      expect(found).toContain("unknown-path");
      expect(found).toContain("reports[2].submittedAt");
    }
    expect(why({ code: "deadline-missed", path: "reports[7].submittedAt" })).toEqual([["unused"]]);
    expect(why({ code: "conference-end-assumed", path: "" })).toEqual([["unused"]]);
  });

  it("a child is no participant, and that is said", () => {
    expect(why({ participant: "c1" }, { ...lateReports, children: [{ id: "c1" }] })).toEqual([["not-a-participant"]]);
  });
});

describe("all that a waiver says must fit", () => {
  it("with a record, that one", () => {
    expect(hidden([{ record: "CPC-1", code: "deadline-missed" }]).length).toBeGreaterThan(0);
    expect(hidden([{ record: "CPC-2", code: "deadline-missed" }])).toEqual([]);
    expect(hidden([{ record: "CPC-1", code: "deadline-missed" }], { ...lateReports, reference: undefined })).toEqual(
      [],
    );
  });

  it("with a deadline and a code, both", () => {
    const deadline = "reports-submitted/health-visiting";
    expect(hidden([{ deadline, code: "deadline-missed" }])).toHaveLength(1);
    expect(hidden([{ deadline, code: "deadline-overdue" }])).toEqual([]);
    expect(hidden([{ deadline, participant: "hv" }])).toHaveLength(1);
    expect(hidden([{ deadline, participant: "m" }])).toEqual([]);
  });

  it("until its day, which is the first on which it no longer holds, in London", () => {
    const waiver = { code: "deadline-missed", until: "2020-06-02" };
    const count = (asOf?: string) => hidden([waiver], lateReports, asOf).length;
    expect(count("2020-06-01")).toBeGreaterThan(0);
    expect(count("2020-06-01T22:59:00Z")).toBeGreaterThan(0);
    expect(count("2020-06-01T23:00:00Z")).toBe(0);
    expect(count("2020-06-02")).toBe(0);
    // Without a day nothing has expired.
    expect(validateRecord(lateReports, policy, { waive: [{ ...waiver, reason }] }).waived.length).toBeGreaterThan(0);
  });

  it("keeps who decided, and until when", () => {
    const waiver: Waiver = { code: "deadline-missed", reason, by: "The chair", until: "2021-01-01" };
    const { waived } = judged([waiver]);
    expect(waived[0]!.waived).toEqual({ reason, by: "The chair", until: "2021-01-01" });
  });

  it("the first of several that fit is kept, and the others count as used", () => {
    const waive = [
      { deadline: "reports-submitted/health-visiting", reason: "first" },
      { code: "deadline-missed", reason: "second" },
      { participant: "hv", reason: "third" },
    ];
    const { waived, unusedWaivers } = judged(waive);
    expect(waived.find(({ deadline }) => deadline?.party === "health-visiting")!.waived).toEqual({ reason: "first" });
    expect(unusedWaivers).toEqual([]);
  });
});

describe("a waiver that lets nothing stand", () => {
  const unused = (waiver: Omit<Waiver, "reason">, asOf?: string, record: unknown = lateReports) =>
    judged([{ reason, ...waiver }], record, asOf).unusedWaivers.map(({ why, suggestions }) => [why, ...suggestions]);

  it.each<[waiver: Omit<Waiver, "reason">, expected: readonly string[]]>([
    [{ code: "deadline-overdue", until: "2020-05-01" }, ["expired"]],
    [{ code: "deadline-mised" }, ["unknown-code", "deadline-missed"]],
    [{ code: "not-a-date", path: "nowhere" }, ["unknown-path"]],
    [{ deadline: "report-submitted/health-visiting" }, ["unknown-duty", "reports-submitted/health-visiting"]],
    [{ participant: "mm" }, ["unknown-participant", "m"]],
    [{ participant: "m" }, ["unused"]],
    [{ code: "deadline-missed", path: "reports[7].submittedAt" }, ["unused"]],
  ])("%j says why", (waiver, expected) => {
    expect(unused(waiver)[0]!.slice(0, expected.length)).toEqual(expected);
  });

  it("names near deadlines of the record", () => {
    const [[why, ...suggestions] = []] = unused({ deadline: "reports-submitted/health-visitor" });
    expect(why).toBe("unknown-deadline");
    expect(suggestions).toContain("reports-submitted/health-visiting");
  });

  it("is given back as it was", () => {
    const waiver: Waiver = { record: "CPC-1", participant: "m", reason, by: "The chair" };
    expect(judged([waiver]).unusedWaivers).toEqual([{ waiver, why: "unused", suggestions: [] }]);
  });

  it("is none of this record's where it names another, or the record cannot be read", () => {
    expect(unused({ record: "CPC-2", participant: "m" })).toEqual([]);
    expect(unused({ code: "unheard-of" }, undefined, { type: "unheard-of" })).toEqual([]);
  });

  it("knows the codes of rules of one's own", () => {
    const rule = { code: "own-rule", from: "minuted", message: "-", fix: "-", check: () => true } as const;
    const why = (code: string) =>
      validateRecord(lateReports, policy, { rules: [rule], waive: [{ code, reason }] }).unusedWaivers[0]!.why;
    expect(why("own-rule")).toBe("unused");
    expect(why("own-rul")).toBe("unknown-code");
  });
});

describe("what is no waiver", () => {
  it.each<[what: string, waiver: unknown, problem: RegExp]>([
    ["no target", { reason: "Jane Doe said so" }, /^waive\[1\]: .*deadline, a participant or a code/],
    ["a record only", { record: "CPC-1", reason: "Jane Doe said so" }, /^waive\[1\]: .*deadline/],
    ["a path without a code", { deadline: "a", path: "reports", reason: "Jane Doe" }, /^waive\[1\]: .*path/],
    ["a field that there is not", { code: "a", untill: "2020-05-01", reason: "Jane Doe" }, /^waive\[1\]\.untill: /],
    ["no day", { code: "a", until: "Jane Doe", reason: "x" }, /^waive\[1\]\.until: .*not a day/],
    ["a time", { code: "a", until: "2020-05-01T10:00", reason: "x" }, /^waive\[1\]\.until: /],
    ["a day that does not exist", { code: "a", until: "2020-02-30", reason: "x" }, /^waive\[1\]\.until: .*no such day/],
    ["no reason", { code: "a" }, /^waive\[1\]\.reason: /],
    ["a blank reason", { code: "a", reason: " " }, /^waive\[1\]\.reason: /],
    ["a text", "Jane Doe", /^waive\[1\]: /],
    ["nothing", null, /^waive\[1\]: /],
  ])("%s is refused at its place, and nothing of it is repeated", (_, waiver, problem) => {
    const waive = [{ code: "deadline-missed", reason }, waiver] as Waiver[];
    const error = thrown(() => judged(waive));
    expect(error).toMatchObject({ code: "not-a-waiver", details: { index: 1 } });
    expect(error.message).toMatch(problem);
    expect(error.message + JSON.stringify(error.details)).not.toMatch(/Jane|Doe|said so/);
    // Also for a record that cannot be read.
    expect(thrown(() => judged(waive, "{"))).toMatchObject({ code: "not-a-waiver" });
    expect(parseWaivers(waive).ok).toBe(false);
  });

  it("what is no list is refused", () => {
    expect(thrown(() => judged({ code: "a", reason } as never))).toMatchObject({ details: { index: null } });
  });

  it("a list of them is read from JSON", () => {
    const waive = [{ code: "deadline-missed", reason }];
    expect(parseWaivers(JSON.stringify(waive))).toEqual({ ok: true, value: waive });
    expect(parseWaivers("[").ok).toBe(false);
  });

  function thrown(run: () => unknown): CodedError {
    try {
      run();
    } catch (error) {
      return error as CodedError;
    }
    throw new Error("Nothing was thrown.");
  }
});

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
