import { describe, expect, it } from "vitest";
import { findPolicy, validateRecord } from "../../src/index.js";
import { duty } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";
import {
  all,
  each,
  failed,
  includesAll,
  missing,
  notApplicable,
  onlyIf,
  passed,
  that,
  stated,
} from "../../src/validation/verdict.js";
import type { ValidationOptions } from "../../src/validation/validation-options.js";
import { refused } from "../refusals.js";

const policy = findPolicy("hounslow");
const refusedWith = (options: object) =>
  refused(() => validateRecord({ type: "initial" }, policy, options as ValidationOptions));
const rule = { code: "ours", from: "recorded", message: "This is ours.", fix: "Change it.", check: () => passed };

describe("a verdict that is made of something else", () => {
  it.each<[what: string, run: () => unknown, code: string]>([
    ["failed", () => failed({} as never), "not-a-place"],
    ["failed, with a path that is no text", () => failed({ path: 3 } as never), "not-a-place"],
    ["that", () => that(false, null as never), "not-a-place"],
    ["stated", () => stated(undefined, 3 as never), "not-a-place"],
    ["includesAll, of no list", () => includesAll("chair" as never, ["chair"], "a"), "not-a-list"],
    ["includesAll, that wants no list", () => includesAll(["chair"], "chair" as never, "a"), "not-a-list"],
    ["each, of no list", () => each({} as never, "a", () => passed), "not-a-list"],
    ["each, without a check", () => each([], "a", 3 as never), "not-a-list"],
    ["onlyIf, without a check", () => onlyIf(true, "a", 3 as never), "not-a-check"],
    ["all, of something else", () => all({} as never), "not-a-verdict"],
    ["all, of half a verdict", () => all({ failed: [] } as never), "not-a-verdict"],
    ["all, of the other half", () => all({ missing: [] } as never), "not-a-verdict"],
    ["all, of nothing", () => all(null as never), "not-a-verdict"],
    [
      "all, of what throws",
      () =>
        all({
          get failed(): never {
            throw new Error("secret");
          },
        } as never),
      "not-a-verdict",
    ],
  ])("%s is refused", (_, run, code) => {
    const { code: found, message } = refused(run);
    expect(found).toBe(code);
    expect(message).toMatch(/^Expected \w.*\.$/);
  });

  it("is none of these", () => {
    expect(all()).toEqual(notApplicable);
    expect(all(notApplicable, passed)).toEqual({ failed: [], missing: [], applies: true });
    expect([missing("a").applies, failed("a").applies, passed.applies, notApplicable.applies]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(failed("a")).not.toHaveProperty("params");
    expect(each(["x", "y"], "a", (item, path, index) => failed(`${path} ${item} ${index}`)).failed).toEqual([
      "a[0] x 0",
      "a[1] y 1",
    ]);
  });
});

describe("a name that is not known", () => {
  it.each<[what: string, options: object, code: string, details: object, hint: string | null]>([
    [
      "a code to exclude that is nearly one",
      { exclude: ["deadline-met", "chair-independant"] },
      "unknown-rule",
      { index: 1, suggestions: ["chair-independent"] },
      "chair-independent",
    ],
    [
      "a code to exclude that is like none",
      { exclude: ["zzzzzz"] },
      "unknown-rule",
      { index: 0, suggestions: [] },
      null,
    ],
    ["no list of codes to exclude", { exclude: "deadline-met" }, "unknown-rule", { index: null }, null],
    [
      "a field that is nearly one",
      { notHeld: ["decision", "participant"] },
      "unknown-field",
      { index: 1, suggestions: expect.arrayContaining(["participants"]) },
      "participants",
    ],
    ["a field that is like none", { notHeld: ["zzzzzz"] }, "unknown-field", { index: 0, suggestions: [] }, null],
    ["no list of fields", { notHeld: "decision" }, "unknown-field", { index: null }, null],
    [
      "a rule's path that is nearly one",
      { rules: [{ ...rule, path: "reports[12].submitedAt" }] },
      "unknown-field",
      { index: 0, suggestions: expect.arrayContaining(["reports[].submittedAt"]) },
      "reports[].submittedAt",
    ],
    ["a rule's path that is like none", { rules: [{ ...rule, path: "zzzzzz" }] }, "unknown-field", { index: 0 }, null],
    ["no list of rules", { rules: rule }, "not-a-rule", { index: null }, null],
    ["a rule that is none", { rules: [rule, null] }, "not-a-rule", { index: 1, code: null, field: null }, null],
    [
      "a rule without a check",
      { rules: [{ ...rule, check: 3 }] },
      "not-a-rule",
      { index: 0, code: "ours", field: "check" },
      null,
    ],
    ["two rules of one code", { rules: [rule, { ...rule }] }, "duplicate-rule", { code: "ours" }, null],
  ])("%s", (_, options, code, details, hint) => {
    const error = refusedWith(options);
    expect(error.code).toBe(code);
    expect(error.details).toMatchObject(details);
    const meant = / Did you mean (.*)\?$/.exec(error.message)?.[1] ?? null;
    if (hint === null) expect(meant).toBeNull();
    else expect(meant).toContain(hint);
  });

  it("is in the message of a rule that is none, where it has a code", () => {
    expect(refusedWith({ rules: [{ ...rule, check: 3 }] }).message).toMatch(/^rules\[0\] \(ours\) is no rule\. \S/);
    expect(refusedWith({ rules: [null] }).message).toMatch(/^rules\[0\] is no rule\. Give an object/);
    expect(refusedWith({ rules: [{ ...rule, code: "Jane Doe" }] }).message).not.toContain("Jane");
  });

  it("an item of a list has, whatever its number", () => {
    for (const path of ["reports[0]", "reports[12].submittedAt", "reports", "", "decision.notified[10].at"]) {
      expect(
        () => validateRecord({ type: "initial" }, policy, { rules: [{ ...rule, path } as never] }),
        path,
      ).not.toThrow();
    }
  });
});

describe("what cannot be read as a record", () => {
  it("has no reference, and the caller's mistakes are found all the same", () => {
    for (const json of ["null", "3", null]) {
      expect(validateRecord(json, policy).record).toEqual({ type: null, reference: null });
    }
    expect(refused(() => validateRecord("{", policy, { calendar: {} as never })).code).toBe("not-a-calendar");
  });
});

it("a record with more deadlines than can be decided is a report that says so", () => {
  const participants = Array.from({ length: 1000 }, (_, index) => ({ id: `p${index}`, role: "teacher" }));
  const duties = Array.from({ length: 21 }, (_, index) =>
    duty(`told-${index}`, { by: "professional", each: "professional", phase: "before" }),
  );
  const report = validateRecord({ type: "initial", reference: "A", participants }, ownPolicy(duties));
  expect(report.findings.map(({ code }) => code)).toEqual(["too-many-deadlines"]);
  expect([report.record, report.rules]).toEqual([{ type: null, reference: "A" }, []]);
});

describe("what is no waiver", () => {
  it.each<[what: string, waive: unknown, index: number | null, place: string]>([
    ["no list", "all", null, "waive: "],
    [
      "the twelfth",
      [...Array.from({ length: 11 }, () => ({ code: "deadline-met", reason: "x" })), 3],
      11,
      "waive[11]: ",
    ],
    ["one without a reason", [{ code: "deadline-met" }], 0, "waive[0].reason: "],
  ])("%s is named by its place", (_, waive, index, place) => {
    const error = refusedWith({ waive });
    expect([error.code, error.details["index"]]).toEqual(["not-a-waiver", index]);
    expect(error.message.startsWith(place)).toBe(true);
  });
});
