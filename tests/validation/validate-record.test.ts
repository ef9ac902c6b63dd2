import { describe, expect, it } from "vitest";
import { addDays, scotland } from "../../src/calendar/index.js";
import { findPolicy, parseRecord, policies, type ConferenceRecord } from "../../src/index.js";
import { conferenceTypes } from "../../src/vocabulary/codes.js";
import { missing, stages, that, validateRecord, type GeneralRule } from "../../src/validation/index.js";
import { exampleText } from "../example-records.js";
import { AS_OF, draftOf, lineOf, namesOf, policyOf, reportOn } from "./examples.js";

const FAULTY = "barking-and-dagenham-with-faults";
const policy = policyOf(FAULTY);
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe("options", () => {
  it("exclude leaves rules out, and the report says that they were", () => {
    const exclude = ["dissent-recorded", "family-views-recorded", "deadline-missed"];
    const report = validateRecord(draftOf(FAULTY), policy, { asOf: AS_OF, exclude });
    for (const code of exclude) expect(codes(report.findings)).not.toContain(code);
    expect(report.rules.find(({ code }) => code === "dissent-recorded")).toMatchObject({
      status: "not-applicable",
      why: "It is excluded.",
    });
    expect(report.findings.length).toBeGreaterThan(0);
  });

  it("waive lets a finding stand with its reason, which stays in the report", () => {
    const waive = [{ code: "dissent-recorded", reason: "The school withdrew it in writing" }];
    const report = validateRecord(draftOf(FAULTY), policy, { asOf: AS_OF, waive });
    expect(codes(report.findings)).not.toContain("dissent-recorded");
    expect(report.waived).toMatchObject([
      { code: "dissent-recorded", path: "decision.dissent", severity: "error", waived: { reason: waive[0]!.reason } },
    ]);
    expect(report.rules.find(({ code }) => code === "dissent-recorded")).toMatchObject({ status: "failed" });
  });

  it("waive with a path lets only that place stand", () => {
    const before = validateRecord(draftOf(FAULTY), policy, { asOf: AS_OF });
    const missed = before.findings.filter(({ code }) => code === "deadline-missed");
    expect(missed.length).toBeGreaterThan(2);
    const waive = [{ code: "deadline-missed", path: missed[1]!.path, reason: "The agency was closed" }];
    const report = validateRecord(draftOf(FAULTY), policy, { asOf: AS_OF, waive });
    expect(report.waived.map(({ path }) => path)).toEqual([missed[1]!.path]);
    expect(report.findings).toEqual(before.findings.filter(({ path }) => path !== missed[1]!.path));
    expect(
      validateRecord(draftOf(FAULTY), policy, { waive: [{ code: "deadline-missed", path: "nowhere", reason: "-" }] })
        .waived,
    ).toEqual([]);
  });

  it("calendar is what the discussions of a conference are counted by as well", () => {
    const discussions = [{ start: "2020-11-27T10:00" }, { end: "2020-12-02T11:00" }];
    const found = (held: object, calendar?: typeof scotland) => {
      const record = { type: "initial", conference: { held, discussions } };
      return codes(validateRecord(record, policy, { calendar }).findings);
    };
    // 30 November is a bank holiday in Scotland. That the conference took too long is found once.
    const whole = { start: "2020-11-27T10:00", end: "2020-12-02T11:00" };
    expect(found(whole)).toEqual(["deadline-missed"]);
    expect(found(whole, scotland)).toEqual([]);
    const short = { start: "2020-11-27T10:00", end: "2020-12-01T11:00" };
    expect(found(short)).toEqual(["discussions-within-span"]);
    expect(found(short, scotland)).toEqual([]);
  });

  it("a rule of one's own is judged as the others are", () => {
    const own = (check: GeneralRule["check"], from: GeneralRule["from"] = "recorded"): GeneralRule => ({
      code: "own-rule",
      severity: "query",
      from,
      message: "It is not so.",
      fix: "Make it so.",
      check,
    });
    const outcome = (rule: GeneralRule, record: unknown = draftOf(FAULTY)) => {
      const report = validateRecord(record, policy, { rules: [rule] });
      return [
        report.rules.find(({ code }) => code === "own-rule")!.status,
        ...report.findings.filter(({ code }) => code === "own-rule").map(lineOf),
      ];
    };
    expect(outcome(own(({ reference }) => that(reference === "CPC-1", "reference")))).toEqual([
      "failed",
      "query own-rule reference",
    ]);
    expect(outcome(own(() => that(true, "reference")))).toEqual(["passed"]);
    expect(outcome(own(() => missing("reference")))).toEqual(["skipped"]);
    expect(
      outcome(
        own(() => that(false, "reference"), "minuted"),
        { type: "initial" },
      ),
    ).toEqual(["not-applicable"]);
  });

  it("a rule of one's own with the code of another is refused", () => {
    for (const code of ["dissent-recorded", "duplicate-id"]) {
      const rule: GeneralRule = {
        code,
        severity: "info",
        from: "recorded",
        message: "-",
        fix: "-",
        check: () => missing(""),
      };
      expect(() => validateRecord(draftOf(FAULTY), policy, { rules: [rule] })).toThrowError(
        expect.objectContaining({ code: "duplicate-rule", details: { code } }),
      );
    }
  });
});

