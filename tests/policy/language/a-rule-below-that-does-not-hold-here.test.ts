import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  comparePolicies,
  policyToMarkdown,
  policyToText,
  validateRecord,
  type ConferenceRecord,
} from "../../../src/index.js";
import { arrangement, clause, days, duty, notHere, requirement } from "../../../src/policy/index.js";
import { conference, dueOf, initial, ours } from "./on-the-national-layer.js";

describe("a rule of the layer below that does not hold here", () => {
  const none = clause("9", "9", "We hold no core groups.", notHere("core-group-first-met", { cites: ["1"] }));
  const rest = clause("1", "1", "Nothing else.", arrangement("practice-model", "any"));
  const under = ours([], { clauses: [rest, none] });
  const decided: ConferenceRecord = { ...initial, decision: { planNeeded: true } };

  it("is not owed, and the clause that says so is cited", () => {
    const { deadlines, notOwed } = buildTimeline(decided, under);
    expect(deadlines.map(({ id }) => id)).not.toContain("core-group-first-met");
    expect(
      notOwed.map(({ id, because, layer, basis }) => [id, because, layer, basis.map((each) => each.clause)]),
    ).toEqual([
      [
        "core-group-first-met",
        { code: "not-here", path: "", text: "The policy says that this does not hold here." },
        "ours",
        ["9", "1"],
      ],
    ]);
    const { rules } = validateRecord(decided, under, { asOf: "2026-06-01" });
    expect(rules.find((each) => each.duty === "core-group-first-met")).toMatchObject({
      status: "not-applicable",
      reason: "not-here",
      basis: [{ clause: "9" }, { clause: "1" }],
    });
  });

  it("holds of a requirement too, which is then not judged", () => {
    const chair = ours([notHere("chair-independent")]);
    const { rules } = validateRecord(decided, chair);
    expect(rules.find(({ code }) => code === "chair-independent")).toMatchObject({
      status: "not-applicable",
      reason: "not-here",
      basis: [{ clause: "1" }],
    });
  });

  it("holds of a requirement that no rule checks", () => {
    const below = ours([requirement("biscuits-offered")]);
    const above = ours([notHere("biscuits-offered")], { id: "above", base: below });
    const { rules } = validateRecord(decided, above);
    expect(rules.find(({ code }) => code === "biscuits-offered")).toMatchObject({ reason: "not-here" });
  });

  it("only for the conference types that it names, and under its condition", () => {
    const review = ours([notHere("next-review-held", { for: ["review"] })]);
    expect(dueOf("next-review-held", { type: "review", conference, decision: { planNeeded: true } }, review)).toEqual(
      [],
    );
    expect(dueOf("next-review-held", decided, review)).toHaveLength(1);
    const red = ours([notHere("core-group-first-met", { when: "rated-red" })]);
    const withRag = (rag: "red" | "green") =>
      dueOf("core-group-first-met", { ...initial, decision: { planNeeded: true, rag } }, red).length;
    expect([withRag("red"), withRag("green")]).toEqual([0, 1]);
  });

  it("nothing is counted from it, and a layer above can ask for it again", () => {
    const counted = ours([], {
      clauses: [
        none,
        clause(
          "1",
          "1",
          "x",
          duty("plan-sent", { by: [], phase: "after", due: days(5).after("core-group-first-met") }),
        ),
      ],
    });
    expect(buildTimeline(decided, counted).waiting.map(({ id }) => id)).toContain("plan-sent");
    const again = ours(
      [
        duty("core-group-first-met", {
          by: "core-group",
          due: days(5).after("conference-end"),
          doneBy: "first-core-group",
        }),
      ],
      { id: "again", base: under },
    );
    expect(dueOf("core-group-first-met", decided, again).map(({ due }) => due.date)).toEqual(["2026-04-14"]);
  });

  it("is written on the policy's page, and stands in a comparison beside the rule where it holds", () => {
    expect(policyToText(under)).toContain("core-group-first-met: does not hold here");
    expect(policyToMarkdown(under)).toContain("- Not here `core-group-first-met`");
    const { rules } = comparePolicies(["working-together", under]);
    const group = rules.find(({ id }) => id === "core-group-first-met")!;
    expect([group.kind, group.differs, group.in.map((side) => side.map(({ says }) => says).at(-1))]).toEqual([
      "duty",
      true,
      [expect.any(String), "does not hold here"],
    ]);
  });

  it("has to be a rule of a layer below", () => {
    expect(() => ours([notHere("core-group-first-mett")])).toThrow("not-here-of-nothing");
  });
});
