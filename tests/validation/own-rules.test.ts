import { describe, expect, it } from "vitest";
import { clause, duty, policy, requirement } from "../../src/policy/language.js";
import type { Rule } from "../../src/policy/index.js";
import { failed, outcomeReasons, that, validateRecord, type OwnRule } from "../../src/validation/index.js";
import { reportSchema } from "../../src/validation/schema.js";
import { lineOf } from "./examples.js";
import { refused } from "../refusals.js";

/** A policy of these rules and nothing else. */
const asking = (...rules: Rule[]) =>
  policy({
    id: "test",
    title: "Test",
    layer: "authority",
    document: { title: "A document", publisher: "A publisher" },
    clauses: [clause("T1", "Section 1", "What it says.", ...rules)],
  });

const HELD = { type: "initial", conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };
const teapot: OwnRule = {
  code: "teapot-warmed",
  from: "held",
  message: "The teapot is not warmed.",
  fix: "Warm it.",
  path: "conference.platform",
  check: ({ conference }) => (conference?.platform === undefined ? undefined : conference.platform === "warm"),
};
const warmed = (platform: string) => ({ ...HELD, conference: { ...HELD.conference, platform } });

function judged(rule: OwnRule, under: Rule[], record: unknown = HELD, exclude: string[] = []) {
  const report = validateRecord(record, asking(...under), { rules: [rule], exclude });
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  const outcomes = report.rules.filter(({ code }) => code === rule.code);
  expect(outcomes).toHaveLength(1);
  return { outcome: outcomes[0]!, found: report.findings.map(lineOf), findings: report.findings };
}

describe("a rule whose code is a policy's requirement", () => {
  it("judges it once, cites its clause, and is as grave as it", () => {
    for (const [strength, severity] of [
      ["must", "error"],
      ["should", "query"],
      ["may", "info"],
    ] as const) {
      const { outcome, found } = judged(teapot, [requirement("teapot-warmed", { strength })], warmed("cold"));
      expect(found).toEqual([`${severity} teapot-warmed conference.platform T1`]);
      expect(outcome).toEqual({
        code: "teapot-warmed",
        status: "failed",
        basis: [expect.objectContaining({ clause: "T1" })],
      });
    }
    expect(judged({ ...teapot, severity: "info" }, [requirement("teapot-warmed")], warmed("cold")).found).toEqual([
      "error teapot-warmed conference.platform T1",
    ]);
  });

  it("is judged by the rule of its id, whichever comes first in the list", () => {
    const other: OwnRule = { ...teapot, code: "biscuits-offered", check: () => true };
    const { rules } = validateRecord(warmed("cold"), asking(requirement("teapot-warmed")), { rules: [other, teapot] });
    expect(rules.find(({ code }) => code === "teapot-warmed")).toMatchObject({ status: "failed" });
  });

  it("is given its particulars, and skipped where they are not such as it takes", () => {
    const rule: OwnRule = {
      ...teapot,
      takes: (particulars) => typeof particulars === "string",
      check: ({ conference }, { particulars }) => that(conference?.platform === particulars, "conference.platform"),
    };
    const status = (particulars?: string | number) =>
      judged(rule, [requirement("teapot-warmed", particulars === undefined ? {} : { particulars })], warmed("hot"))
        .outcome;
    expect(status("hot").status).toBe("passed");
    expect(status("cold").status).toBe("failed");
    for (const none of [undefined, 7])
      expect(status(none)).toMatchObject({ status: "skipped", reason: "particulars-missing" });
  });

  it("is asked under its condition, and from its stage on", () => {
    const only = [requirement("teapot-warmed", { when: "split-conference" })];
    const split = (is?: boolean) => ({ ...HELD, conference: { ...HELD.conference, split: is, platform: "cold" } });
    expect(judged(teapot, only, split()).outcome).toMatchObject({ status: "skipped", reason: "condition-unknown" });
    expect(judged(teapot, only, split(false)).outcome).toMatchObject({ reason: "condition-not-met" });
    expect(judged(teapot, only, split(true)).outcome).toMatchObject({ status: "failed" });
    expect(judged(teapot, [requirement("teapot-warmed")], { type: "initial" }).outcome).toMatchObject({
      status: "not-applicable",
      reason: "stage-not-reached",
      why: "It is asked once the conference is held.",
    });
  });

  it("is judged under any other policy too if it has a severity, and else not asked", () => {
    const general: OwnRule = { ...teapot, severity: "query" };
    expect(judged(general, [requirement("dissent-recorded")], warmed("cold")).found).toEqual([
      "query teapot-warmed conference.platform",
    ]);
    expect(judged(teapot, [requirement("dissent-recorded")], warmed("cold"))).toMatchObject({
      outcome: { status: "not-applicable", reason: "not-asked", why: "This policy does not ask for it.", basis: [] },
      found: [],
    });
  });

  it("is not asked of another type of conference than the policy asks it of, whatever its severity", () => {
    const ofReviews = [requirement("teapot-warmed", { for: ["review"] })];
    expect(judged({ ...teapot, severity: "error" }, ofReviews, warmed("cold"))).toMatchObject({
      outcome: { reason: "not-asked" },
      found: [],
    });
  });

  it("is excluded by its code, asked or not", () => {
    for (const under of [[requirement("teapot-warmed")], []]) {
      expect(judged(teapot, under, warmed("cold"), ["teapot-warmed"]).outcome).toMatchObject({ reason: "excluded" });
    }
  });
});

