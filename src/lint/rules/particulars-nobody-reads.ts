import { requirementRules } from "../../validation/rules/index.js";
import { placesWhere, rulesIn, type LintRule } from "../rule.js";

export const particularsNobodyReads: LintRule = {
  code: "particulars-nobody-reads",
  severity: "query",
  message: "The rule that checks this requirement takes no particulars: these change nothing.",
  fix: "Leave them out, or use a requirement that takes them.",
  find: (policy) =>
    placesWhere(
      rulesIn(policy),
      ({ rule }) => {
        if (rule.kind !== "requirement" || rule.particulars === undefined) return false;
        const check = requirementRules.find(({ code }) => code === rule.id);
        return check !== undefined && check.takes === undefined;
      },
      "particulars",
    ),
};
