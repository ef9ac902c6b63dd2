import { requirementRules } from "../../validation/rules/index.js";
import { placesWhere, rulesIn, type LintRule } from "../rule.js";

export const particularsNotRecorded: LintRule = {
  code: "particulars-not-recorded",
  severity: "error",
  message: "No record can give this, so that nobody can meet the requirement.",
  fix: "Use the codes that records use. What has none, say in the clause, and leave out of the particulars.",
  find: (policy) =>
    placesWhere(
      rulesIn(policy),
      ({ rule }) => {
        if (rule.kind !== "requirement" || !Array.isArray(rule.particulars)) return false;
        const allowed = requirementRules.find(({ code }) => code === rule.id)?.allowed;
        const unknown = allowed ? rule.particulars.filter((item) => !allowed.includes(item as string)) : [];
        if (unknown.length === 0) return false;
        return `It is ${unknown.join(", ")}. A record can give: ${allowed!.join(", ")}.`;
      },
      "particulars",
    ),
};