describe("what a check may give", () => {
  it("true is passed, false failed at the rule's path, and nothing skipped for want of it", () => {
    const rule = (check: OwnRule["check"], path?: string): OwnRule => {
      const { path: _, ...others } = teapot;
      return { ...others, severity: "error", check, ...(path === undefined ? {} : { path }) };
    };
    expect(
      judged(
        rule(() => true),
        [],
      ).outcome,
    ).toEqual({ code: "teapot-warmed", status: "passed", basis: [] });
    expect(
      judged(
        rule(() => false),
        [],
      ).found,
    ).toEqual(["error teapot-warmed"]);
    expect(
      judged(
        rule(() => false, "decision"),
        [],
      ).found,
    ).toEqual(["error teapot-warmed decision"]);
    expect(
      judged(
        rule(() => undefined, "decision"),
        [],
      ).outcome,
    ).toMatchObject({
      status: "skipped",
      reason: "facts-missing",
      missing: ["decision"],
    });
  });

  it.each<[what: string, reason: "rule-threw" | "not-a-verdict", check: () => unknown]>([
    [
      "an error that says who",
      "rule-threw",
      () => {
        throw new Error("Jane Doe, 07700 900123");
      },
    ],
    [
      "nothing, thrown",
      "rule-threw",
      () => {
        throw undefined;
      },
    ],
    ["a promise", "not-a-verdict", () => Promise.resolve(true)],
    ["a promise that is refused", "not-a-verdict", () => Promise.reject(new Error("Jane Doe"))],
    ["a text", "not-a-verdict", () => "passed"],
    ["null", "not-a-verdict", () => null],
    ["a number", "not-a-verdict", () => 1],
    ["a list", "not-a-verdict", () => []],
    ["half a verdict", "not-a-verdict", () => ({ failed: ["a"], applies: true })],
    ["a verdict that does not say whether it applies", "not-a-verdict", () => ({ failed: ["a"], missing: [] })],
    ["paths that are none", "not-a-verdict", () => ({ failed: [1], missing: [], applies: true })],
    [
      "a verdict that throws when it is read",
      "rule-threw",
      () => ({
        get failed() {
          throw new Error("Jane Doe");
        },
      }),
    ],
  ])("%s is told of the rule, and the rest goes on", (_, reason, check) => {
    const rule: OwnRule = { ...teapot, severity: "info", check: check as OwnRule["check"] };
    for (const under of [[], [requirement("teapot-warmed")]]) {
      const { outcome, findings } = judged(rule, [...under, requirement("attendees-within-capacity")]);
      expect(outcome).toMatchObject({ status: "skipped", reason, why: outcomeReasons[reason] });
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({
        code: reason,
        severity: "info",
        path: "",
        key: `${reason}@teapot-warmed`,
        params: { rule: "teapot-warmed" },
      });
      expect(findings[0]!.message).toContain("teapot-warmed");
      expect(JSON.stringify([outcome, findings])).not.toMatch(/Jane|07700/);
    }
  });

  it("a fault is as grave as its rule, and an error where the rule does not say", () => {
    const check = () => {
      throw new Error("Jane Doe");
    };
    const severities = (["error", "query", "info", undefined] as const).map((severity) => {
      const rule: OwnRule = { ...teapot, check, ...(severity ? { severity } : {}) };
      return judged(rule, [requirement("teapot-warmed")]).findings.map((found) => found.severity);
    });
    expect(severities).toEqual([["error"], ["query"], ["info"], ["error"]]);
  });

  it("what it says of a place is in the finding, in the sentence of its case", () => {
    const says = (params: Record<string, string | string[]>) =>
      judged(
        {
          ...teapot,
          severity: "error",
          cases: { missing: "There is no {missing}.", cold: "It was cold on {on}, and should be {allowed}." },
          check: () => failed({ path: "conference.platform", params }),
        },
        [],
      ).findings.map((found) => [found.message, found.params]);
    expect(says({ missing: ["chair", "minute-taker"] })).toEqual([
      ["There is no chair or minute taker.", { missing: ["chair", "minute-taker"] }],
    ]);
    expect(says({ how: "cold", on: "2020-05-05", allowed: ["hot", "very-hot"] })[0]![0]).toBe(
      "It was cold on Tuesday 5 May 2020, and should be hot or very hot.",
    );
    expect(says({ how: "lukewarm" })[0]![0]).toBe("The teapot is not warmed.");
  });

  it.each([
    [{ "conference.platform": "cold" }],
    [{ decision: {}, "conference.platform": "cold" }],
    [{ "conference.platform": { a: {} } }],
    [[]],
    ["cold"],
  ])("what it says of places must be parameters, and %j are none", (params) => {
    const check = () => ({ failed: ["conference.platform"], missing: [], applies: true, params }) as never;
    expect(judged({ ...teapot, severity: "error", check }, []).outcome.reason).toBe("not-a-verdict");
  });

  it("what it says of places can be numbers, yes or no, and nothing", () => {
    const params = { count: 3, isWarm: false, lid: null };
    const check = () => failed({ path: "conference.platform", params });
    expect(judged({ ...teapot, severity: "error", check }, []).findings[0]!.params).toEqual(params);
  });

  it("a rule that throws while its particulars are looked at does not stop the others either", () => {
    const takes = () => {
      throw new Error("Jane Doe");
    };
    expect(judged({ ...teapot, takes }, [requirement("teapot-warmed")]).outcome.reason).toBe("rule-threw");
  });
});

