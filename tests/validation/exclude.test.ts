import { describe, expect, it } from "vitest";
import { policies } from "../../src/index.js";
import { broken } from "../broken.js";
import { always } from "../always.js";
import { anyRecord } from "../any-record.js";
import fc from "fast-check";
import { clause, duty as dutyOf, policy as policyFrom, requirement } from "../../src/policy/language.js";
import { validateRecord } from "../../src/validation/index.js";
import { findingCodes, knownCodes } from "../../src/validation/known-codes.js";
import { layersOf } from "../../src/policy/policy.js";
import { ownPolicy } from "../own-policy.js";
import { AS_OF, draftOf, policyOf } from "./examples.js";

const FAULTY = "barking-and-dagenham-with-faults";
const policy = policyOf(FAULTY);
const report = (exclude: readonly string[], record: unknown = draftOf(FAULTY)) =>
  validateRecord(record, policy, { asOf: AS_OF, exclude });

describe("a duty that is excluded", () => {
  it("has no findings, its outcome says so, and nothing else changes", () => {
    const before = report([]);
    const duty = before.findings.find(({ code }) => code === "deadline-missed")!.deadline!.duty;
    const after = report([duty]);
    const own = before.findings.filter(({ deadline, code }) => deadline?.duty === duty && code !== "before-its-event");
    expect(own.length).toBeGreaterThan(0);
    expect(after.findings).toEqual(before.findings.filter((finding) => !own.includes(finding)));
    const { code, basis } = before.rules.find((rule) => rule.duty === duty)!;
    expect(after.rules).toEqual(
      before.rules.map((rule) =>
        rule.duty === duty
          ? { code, duty, status: "not-applicable", reason: "excluded", why: "It is excluded.", basis }
          : rule,
      ),
    );
  });

  it("leaves a fact that came too early for another duty as well", () => {
    const record = {
      type: "initial",
      conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
      minutes: { distributed: [{ to: "participants", at: "2020-04-02" }] },
    };
    const early = (exclude: string[]) =>
      report(exclude, record).findings.flatMap(({ code, params }) =>
        code === "before-its-event" ? [params["deadlines"]] : [],
      );
    const [keys] = early([]) as string[][];
    expect(keys!.length).toBeGreaterThan(0);
    const duties = [...new Set(keys!.map((key) => key.split("/")[0]!))];
    expect(early(duties)).toEqual([]);
    if (duties.length > 1) expect(early([duties[0]!])).toHaveLength(1);
  });
});

describe("a code of duties that is excluded", () => {
  it("of their outcomes: every duty that has it is excluded, with its findings", () => {
    for (const code of ["deadline-met", "duty-done"]) {
      const before = report([]);
      const after = report([code]);
      const duties = before.rules.flatMap((rule) => (rule.code === code ? rule.duty! : []));
      expect(duties.length).toBeGreaterThan(0);
      const left = after.findings.filter(({ deadline }) => deadline && duties.includes(deadline.duty));
      expect(left.filter((finding) => finding.code !== "before-its-event")).toEqual([]);
      for (const rule of after.rules) if (rule.code === code) expect(rule.reason).toBe("excluded");
      expect(after.rules.filter((rule) => rule.code !== code)).toEqual(
        before.rules.filter((rule) => rule.code !== code),
      );
    }
  });

  it("of findings: a duty with which nothing else is wrong is excluded, and another fails all the same", () => {
    const before = report([]);
    const after = report(["deadline-missed"]);
    const wrong = (duty: string) =>
      before.findings.flatMap(({ deadline, code }) =>
        deadline?.duty === duty && code.startsWith("deadline-") ? code : [],
      );
    for (const [index, { duty, status }] of before.rules.entries()) {
      if (duty === undefined || status !== "failed") continue;
      const codes = new Set(wrong(duty));
      if (codes.size === 0) continue;
      const isOut = codes.size === 1 && codes.has("deadline-missed");
      expect(after.rules[index]!.status, duty).toBe(isOut ? "not-applicable" : "failed");
    }
    expect(after.rules.some(({ duty, reason }) => duty !== undefined && reason === "excluded")).toBe(true);
  });
});

