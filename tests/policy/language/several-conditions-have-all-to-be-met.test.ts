import { describe, expect, it } from "vitest";
import { buildTimeline, policyToMarkdown, policyToText, type ConferenceRecord } from "../../../src/index.js";
import { resolvePolicy } from "../../../src/index.js";
import { duty, weeks } from "../../../src/policy/index.js";
import { conference, dueOf, initial, ours } from "./on-the-national-layer.js";

describe("several conditions at once", () => {
  const both = duty("midpoint-held", {
    by: "chair",
    when: ["rated-red", "plan-not-ruled-out"],
    due: weeks(4).after("conference-end"),
  });
  const states = (decision: ConferenceRecord["decision"]) => {
    const { deadlines, waiting, notOwed } = buildTimeline(
      { ...initial, ...(decision ? { decision } : {}) },
      ours([both]),
    );
    const place = [deadlines, waiting, notOwed].findIndex((list) => list.some(({ id }) => id === "midpoint-held"));
    return ["dated", "waiting", "not owed"][place] ?? "not asked";
  };

  it("all of them have to be met, and one that nobody can tell leaves it open", () => {
    expect(states({ planNeeded: true, rag: "red" })).toBe("dated");
    expect(states({ planNeeded: true })).toBe("waiting");
    expect(states({ planNeeded: true, rag: "green" })).toBe("not asked");
  });

  it("where only the plan is wanting, it is not owed, and that is said", () => {
    expect(states({ planNeeded: false, rag: "red" })).toBe("not owed");
    expect(states({ planNeeded: false, rag: "green" })).toBe("not asked");
  });

  it("replaces the rule below where all are met, and leaves it where one is not", () => {
    const review = duty("next-review-held", {
      by: "local-authority",
      for: ["initial"],
      when: ["plan-not-ruled-out", "rated-red"],
      due: weeks(6).after("conference-end"),
      doneBy: "next-review",
    });
    const under = ours([review]);
    const due = (rag: "red" | "green") =>
      dueOf("next-review-held", { ...initial, decision: { planNeeded: true, rag } }, under).map(
        (each) => each.due.date,
      );
    expect(due("red")).toEqual(["2026-05-21"]);
    expect(due("green")).toEqual(["2026-07-09"]);
    const below = resolvePolicy(under).filter(
      ({ id, for: types }) => id === "next-review-held" && types.includes("initial"),
    );
    expect(below.map(({ layer, unless }) => [layer, unless])).toEqual([
      ["working-together", [["plan-not-ruled-out", "rated-red"]]],
      ["ours", []],
    ]);
  });

  it("a rule for all replaces one that holds under a narrower condition", () => {
    const wide = ours([
      duty("next-review-held", {
        by: [],
        for: ["initial"],
        when: "plan-not-ruled-out",
        due: weeks(9).after("conference-end"),
        doneBy: "next-review",
      }),
    ]);
    const rules = resolvePolicy(wide).filter(
      ({ id, for: types }) => id === "next-review-held" && types.includes("initial"),
    );
    expect(rules.map(({ layer }) => layer)).toEqual(["ours"]);
  });

  it("are written with and, on the policy's page and where it waits", () => {
    expect(policyToText(ours([both])).replaceAll(/\s+/g, " ")).toContain(
      "if the chair rated the case red and a plan is made or not yet decided",
    );
    const excluded = ours([{ ...both, when: "rated-red", unless: [["one-to-one", "split-conference"]] }]);
    expect(policyToMarkdown(excluded)).toContain(
      "unless the conference is held by one-to-one discussion and written submissions and the conference is split",
    );
  });

  it("excludes only where all in a list of their own are met", () => {
    const rule = { ...both, when: "rated-red" as const, unless: [["one-to-one", "split-conference"]] as const };
    const asked = (parts: NonNullable<ConferenceRecord["conference"]>) =>
      dueOf(
        "midpoint-held",
        { type: "review", conference: { ...conference, ...parts }, decision: { rag: "red" } },
        ours([rule]),
      ).length;
    expect(asked({ mode: "one-to-one", split: true })).toBe(0);
    expect(asked({ mode: "one-to-one", split: false })).toBe(1);
    expect(asked({ mode: "video" })).toBe(1);
    expect(asked({ mode: "one-to-one" })).toBe(0);
  });
});