describe("what is no rule", () => {
  const refusedWith = (...rules: unknown[]) =>
    refused(() => validateRecord(HELD, asking(), { rules: rules as OwnRule[] }));

  it.each<[field: string | null, rule: unknown]>([
    ["code", { ...teapot, code: undefined }],
    ["code", { ...teapot, code: "Teapot warmed" }],
    ["code", { ...teapot, code: "teapot_warmed" }],
    ["check", { ...teapot, check: true }],
    ["check", { ...teapot, check: undefined }],
    ["message", { ...teapot, message: undefined }],
    ["message", { ...teapot, message: " " }],
    ["fix", { ...teapot, fix: undefined }],
    ["from", { ...teapot, from: "started" }],
    ["severity", { ...teapot, severity: "warning" }],
    ["takes", { ...teapot, takes: "texts" }],
    ["path", { ...teapot, path: 1 }],
    ["cases", { ...teapot, cases: { missing: " " } }],
    [null, null],
    [null, "teapot-warmed"],
  ])("one without a right %s is refused at its place", (field, rule) => {
    const other = { ...teapot, code: "other" };
    expect(refusedWith(other, rule)).toMatchObject({ code: "not-a-rule", details: { index: 1, field } });
    const { message } = refusedWith(other, rule) as Error;
    expect(message).toMatch(/^rules\[1\].* is no rule\. Give (a|an|one|the) .*\.$/);
    expect(message.includes("Give an object")).toBe(field === null);
  });

  it("a code that is no code is not repeated, and one that is names the rule", () => {
    expect(String(refusedWith({ ...teapot, code: "Jane Doe" }))).not.toContain("Jane");
    expect(refusedWith({ ...teapot, check: 1 })).toMatchObject({ details: { code: "teapot-warmed" } });
  });

  it("what is no list is refused", () => {
    expect(() => validateRecord(HELD, asking(), { rules: teapot as never })).toThrowError(
      expect.objectContaining({ code: "not-a-rule" }),
    );
  });

  it.each([
    "dissent-recorded",
    "duplicate-id",
    "deadline-missed",
    "after-as-of",
    "completed-for-nobody",
    "rule-threw",
    "deadline-met",
  ])("a rule with the code %s, which the package has, is refused", (code) => {
    expect(refusedWith({ ...teapot, code })).toMatchObject({ code: "duplicate-rule", details: { code } });
  });

  it("a path that no record has is refused, with what may have been meant", () => {
    expect(refusedWith({ ...teapot, path: "conference.platfrom" })).toMatchObject({
      code: "unknown-field",
      message: expect.stringMatching(/^rules\[0\]\.path .*conference\.platform/) as string,
      details: { index: 0, suggestions: expect.arrayContaining(["conference.platform"]) as string[] },
    });
    // A list is meant, and not its items.
    expect(refusedWith({ ...teapot, path: "participant" })).toMatchObject({
      details: { suggestions: expect.not.arrayContaining(["participants[]"]) as string[] },
    });
    for (const path of ["", "participants", "participants[0].role", "participants[].role"]) {
      expect(() => validateRecord(HELD, asking(), { rules: [{ ...teapot, path }] })).not.toThrow();
    }
  });

  it("a rule with the id of a duty of the policy is refused, under this policy and no other", () => {
    const rules = [{ ...teapot, code: "letter-sent" }];
    const letter = duty("letter-sent", { by: "chair", to: "family", phase: "after" });
    for (const record of [HELD, "{"]) {
      expect(() => validateRecord(record, asking(letter), { rules })).toThrowError(
        expect.objectContaining({ code: "duplicate-rule", details: { code: "letter-sent" } }),
      );
    }
    expect(() => validateRecord(HELD, asking(), { rules })).not.toThrow();
  });

  it("two rules of one code are refused", () => {
    expect(refusedWith(teapot, { ...teapot })).toMatchObject({
      code: "duplicate-rule",
      details: { code: "teapot-warmed" },
    });
  });
});

it("every reason is a code, and its sentence a sentence", () => {
  for (const [code, sentence] of Object.entries(outcomeReasons)) {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
  expect(outcomeReasons["stage-not-reached"]).toContain("{stage}");
  const sentences = Object.values(outcomeReasons);
  expect(new Set(sentences).size).toBe(sentences.length);
});
