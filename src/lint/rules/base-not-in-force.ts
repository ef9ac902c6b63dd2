import type { LintRule } from "../rule.js";

export const baseNotInForce: LintRule = {
  code: "base-not-in-force",
  severity: "query",
  message: "The layer below this one is not in force for all of its time.",
  fix: "Base this policy on the one that followed it, or end this one with it.",
  find: ({ base, from = "", until = "9999-99" }) =>
    base && ((base.from ?? "") > from || (base.until ?? "9999-99") < until) ? [{ path: ["base"] }] : [],
};
