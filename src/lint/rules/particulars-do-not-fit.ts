import { requirementRules } from "../../validation/rules/index.js";
import { placesWhere, rulesIn, type LintRule } from "../rule.js";

export const particularsDoNotFit: LintRule = {
  code: "particulars-do-not-fit",
  severity: "query",
  message: "The rule that checks this requirement needs particulars of another shape, and will skip it.",
  fix: "Give them as the reference of the policy language shows.",
  find: (policy) =>
    placesWhere(
      rulesIn(policy),
      ({ rule }) => {
        if (rule.kind !== "requirement") return false;
        const check = requirementRules.find(({ code }) => code === rule.id);
        if (check?.takes?.(rule.particulars) ?? true) return false;
        return check?.example === undefined ? true : `Such as ${JSON.stringify(check.example)}.`;
      },
      "particulars",
    ),
};
