import { describe, expect, it } from "vitest";
import { datedFields } from "../../src/facts/dated-fields.js";
import { pathOf } from "../../src/facts/fact.js";
import { assertNotHeld, isHeldBySource } from "../../src/facts/not-held.js";
import { refusalOf } from "../refusals.js";

const problem = (run: () => unknown) => {
  const refusal = refusalOf(run);
  return refusal && { code: refusal.code, details: refusal.details, message: refusal.message };
};

describe("paths that a source does not hold", () => {
  it("are paths of fields", () => {
    for (const paths of [
      [],
      ["type"],
      ["reports[].submittedAt", "reasons"],
      ["coreGroup"],
      Object.freeze(["minutes"]),
    ]) {
      expect(problem(() => assertNotHeld(paths))).toBeNull();
      expect(problem(() => assertNotHeld(paths))).toBeNull();
    }
    const wrong = (...paths: string[]) => problem(() => assertNotHeld(paths));
    expect(wrong("reprots")).toMatchObject({ code: "unknown-field", details: { index: 0 } });
    expect(wrong("coreGroup.metings")?.message).toBe(
      "notHeld[0] is the path of no field of a record. Did you mean coreGroup.meetings?",
    );
    expect(wrong("reports[0].submittedAt")).toMatchObject({ code: "unknown-field" });
    expect(wrong("reports", "x.y")).toMatchObject({ code: "unknown-field", details: { index: 1 } });
    expect(wrong("x")?.message).toBe("notHeld[0] is the path of no field of a record.");
    expect(wrong("")).toMatchObject({ code: "unknown-field", details: { index: 0 } });
    expect(wrong("[].submittedAt")).toMatchObject({ code: "unknown-field" });
  });

  it("are checked again as long as they can change", () => {
    const paths = ["reports"];
    assertNotHeld(paths);
    paths[0] = "reprots";
    expect(problem(() => assertNotHeld(paths))).toMatchObject({ code: "unknown-field" });
  });

  it("are a list", () => {
    for (const paths of [null, "reports", { 0: "reports" }] as never[]) {
      expect(problem(() => assertNotHeld(paths))).toEqual({
        code: "unknown-field",
        details: { index: null, suggestions: [] },
        message: "notHeld: Give a list of paths.",
      });
    }
  });

  it("cover what is under them, in whichever item", () => {
    const held = (path: string, ...notHeld: string[]) => isHeldBySource(path, notHeld);
    expect(held("reports[].submittedAt", "reports")).toBe(false);
    expect(held("reports[12].submittedAt", "reports[].submittedAt")).toBe(false);
    expect(held("reports[0].submittedAt", "reports[].completedAt")).toBe(true);
    expect(held("reports", "reports")).toBe(false);
    expect(held("reportSet.circulatedAt", "report")).toBe(true);
    expect(held("reportSet.circulatedAt", "reportSet")).toBe(false);
    expect(held("reports", "reports[].submittedAt")).toBe(true);
    expect(held("decision.madeAt", "plan", "decision")).toBe(false);
    expect(held("decision.madeAt", "decision", "plan")).toBe(false);
    expect(held("decision.madeAt")).toBe(true);
  });

  it("give the same answer again, of a list that can change and of one that cannot", () => {
    const frozen = Object.freeze(["reports"]);
    for (const _ of [1, 2]) {
      expect(isHeldBySource("reports[0].from", frozen)).toBe(false);
      expect(isHeldBySource("minutes", frozen)).toBe(true);
    }
    const changing = ["reports"];
    expect(isHeldBySource("minutes", changing)).toBe(true);
    changing[0] = "minutes";
    expect(isHeldBySource("minutes", changing)).toBe(false);
  });
});

describe("a place", () => {
  it("is written with the number of its item", () => {
    expect(pathOf({ path: "reports[].submittedAt", index: 0 })).toBe("reports[0].submittedAt");
    expect(pathOf({ path: "decision.madeAt", index: -1 })).toBe("decision.madeAt");
    expect(pathOf({ path: "reports[].submittedAt", index: -1 })).toBe("reports[].submittedAt");
    for (const { path } of datedFields) expect(pathOf({ path, index: 3 })).toBe(path.replace("[]", "[3]"));
  });

  it("is refused where it is none", () => {
    for (const place of [null, undefined, {}, { path: 3, index: 0 }, "reports"] as never[]) {
      expect(problem(() => pathOf(place))).toMatchObject({
        code: "not-a-place",
        message: "Expected a place: the path of a fact, and the index of its item.",
      });
    }
  });
});
