import { requirementRules } from "../../validation/rules/index.js";
import { placesWhere, rulesIn, type LintRule } from "../rule.js";

export const requirementNobodyChecks: LintRule = {
  code: "requirement-nobody-checks",
  severity: "info",
  message: "No rule of this package checks this requirement: reports will say that it was skipped.",
  fix: "Use the id of a requirement that is checked, if one means the same, or give a rule of your own.",
  find: (policy) =>
    placesWhere(
      rulesIn(policy),
      ({ rule }) => rule.kind === "requirement" && !requirementRules.some(({ code }) => code === rule.id),
      "id",
    ),
};