describe("an immediate concern that is excluded", () => {
  it("takes with it the duty to respond, which has no finding of its own", () => {
    const response = dutyOf("response-made", { by: "chair", phase: "before", when: "immediate-safety-concern" });
    const outcome = (...exclude: string[]) =>
      validateRecord({ type: "initial", immediateSafetyConcern: true }, ownPolicy([response]), { exclude }).rules.find(
        (rule) => rule.duty === "response-made",
      );
    expect(outcome()).toMatchObject({ status: "failed" });
    expect(outcome("deadline-missed")).toMatchObject({ status: "failed" });
    expect(outcome("immediate-safety-concern")).toMatchObject({ status: "not-applicable", reason: "excluded" });
  });
});

describe("what is to be excluded", () => {
  it("may be a code of a rule or finding, or an id of the policy's", () => {
    const codes = ["dissent-recorded", "duplicate-id", "deadline-missed", "completed-for-nobody", "after-as-of"];
    for (const code of [...codes, "conference-held", "rule-threw"]) {
      expect(report([code]).findings.filter((finding) => finding.code === code)).toEqual([]);
    }
    for (const each of policies) {
      const known = [...knownCodes({ layers: layersOf(each) }, [])];
      expect(known.length).toBeGreaterThan(codes.length);
      for (const code of known) {
        const { findings, rules } = validateRecord({ type: "initial" }, each, { exclude: [code] });
        expect(findings.filter((finding) => finding.code === code)).toEqual([]);
        expect(rules.filter((rule) => rule.code === code && rule.status !== "not-applicable")).toEqual([]);
      }
    }
  });

  it("is refused where there is none of it, with what may have been meant", () => {
    for (const record of [draftOf(FAULTY), "{"]) {
      expect(() => report(["duplicate-id", "deadline-mised"], record)).toThrowError(
        expect.objectContaining({
          code: "unknown-rule",
          details: { index: 1, suggestions: expect.arrayContaining(["deadline-missed"]) },
        }),
      );
    }
    expect(() => report("deadline-missed" as never)).toThrowError(expect.objectContaining({ code: "unknown-rule" }));
    expect(() => report(["Jane Doe"])).toThrowError(/^(?!.*Jane)/);
  });

  it("is said of a rule that holds under any policy, and leaves a duty that did not fail", () => {
    const { rules } = report(["duplicate-id", "deadline-missed"]);
    expect(rules.find(({ code }) => code === "duplicate-id")).toMatchObject({ reason: "excluded" });
    const passed = (all: typeof rules) =>
      all.flatMap(({ duty: id, status }) => (id !== undefined && status === "passed" ? id : []));
    expect(passed(rules)).toEqual(passed(report([]).rules));
  });

  it("may be a requirement that no rule checks", () => {
    const ours = policyFrom({
      id: "test",
      title: "Test",
      layer: "authority",
      document: { title: "A document" },
      clauses: [clause("T1", "Section 1", "What it says.", requirement("teapot-warmed"))],
    });
    const [outcome] = validateRecord({ type: "initial" }, ours, { exclude: ["teapot-warmed"] }).rules.filter(
      ({ code }) => code === "teapot-warmed",
    );
    expect(outcome).toMatchObject({ status: "not-applicable", reason: "excluded" });
    expect(() => report(["teapot-warmed"])).toThrowError(expect.objectContaining({ code: "unknown-rule" }));
  });

  it("may be a rule of one's own", () => {
    const rule = {
      code: "own-rule",
      severity: "error",
      from: "recorded",
      message: "-",
      fix: "-",
      check: () => false,
    } as const;
    const excluding = (code: string) =>
      validateRecord({ type: "initial" }, policy, { rules: [rule], exclude: [code] }).findings;
    expect(excluding("own-rule")).toEqual([]);
    expect(() => excluding("own-rulle")).toThrowError(
      expect.objectContaining({ code: "unknown-rule", details: { index: 0, suggestions: ["own-rule"] } }),
    );
  });
});

it("every finding that there is has a code that is known", () => {
  const known = findingCodes();
  always(
    fc.property(fc.oneof(anyRecord, broken(anyRecord), fc.json()), fc.constantFrom(...policies), (record, under) => {
      for (const { code } of validateRecord(record, under, { asOf: "2020-06-01" }).findings)
        expect([...known]).toContain(code);
    }),
  );
});