describe("the stage of a case", () => {
  /** The record as it was when a case had come no further. */
  function upTo(stage: (typeof stages)[number], name: string): Partial<ConferenceRecord> {
    const { minutes, decision, plan, coreGroup, nextReview, midpointReview, conference, ...rest } = draftOf(
      name,
    ) as ConferenceRecord;
    const { held, ...planned } = conference!;
    switch (stage) {
      case "recorded":
        return { ...rest, conference: planned };
      case "held":
        return { ...rest, conference: { ...planned, held } };
      case "decided":
        return { ...rest, conference: { ...planned, held }, decision, plan };
      case "minuted":
        return {
          ...rest,
          conference: { ...planned, held },
          decision,
          plan,
          minutes,
          coreGroup,
          nextReview,
          midpointReview,
        };
    }
  }

  it.each(namesOf("-in-order"))("is what is judged in %s, and nothing is asked of the future", (name) => {
    for (const stage of stages) {
      const record = upTo(stage, name);
      const asOf = stage === "minuted" ? AS_OF : stage === "recorded" ? undefined : record.conference!.held!.end!;
      const report = validateRecord(record, policyOf(name), { asOf });
      expect(report.stage).toBe(stage);
      expect(report.findings.filter(({ severity }) => severity === "error").map(lineOf), stage).toEqual([]);
    }
  });

  it.each(namesOf("-in-order"))("is, as of an earlier day, the one that %s had come to then", (name) => {
    const record = draftOf(name) as ConferenceRecord;
    const { start, end } = record.conference!.held!;
    const asOf = (day: string) => reportOn(record, name, day);
    expect(asOf(addDays(start!.slice(0, 10), -1)).stage).toBe("recorded");
    expect(asOf(end!).stage).not.toBe("minuted");
    expect(asOf(AS_OF).stage).toBe("minuted");
    for (const day of [addDays(start!.slice(0, 10), -1), end!]) {
      // What came later was in order, so that there is nothing to find but that it came later.
      const graver = asOf(day).findings.filter(
        ({ severity, code }) => severity === "error" || code === "deadline-missed",
      );
      expect(graver.map(lineOf), day).toEqual([]);
      expect(asOf(day).findings.some(({ code }) => code === "after-as-of")).toBe(true);
      const early = asOf(day).rules.filter(({ code }) => /^record-|^outcome-rated$/.test(code));
      for (const { status, code } of early) expect(status, code).not.toBe("failed");
    }
  });

  it("asks nothing of a record that says its type only", () => {
    for (const each of policies) {
      for (const type of conferenceTypes) {
        const report = validateRecord({ type }, each);
        expect(report.findings, `${each.id} ${type}`).toEqual([]);
        expect(report.stage).toBe("recorded");
        for (const { status, code } of report.rules) expect(["skipped", "not-applicable"], code).toContain(status);
      }
    }
  });

  it("names the stage a rule waits for", () => {
    const { rules } = validateRecord({ type: "initial" }, policy);
    expect(rules.find(({ code }) => code === "record-in-usual-format")).toMatchObject({
      status: "not-applicable",
      why: "It is asked once the conference is minuted.",
    });
  });

  it.each([
    ["recorded", { conference: { planned: { start: "2020-04-22" } } }],
    ["held", { conference: { held: { end: "2020-04-22" } }, children: [{ id: "k" }] }],
    ["decided", { decision: { planNeeded: false } }],
    ["decided", { decision: { madeAt: "2020-04-22" } }],
    ["decided", { children: [{ id: "k" }, { id: "l", decision: { planNeeded: true } }] }],
    ["minuted", { minutes: { completedAt: "2020-04-22" } }],
    ["minuted", { minutes: { distributed: [{ to: "agencies" }] } }],
  ] as const)("has come to %s with %j", (stage, facts) => {
    expect(validateRecord({ type: "initial", ...facts }, policy).stage).toBe(stage);
  });
});

