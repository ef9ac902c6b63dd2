import { describe, expect, it } from "vitest";
import {
  arrangement,
  clause,
  days,
  definePolicy,
  duty,
  graded,
  inForce,
  policy,
  readOn,
  weeks,
  type Clause,
  type Policy,
} from "../../src/policy/index.js";
import { resolveRules } from "../../src/policy/resolve-rules.js";

const make = (id: string, clauses: (Clause | Clause[])[], base?: Policy) =>
  definePolicy(
    policy({ id, title: id, layer: "authority", document: { title: id }, ...(base ? { base } : {}), clauses }),
  );
const sent = (count: number, types?: ("initial" | "pre-birth" | "review" | "transfer-in")[]) =>
  duty("letter-sent", {
    by: "administrator",
    ...(types ? { for: types } : {}),
    due: days(count).after("conference-end"),
  });
/** Which layer's rule holds for each type of conference: `{ initial: "top" }`. */
const layers = (top: Policy, on?: string) =>
  Object.fromEntries(
    resolveRules(top, on).flatMap((rule) => rule.for.map((type) => [type, `${rule.layer} ${rule.clause.clause}`])),
  );

describe("a rule", () => {
  const base = make("base", [clause("B1", "1", "All", sent(10))]);

  it("holds for every type when it names none", () => {
    expect(layers(base)).toEqual({
      initial: "base B1",
      "pre-birth": "base B1",
      review: "base B1",
      "transfer-in": "base B1",
    });
  });

  it("replaces the inherited one for the types it names, and pre-birth goes with initial", () => {
    const top = make("top", [clause("T1", "1", "Initial", sent(5, ["initial"]))], base);
    expect(layers(top)).toEqual({
      initial: "top T1",
      "pre-birth": "top T1",
      review: "base B1",
      "transfer-in": "base B1",
    });
  });

  it("leaves pre-birth to a rule that names it, in the same layer or one below", () => {
    const same = make("top", [
      clause("T1", "1", "Initial", sent(5, ["initial"])),
      clause("T2", "2", "Pre-birth", sent(7, ["pre-birth"])),
    ]);
    expect(layers(same)).toEqual({ initial: "top T1", "pre-birth": "top T2" });
    const above = make("above", [clause("A1", "1", "Initial", sent(3, ["initial"]))], same);
    expect(layers(above)).toEqual({ initial: "above A1", "pre-birth": "top T2" });
    const all = make("all", [clause("A1", "1", "All", sent(3))], same);
    expect(layers(all)["pre-birth"]).toBe("all A1");
  });

  it("remembers what it replaced", () => {
    const middle = make("middle", [clause("M1", "1", "All", sent(7))], base);
    const top = make("top", [clause("T1", "1", "Review", sent(5, ["review"]))], middle);
    const review = resolveRules(top).find((rule) => rule.layer === "top")!;
    expect(review.replaces.map(({ layer, clause: { clause: id } }) => `${layer} ${id}`)).toEqual([
      "base B1",
      "middle M1",
    ]);
  });

  it("remembers for each type what it replaced there", () => {
    const middle = make("middle", [clause("M1", "1", "Review", sent(7, ["review"]))], base);
    const top = make("top", [clause("T1", "1", "All", sent(5))], middle);
    expect(resolveRules(top).map((rule) => [rule.for, rule.replaces.map(({ layer }) => layer)])).toEqual([
      [["initial", "pre-birth", "transfer-in"], ["base"]],
      [["review"], ["base", "middle"]],
    ]);
  });

  it("holds from and until the days its clause says, every day under exactly one", () => {
    const dated = make("dated", [
      inForce({ until: "2020-06-01" }, clause("D1", "1", "Before", sent(10))),
      inForce({ from: "2020-06-01", until: "2021-01-01" }, clause("D2", "1", "Between", sent(20))),
      inForce({ from: "2021-01-01" }, clause("D3", "1", "After", sent(30))),
    ]);
    expect(layers(dated, "2020-05-31").review).toBe("dated D1");
    expect(layers(dated, "2020-06-01").review).toBe("dated D2");
    expect(layers(dated, "2020-12-31").review).toBe("dated D2");
    expect(layers(dated, "2021-01-01").review).toBe("dated D3");
    expect(layers(dated).review).toBe("dated D3");
    for (const on of ["1990-01-01", "2020-05-31", "2020-06-01", "2020-12-31", "2021-01-01", "2060-01-01"]) {
      expect(resolveRules(dated, on)).toHaveLength(1);
    }
  });

  it("holds on the days its clause says among others that are known as indirectly, or from the same page", () => {
    const page = { title: "Minutes", url: "https://example.org/minutes", readOn: "2020-01-01" };
    const editions = [
      inForce({ until: "2020-06-01" }, clause("D1", "1", "Before", sent(10))),
      inForce({ from: "2020-06-01" }, clause("D1", "1", "After", sent(20))),
    ];
    const dated = make(
      "dated",
      graded("quoted", clause("D2", "2", "Chair", arrangement("a", 1)), readOn(page, ...editions)),
    );
    expect(
      dated.clauses.map(({ id, from, until, grade, source }) => [id, from ?? until, grade, source?.title]),
    ).toEqual([
      ["D2", undefined, "quoted", undefined],
      ["D1", "2020-06-01", "quoted", "Minutes"],
      ["D1", "2020-06-01", "quoted", "Minutes"],
    ]);
    const countOn = (day: string) =>
      resolveRules(dated, day).flatMap((rule) => (rule.kind === "duty" ? [rule.due] : []));
    expect(countOn("2020-05-31")).toMatchObject([{ count: 10 }]);
    expect(countOn("2020-06-01")).toMatchObject([{ count: 20 }]);
  });

  it("is resolved once for an edition", () => {
    expect(resolveRules(base, "2020-01-01")).toBe(resolveRules(base, "2025-01-01"));
  });

  it("with a condition replaces the inherited one under that condition only", () => {
    const plain = make("plain", [
      clause("P1", "1", "Always", duty("seen", { by: "chair", due: days(5).after("conference-end") })),
    ]);
    const top = make(
      "top",
      [
        clause(
          "T1",
          "1",
          "Red",
          duty("seen", { by: "chair", when: "rated-red", due: days(2).after("conference-end") }),
        ),
      ],
      plain,
    );
    expect(resolveRules(top).map(({ layer, when, unless }) => ({ layer, when, unless }))).toEqual([
      { layer: "plain", when: undefined, unless: ["rated-red"] },
      { layer: "top", when: "rated-red", unless: [] },
    ]);
    const always = make("always", [clause("A1", "1", "Always", duty("seen", { by: "chair", phase: "after" }))], top);
    expect(resolveRules(always).map(({ layer }) => layer)).toEqual(["always"]);
  });

  it("is replaced under a condition for the types that say so, and holds whole for the others", () => {
    const plain = make("plain", [clause("P1", "1", "Always", sent(10))]);
    const red = duty("letter-sent", { by: "chair", for: ["review"], when: "rated-red", phase: "after" });
    const top = make("top", [clause("T1", "1", "Red reviews", red)], plain);
    expect(resolveRules(top).map((rule) => [rule.layer, rule.for, rule.unless])).toEqual([
      ["plain", ["initial", "pre-birth", "transfer-in"], []],
      ["plain", ["review"], ["rated-red"]],
      ["top", ["review"], []],
    ]);
  });

  it("under a condition is replaced by one under the same, and stands beside one under another", () => {
    const under = (when: "rated-red" | "split-conference") =>
      duty("letter-sent", { by: "chair", when, phase: "after" });
    const below = make("below", [clause("B1", "1", "Red", under("rated-red")), clause("B2", "2", "All", sent(10))]);
    const top = make(
      "top",
      [clause("T1", "1", "Red", under("rated-red")), clause("T2", "2", "Split", under("split-conference"))],
      below,
    );
    expect(resolveRules(top).map((rule) => [rule.layer, rule.clause.clause, rule.unless])).toEqual([
      ["below", "B2", ["rated-red", "split-conference"]],
      ["top", "T1", []],
      ["top", "T2", []],
    ]);
  });

  it("for reviews is none for pre-birth conferences, beside one for initial conferences", () => {
    const both = make("both", [
      clause("B1", "1", "Review", sent(3, ["review"])),
      clause("B2", "2", "Initial", sent(5, ["initial"])),
    ]);
    expect(layers(both)).toEqual({ initial: "both B2", "pre-birth": "both B2", review: "both B1" });
  });

  it("is asked for on a day, and on nothing else", () => {
    for (const day of ["2020-02-30", "today", ""])
      expect(() => resolveRules(base, day)).toThrow(expect.objectContaining({ code: "not-a-date" }));
  });

  it("may stand beside another of its id under another condition", () => {
    const two = make("two", [
      clause("T1", "1", "Red", duty("seen", { by: "chair", when: "rated-red", due: days(5).after("conference-end") })),
      clause(
        "T2",
        "2",
        "Split",
        duty("seen", { by: "chair", when: "split-conference", due: weeks(2).after("conference-end") }),
      ),
    ]);
    expect(resolveRules(two)).toHaveLength(2);
  });
});
