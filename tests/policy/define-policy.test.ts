import { describe, expect, it } from "vitest";
import { CodedError, extendPolicy, findPolicy, layersOf, parsePolicy, policies } from "../../src/index.js";
import {
  arrangement,
  clause,
  days,
  definePolicy,
  duty,
  every,
  gestationWeeks,
  inForce,
  laterOf,
  policy,
  soonerOf,
  workingDays,
  type Clause,
  type DueTime,
  type Rule,
  type Policy,
} from "../../src/policy/index.js";

const withClauses = (...clauses: (Clause | Clause[])[]): Policy =>
  policy({ id: "own", title: "Own", layer: "authority", document: { title: "Own rules" }, clauses });
const due = (value: DueTime, id = "letter-sent") =>
  withClauses(clause("O1", "1", "Something", { ...duty(id, { by: "chair", phase: "after" }), due: value }));
const wrong = (value: unknown): string[] => {
  try {
    definePolicy(value as Policy);
    return [];
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return (error.details["findings"] as { code: string; path: string }[]).map(({ code, path }) =>
      `${code} ${path}`.trim(),
    );
  }
};

describe("a policy", () => {
  it.each([
    [
      "a clause that encodes nothing",
      withClauses(clause("O1", "1", "Empty")),
      ["clause-encodes-nothing clauses[0].rules"],
    ],
    [
      "two clauses of one id",
      withClauses(clause("O1", "1", "A", arrangement("a", 1)), clause("O1", "2", "B", arrangement("b", 1))),
      ["duplicate-clause clauses[1].id"],
    ],
    [
      "two rules of one id at once",
      withClauses(clause("O1", "1", "A", arrangement("a", 1), arrangement("a", 2))),
      ["duplicate-rule clauses[0].rules[0].id", "duplicate-rule clauses[0].rules[1].id"],
    ],
    ["an event nobody knows", due(days(3).after("full-moon")), ["unknown-event clauses[0].rules[0].due"]],
    ["a duty due relative to itself", due(days(3).after("letter-sent")), ["cycle clauses[0].rules[0].due"]],
    [
      "two duties due relative to each other",
      withClauses(
        clause("O1", "1", "A", duty("a", { by: "chair", phase: "after", due: days(1).after("b") })),
        clause("O2", "2", "B", duty("b", { by: "chair", phase: "after", due: days(1).after("a") })),
      ),
      ["cycle clauses[0].rules[0].due", "cycle clauses[1].rules[0].due"],
    ],
    [
      "two duties that bring about each other's events",
      withClauses(
        clause(
          "O1",
          "1",
          "A",
          duty("told", { by: "chair", due: days(1).after("decision-responded"), doneBy: "decision-notified" }),
          duty("heard", { by: "chair", due: days(1).after("decision-notified"), doneBy: "decision-responded" }),
        ),
      ),
      ["cycle clauses[0].rules[0].due", "cycle clauses[0].rules[1].due"],
    ],
    [
      "a rule of another kind than the one it replaces",
      { ...withClauses(clause("O1", "1", "A", arrangement("core-group-first-met", 1))), base: findPolicy("london") },
      ["another-kind clauses[0].rules[0].kind"],
    ],
    ["a layer of its own id below it", { ...withClauses(), base: withClauses() }, ["duplicate-layer id"]],
    [
      "a clause that ends before it begins",
      withClauses(inForce({ from: "2020-06-01", until: "2020-06-01" }, clause("O1", "1", "A", arrangement("a", 1)))),
      ["ends-before-it-begins clauses[0].until"],
    ],
    [
      "a counting convention for hours",
      due({ count: 3, unit: "hours", relation: "after", event: "conference-end", counting: "inclusive" }),
      ["unit-does-not-fit clauses[0].rules[0].due"],
    ],
    [
      "two readings of one name",
      due({ readings: [1, 2].map((n) => ({ name: "a", due: days(n).after("conference-end"), because: "Why not" })) }),
      ["duplicate-reading clauses[0].rules[0].due"],
    ],
    ["no document", { ...withClauses(), document: undefined }, ["missing document"]],
    ["an unknown field", { ...withClauses(), colour: "blue" }, ["unknown-key colour"]],
    ["an id that is no id", { ...withClauses(), id: "Own Rules" }, ["not-a-code id"]],
  ])("is refused for %s", (_, value, expected) => {
    expect(wrong(value)).toEqual(expected);
  });

  it("may count from a duty of a layer below it, and have editions of one clause", () => {
    const base = { ...due(days(3).after("conference-end")), id: "base" };
    const top = policy({
      ...withClauses(
        inForce(
          { until: "2021-01-01" },
          clause("T1", "1", "A", duty("reply-sent", { by: "family", due: days(5).after("letter-sent") })),
        ),
        inForce(
          { from: "2021-01-01" },
          clause("T1", "1", "B", duty("reply-sent", { by: "family", due: days(7).after("letter-sent") })),
        ),
      ),
      base,
    });
    expect(wrong(top)).toEqual([]);
  });

  it("can be written in every shape of time there is", () => {
    for (const value of [
      soonerOf(workingDays(10).after("birth"), days(90).after("conference-end")),
      laterOf(days(10).after("birth"), days(20).after("conference-end")),
      every(6, "weeks").since("latest-core-group"),
      gestationWeeks(28),
      gestationWeeks(42),
      workingDays(3).spanning("conference-start"),
      workingDays(3).counted("clear-days").before("conference-start"),
    ]) {
      expect(wrong(due(value))).toEqual([]);
    }
  });

  it("that counts from an event that nobody knows is told those that may be meant", () => {
    const fixOf = (event: string) => {
      const read = parsePolicy(due(days(3).after(event)));
      return read.ok ? "" : `${read.findings[0].message} ${read.findings[0].fix}`;
    };
    expect(fixOf("conference-begin")).toMatch(/It is conference-begin\. Did you mean conference-/);
    expect(fixOf("leter-sent")).toContain("Did you mean letter-sent?");
    expect(fixOf("full-moon")).not.toContain("Did you mean");
    expect(fixOf("full-moon")).toMatch(/The events are: .*birth, .*conference-end, .*conference-start, /);
  });

  it("with a field that there is not is told which may be meant, or that it goes elsewhere", () => {
    const fixOf = (fields: object, ...rules: object[]) => {
      const read = parsePolicy({ ...withClauses(clause("1", "1", "x", ...(rules as Rule[]))), ...fields });
      return read.ok ? [] : read.findings.map(({ code, path, fix }) => `${code} at ${path}: ${fix}`);
    };
    const asks = (more: object) => ({ kind: "requirement", id: "chair-independent", ...more });
    expect(fixOf({ closure: [] }, asks({}))).toEqual([
      "unknown-key at closure: Did you mean closures? Remove it, or correct its name.",
    ]);
    expect(fixOf({}, asks({ stregth: "must" }))).toEqual([
      "unknown-key at clauses[0].rules[0].stregth: Did you mean strength? Remove it, or correct its name.",
    ]);
    expect(fixOf({}, asks({ publisher: "x" }))).toEqual([
      "unknown-key at clauses[0].rules[0].publisher: Remove it: this field does not go here.",
    ]);
    expect(fixOf({}, asks({ zzzzzz: 1 }))).toEqual([
      "unknown-key at clauses[0].rules[0].zzzzzz: Remove it, or correct its name.",
    ]);
    // What is wrong otherwise is told as it is.
    expect(fixOf({ closure: [], title: 3 }, asks({}))).toEqual([
      expect.stringMatching(/^wrong-type at title: (?!Did you mean)/),
      expect.stringMatching(/^unknown-key at closure: Did you mean closures/),
    ]);
  });

  it("may be shut for a year, and no longer", () => {
    const shut = (until: string) =>
      wrong({ ...withClauses(), closures: [{ from: "2027-01-01", until, title: "Shut" }] });
    expect(shut("2028-01-02")).toEqual([]);
    expect(shut("2028-01-03")).toEqual(["closure-too-long closures[0]"]);
  });

  it("may count what recurs from the last time that it was done", () => {
    const core = duty("core-group-met", {
      by: "social-worker",
      phase: "after",
      due: every(6, "weeks").since("latest-core-group"),
      doneBy: "latest-core-group",
    });
    expect(wrong(withClauses(clause("O1", "1", "Every six weeks", core)))).toEqual([]);
  });

  it("goes through JSON and comes back the same", () => {
    for (const each of policies) {
      const parsed = parsePolicy(JSON.stringify(each));
      expect(parsed.ok && parsed.value).toEqual(each);
    }
  });

  it("may name its base by the id of one of your own", () => {
    const ours = extendPolicy(findPolicy("london"), { id: "coastshire-2024" });
    const json = { ...withClauses(), id: "coastshire-2025", base: "coastshire-2024" };
    const refused = parsePolicy(json);
    expect(refused).toMatchObject({ ok: false, findings: [{ code: "unknown-base", path: "base" }] });
    expect(refused).toHaveProperty("findings.0.fix", expect.stringContaining("known"));
    const read = parsePolicy(JSON.stringify(json), { known: [ours] });
    expect(read.ok && layersOf(read.value).map(({ id }) => id)).toEqual([
      "working-together",
      "london",
      "coastshire-2024",
      "coastshire-2025",
    ]);
    // Those of the package are still known, and one of your own of the same id goes before.
    expect(parsePolicy({ ...json, base: "london" }, { known: [ours] }).ok).toBe(true);
    const own = extendPolicy(findPolicy("london"), { id: "hounslow", title: "Ours" });
    const ownFirst = parsePolicy({ ...json, base: "hounslow" }, { known: [own] });
    expect(ownFirst.ok && ownFirst.value.base?.title).toBe("Ours");
  });

  it("has a base that is a policy or an id, and is a policy itself", () => {
    for (const base of [null, 5, [], true]) {
      const parsed = parsePolicy({ ...withClauses(), base });
      expect(parsed, JSON.stringify(base)).toMatchObject({
        ok: false,
        findings: [{ code: "wrong-type", path: "base" }],
      });
      expect(parsed).toHaveProperty("findings.length", 1);
      expect(parsed).toHaveProperty("findings.0.message", "This is neither a policy nor the id of one.");
    }
    for (const whole of [[], "[]", null, 5]) {
      const parsed = parsePolicy(whole);
      expect(parsed).toMatchObject({ ok: false, findings: [{ code: "wrong-type", path: "" }] });
      expect(parsed).toHaveProperty("findings.length", 1);
    }
  });

  it("may name its base by the id of one that comes with the package", () => {
    const json = { ...withClauses(clause("O1", "1", "A", arrangement("a", 1))), base: "london" };
    const parsed = parsePolicy(json);
    expect(parsed.ok && parsed.value.base?.id).toBe("london");
    expect(parsePolicy({ ...json, base: "atlantis" })).toMatchObject({
      ok: false,
      findings: [{ code: "unknown-base" }],
    });
  });

  it("from untrusted JSON is bounded, and never throws", () => {
    let base: unknown = "london";
    for (let layer = 0; layer < 10_000; layer++) base = { ...withClauses(), base };
    expect(parsePolicy(base)).toMatchObject({ ok: false });
    const itself: Record<string, unknown> = { ...withClauses() };
    itself["base"] = itself;
    expect(parsePolicy(itself)).toMatchObject({ ok: false, findings: [{ code: "too-many-layers" }] });
    let period: unknown = days(1).after("birth");
    for (let level = 0; level < 10_000; level++) period = { soonerOf: [period, period] };
    const deep = due(days(1).after("birth"));
    const rules = [{ ...deep.clauses[0]!.rules[0], due: period }];
    expect(parsePolicy({ ...deep, clauses: [{ ...deep.clauses[0], rules }] })).toMatchObject({ ok: false });
    for (const value of [null, 1, "x", [], "{", { clauses: null }, { base: {} }]) {
      expect(parsePolicy(value)).toMatchObject({ ok: false });
    }
  });
});