describe("what cannot be read", () => {
  const deep = (levels: number) => {
    let value: unknown = 1;
    for (let level = 0; level < levels; level++) value = { conference: value };
    return value;
  };
  const whole = draftOf("northamptonshire-in-order");
  const INPUTS: readonly (readonly [what: string, input: unknown])[] = [
    ["nothing", null],
    ["nothing at all", undefined],
    ["a number", 7],
    ["a number that is none", Number.NaN],
    ["a list", [whole]],
    ["a function", () => whole],
    ["text that is no JSON", "{nope"],
    ["an empty text", ""],
    ["text of ten million characters", "x".repeat(10_000_000)],
    ["a record nested a hundred thousand deep", deep(100_000)],
    ["text nested a hundred thousand deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["a prototype", JSON.parse('{"type":"initial","__proto__":{"conference":{"held":1}}}')],
    ["a constructor", JSON.parse('{"type":"initial","constructor":{"prototype":{}}}')],
    ["another type", { type: "strategy" }],
    ["numbers for texts", replaceLeaves(whole, () => 5)],
    ["lists for everything", replaceLeaves(whole, () => [])],
    ["nothing for everything", replaceLeaves(whole, () => null)],
    ["objects for everything", replaceLeaves(whole, () => ({}))],
    ["texts that are no numbers", replaceLeaves(whole, () => "NaN")],
    ["numbers that are none", replaceLeaves(whole, () => Number.NaN)],
    ["lone surrogates", replaceLeaves(whole, () => "\uD800")],
    ["texts of ten million characters", { type: "initial", reference: "x".repeat(10_000_000) }],
    ["a participant who is a text", { type: "initial", participants: ["p1"] }],
  ];

  it.each(INPUTS)("%s gives a report that judges nothing", (_, input) => {
    for (const each of [policy, findPolicy("hounslow")]) {
      const report = validateRecord(input, each, { asOf: AS_OF });
      expect(report).toMatchObject({ stage: null, rules: [], waived: [], policy: { id: each.id } });
      expect(report.findings.length).toBeGreaterThan(0);
      for (const { severity, code } of report.findings) expect([severity, code]).toEqual(["error", expect.any(String)]);
    }
  });

  const EXTREMES: readonly (readonly [what: string, change: (leaf: unknown, key: string) => unknown])[] = [
    ["days at the end of time", (leaf) => (isMoment(leaf) ? "9999-12-31" : leaf)],
    ["times at the end of time", (leaf, key) => (isMoment(leaf) && !key.endsWith("On") ? "9999-12-31T23:59" : leaf)],
    ["days at the beginning of time", (leaf) => (isMoment(leaf) ? "0001-01-01" : leaf)],
    ["texts with lone surrogates", (leaf, key) => (key === "views" || key === "name" ? "\uD800\uDFFF\uDC00" : leaf)],
    ["a text of ten million characters", (leaf, key) => (key === "nextSteps" ? "x".repeat(10_000_000) : leaf)],
    ["numbers beyond all numbers", (leaf, key) => (key === "rating" ? 1e308 : leaf)],
    ["nothing but white space", (leaf, key) => (key === "views" || key === "summary" ? "\u00A0\n" : leaf)],
  ];

  it.each(EXTREMES)("%s are judged and break nothing", (_, change) => {
    for (const name of namesOf("-in-order")) {
      const record = replaceLeaves(draftOf(name), change);
      const report = reportOn(record, name);
      expect(report.schemaVersion).toBe(1);
      expect(() => JSON.stringify(report)).not.toThrow();
    }
  });

  it("lists of thousands are judged in good time", () => {
    const record = draftOf("northamptonshire-in-order");
    const [first] = record.participants;
    for (let index = 0; index < 1900; index++)
      record.participants.push({ ...first!, id: `x${index}`, agency: `a${index}` });
    expect(reportOn(record, "northamptonshire").findings.length).toBeGreaterThan(1900);
  });
});

describe("what a report never holds", () => {
  const CANARY = "CANARY Mrs Jane Doe, 07700 900123";
  /** Every field that is a text for people, by its name. */
  const FREE = `aboutWhat address dangerStatements detail effortsToReachOthers email forHowLong name
    nextSteps outcome outcomeArrangements platform rationale reason reasonForConference statementChanges
    suggestedActions summary telephone text update views whatMayHappen whatSafeLooksLike
    whatWillBeDifferent whoIsWorried`.split(/\s+/);

  it("is a text, name or contact detail of the record, whatever is wrong with it", () => {
    const found = new Set<string>();
    for (const name of [...namesOf("-in-order"), ...namesOf("-with-faults")]) {
      const record = draftOf(name) as ConferenceRecord & { complaints?: unknown };
      Object.assign(record, { complaints: [{ from: "p4", madeAt: "2020-05-20", text: "-" }] });
      Object.assign(record, { escalations: [{ from: "p1", madeAt: "2020-05-20", text: "-" }] });
      const free = leavesOf(record).filter(({ path }) => {
        const changed = structuredClone(record);
        setAt(changed, path, CANARY);
        return parseRecord(changed).ok;
      });
      for (const { key } of free) found.add(key);
      for (const { path } of free) setAt(record, path, CANARY);
      for (const each of policies) {
        const report = validateRecord(record, each, { asOf: AS_OF });
        expect(report.stage).toBe("minuted");
        expect(JSON.stringify(report)).not.toMatch(/CANARY|Jane|07700/);
      }
    }
    expect([...found].toSorted()).toEqual(FREE.toSorted());
  });

  it("is a value that stands where it should not", () => {
    const record = replaceLeaves(draftOf("northamptonshire-in-order"), () => CANARY);
    expect(JSON.stringify(validateRecord(record, policy))).not.toMatch(/CANARY|Jane|07700/);
    expect(JSON.stringify(validateRecord({ type: "initial", [CANARY]: 1 }, policy))).not.toMatch(/CANARY|Jane|07700/);
  });
});

describe("a report", () => {
  const ALL = [...namesOf("-in-order"), ...namesOf("-with-faults")];

  it("leaves the record, the policy and the options as they are, and is the same each time to the byte", () => {
    for (const name of ALL) {
      const record = frozen(draftOf(name));
      const options = frozen({
        asOf: AS_OF,
        exclude: ["duplicate-id"],
        waive: [{ code: "deadline-missed", reason: "-" }],
      });
      const first = JSON.stringify(validateRecord(record, policyOf(name), options));
      expect(JSON.stringify(validateRecord(record, policyOf(name), options))).toBe(first);
      expect(JSON.stringify(validateRecord(exampleText(name), policyOf(name), options))).toBe(first);
      expect(record).toEqual(JSON.parse(exampleText(name)));
    }
  });

  it("gives for each finding a pointer to the place its path names, there or where it would be", () => {
    for (const name of ALL) {
      for (const each of policies) {
        const record = draftOf(name);
        for (const { path, pointer, code } of validateRecord(record, each, { asOf: AS_OF }).findings) {
          const steps = pointer.split("/").slice(1);
          const written = steps.map((step, index) =>
            /^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`,
          );
          expect(written.join(""), code).toBe(path);
          if (path === "") continue;
          // Everything on the way to the place is there, up to where the record says nothing.
          let value: unknown = record;
          for (const step of steps) {
            if (value === undefined) break;
            expect(typeof value, `${code} ${path}`).toBe("object");
            if (Array.isArray(value)) expect(Number(step), `${code} ${path}`).toBeLessThan(value.length);
            value = (value as Record<string, unknown>)[step];
          }
        }
      }
    }
  });

  it("puts errors first, then queries, then what is worth knowing", () => {
    const rank = ["error", "query", "info"];
    for (const name of namesOf("-with-faults")) {
      const ranks = reportOn(draftOf(name), name).findings.map(({ severity }) => rank.indexOf(severity));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it("says what became of every rule, and fails none without a finding", () => {
    for (const name of ALL) {
      const { rules, findings } = reportOn(draftOf(name), name);
      for (const { code, duty, status, why, basis } of rules) {
        if (status === "passed") expect(why, code).toBeUndefined();
        if (status === "skipped" || status === "not-applicable") expect(why, code).toMatch(/\.$/);
        if (status !== "failed") continue;
        const cited = basis.map(({ clause }) => clause).join();
        const matches = findings.filter(({ code: found, deadline, basis: by }) => {
          const clauses = by.map(({ clause }) => clause);
          if (duty === undefined && found === code) return clauses.join() === cited;
          if (deadline === undefined || found === "before-its-event") return false;
          // What a duty of the same clause says is not said twice.
          return duty === undefined
            ? clauses.includes(basis[0]?.clause ?? "")
            : deadline.duty === duty && clauses.join() === cited;
        });
        expect(matches.length, `${code} ${duty ?? ""}`).toBeGreaterThan(0);
      }
    }
  });
});

interface Leaf {
  readonly path: readonly (string | number)[];
  /** The name of the field it stands in, or of the list. */
  readonly key: string;
  readonly value: unknown;
}

function leavesOf(value: unknown, path: readonly (string | number)[] = [], key = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, key, value }];
  return Array.isArray(value)
    ? value.flatMap((item, index) => leavesOf(item, [...path, index], key))
    : Object.entries(value).flatMap(([name, item]) => leavesOf(item, [...path, name], name));
}

function setAt(record: unknown, path: readonly (string | number)[], value: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((found, step) => (found as Record<string, unknown>)[step], record);
  (holder as Record<string | number, unknown>)[path.at(-1)!] = value;
}

function replaceLeaves(record: unknown, change: (leaf: unknown, key: string) => unknown): unknown {
  const copy = structuredClone(record);
  for (const { path, key, value } of leavesOf(copy)) setAt(copy, path, change(value, key));
  return copy;
}

function isMoment(leaf: unknown): boolean {
  return typeof leaf === "string" && /^\d{4}-\d\d-\d\d/.test(leaf);
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

it("a record that cannot be read keeps its reference, if that is a code, so that it can be found again", () => {
  const referenceOf = (json: unknown) => validateRecord(json, findPolicy("hounslow")).record.reference;
  expect(referenceOf({ type: "initial", reference: "CPC-1", conference: { held: { start: "nonsense" } } })).toBe(
    "CPC-1",
  );
  expect(referenceOf('{"reference":"CPC-2"}')).toBe("CPC-2");
  expect(referenceOf({ type: "initial", reference: "Alex Example, 1 High Street" })).toBeNull();
  for (const json of ["{", null, 1, [], { reference: 7 }]) expect(referenceOf(json)).toBeNull();
});
