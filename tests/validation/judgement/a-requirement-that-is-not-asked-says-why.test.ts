import { describe, expect, it } from "vitest";
import { extendPolicy } from "../../../src/index.js";
import { clause, notHere, requirement } from "../../../src/policy/language.js";
import { validateRecord } from "../../../src/validation/index.js";
import { asking, HELD } from "./conference-in-june.js";

const ID = "dissent-recorded";
const below = asking(requirement(ID, { when: "somebody-dissents" }), requirement("biscuits-offered"));
const above = extendPolicy(below, {
  id: "above",
  clauses: [clause("A1", "1", "We do not ask for it.", notHere(ID, { when: "somebody-dissents", cites: ["O1"] }))],
});
const outcome = (record: object, exclude: string[] = [], policy = above, code = ID) => {
  const { reason } = validateRecord({ type: "initial", ...record }, policy, { exclude }).rules.find(
    (rule) => rule.code === code,
  )!;
  return reason;
};

describe("a requirement that is not asked says why", () => {
  it.each<[why: string, record: object, reason: string]>([
    ["the policy says that it does not hold", { ...HELD, decision: { consensus: false } }, "not-here"],
    ["it would not be asked anyway", { ...HELD, decision: { consensus: true } }, "condition-not-met"],
  ])("%s", (_, record, reason) => {
    expect(outcome(record)).toBe(reason);
  });

  it.each<[why: string, record: object, reason: string]>([
    ["there is no conference", { section47: { conferenceRequired: false } }, "conference-not-required"],
    ["its condition is not met", { ...HELD, decision: { consensus: true } }, "condition-not-met"],
    ["its condition is not known", HELD, "condition-unknown"],
  ])("because %s", (_, record, reason) => {
    expect(outcome(record, [], below)).toBe(reason);
  });

  it("that it is excluded comes first", () => {
    for (const policy of [above, below])
      expect(outcome({ ...HELD, decision: { consensus: true } }, [ID], policy)).toBe("excluded");
  });

  it("that no rule checks it, unless it does not hold here", () => {
    expect(outcome(HELD, [], below, "biscuits-offered")).toBe("no-rule");
    const none = extendPolicy(below, {
      id: "none",
      clauses: [clause("N1", "1", "We offer no biscuits.", notHere("biscuits-offered", { cites: ["O1"] }))],
    });
    expect(outcome(HELD, [], none, "biscuits-offered")).toBe("not-here");
  });
});
